import type { Fleet } from './fleet.ts';
import type { Seen } from './seen.ts';
import { effect, type Step } from './step.ts';

/** Seconds in which AWS tries other types and zones by itself. */
const ELSEWHERE = 30;

/**
 * A fleet of spot machines that lacks some, since AWS has none of its types in any of its zones: once, it is told to launch on demand.
 * Nobody else does that: "you might receive Spot Instances from several pools", but never anything else (InstancesDistribution).
 */
export function leaveSpot(fleet: Fleet, { now }: Seen): Step | undefined {
  const staying = fleet.machines.filter(({ life }) => life !== 'leaving').length;
  if (!fleet.spot || fleet.deleting || staying >= fleet.desired) return undefined;
  const none = fleet.troubles.find(({ spot, at }) => spot && now >= at + ELSEWHERE);
  if (none === undefined) return undefined;
  return effect(
    { do: 'leave-spot', fleet: fleet.name },
    `AWS has no spot machines for ${fleet.name}, so launch on demand: ${none.message}`,
  );
}
