import type { Spec } from '../release/spec.ts';
import type { Fleet } from './fleet.ts';
import { latestLease } from './records.ts';
import type { Seen } from './seen.ts';
import { done, effect, howMany, type Step } from './step.ts';

/**
 * The release in service is asked for again. Its id knows nothing of sizes, so a `size` that is new in the fleet file has come to
 * the fleet in service. `stored` is the newest attempt's spec: what the file said before. Where it says the same, sizes that
 * differ in AWS are of recurring actions or of a person, and stay.
 */
export function applySize(spec: Spec, stored: Spec | undefined, serving: Fleet, seen: Seen): Step {
  const { min, max } = spec.size;
  const before = latestLease(seen.records)?.candidate === serving.name ? stored?.size : undefined;
  if (before?.min === min && before.max === max) {
    return done('released', `${spec.release} is in service already; nothing to do`, false);
  }
  if (serving.desired > max) {
    return done(
      'refused',
      `${serving.desired} machines are in service, more than size.max ${max} of the fleet spec; raise size.max`,
      false,
    );
  }
  if (serving.min === min && serving.max === max) {
    return done(
      'released',
      `${spec.release} is in service already, and its fleet has ${bounds(spec)} as the fleet spec says; no machine was replaced`,
    );
  }
  // AWS: a new MinSize that "is larger than the current size of the group … sets the group's DesiredCapacity" too (UpdateAutoScalingGroup).
  const more = min > serving.desired ? { desired: min } : {};
  const why = `let ${serving.name} scale within ${bounds(spec)}`;
  return effect(
    { do: 'resize', fleet: serving.name, min, max, ...more },
    more.desired === undefined ? why : `${why}: from ${howMany(serving.desired)} to ${min}`,
  );
}

function bounds({ size }: Spec): string {
  return `size.min ${size.min} and size.max ${size.max}`;
}
