import { letLive, sourceOf } from './adopted.ts';
import type { Attempt } from './attempt.ts';
import { ceiling } from './capacity.ts';
import { heldBack } from './carry-over.ts';
import { alive, type Fleet, type Instant } from './fleet.ts';
import { byBalancer, type Health } from './health.ts';
import { heritable, missed } from './missed.ts';
import { forgetOriginals, parkAll } from './park.ts';
import { catchUp, suspendedByUs } from './pin-stable.ts';
import { prune } from './prune.ts';
import { attachable, isRouted } from './router.ts';
import type { Seen } from './seen.ts';
import { registerAll } from './shift-traffic.ts';
import { effect, type Step } from './step.ts';

/** After the verdict `release`: the candidate lives by itself, previous stays warm until AWS retires it. */
export function afterRelease(attempt: Attempt, seen: Seen): Step {
  const { candidate, stable, lease } = attempt;
  return (
    (candidate?.adopted ? serveAsBefore(seen, candidate) : candidate && goOn(attempt, seen, candidate, stable)) ??
    parkAll(attempt.spec, seen, [lease.candidate]) ??
    prune(attempt, seen) ??
    effect({ do: 'let-go', n: lease.n }, `attempt ${lease.attempt} is released: give the lease up`)
  );
}

/** Ours from here on. What was set on machines of others is none of ours to judge it by. */
function goOn(attempt: Attempt, seen: Seen, candidate: Fleet, stable: Fleet | undefined): Step | undefined {
  const ours = stable?.adopted ? undefined : stable;
  return (
    takeOver(attempt, candidate, ours) ??
    (stable && inherit(stable, candidate, seen.now)) ??
    letShrink(attempt, candidate) ??
    (stable && makeUp(attempt, stable, candidate, seen.now)) ??
    holdBack(attempt, ours, candidate)
  );
}

/** Somebody else's again: what was launched meanwhile is registered before a balancer's word on it counts. */
export function serveAsBefore(seen: Seen, adopted: Fleet): Step | undefined {
  const ids = alive(adopted).map(({ id }) => id);
  return letLive(adopted, ['AddToLoadBalancer']) ?? registerAll(seen.targetGroups, ids, adopted) ?? letLive(adopted);
}

function takeOver(attempt: Attempt, candidate: Fleet, stable: Fleet | undefined): Step | undefined {
  const health = judgedBy(attempt, candidate, stable);
  if (candidate.health !== health) {
    return effect(
      { do: 'judge-by', fleet: candidate.name, health },
      health === 'ELB'
        ? `judge ${candidate.name} by what the balancer says from now on`
        : `judge ${candidate.name} by ${health} health from now on, as ${stable?.name} was`,
    );
  }
  // What was suspended on it as a candidate, or as a stable whose end was never tidied up. What AWS ends to balance zones nobody
  // would take out of a record.
  const { targetGroups } = attempt.spec.place;
  const safe = !isRouted(attempt.spec.place) || attachable(targetGroups).length > 0;
  // Once nobody knows any more what stable was like, what is suspended here isn't ours.
  const known = stable === undefined || stable.facts.originals !== undefined;
  const theirs = !known || heldBack(attempt, stable).includes('AZRebalance');
  const rebalance = attempt.warm || !safe || theirs ? [] : candidate.suspended.filter((name) => name === 'AZRebalance');
  const resume = [...rebalance, ...(candidate.facts.originals ? suspendedByUs(candidate) : [])];
  if (resume.length > 0) {
    return effect(
      { do: 'resume', fleet: candidate.name, processes: resume },
      `resume ${resume.join(' and ')} of ${candidate.name}`,
    );
  }
  return forgetOriginals(candidate);
}

/** As stable was; where there was none, or nobody knows any more, by the balancer at least. */
function judgedBy({ spec }: Attempt, candidate: Fleet, stable: Fleet | undefined): Health {
  const before = stable?.facts.originals?.health;
  const balanced = attachable(spec.place.targetGroups).length > 0;
  const fits = before !== undefined && (balanced || !byBalancer(before));
  if (fits && !spec.drop?.includes('health-check-type')) return before;
  return balanced && !byBalancer(candidate.health) ? 'ELB' : candidate.health;
}

/** What the old fleet had for itself goes over before it is taken away there. */
function inherit(stable: Fleet, candidate: Fleet, now: Instant): Step | undefined {
  const known = candidate.schedules.map(({ name }) => name);
  const names = heritable(stable, now).flatMap(({ name }) => (known.includes(name) ? [] : [name]));
  if (names.length === 0) return undefined;
  return effect(
    { do: 'copy-schedules', from: sourceOf(stable), to: candidate.name, names },
    `copy the scheduled actions ${names.join(', ')} to ${candidate.name}`,
  );
}

/** What a person suspended stays suspended, last of all that is given to the candidate: it may be all that Auto Scaling does. */
function holdBack(attempt: Attempt, stable: Fleet | undefined, candidate: Fleet): Step | undefined {
  const processes = heldBack(attempt, stable).filter((name) => !candidate.suspended.includes(name));
  if (processes.length === 0) return undefined;
  return effect(
    { do: 'suspend', fleet: candidate.name, processes },
    `suspend ${processes.join(' and ')} of ${candidate.name}, as somebody did on ${stable?.name}`,
  );
}

/** What stable's scheduled actions missed is done to the candidate, once: AWS does it, as it would have done. */
function makeUp({ lease }: Attempt, stable: Fleet, candidate: Fleet, now: Instant): Step | undefined {
  if (candidate.facts.caughtUp === lease.attempt || missed(stable, now) === undefined) return undefined;
  return (
    catchUp(stable, candidate, now) ??
    effect(
      { do: 'write-facts', fleet: candidate.name, facts: { caughtUp: lease.attempt } },
      `write down that AWS does with ${candidate.name} what was missed`,
    )
  );
}

/** The candidate may shrink again as far as its spec lets it. */
function letShrink(attempt: Attempt, candidate: Fleet): Step | undefined {
  // From here on its bounds are those of a scheduled action.
  if (candidate.facts.caughtUp === attempt.lease.attempt) return undefined;
  const min = Math.min(attempt.spec.size.min, candidate.desired);
  const max = ceiling(attempt, candidate.desired);
  if (candidate.min === min && candidate.max === max) return undefined;
  return effect(
    { do: 'resize', fleet: candidate.name, min, max },
    `let ${candidate.name} scale from ${min} to ${max} machines`,
  );
}
