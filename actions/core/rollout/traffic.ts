import type { Fleet } from './fleet.ts';

/** What the balancer says of one target, in its own words; `gone` is ours, for one that isn't registered. */
export type TargetState = 'initial' | 'healthy' | 'unhealthy' | 'draining' | 'unused' | 'unavailable' | 'gone';

export interface Target {
  readonly machine: string;
  readonly state: TargetState;
  /** The balancer's reason and description, for people. */
  readonly reason?: string;
  /** Its zone is shifted away: healthy or not, it gets no requests. */
  readonly shifted?: boolean;
}

export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  /** Seconds for which a deregistered target may still answer what it was asked. */
  readonly drain: number;
  /** Seconds in which a new target gets less than its share, beside others that have theirs; absent where it is off. */
  readonly slowStart?: number;
  readonly targets: readonly Target[];
}

/** Worst first: a machine is only as good as its worst target group. */
const order: readonly TargetState[] = ['gone', 'draining', 'unused', 'unavailable', 'unhealthy', 'initial', 'healthy'];

/** One state for a machine over all its target groups; without target groups a machine serves by itself. */
export function stateOf(groups: readonly TargetGroup[], machine: string): TargetState {
  const states = groups.map((group) => group.targets.find((target) => target.machine === machine)?.state ?? 'gone');
  return order.find((state) => states.includes(state)) ?? 'healthy';
}

/** Why the balancer calls a machine so, in its words. */
export function reasonOf(groups: readonly TargetGroup[], machine: string, state: TargetState): string {
  const targets = groups.flatMap((group) => group.targets);
  return targets.find((each) => each.machine === machine && each.state === state)?.reason ?? 'no reason given';
}

/** Registered everywhere and not on its way out. */
export function registered(groups: readonly TargetGroup[], fleet: Fleet): readonly string[] {
  return ids(fleet).filter((id) => !['gone', 'draining'].includes(stateOf(groups, id)));
}

/** Registered in at least one group, not draining there: it can get new requests. */
export function exposed(groups: readonly TargetGroup[], fleet: Fleet): readonly string[] {
  const open = new Set(
    groups.flatMap((group) =>
      group.targets.filter((target) => target.state !== 'draining').map(({ machine }) => machine),
    ),
  );
  return ids(fleet).filter((id) => open.has(id));
}

export function healthy(groups: readonly TargetGroup[], fleet: Fleet): readonly string[] {
  return fleet.machines
    .filter((machine) => machine.life === 'in-service' && stateOf(groups, machine.id) === 'healthy')
    .map(({ id }) => id);
}

/** Machines whose zone is shifted away in any target group: what they would do with requests nobody sees. */
export function shiftedAway(groups: readonly TargetGroup[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap(({ targets }) => targets.flatMap(({ machine, shifted }) => (shifted === true ? [machine] : []))),
  );
}

export function draining(groups: readonly TargetGroup[], fleet: Fleet): readonly string[] {
  return ids(fleet).filter((id) =>
    groups.some((group) => group.targets.some(({ machine, state }) => machine === id && state === 'draining')),
  );
}

function ids(fleet: Fleet): readonly string[] {
  return fleet.machines.map(({ id }) => id);
}
