import { letLive } from './adopted.ts';
import type { Attempt } from './attempt.ts';
import { enough, need } from './capacity.ts';
import { renewed } from './expiry.ts';
import { alive, type Fleet, type Instant, RETIRE } from './fleet.ts';
import { endAtLast, wake } from './overstay.ts';
import { parkAll } from './park.ts';
import { restoreStable, suspendedByUs } from './pin-stable.ts';
import type { Verdict } from './records.ts';
import { servedBy } from './router.ts';
import type { Seen } from './seen.ts';
import { deregisterAll, pick, registerAll } from './shift-traffic.ts';
import { done, effect, howMany, type Step, wait } from './step.ts';
import { exposed, healthy, stateOf } from './traffic.ts';
import { withdraw, withdrawStrays } from './withdraw.ts';
import { toDeregister } from './zones.ts';

/** After the verdict `rollback`: all traffic back to stable, stable as it was, the candidate to its end. */
export function afterRollback(attempt: Attempt, seen: Seen, verdict: Verdict): Step {
  const { stable, candidate, lease } = attempt;
  return (
    (stable && serveAgain(attempt, seen, stable, verdict)) ??
    (candidate && withdraw(seen, candidate)) ??
    withdrawStrays(attempt, seen) ??
    (stable && restoreStable(stable, seen.now)) ??
    (candidate && dismiss(attempt, seen, candidate)) ??
    parkAll(attempt.spec, seen, [lease.candidate, lease.stable]) ??
    effect({ do: 'let-go', n: lease.n }, `attempt ${lease.attempt} is rolled back: give the lease up`)
  );
}

/**
 * Stable is what is needed now and takes traffic at once with what it has; the candidate leaves machine by machine as those of
 * stable get healthy, since it is bad, and since the traffic may have grown while it served.
 */
function serveAgain(attempt: Attempt, seen: Seen, stable: Fleet, verdict: Verdict): Step | undefined {
  const { candidate, spec, lease } = attempt;
  const touched = candidate?.facts.progress?.attempt === lease.attempt;
  if (!touched) return undefined;
  const asked = need(attempt, seen.targetGroups);
  // What isn't ours is not scaled by us: its owner's policies do that, once they are let live.
  const needed = stable.adopted ? Math.min(asked, stable.desired) : asked;
  if (stable.desired < needed) {
    const max = Math.max(stable.max, needed);
    // What had expired before the rollout has no end any more.
    return (
      renewed(spec, { ...stable, max }, lease.at, seen.now) ??
      effect(
        { do: 'resize', fleet: stable.name, min: needed, desired: needed, max },
        `raise ${stable.name} to ${howMany(needed)}`,
      )
    );
  }
  const ids = alive(stable).map(({ id }) => id);
  const register = registerAll(seen.targetGroups, ids, stable);
  if (register) return register;
  const launches = stable.adopted && letLive(stable, ['AddToLoadBalancer']);
  if (launches) return launches;
  // Machines launched while AddToLoadBalancer was suspended are registered above: resuming doesn't do it.
  if (suspendedByUs(stable).includes('AddToLoadBalancer')) {
    return effect(
      { do: 'resume', fleet: stable.name, processes: ['AddToLoadBalancer'] },
      `let AWS register later launches of ${stable.name} again`,
    );
  }
  const well = healthy(seen.targetGroups, stable).length;
  // What it was short of may be on its way: until it is there, or sick, nothing that serves leaves for it.
  const coming = alive(stable).filter(({ id }) => stateOf(seen.targetGroups, id) === 'initial').length;
  const wanted = Math.min(needed, Math.max(enough(attempt, needed), well + coming));
  if (well >= wanted) return undefined;
  const leave = giveWay(seen, stable, candidate, wanted);
  if (leave) return leave;
  if (seen.now > tidyingEnds(attempt, verdict)) {
    const why = `only ${well} of ${wanted} machines of ${stable.name} got healthy within ${spec.timeout} s of the rollback`;
    // With its own health check back, AWS replaces the machines that are sick.
    return restoreStable(stable, seen.now) ?? done('halted', why);
  }
  return wait(`${well} of ${wanted} machines of ${stable.name} are ${servedBy(seen.targetGroups)}`);
}

/** The last moment at which what follows from a verdict is waited for: whoever runs it again wishes it again. */
export function tidyingEnds({ lease, spec }: Attempt, verdict: Verdict): Instant {
  return Math.max(lease.at, verdict.at) + spec.timeout;
}

/**
 * What of the candidate is not needed any more: of what serves well as many as are too many together, and what would only begin
 * to. What is unhealthy gets no requests while anything else is healthy, and where nothing is the balancer still has it.
 */
function giveWay(seen: Seen, stable: Fleet, candidate: Fleet, wanted: number): Step | undefined {
  const { targetGroups: groups } = seen;
  const good = { stable: new Set(healthy(groups, stable)), candidate: new Set(healthy(groups, candidate)) };
  const spare = Math.max(0, good.stable.size + good.candidate.size - wanted);
  const leaving = toDeregister(pick(candidate, good.candidate), good.candidate, pick(stable, good.stable), spare);
  const beginning = exposed(groups, candidate).filter((id) => stateOf(groups, id) === 'initial');
  return deregisterAll(groups, [...leaving, ...beginning], candidate);
}

/** Left to AWS: the group empties itself once its last requests are answered. */
function dismiss(attempt: Attempt, seen: Seen, candidate: Fleet): Step | undefined {
  if (candidate.deleting || candidate.adopted) return undefined;
  if (candidate.policies.length > 0) {
    return effect(
      { do: 'drop-policies', fleet: candidate.name, names: candidate.policies },
      `take the scaling policies from ${candidate.name}`,
    );
  }
  const late = wake(candidate) ?? endAtLast(candidate, seen.now);
  if (late) return late;
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
