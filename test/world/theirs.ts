import type { Group } from './group.ts';
import type { Instance } from './instance.ts';
import { type Nature, sound } from './nature.ts';
import type { World } from './world.ts';

/** Release of what isn't ours. */
export const THEIRS = 'theirs';

/** A group that somebody made by hand or by Terraform, attached to all target groups, and served by until now. */
export function theirGroup(world: World, name: string, size: number, over: Partial<Group> = {}): Group {
  const group: Group = {
    name,
    release: THEIRS,
    tags: {},
    templateVersion: '1',
    zones: ['a', 'b'],
    visible: world.now,
    ...{ min: 1, max: 20, desired: size, health: 'ELB', facts: { rank: 0, attempt: 0, short: 0 }, retry: 0 },
    suspended: new Set(['AZRebalance']),
    traffic: new Map([...world.pools.keys()].map((arn) => [arn, { state: 'in-service', until: world.now }])),
    ...{ schedules: new Map(), policies: new Set(['cpu']), troubles: [], ended: [] },
    ...over,
  };
  world.groups.set(name, group);
  return group;
}

/** A machine of no group, registered by its id. */
export function theirMachine(world: World, zone: string, nature: Partial<Nature> = {}): Instance {
  const id = `i-f${zone.padStart(16, '0')}`;
  const launched = world.now - 1000;
  const instance = {
    id,
    zone,
    group: '',
    release: THEIRS,
    launched,
    inService: launched,
    nature: { ...sound, ...nature },
  };
  world.instances.set(id, instance);
  for (const pool of world.pools.values()) pool.register(id, world.now);
  return instance;
}
