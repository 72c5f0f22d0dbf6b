import { canonical } from '../text/canonical.ts';
import type { Spec } from './spec.ts';

/**
 * An id that says what a machine of this release is: image or AMI, and everything that a machine is launched with. How many
 * machines there are, how they are judged and how fast traffic moves are not in it: a new `bake` or `size` makes no new
 * release, so asking for the same machines again changes nothing. Of secrets it knows where they are read, never a value.
 */
export function releaseId(spec: Omit<Spec, 'release' | 'timeout'>, hash: (text: string) => string): string {
  const { image, place, instanceTypes, instanceProfile, metadataHopLimit, services, network, seed, spot } = spec;
  const machine = { image, place, instanceTypes, instanceProfile, metadataHopLimit, services, network, seed, spot };
  return hash(canonical(machine)).slice(0, 12);
}
