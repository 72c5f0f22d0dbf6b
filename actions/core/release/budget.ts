import { about, wrong } from '../errors.ts';
import { formatDuration } from '../text/duration.ts';
import type { Spec } from './spec.ts';
import type { Wave } from './waves.ts';

/** What a balancer or a zone's name servers take for themselves, in seconds: until a machine is healthy and gets its share, and until one that leaves has answered all. */
export interface Pace {
  readonly healthy: number;
  readonly drain: number;
  /** It is a record. */
  readonly record?: true;
}

/** What a rollout's time goes into; zeros where there is no balancer. */
export type Budgeted = Pick<Spec, 'size' | 'waves' | 'bake' | 'beforeTraffic' | 'liveCheck' | 'place'>;

/** How many times what is needed a rollout gets by default, and how many seconds at least: AWS may be slow, and alarms silent. */
const AMPLE = 2;
const LEAST = 1800;

/** Seconds by which a rollback may begin late, and AWS be slow. */
const SLOW = 120;

/** Seconds. GitHub: "Each job in a workflow can run for up to 5 days of execution time" (usage limits for self-hosted runners). */
const LONGEST = 5 * 86_400;

/**
 * Seconds that a rollout needs when everything takes as long as it may: each launch until its last live check, `before-traffic`,
 * and of each wave the balancer's decision and then the bake, during which the old machines drain. `sum` says so to people.
 */
function budget(spec: Budgeted, { healthy, drain, record }: Pace): { readonly seconds: number; readonly sum: string } {
  const waves = rounds(spec.waves, spec.size.max);
  const balanced = spec.place.targetGroups.length > 0;
  const launches = launchesOf(spec, waves);
  const wave = healthy + Math.max(spec.bake, drain);
  const gate = spec.beforeTraffic?.timeout ?? 0;
  const seconds = launches * spec.liveCheck.timeout + gate + waves * wave;
  const each = `${formatDuration(spec.bake)} of bake${drain > spec.bake ? `, or rather ${formatDuration(drain)} for the old machines to drain` : ''}`;
  const parts = [
    `${times(launches, 'launch', 'launches')} of up to ${formatDuration(spec.liveCheck.timeout)} (live-check.timeout)`,
    ...(gate > 0 ? [`up to ${formatDuration(gate)} for before-traffic`] : []),
    `${times(waves, 'wave', 'waves')} of ${formatDuration(wave)} (${balanced ? `${formatDuration(healthy)} until ${record ? 'all name servers tell of a machine' : 'the balancer calls a machine healthy'}, then ` : ''}${each})`,
  ];
  return { seconds, sum: parts.join(' + ') };
}

/**
 * Seconds of a rollout's time-out: those that were given, or enough; refused, with the sum, where all that is to be done can't fit.
 * `left`: seconds until the job's credentials end, where that is known: what is not over by then is taken back while they last.
 */
export function timeoutOf(given: number | undefined, spec: Budgeted, pace: Pace, left = Infinity): number {
  const { seconds, sum } = budget(spec, pace);
  const last = Math.floor(left - reserveOf(pace));
  const timeout = Math.min(LONGEST, last, given ?? Math.max(LEAST, AMPLE * seconds));
  if (timeout >= seconds) return timeout;
  const [room, more] = bound(timeout, last, left);
  throw about(
    'time',
    wrong(`planning the rollout: it may need ${formatDuration(seconds)}, and ${room}: ${sum}; shorten these${more}`),
  );
}

/** Seconds that taking a rollout back may take: the old machines healthy again, the new ones drained. */
export function reserveOf({ healthy, drain }: Pace): number {
  return healthy + drain + SLOW;
}

/** What is too short, and what else to do about it. */
function bound(timeout: number, last: number, left: number): readonly [string, string] {
  if (timeout === last) {
    const ends = formatDuration(Math.max(0, Math.floor(left)));
    return [
      `the credentials of this job end in ${ends}, of which a rollback needs the last ${formatDuration(left - last)}`,
      ', or give this action the input role, for credentials that it renews',
    ];
  }
  if (timeout === LONGEST) return [`GitHub's longest job takes ${formatDuration(timeout)}`, ''];
  return [`timeout is ${formatDuration(timeout)}`, ', or raise timeout'];
}

/** As launchSize has it (core/rollout/capacity.ts): all at once, but for a first wave of so many machines. */
export function launchesOf(spec: Pick<Budgeted, 'waves' | 'place'>, waves: number): number {
  if (spec.place.targetGroups.length === 0) return waves;
  const alone = waves > 1 && spec.waves.some((wave, index) => index === 0 && 'machines' in wave);
  return alone ? 2 : 1;
}

/** Waves that differ for so many machines: equal ones merge. */
export function rounds(waves: readonly Wave[], machines: number): number {
  const counts = waves.map((wave) =>
    'machines' in wave ? Math.min(wave.machines, machines) : Math.ceil((wave.percent * machines) / 100),
  );
  return new Set(counts).size;
}

function times(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
