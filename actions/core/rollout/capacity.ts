import type { Wave } from '../release/waves.ts';
import type { Attempt } from './attempt.ts';
import { alive, type Fleet } from './fleet.ts';
import { effect, howMany, type Step } from './step.ts';
import { registered, type TargetGroup } from './traffic.ts';

/**
 * Machines that the candidate must have in the end: what stable is now, which its policies may have raised since the
 * rollout began. Never a constant, never clamped: a deploy that resets capacity is an outage (aws/aws-cdk#5507).
 */
export function need(attempt: Attempt, groups: readonly TargetGroup[]): number {
  const { stable, spec } = attempt;
  if (stable === undefined) return spec.size.min;
  return Math.max(stable.desired, groups.length === 0 ? alive(stable).length : registered(groups, stable).length, 1);
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
 * Without a balancer a machine works from boot, so a wave is capacity.
 */
export function launchSize(attempt: Attempt, current: number, needed: number): number {
  const wave = attempt.waves[current];
  if (wave === undefined) return needed;
  const alone = current === 0 && 'machines' in wave;
  return alone || attempt.spec.place.targetGroups.length === 0 ? count(wave, needed) : needed;
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
