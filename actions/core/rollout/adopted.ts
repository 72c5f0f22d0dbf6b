import { type Adopted, alive, type Fleet, type HeldGroup, type Machine, type TaggedGroup } from './fleet.ts';
import type { Seen } from './seen.ts';
import { effect, howMany, type Step } from './step.ts';
import type { TargetGroup } from './traffic.ts';

/** A machine as EC2 shows it, whoever's it is. */
export interface Found extends Machine {
  /** The Auto Scaling group that it belongs to. */
  readonly group?: string;
}

/** In place of a release in the lease of a rollback to what was adopted, and in its candidate's name, which no group has. */
export const ADOPTED = 'adopted';

/**
 * What we suspend on a group that isn't ours while its machines are parked; nothing else of it is ever changed.
 * - AddToLoadBalancer: it would register its new machines beside the new release.
 * - AlarmNotification: to its policies parked machines are idle ones, so they would end what a rollback needs. "Suspending
 *   AlarmNotification allows you to temporarily stop the group's target tracking, step, and simple scaling policies" (Considerations
 *   for suspending processes, in the user guide of Amazon EC2 Auto Scaling).
 * - HealthCheck, where a balancer is asked: a parked machine has no target health that is good. Not ReplaceUnhealthy: what "has been
 *   marked unhealthy … never automatically recovers its health" (Health checks for instances), so that what serves again would be
 *   replaced once that is resumed.
 */
const ALWAYS: readonly string[] = ['AddToLoadBalancer', 'AlarmNotification'];
const BY_BALANCER = 'HealthCheck';

/** All that is ever suspended there. */
export const HOLDS: readonly string[] = [...ALWAYS, BY_BALANCER];

/** A group and machines of others as one fleet. `now`: of the groups and of all these machines, as AWS shows them. */
export function adoptedFleet(
  { groups, machines, size }: Adopted,
  now: { readonly groups: readonly TaggedGroup[]; readonly machines: readonly Machine[] },
  attempt?: number,
): Fleet {
  const shown = groups.flatMap(({ name, suspended }) => {
    const group = now.groups.find((each) => each.name === name);
    return group ? [{ ...group, before: suspended }] : [];
  });
  // With its health check suspended AWS goes on showing what has died.
  const runs = new Map(now.machines.map((machine) => [machine.id, machine]));
  const members = shown.flatMap((group) =>
    group.machines.map(
      (machine): Machine => (runs.get(machine.id)?.life === 'leaving' ? { ...machine, life: 'leaving' } : machine),
    ),
  );
  const single = machines.flatMap((id) => runs.get(id) ?? []).filter(({ life }) => life !== 'leaving');
  const [only] = shown.length === 1 ? shown : [];
  return {
    name: inWords({ groups, machines }),
    release: ADOPTED,
    deleting: false,
    ...sized(shown.reduce((sum, { desired }) => sum + desired, 0) + single.length),
    health: 'EC2',
    suspended: [],
    machines: [...members, ...single],
    traffic: {},
    // Of several groups nobody knows which of them the new one is to be like.
    schedules: only?.schedules ?? [],
    policies: only?.policies ?? [],
    ...(only?.labelled && { labelled: only.labelled }),
    ...(only?.driven && { driven: only.driven }),
    // Nothing is launched or proven of what served before: it is ready for traffic at once.
    facts: { rank: 0, attempt: 0, short: 0, ...(attempt !== undefined && { progress: { attempt, wave: 0 } }) },
    templateVersion: '',
    troubles: [],
    adopted: { groups: shown.map(toHeld), machines, size },
  };
}

function sized(desired: number): Pick<Fleet, 'min' | 'max' | 'desired'> {
  return { min: desired, max: desired, desired };
}

function toHeld({
  name,
  before,
  suspended,
  health,
  traffic,
  tags,
}: TaggedGroup & { before: readonly string[] }): HeldGroup {
  const app = tags['app'];
  const targetGroups = Object.keys(traffic);
  return { name, suspended: before, now: suspended, health, targetGroups, ...(app !== undefined && { app }) };
}

/** What is written down of it when it is adopted. */
export function adoptionOf({ adopted, machines }: Fleet): Adopted | undefined {
  if (adopted === undefined) return undefined;
  const groups = adopted.groups.map(({ name, now }) => ({ name, suspended: now }));
  return { groups, machines: adopted.machines, size: machines.filter(({ life }) => life === 'in-service').length };
}

/** `web`, `web and 2 machines`, `i-1 and i-2`: for people. */
export function inWords({ groups, machines }: Pick<Adopted, 'groups' | 'machines'>): string {
  const names = groups.map(({ name }) => name);
  const others = names.length > 0 && machines.length > 0 ? [howMany(machines.length)] : machines;
  const all = others.length > 4 ? [howMany(others.length)] : others;
  return [...names, ...all].join(' and ');
}

/** The group whose policies and scheduled actions the first release of ours gets. */
export function sourceOf({ name, adopted }: Fleet): string {
  return adopted?.groups[0]?.name ?? name;
}

/** Keeps its groups from filling the balancer, ending what is parked or scaling by it. */
export function hold({ adopted }: Fleet): Step | undefined {
  for (const { name, now, health } of adopted?.groups ?? []) {
    const wanted = health === 'ELB' ? HOLDS : ALWAYS;
    const processes = wanted.filter((process) => !now.includes(process));
    if (processes.length > 0)
      return effect(
        { do: 'suspend', fleet: name, processes },
        `suspend ${processes.join(' and ')} of ${name}, whose machines are parked by id; nothing else of it is changed`,
      );
  }
  return undefined;
}

/** What we have suspended there, in a sentence: `AddToLoadBalancer and AlarmNotification`. */
export function heldByUs({ adopted }: Fleet): string {
  const ours = (adopted?.groups ?? []).flatMap(({ now, suspended }) =>
    HOLDS.filter((process) => now.includes(process) && !suspended.includes(process)),
  );
  return [...new Set(ours)].join(' and ');
}

/** The way back from `hold`, exactly: what was suspended before stays so. `which`: of all that we suspend. */
export function letLive({ adopted }: Fleet, which: readonly string[] = HOLDS): Step | undefined {
  for (const { name, now, suspended } of adopted?.groups ?? []) {
    const processes = which.filter((process) => now.includes(process) && !suspended.includes(process));
    if (processes.length > 0)
      return effect({ do: 'resume', fleet: name, processes }, `resume ${processes.join(' and ')} of ${name}`);
  }
  return undefined;
}

/** Why these targets of others can't be moved by their ids, as the end of a sentence; undefined where they can. */
export function unadoptable(fleet: Fleet, groups: readonly TargetGroup[]): string | undefined {
  const known = new Set(groups.map(({ arn }) => arn));
  for (const { name, targetGroups, app } of fleet.adopted?.groups ?? []) {
    if (app !== undefined)
      return `${name} has the tags of a fleet of ours, of ${app}; only what is not made by us is adopted`;
    const other = targetGroups.find((arn) => !known.has(arn));
    if (other)
      return `${name} is in ${other}, which the fleet spec doesn't name; name all target groups of what is adopted`;
  }
  const ids = new Set(groups.flatMap(({ targets }) => targets.map(({ machine }) => machine)));
  for (const group of groups) {
    const here = new Set(group.targets.map(({ machine }) => machine));
    const missing = alive(fleet).find(({ id }) => ids.has(id) && !here.has(id));
    if (missing) return `${missing.id} is not in ${group.name}, which the fleet spec names; register it there first`;
  }
  return undefined;
}

/** Everything that is there: ours, and what was adopted. */
export function allFleets({ fleets, adopted }: Pick<Seen, 'fleets' | 'adopted'>): readonly Fleet[] {
  return adopted ? [...fleets, adopted] : fleets;
}
