import type { Attempt } from './attempt.ts';
import { attached, type Fleet } from './fleet.ts';
import type { Seen } from './seen.ts';
import { deregisterAll } from './shift-traffic.ts';
import { effect, type Step } from './step.ts';
import { exposed } from './traffic.ts';

/** Fleets that neither serve nor are to, but still get requests: what a halted attempt left in the balancer. */
export function withdrawStrays(attempt: Attempt, seen: Seen): Step | undefined {
  return seen.fleets
    .filter(({ name }) => name !== attempt.lease.candidate && name !== attempt.lease.stable)
    .map((fleet) => withdraw(seen, fleet))
    .find((step) => step !== undefined);
}

/** Takes a fleet out of the balancer: first what would register its later launches, then its machines. */
export function withdraw(seen: Seen, candidate: Fleet): Step | undefined {
  const there = attached(candidate).filter((arn) => candidate.traffic[arn] !== 'removing');
  if (there.length > 0) {
    return effect(
      { do: 'detach', fleet: candidate.name, targetGroups: there },
      `detach ${candidate.name}, so that AWS registers none of its machines`,
    );
  }
  return deregisterAll(seen.targetGroups, exposed(seen.targetGroups, candidate), candidate);
}
