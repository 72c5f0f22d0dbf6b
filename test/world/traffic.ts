import { recordName } from '../../actions/core/rollout/router.ts';
import { Later, type Traffic } from '../../actions/ports/rollout.ts';
import { diesAt } from './instance.ts';
import type { Pool } from './pool.ts';
import { RecordPool } from './record.ts';
import type { World } from './world.ts';

export function trafficOf(world: World): Traffic {
  return {
    async look(targetGroups) {
      return targetGroups.map((arn) => poolAt(world, arn).show(world.instances, world.now));
    },
    async register(targetGroup, machines) {
      const pool = poolAt(world, targetGroup);
      const absent = machines.find((id) => !running(world, id));
      if (absent !== undefined) throw new Later(`InvalidTarget: ${absent} is not running`);
      tell(world, pool, (held) => [...new Set([...held, ...machines])]);
      for (const id of machines) pool.register(id, world.now);
      world.changed();
    },
    async deregister(targetGroup, machines) {
      const pool = poolAt(world, targetGroup);
      tell(world, pool, (held) => held.filter((id) => !machines.includes(id)));
      for (const id of machines) pool.deregister(id, world.now);
      world.changed();
    },
  };
}

/** A record is there once something is put into it. */
function poolAt(world: World, router: string): Pool {
  const known = world.pools.get(router);
  if (known || recordName(router) === undefined) return world.pool(router);
  return new RecordPool(router, world.options.spread);
}

/** A record is written whole, or not at all. */
function tell(world: World, pool: Pool, change: (held: readonly string[]) => readonly string[]): void {
  const host = recordName(pool.arn);
  if (host === undefined || !(pool instanceof RecordPool)) return;
  world.estate.point(host, change(pool.held()));
  world.pools.set(pool.arn, pool);
}

/** "If the target is an EC2 instance, it must be in the running state when you register it" (RegisterTargets). */
function running(world: World, id: string): boolean {
  const instance = world.instances.get(id);
  return instance?.inService !== undefined && world.now < diesAt(instance);
}
