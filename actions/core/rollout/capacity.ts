import type { Wave } from '../release/waves.ts';
import type { Attempt } from './attempt.ts';
import { alive, type Fleet } from './fleet.ts';
import { isRouted } from './router.ts';
import { effect, howMany, type Step } from './step.ts';
import { stateOf, type TargetGroup } from './traffic.ts';

/**
 * Machines that the traffic needs now: the largest `desired` of the fleets that scale for it, which is stable, and from the
 * hand-over on the candidate too. Never a constant, never clamped: a deploy that resets capacity is an outage
 * (aws/aws-cdk#5507). Never a count of machines either: AWS launches first and ends one later while it balances zones,
 * for which it may pass the maximum by a tenth for a while, or replaces.
 */
export function need(attempt: Attempt, groups: readonly TargetGroup[]): number {
  const { stable, candidate, spec } = attempt;
  const before = stable === undefined ? spec.size.min : needOf(stable, candidate?.adopted?.size, spec.size.min);
  if (candidate === undefined || !handedOver(candidate)) return before;
  // What the fleet file declares is no sign of traffic: it is the new release's, and goes with it.
  const scaled = candidate.desired > least(attempt) ? candidate.desired - sick(groups, candidate) : 0;
  return Math.max(before, scaled);
}

/** What the fleet file declares is no need of what was `adopted`, so many machines, which served as it was: traffic alone is. */
export function needOf({ desired }: Fleet, adopted: number | undefined, declared: number): number {
  const before = adopted !== undefined && desired <= declared ? Math.min(desired, adopted) : desired;
  return Math.max(before, 1);
}

/** Whether later launches of the candidate are AWS' to register: from then on its policies follow the traffic. */
function handedOver(candidate: Fleet): boolean {
  return Object.values(candidate.traffic).some((state) => state !== 'removing');
}

/** How many of a fleet's machines the balancer calls unhealthy; a rollback launches others in their place. */
export function sick(groups: readonly TargetGroup[], fleet: Fleet): number {
  return alive(fleet).filter(({ id }) => stateOf(groups, id) === 'unhealthy').length;
}

/** How many of stable must serve well before the candidate may leave: what was short already is not a rollback's to heal. */
export function enough({ warm, candidate }: Attempt, needed: number): number {
  // What a group of an earlier attempt noted when it was made says nothing of today's stable.
  return warm ? needed : needed - Math.min(candidate?.facts.short ?? 0, needed);
}

/**
 * Machines that the candidate must have in the end: what is needed, and no fewer than the fleet file declares. The spec of a
 * rollback is old, so its size is none that anybody asks for today.
 */
export function goal(attempt: Attempt, groups: readonly TargetGroup[]): number {
  return Math.max(need(attempt, groups), least(attempt));
}

export function least({ lease, spec }: Attempt): number {
  return lease.kind === 'rollout' ? spec.size.min : 0;
}

/** Machines of the candidate that a wave puts in service: ⌈w·N⌉, at most N. */
export function count(wave: Wave, needed: number): number {
  return Math.min(needed, 'machines' in wave ? wave.machines : Math.ceil((wave.percent * needed) / 100));
}

/** The next wave that has more machines than this one: equal waves merge. */
export function nextWave(waves: readonly Wave[], current: number, needed: number): number | undefined {
  const now = waves[current];
  const next = waves.findIndex((wave, index) => index > current && now && count(wave, needed) > count(now, needed));
  return next < 0 ? undefined : next;
}

/**
 * How many machines to launch for a wave. The whole candidate at once, since parked machines run on and the peak is the
 * same; but a first wave that is a number of machines is judged alone: the rest is launched only after it was judged.
 * Where nothing leads to it a machine works from boot, so a wave is capacity.
 */
export function launchSize(attempt: Attempt, current: number, needed: number): number {
  const wave = attempt.waves[current];
  if (wave === undefined) return needed;
  const alone = current === 0 && 'machines' in wave;
  return alone || !isRouted(attempt.spec.place) ? count(wave, needed) : needed;
}

/** The group's maximum while it holds this many: an old spec's maximum must not keep a rollback from today's need. */
export function ceiling(attempt: Attempt, size: number): number {
  return Math.max(attempt.spec.size.max, size);
}

export function pinned(fleet: Fleet): boolean {
  return fleet.min === fleet.desired;
}

/** Raises the candidate to `size` and keeps minimum = desired; never shrinks it. */
export function grow(attempt: Attempt, candidate: Fleet, size: number): Step | undefined {
  if (candidate.adopted) return undefined;
  const min = Math.max(size, candidate.desired);
  if (candidate.min === min && candidate.max >= min) return undefined;
  // What its policies raise meanwhile must not be undone: the desired capacity is given only when it is too low.
  const more = size > candidate.desired ? { desired: size } : {};
  const max = Math.max(candidate.max, ceiling(attempt, min));
  return effect(
    { do: 'resize', fleet: candidate.name, min, max, ...more },
    `hold ${candidate.name} at ${howMany(min)}`,
  );
}
