import { Later, type Traffic } from '../../actions/ports/rollout.ts';
import type { World } from './world.ts';

export function trafficOf(world: World): Traffic {
  return {
    async look(targetGroups) {
      return targetGroups.map((arn) => world.pool(arn).show(world.instances, world.now));
    },
    async register(targetGroup, machines) {
      const pool = world.pool(targetGroup);
      const absent = machines.find((id) => world.instances.get(id)?.inService === undefined);
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
