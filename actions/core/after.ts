import { ceiling } from './capacity.ts';
import { attached, type Fleet, recurring, retiring } from './fleet.ts';
import { suspendedByUs } from './pin.ts';
import type { Plan } from './plan.ts';
import { prune } from './prune.ts';
import type { Seen } from './seen.ts';
import { effect, type Step, wait } from './step.ts';

/** After the verdict `release`: the candidate lives by itself, previous stays warm until AWS retires it. */
export function after(plan: Plan, seen: Seen): Step {
  const { candidate, stable, lease } = plan;
  return (
    (candidate && settle(plan, candidate)) ??
    (candidate && stable && inherit(stable, candidate)) ??
    (candidate && release(plan, candidate)) ??
    (stable === undefined || stable === candidate ? undefined : park(plan, seen, stable)) ??
    seen.fleets
      .filter((fleet) => fleet !== candidate && fleet !== stable && attached(fleet).length === 0)
      .map((fleet) => retire(plan, seen, fleet))
      .find((step) => step !== undefined) ??
    prune(plan, seen) ??
    effect({ do: 'let-go', n: lease.n }, `attempt ${lease.attempt} is released: give the lease up`)
  );
}

function settle(plan: Plan, candidate: Fleet): Step | undefined {
  if (plan.spec.place.targetGroups.length > 0 && candidate.health !== 'ELB') {
    return effect(
      { do: 'judge-by', fleet: candidate.name, health: 'ELB' },
      `judge ${candidate.name} by what the balancer says from now on`,
    );
  }
  return undefined;
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
function release(plan: Plan, candidate: Fleet): Step | undefined {
  const min = Math.min(plan.spec.size.min, candidate.desired);
  const max = ceiling(plan, candidate.desired);
  if (candidate.min === min && candidate.max === max) return undefined;
  return effect(
    { do: 'resize', fleet: candidate.name, min, max },
    `let ${candidate.name} scale from ${min} to ${max} machines`,
  );
}

function park(plan: Plan, seen: Seen, previous: Fleet): Step | undefined {
  const there = attached(previous).filter((arn) => previous.traffic[arn] !== 'removing');
  if (there.length > 0) {
    return effect(
      { do: 'detach', fleet: previous.name, targetGroups: there },
      `detach ${previous.name} from the balancer`,
    );
  }
  if (attached(previous).length > 0) return wait(`${previous.name} is being detached`);
  if (previous.policies.length > 0) {
    return effect(
      { do: 'drop-policies', fleet: previous.name, names: previous.policies },
      `take the scaling policies from ${previous.name}`,
    );
  }
  if (recurring(previous).length > 0) {
    return effect(
      { do: 'drop-schedules', fleet: previous.name, names: recurring(previous) },
      `take the recurring actions from ${previous.name}`,
    );
  }
  // A suspended ScheduledActions process never fires: resume even what the user suspended, or it would never retire.
  const resume = [
    ...new Set([...suspendedByUs(previous), ...previous.suspended.filter((name) => name === 'ScheduledActions')]),
  ];
  if (resume.length > 0) {
    return effect(
      { do: 'resume', fleet: previous.name, processes: resume },
      `resume ${resume.join(' and ')} of ${previous.name}`,
    );
  }
  return (
    retire(plan, seen, previous) ??
    (previous.facts.originals &&
      effect(
        { do: 'forget-originals', fleet: previous.name },
        `${previous.name} is previous now; forget what it was as stable`,
      ))
  );
}

/** AWS itself ends a fleet that is out of service: no runner, no cron. */
function retire(plan: Plan, seen: Seen, fleet: Fleet): Step | undefined {
  if (fleet.desired === 0 || retiring(fleet) || fleet.deleting) return undefined;
  if (plan.spec.place.targetGroups.length === 0) {
    return effect(
      { do: 'resize', fleet: fleet.name, min: 0, desired: 0, max: 0 },
      `retire ${fleet.name} at once: without a balancer it would go on working beside ${plan.spec.release}`,
    );
  }
  // A minute at least: a start time that has passed when the request arrives is refused.
  const rest = Math.max(60, plan.spec.keepPrevious);
  return effect(
    { do: 'put-retire', fleet: fleet.name, at: seen.now + rest },
    `keep ${fleet.name} warm for ${rest} s, then AWS retires it`,
  );
}
