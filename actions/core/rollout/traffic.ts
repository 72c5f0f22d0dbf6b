import type { Fleet } from './fleet.ts';

/** What the balancer says of one target, in its own words; `gone` is ours, for one that isn't registered. */
export type TargetState = 'initial' | 'healthy' | 'unhealthy' | 'draining' | 'unused' | 'unavailable' | 'gone';

export interface Target {
  readonly machine: string;
  readonly state: TargetState;
  /** The balancer's reason and description, for people. */
  readonly reason?: string;
}

export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  /** Seconds for which a deregistered target may still answer what it was asked. */
  readonly drain: number;
  readonly targets: readonly Target[];
}

/** Worst first: a machine is only as good as its worst target group. */
const order: readonly TargetState[] = ['gone', 'draining', 'unused', 'unavailable', 'unhealthy', 'initial', 'healthy'];

/** One state for a machine over all its target groups; without target groups a machine serves by itself. */
export function stateOf(groups: readonly TargetGroup[], machine: string): TargetState {
  const states = groups.map((group) => group.targets.find((target) => target.machine === machine)?.state ?? 'gone');
  return order.find((state) => states.includes(state)) ?? 'healthy';
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

export function draining(groups: readonly TargetGroup[], fleet: Fleet): readonly string[] {
  return ids(fleet).filter((id) =>
    groups.some((group) => group.targets.some(({ machine, state }) => machine === id && state === 'draining')),
  );
}

function ids(fleet: Fleet): readonly string[] {
  return fleet.machines.map(({ id }) => id);
}
