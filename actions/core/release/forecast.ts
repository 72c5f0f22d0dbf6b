import { formatDuration } from '../text/duration.ts';
import { type Budgeted, launchesOf, type Pace, rounds } from './budget.ts';

/** Seconds that a machine takes to boot and start its containers, unless the live check is to be over sooner: nobody knows it beforehand. */
const BOOT = 120;

export interface Forecast {
  readonly seconds: number;
  /** What it adds up to, for people. */
  readonly said: string;
}

/** How long a rollout takes when all is well; `timeoutOf` is about when it isn't. */
export function forecast(spec: Budgeted, { healthy, drain }: Pace): Forecast {
  const waves = rounds(spec.waves, spec.size.max);
  const launches = launchesOf(spec, waves);
  const boot = Math.min(BOOT, spec.liveCheck.timeout);
  const longer = Math.max(spec.bake, drain);
  const seconds = launches * boot + waves * (healthy + longer);
  const most = drain > spec.bake ? 'the old machines to drain' : 'the bake';
  const each = `${formatDuration(healthy)} until the balancer calls machines healthy + ${formatDuration(longer)} for ${most}`;
  const said = `it should take about ${formatDuration(seconds)}: ${formatDuration(launches * boot)} of boot, more or less, + ${waves} × (${each})`;
  return { seconds, said };
}
