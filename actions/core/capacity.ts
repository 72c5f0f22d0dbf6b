import { alive, type Fleet } from './fleet.ts';
import type { Plan } from './plan.ts';
import { registered, type TargetGroup } from './traffic.ts';
import type { Wave } from './waves.ts';

/**
 * Machines that the candidate must have in the end: what stable is now, which its policies may have raised since the
 * rollout began. Never a constant, never clamped: a deploy that resets capacity is an outage (aws/aws-cdk#5507).
 */
export function need(plan: Plan, groups: readonly TargetGroup[]): number {
  const { stable, spec } = plan;
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
 * same; but a first wave that is a number of machines is a hard gate: the rest is launched only after it was judged.
 * Without a balancer a machine works from boot, so a wave is capacity.
 */
export function launchSize(plan: Plan, current: number, needed: number): number {
  const wave = plan.waves[current];
  if (wave === undefined) return needed;
  const gate = current === 0 && 'machines' in wave;
  return gate || plan.spec.place.targetGroups.length === 0 ? count(wave, needed) : needed;
}

/** The group's maximum while it holds this many: an old spec's maximum must not keep a rollback from today's need. */
export function ceiling(plan: Plan, size: number): number {
  return Math.max(plan.spec.size.max, size);
}

export function pinned(fleet: Fleet): boolean {
  return fleet.min === fleet.desired;
}
