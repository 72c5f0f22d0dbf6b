import type { Group } from './group.ts';
import type { World } from './world.ts';

/** A group that somebody else makes, of these machines and with these tags of ours. */
export function plant(world: World, name: string, tags: Readonly<Record<string, string>>, size = 5): Group {
  const [group] = world.groups.values();
  if (group === undefined) throw new Error('there is nothing to plant a group beside');
  const planted: Group = {
    name,
    release: 'planted',
    tags: { app: 'orders', environment: 'production', ...tags },
    templateVersion: group.templateVersion,
    zones: group.zones,
    visible: world.now,
    ...{ min: 0, max: 8, desired: size, health: 'EC2', facts: { rank: 0, attempt: 0, short: 0 }, retry: 0 },
    ...{
      suspended: new Set(),
      traffic: new Map(),
      schedules: new Map(),
      policies: new Set(['cpu']),
      troubles: [],
      ended: [],
    },
  };
  world.groups.set(name, planted);
  return planted;
}
