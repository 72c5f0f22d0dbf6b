import { utc } from '../core/environments/facts.ts';
import { marksOf } from '../core/environments/marks.ts';
import type { Holder } from '../core/environments/site.ts';
import type { FeatureSpec } from '../core/release/feature-spec.ts';
import { placeAt } from '../rollout/place-at.ts';
import { sweepAway } from '../rollout/sweep-away.ts';
import type { Here } from './here.ts';
import type { FeaturePorts } from './ports.ts';

/** Environments that go side by side, and at once: what is left is the next one's. */
const MOST = 5;

/**
 * Takes away what has expired of this app, whose machines AWS has ended, within so many seconds: so nothing of it stays where no
 * schedule sweeps. Never fails: it is not what the run is for. `over`: what has expired, the oldest first.
 */
export async function sweepExpired(
  { context, me, place, ports }: Here,
  { open, sha256: hash }: FeaturePorts,
  fleet: FeatureSpec,
  over: readonly Holder[],
  seconds: number,
): Promise<void> {
  const { inputs, run, log } = context;
  const { app } = place.owner;
  const now = ports.clock.now();
  const sweepOne = async (holder: Holder): Promise<string> => {
    const { host, deed } = holder;
    const marks = marksOf(deed, place.domain);
    const placed = await open(placeAt({ app, file: inputs.fleet, fleet, run, hash }, holder));
    const judged = { marks, host, judged: { deed, byDeed: true }, timeout: inputs.timeout, until: now + seconds };
    const why = `it expired at ${utc(deed.expires)}`;
    const { what, why: reason } = await sweepAway(placed, me, judged, why, { ...log, info: log.debug });
    return `${deed.environment}: ${what}, since ${reason}`;
  };
  const told = await Promise.allSettled(over.slice(0, MOST).map(sweepOne));
  for (const each of told) log.info(each.status === 'fulfilled' ? each.value : `a sweep failed: ${each.reason}`);
}
