import { Later, type Traffic } from '../../actions/ports/rollout.ts';
import { diesAt } from './instance.ts';
import type { World } from './world.ts';

export function trafficOf(world: World): Traffic {
  return {
    async look(targetGroups) {
      return targetGroups.map((arn) => world.pool(arn).show(world.instances, world.now));
    },
    async register(targetGroup, machines) {
      const pool = world.pool(targetGroup);
      const absent = machines.find((id) => !running(world, id));
      if (absent !== undefined) throw new Later(`InvalidTarget: ${absent} is not running`);
      for (const id of machines) pool.register(id, world.now);
      world.changed();
    },
    async deregister(targetGroup, machines) {
      const pool = world.pool(targetGroup);
      for (const id of machines) pool.deregister(id, world.now);
      world.changed();
    },
  };
}

/** "If the target is an EC2 instance, it must be in the running state when you register it" (RegisterTargets). */
function running(world: World, id: string): boolean {
  const instance = world.instances.get(id);
  return instance?.inService !== undefined && world.now < diesAt(instance);
}
