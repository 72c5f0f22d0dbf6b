import type { Attempt } from './attempt.ts';
import { ceiling } from './capacity.ts';
import { attached, type Fleet, recurring, retiring } from './fleet.ts';
import { suspendedByUs } from './pin-stable.ts';
import { prune } from './prune.ts';
import type { Seen } from './seen.ts';
import { effect, type Step, wait } from './step.ts';
import { withdraw } from './withdraw.ts';

/** After the verdict `release`: the candidate lives by itself, previous stays warm until AWS retires it. */
export function afterRelease(attempt: Attempt, seen: Seen): Step {
  const { candidate, stable, lease } = attempt;
  return (
    (candidate && takeOver(attempt, candidate)) ??
    (candidate && stable && inherit(stable, candidate)) ??
    (candidate && letShrink(attempt, candidate)) ??
    seen.fleets
      .filter((fleet) => fleet !== candidate && !fleet.deleting)
      .map((fleet) => park(attempt, seen, fleet))
      .find((step) => step !== undefined) ??
    prune(attempt, seen) ??
    effect({ do: 'let-go', n: lease.n }, `attempt ${lease.attempt} is released: give the lease up`)
  );
}

function takeOver(attempt: Attempt, candidate: Fleet): Step | undefined {
  if (attempt.spec.place.targetGroups.length > 0 && candidate.health !== 'ELB') {
    return effect(
      { do: 'judge-by', fleet: candidate.name, health: 'ELB' },
      `judge ${candidate.name} by what the balancer says from now on`,
    );
  }
  // What was suspended on it as a candidate, or as a stable whose end was never tidied up.
  const rebalance = attempt.warm ? [] : candidate.suspended.filter((name) => name === 'AZRebalance');
  const resume = [...rebalance, ...(candidate.facts.originals ? suspendedByUs(candidate) : [])];
  if (resume.length > 0) {
    return effect(
      { do: 'resume', fleet: candidate.name, processes: resume },
      `resume ${resume.join(' and ')} of ${candidate.name}`,
    );
  }
  return forgetOriginals(candidate);
}

/** What the old fleet had for itself goes over before it is taken away there. */
function inherit(stable: Fleet, candidate: Fleet): Step | undefined {
  const names = recurring(stable).filter((name) => !recurring(candidate).includes(name));
  if (names.length === 0) return undefined;
  return effect(
    { do: 'copy-schedules', from: stable.name, to: candidate.name, names },
    `copy the recurring actions ${names.join(', ')} to ${candidate.name}`,
  );
}

/** The candidate may shrink again as far as its spec lets it. */
function letShrink(attempt: Attempt, candidate: Fleet): Step | undefined {
  const min = Math.min(attempt.spec.size.min, candidate.desired);
  const max = ceiling(attempt, candidate.desired);
  if (candidate.min === min && candidate.max === max) return undefined;
  return effect(
    { do: 'resize', fleet: candidate.name, min, max },
    `let ${candidate.name} scale from ${min} to ${max} machines`,
  );
}

/** Out of the balancer, without anything that could make it grow, and with its end put down. */
function park(attempt: Attempt, seen: Seen, previous: Fleet): Step | undefined {
  const { name } = previous;
  // Policies go while the group is attached, which those on requests per target need.
  if (previous.policies.length > 0) {
    return effect(
      { do: 'drop-policies', fleet: name, names: previous.policies },
      `take the scaling policies from ${name}`,
    );
  }
  if (recurring(previous).length > 0) {
    const names = recurring(previous);
    return effect({ do: 'drop-schedules', fleet: name, names }, `take the recurring actions from ${name}`);
  }
  const leave = withdraw(seen, previous);
  if (leave) return leave;
  if (attached(previous).length > 0) return wait(`${name} is being detached`);
  // A suspended ScheduledActions process never fires: resume even what the user suspended, or it would never retire.
  const users = previous.suspended.filter((process) => process === 'ScheduledActions');
  const resume = previous.desired === 0 ? [] : [...new Set([...suspendedByUs(previous), ...users])];
  if (resume.length > 0) {
    return effect({ do: 'resume', fleet: name, processes: resume }, `resume ${resume.join(' and ')} of ${name}`);
  }
  return retire(attempt, seen, previous) ?? forgetOriginals(previous);
}

/** AWS itself ends a fleet that is out of service: no runner, no cron. */
function retire(attempt: Attempt, seen: Seen, fleet: Fleet): Step | undefined {
  if (fleet.desired === 0 || retiring(fleet)) return undefined;
  if (attempt.spec.place.targetGroups.length === 0) {
    return effect(
      { do: 'resize', fleet: fleet.name, min: 0, desired: 0, max: 0 },
      `retire ${fleet.name} at once: without a balancer it would go on working beside ${attempt.spec.release}`,
    );
  }
  // A minute at least, since a start time that has passed is refused; and never before its last answers are out.
  const rest = Math.max(60, attempt.spec.keepPrevious, ...seen.targetGroups.map(({ drain }) => drain));
  return effect(
    { do: 'put-retire', fleet: fleet.name, at: seen.now + rest },
    `keep ${fleet.name} warm for ${rest} s, then AWS retires it`,
  );
}

function forgetOriginals(fleet: Fleet): Step | undefined {
  if (fleet.facts.originals === undefined) return undefined;
  return effect({ do: 'forget-originals', fleet: fleet.name }, `forget what ${fleet.name} was like as stable`);
}
