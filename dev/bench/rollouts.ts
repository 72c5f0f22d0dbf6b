/** What rollouts cost: start, size, overhead, calls and rollbacks of fleets of three sizes. */
import { setStage } from '../stage/stage.ts';
import { page } from './page.ts';
import { good, type Measured, measureRollout } from './rollout.ts';
import { writeSection } from './section.ts';
import { measureSize } from './size.ts';
import { measureStart } from './start.ts';

/** How much faster than AWS the local AWS keeps its own durations, and the real seconds that each wave bakes. */
const scale = 10;
const bake = 20;

export async function benchRollouts(): Promise<void> {
  const start = await measureStart();
  console.log(
    `first line of the bundle after ${start.bundle.toFixed(0)} ms, of a bare node after ${start.node.toFixed(0)} ms`,
  );
  const stage = await setStage({ scale, docker: false });
  try {
    const place = await stage.environment('bench-size', { from: 'ami' });
    const size = await measureSize(stage.dist, async (env) => good(await place.rollout({ version: 'size', env })));
    console.log(`a rollout loads ${size.loaded} bytes of ${size.whole}`);
    const measured: Measured[] = [];
    for (const machines of [2, 4, 12]) {
      console.log(`${machines} machines: a rollout by halving under load, and a rollback`);
      measured.push(await measureRollout(stage, machines, bake, scale));
    }
    writeSection('rollout', page({ start, size, measured, scale, bake }));
  } finally {
    await stage.close();
  }
}
