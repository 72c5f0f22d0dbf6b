import { byBalancer } from '../../actions/core/rollout/health.ts';
import type { Group } from './group.ts';
import { diesAt, type Instance } from './instance.ts';
import { sound } from './nature.ts';
import type { World } from './world.ts';

/** Seconds until a dead machine is found, until a launch is tried again, and for ending a machine that drains nowhere. */
const FOUND = 5;
const AGAIN = 15;
const END = 1;

/** What Auto Scaling does by itself with one group as time passes. */
export function tickGroup(world: World, group: Group): void {
  fireSchedules(world, group);
  moveSources(world, group);
  for (const instance of world.members(group)) age(world, group, instance);
  if (!world.suspends(group, 'Terminate')) scaleIn(world, group);
  if (!world.suspends(group, 'Launch')) scaleOut(world, group);
}

function fireSchedules(world: World, group: Group): void {
  for (const [name, schedule] of [...group.schedules]) {
    const { at, every, sizes } = schedule;
    if (at === undefined || sizes === undefined || world.now < at + world.options.lateness) continue;
    if (every === undefined) group.schedules.delete(name);
    else group.schedules.set(name, { ...schedule, at: at + every });
    // What is due meanwhile is missed for good; whether AWS shows it any longer it doesn't say.
    if (world.suspends(group, 'ScheduledActions')) {
      if (every === undefined && world.options.missedStay) group.schedules.set(name, { name, recurring: false, at });
      continue;
    }
    const { min = group.min, max = group.max, desired = group.desired } = sizes;
    const cause = `a scheduled action update of AutoScalingGroup constraints to min: ${min}, max: ${max}`;
    Object.assign(group, { min, max, desired: Math.min(max, Math.max(min, desired)), cause });
  }
}

function moveSources(world: World, group: Group): void {
  for (const [arn, source] of group.traffic) {
    if (world.now < source.until) continue;
    if (source.state === 'removing') group.traffic.delete(arn);
    else source.state = 'in-service';
  }
}

/** A machine comes into service, is found dead, or is gone. */
function age(world: World, group: Group, instance: Instance): void {
  const { now } = world;
  if (instance.gone !== undefined) {
    if (now >= instance.gone) world.remove(instance);
    return;
  }
  const dead = now >= diesAt(instance) + FOUND;
  if (dead || (byBalancer(group.health) && world.unhealthy(group, instance))) {
    if (world.suspends(group, 'HealthCheck') || world.suspends(group, 'ReplaceUnhealthy')) return;
    const message = `an instance was taken out of service in response to ${dead ? 'an EC2' : 'an ELB'} health check`;
    group.troubles.push({ at: now, what: 'end', message: `${instance.id}: ${message}`, fatal: false });
    end(world, group, instance, message);
    if (dead) world.remove(instance);
    return;
  }
  if (instance.inService === undefined && now >= instance.launched + instance.nature.boot) {
    instance.inService = now;
    if (world.suspends(group, 'AddToLoadBalancer')) return;
    for (const [arn, { state }] of group.traffic)
      if (state !== 'removing') world.pools.get(arn)?.register(instance.id, now);
  }
}

/** TerminateInstanceInAutoScalingGroup that leaves the desired capacity as it is. */
export function replaceInstance(world: World, group: Group, instance: Instance): void {
  const message = `${instance.id} was taken out of service in response to a user request.`;
  group.troubles.push({ at: world.now, what: 'replaced', message, fatal: false });
  end(world, group, instance, message);
}

/**
 * Only an attached group drains its machines before it ends them; any other cuts what still has traffic. What is dead has cut it
 * by itself, and is ended all the same.
 */
function end(world: World, group: Group, instance: Instance, cause: string): void {
  group.ended.push({ machine: instance.id, cause });
  let gone = world.now + END;
  for (const pool of world.pools.values()) {
    if (!pool.has(instance.id)) continue;
    if (!group.traffic.has(pool.arn)) {
      // What the balancer calls unhealthy gets no requests that could be cut.
      if (pool.state(instance, world.now) !== 'unhealthy') world.cuts.push(instance.id);
      continue;
    }
    pool.deregister(instance.id, world.now);
    gone = Math.max(gone, world.now + pool.drain);
  }
  instance.gone = gone;
}

function scaleIn(world: World, group: Group): void {
  const staying = world.members(group).filter(({ gone }) => gone === undefined);
  const free = staying.filter(({ kept }) => kept === undefined);
  for (
    let surplus = staying.length - group.desired - (group.surplus ?? 0);
    surplus > 0 && free.length > 0;
    surplus -= 1
  ) {
    const crowd = new Map(group.zones.map((zone) => [zone, free.filter((one) => one.zone === zone).length]));
    const most = Math.max(...crowd.values());
    const index = free.findIndex(({ zone }) => crowd.get(zone) === most);
    const [chosen] = free.splice(Math.max(0, index), 1);
    if (chosen) end(world, group, chosen, group.cause ?? 'a user request');
  }
}

function scaleOut(world: World, group: Group): void {
  const staying = world.members(group).filter(({ gone }) => gone === undefined);
  const nature = { ...sound, ...world.natures.get(group.release) };
  for (
    let missing = group.desired + (group.surplus ?? 0) - staying.length;
    missing > 0 && world.now >= group.retry;
    missing -= 1
  ) {
    const noSpot = nature.launch === 'no-spot';
    if (noSpot ? group.spot : nature.launch !== 'works') {
      const fatal = nature.launch === 'impossible';
      const message = fatal ? 'The image id does not exist.' : 'We currently do not have sufficient capacity.';
      group.troubles.push({ at: world.now, what: 'launch', message, fatal, ...(noSpot && { spot: true }) });
      group.retry = world.now + AGAIN;
      return;
    }
    const zone = [...group.zones].sort((a, b) => count(staying, a) - count(staying, b))[0] ?? 'a';
    staying.push(world.launch(group, zone, nature));
  }
}

function count(instances: readonly Instance[], zone: string): number {
  return instances.filter((instance) => instance.zone === zone).length;
}
