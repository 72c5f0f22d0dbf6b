import { sourceOf } from './adopted.ts';
import type { Attempt } from './attempt.ts';
import type { Fleet, Machine } from './fleet.ts';
import { pinStable } from './pin-stable.ts';
import { provenOf } from './proof.ts';
import { attachable } from './router.ts';
import type { Seen } from './seen.ts';
import { effect, howMany, type Step, wait } from './step.ts';
import { exposed, healthy, registered, type TargetGroup } from './traffic.ts';
import { toDeregister, toRegister } from './zones.ts';

/** Registers proven machines by id until `share` are registered, zone by zone, one target group a step. */
export function register(attempt: Attempt, seen: Seen, candidate: Fleet, share: number): Step | undefined {
  const groups = seen.targetGroups;
  const serving = new Set(registered(groups, candidate));
  const waiting = provenOf(attempt, seen, candidate).filter(({ id }) => !serving.has(id));
  // Those that are in one of several target groups already go first, or a death between two groups would add machines.
  const begun = new Set(exposed(groups, candidate));
  const half = waiting.filter(({ id }) => begun.has(id)).map(({ id }) => id);
  const fresh = toRegister(
    waiting.filter(({ id }) => !begun.has(id)),
    candidate.machines.filter(({ id }) => begun.has(id)),
    share - begun.size,
  );
  return registerAll(groups, [...half, ...fresh], candidate);
}

/** Puts these machines into the first target group that lacks any of them. */
export function registerAll(
  groups: readonly TargetGroup[],
  machines: readonly string[],
  fleet: Fleet,
): Step | undefined {
  for (const group of groups) {
    const present = new Set(group.targets.filter(({ state }) => state !== 'draining').map(({ machine }) => machine));
    const missing = machines.filter((id) => !present.has(id));
    if (missing.length === 0) continue;
    return effect(
      { do: 'register', targetGroup: group.arn, machines: missing },
      `register ${howMany(missing.length)} of ${fleet.name} with ${group.name}`,
    );
  }
  return undefined;
}

/** Takes these machines out of the first target group that still sends them new requests. */
export function deregisterAll(
  groups: readonly TargetGroup[],
  machines: readonly string[],
  fleet: Fleet,
): Step | undefined {
  for (const group of groups) {
    const present = group.targets
      .filter(({ machine, state }) => state !== 'draining' && machines.includes(machine))
      .map(({ machine }) => machine);
    if (present.length === 0) continue;
    return effect(
      { do: 'deregister', targetGroup: group.arn, machines: present },
      `deregister ${howMany(present.length)} of ${fleet.name} from ${group.name}`,
    );
  }
  return undefined;
}

/** The candidate scales for the traffic that it gets, from its first wave on, by what doesn't need an attached group. */
export function scaleToo({ stable }: Attempt, candidate: Fleet): Step | undefined {
  if (stable === undefined) return undefined;
  const names = (candidate.adopted ? [] : lacking(stable, candidate)).filter(
    (name) => !stable.labelled?.includes(name),
  );
  return names.length === 0 ? undefined : copyPolicies(stable, candidate, names);
}

/** Of stable's policies those that the candidate hasn't, or has without all alarms, from a run that died in between. */
function lacking(stable: Fleet, candidate: Fleet): readonly string[] {
  const alarms = (fleet: Fleet, name: string) => fleet.driven?.[name] ?? 0;
  const whole = (name: string) => candidate.policies.includes(name) && alarms(candidate, name) >= alarms(stable, name);
  return stable.policies.filter((name) => !whole(name));
}

function copyPolicies(stable: Fleet, candidate: Fleet, names: readonly string[]): Step {
  return effect(
    { do: 'copy-policies', from: sourceOf(stable), to: candidate.name, names },
    `copy the scaling policies ${names.join(', ')} to ${candidate.name}`,
  );
}

/** Before the last wave is complete: later launches become the candidate's, by AWS itself, with all of stable's policies. */
export function handOver(attempt: Attempt, seen: Seen, candidate: Fleet): Step | undefined {
  const { stable } = attempt;
  const places = attachable(seen.targetGroups.map(({ arn }) => arn));
  // What was adopted is attached as it was, and gets nothing that it hasn't.
  const missing = candidate.adopted ? [] : places.filter((arn) => candidate.traffic[arn] === undefined);
  if (missing.length > 0) {
    return effect(
      { do: 'attach', fleet: candidate.name, targetGroups: missing },
      `attach ${candidate.name}, so that AWS registers its later launches`,
    );
  }
  if (Object.values(candidate.traffic).includes('removing')) return wait(`${candidate.name} is still being detached`);
  const policies = stable && !candidate.adopted ? lacking(stable, candidate) : [];
  if (stable && policies.length > 0) {
    // AWS: "You can't specify a resource label unless the target group is attached to the Auto Scaling group"
    // (PredefinedMetricSpecification), which a policy on requests per target needs.
    if (Object.values(candidate.traffic).includes('adding')) return wait(`${candidate.name} is being attached`);
    return copyPolicies(stable, candidate, policies);
  }
  const pin = stable && pinStable(stable, seen.now);
  if (pin) return pin;
  if (stable && !stable.adopted && places.length > 0 && !stable.suspended.includes('AddToLoadBalancer')) {
    return effect(
      { do: 'suspend', fleet: stable.name, processes: ['AddToLoadBalancer'] },
      `keep later launches of ${stable.name} out of the balancer`,
    );
  }
  return undefined;
}

/** Deregisters stable down to `keep` machines; they stay parked. */
export function cutOver(seen: Seen, stable: Fleet, candidate: Fleet, keep: number): Step | undefined {
  const pin = pinStable(stable, seen.now);
  if (pin) return pin;
  const open = new Set(exposed(seen.targetGroups, stable));
  if (open.size <= keep) return undefined;
  const well = new Set(healthy(seen.targetGroups, candidate));
  const machines = toDeregister(
    pick(stable, open),
    new Set(healthy(seen.targetGroups, stable)),
    pick(candidate, well),
    open.size - keep,
  );
  return deregisterAll(seen.targetGroups, machines, stable);
}

export function pick(fleet: Fleet, ids: ReadonlySet<string>): readonly Machine[] {
  return fleet.machines.filter(({ id }) => ids.has(id));
}
