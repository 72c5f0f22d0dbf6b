import type { BareGroup } from '../../actions/core/rollout/details.ts';
import { CATCH_UP, EXPIRE, RETIRE } from '../../actions/core/rollout/fleet.ts';
import { type Fleets, Later } from '../../actions/ports/rollout.ts';
import { createGroup, resizeGroup } from './change.ts';
import { detailsOf, type Group, show } from './group.ts';
import { replaceInstance } from './scaling.ts';
import type { World } from './world.ts';

/** Seconds until a group is attached or, once empty, deleted. */
const ATTACH = 1;
const DELETE = 2;

const none = { min: 0, max: 0, desired: 0 };

function shown(world: World): readonly Group[] {
  return [...world.groups.values()].filter(
    ({ name, visible }) => world.now >= visible && world.now >= (world.unshown.get(name) ?? 0),
  );
}

/** Those that a list by the tags of an app shows. */
function tagged(world: World): readonly Group[] {
  return shown(world).filter(({ tags }) => tags['app'] !== undefined);
}

function bare(world: World, group: Group): BareGroup {
  const {
    traffic,
    schedules: _,
    policies: __,
    troubles: ___,
    ended: ____,
    ...rest
  } = show(group, world.members(group));
  return { ...rest, attached: Object.keys(traffic).length > 0 };
}

export function fleetsOf(world: World): Fleets {
  return {
    async look() {
      return tagged(world).map((group) => show(group, world.members(group)));
    },
    async groups() {
      return tagged(world).map((group) => bare(world, group));
    },
    async detail(name, detail) {
      const group = world.group(name);
      return detailsOf(show(group, world.members(group)))[detail];
    },
    async named(names) {
      const found = shown(world).filter(({ name }) => names.includes(name));
      return found.map((group) => show(group, world.members(group)));
    },
    async listed(names) {
      const found = shown(world).filter(({ name }) => names.includes(name));
      return found.map((group) => bare(world, group));
    },
    async template(release) {
      return [...world.templates].find(([, made]) => made === release)?.[0];
    },
    async makeTemplate({ release }) {
      if (![...world.templates.values()].includes(release)) {
        const versions = [...world.templates.keys()].map(Number);
        world.templates.set(String(Math.max(0, ...versions) + 1), release);
      }
      world.changed();
    },
    async deleteTemplate(release) {
      for (const [version, made] of world.templates) if (made === release) world.templates.delete(version);
      world.changed();
    },
    async create(effect, spec) {
      createGroup(world, effect, spec);
      world.changed();
    },
    async carryOver({ from, to }) {
      if (world.group(from).tells) world.group(to).tells = true;
      world.changed();
    },
    async resize(effect) {
      resizeGroup(world.group(effect.fleet), effect);
      world.changed();
    },
    async replace(machine) {
      const instance = world.instances.get(machine);
      if (instance?.gone === undefined && instance) replaceInstance(world, world.group(instance.group), instance);
      world.changed();
    },
    async leaveSpot(fleet) {
      world.group(fleet).spot = false;
      world.changed();
    },
    async writeFacts({ fleet, facts }) {
      const group = world.group(fleet);
      group.facts = { ...group.facts, ...facts };
      world.changed();
    },
    async forgetOriginals(fleet) {
      const group = world.group(fleet);
      const { originals: _, ...facts } = group.facts;
      group.facts = facts;
      world.changed();
    },
    async putRetire(fleet, at) {
      putEnd(world, fleet, RETIRE, at);
    },
    async putExpire(fleet, at) {
      putEnd(world, fleet, EXPIRE, at);
    },
    async catchUp({ fleet, at, sizes }) {
      world.group(fleet).schedules.set(CATCH_UP, { name: CATCH_UP, recurring: false, at, sizes });
      world.changed();
    },
    async deleteRetire(fleet) {
      world.group(fleet).schedules.delete(RETIRE);
      world.changed();
    },
    async attach(fleet, targetGroups) {
      const group = world.group(fleet);
      for (const arn of targetGroups) {
        if (group.traffic.has(arn)) continue;
        group.traffic.set(arn, { state: 'adding', until: world.now + ATTACH });
        if (world.suspends(group, 'AddToLoadBalancer')) continue;
        for (const { id, inService, gone } of world.members(group)) {
          if (inService !== undefined && gone === undefined) world.pool(arn).register(id, world.now);
        }
      }
      world.changed();
    },
    async detach(fleet, targetGroups) {
      const group = world.group(fleet);
      for (const arn of targetGroups) {
        if (group.traffic.get(arn)?.state === 'removing' || !group.traffic.has(arn)) continue;
        const pool = world.pool(arn);
        const leaving = world.members(group).filter(({ id }) => pool.has(id));
        for (const { id } of leaving) pool.deregister(id, world.now);
        group.traffic.set(arn, { state: 'removing', until: world.now + (leaving.length > 0 ? pool.drain : ATTACH) });
      }
      world.changed();
    },
    async judgeBy({ fleet, health }) {
      world.group(fleet).health = health;
      world.changed();
    },
    async suspend(fleet, processes) {
      for (const process of processes) world.group(fleet).suspended.add(process);
      world.changed();
    },
    async resume(fleet, processes) {
      for (const process of processes) world.group(fleet).suspended.delete(process);
      world.changed();
    },
    async copyPolicies(from, to, names) {
      const { policies } = world.group(from);
      for (const name of names) if (policies.has(name)) world.group(to).policies.add(name);
      world.changed();
    },
    async copySchedules(from, to, names) {
      for (const name of names) {
        const schedule = world.group(from).schedules.get(name);
        if (schedule) world.group(to).schedules.set(name, schedule);
      }
      world.changed();
    },
    async dropPolicies(fleet, names) {
      for (const name of names) world.group(fleet).policies.delete(name);
      world.changed();
    },
    async dropSchedules(fleet, names) {
      for (const name of names) world.group(fleet).schedules.delete(name);
      world.changed();
    },
    async deleteFleet({ fleet }) {
      const group = world.groups.get(fleet);
      if (group === undefined || group.deleted !== undefined) return;
      if (group.desired > 0 || world.members(group).length > 0) throw new Later(`${fleet} still has machines`);
      group.deleted = world.now + DELETE;
      world.changed();
    },
  };
}

/** AWS takes no start that has passed, and no two actions of a group for one time. */
function putEnd(world: World, fleet: string, name: string, wanted: number): void {
  const { schedules } = world.group(fleet);
  const taken = [...schedules.values()].flatMap((other) => (other.name === name ? [] : (other.at ?? [])));
  let at = Math.ceil(Math.max(wanted, world.now + 2));
  while (taken.includes(at)) at += 60;
  schedules.set(name, { name, recurring: false, at, sizes: none });
  world.changed();
}
