import type { Spec } from './spec.ts';

/**
 * An id that says what a machine of this release is: image or AMI, and everything that a machine is launched with. How many
 * machines there are, how they are judged and how fast traffic moves are not in it: a new `bake` or `size` makes no new
 * release, so asking for the same machines again changes nothing. Of secrets it knows where they are read, never a value.
 */
export function releaseId(spec: Omit<Spec, 'release'>, hash: (text: string) => string): string {
  const { image, place, instanceTypes, instanceProfile, services } = spec;
  return hash(canonical({ image, place, instanceTypes, instanceProfile, services })).slice(0, 12);
}

/** JSON with its keys in order, so that moving a line in the fleet file makes no new release; undefined is left out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
