import type { Attempt } from './attempt.ts';
import { need } from './capacity.ts';
import { alive, type Fleet, RETIRE } from './fleet.ts';
import { parkAll } from './park.ts';
import { restoreStable, suspendedByUs } from './pin-stable.ts';
import type { Verdict } from './records.ts';
import type { Seen } from './seen.ts';
import { registerAll } from './shift-traffic.ts';
import { done, effect, howMany, type Step, wait } from './step.ts';
import { healthy } from './traffic.ts';
import { withdraw, withdrawStrays } from './withdraw.ts';

/** After the verdict `rollback`: all traffic back to stable, stable as it was, the candidate to its end. */
export function afterRollback(attempt: Attempt, seen: Seen, verdict: Verdict): Step {
  const { stable, candidate, lease } = attempt;
  return (
    (stable && serveAgain(attempt, seen, stable, verdict)) ??
    (candidate && withdraw(seen, candidate)) ??
    withdrawStrays(attempt, seen) ??
    (stable && restoreStable(stable)) ??
    (candidate && dismiss(attempt, seen, candidate)) ??
    parkAll(attempt.spec, seen, [lease.candidate, lease.stable]) ??
    effect({ do: 'let-go', n: lease.n }, `attempt ${lease.attempt} is rolled back: give the lease up`)
  );
}

/** Every machine of stable registered, and as many healthy as served when it began, before anything is taken away. */
function serveAgain(attempt: Attempt, seen: Seen, stable: Fleet, verdict: Verdict): Step | undefined {
  const { candidate, spec, lease } = attempt;
  const touched = candidate?.facts.progress?.attempt === lease.attempt;
  if (!touched) return undefined;
  const needed = need(attempt, seen.targetGroups);
  if (stable.desired < needed) {
    return effect(
      { do: 'resize', fleet: stable.name, min: needed, desired: needed },
      `raise ${stable.name} to ${howMany(needed)}`,
    );
  }
  const ids = alive(stable).map(({ id }) => id);
  const register = registerAll(seen.targetGroups, ids, stable);
  if (register) return register;
  // Machines launched while AddToLoadBalancer was suspended are registered above: resuming doesn't do it.
  if (suspendedByUs(stable).includes('AddToLoadBalancer')) {
    return effect(
      { do: 'resume', fleet: stable.name, processes: ['AddToLoadBalancer'] },
      `let AWS register later launches of ${stable.name} again`,
    );
  }
  const well = healthy(seen.targetGroups, stable).length;
  // What a group of an earlier attempt noted when it was made says nothing of today's stable.
  const enough = attempt.warm ? needed : Math.min(candidate.facts.served, needed);
  if (well >= enough) return undefined;
  if (seen.now > verdict.at + spec.timeout) {
    const why = `only ${well} of ${enough} machines of ${stable.name} got healthy within ${spec.timeout} s of the rollback`;
    // With its own health check back, AWS replaces the machines that are sick.
    return restoreStable(stable) ?? done('halted', why);
  }
  return wait(`${well} of ${enough} machines of ${stable.name} are healthy behind the balancer`);
}

/** Left to AWS: the group empties itself once its last requests are answered. */
function dismiss(attempt: Attempt, seen: Seen, candidate: Fleet): Step | undefined {
  if (candidate.deleting) return undefined;
  if (candidate.policies.length > 0) {
    return effect(
      { do: 'drop-policies', fleet: candidate.name, names: candidate.policies },
      `take the scaling policies from ${candidate.name}`,
    );
  }
  if (candidate.desired === 0) return undefined;
  const drain = Math.max(60, ...seen.targetGroups.map((group) => group.drain));
  const rest = attempt.warm ? Math.max(attempt.spec.keepPrevious, drain) : drain;
  const at = candidate.schedules.find(({ name }) => name === RETIRE)?.at;
  // Some slack, or a look later than the last one would put it off for ever.
  if (at !== undefined && at <= seen.now + rest + 60) return undefined;
  return effect(
    { do: 'put-retire', fleet: candidate.name, at: seen.now + Math.max(60, rest) },
    `let AWS end ${candidate.name} in ${Math.max(60, rest)} s`,
  );
}
