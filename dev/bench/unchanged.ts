/** Content that is there already, by one step, by two and by the steps that one would use instead; also where each request takes longer. */
import type { Stage } from '../stage/stage.ts';
import { type Pair, pairs } from './pairs.ts';
import { openPeers } from './peers.ts';
import type { Pipeline } from './pipeline.ts';

export interface Unchanged {
  /** Milliseconds that each request to the registry and to AWS is held back. */
  readonly held: number;
  readonly step: Pair;
  /** Undefined where the peers' checkouts weren't given. */
  readonly steps: Pair | undefined;
}

const HELD = [0, 20];

/** `PEERS`, of the environment: the folder with checkouts of the three actions. */
export async function benchUnchanged(
  turns: number,
  pipeline: Pipeline,
  stage: Stage,
  folder: string,
): Promise<readonly Unchanged[]> {
  const checkouts = process.env['PEERS'];
  const peers = checkouts
    ? await openPeers(checkouts, folder, await pipeline.beside('peers'), pipeline.job())
    : undefined;
  const all: Unchanged[] = [];
  try {
    await pipeline.ours();
    await pipeline.plain();
    await peers?.run();
    for (const held of HELD) {
      const seconds = held / 1000;
      const slow = { match: {}, do: 'latency', seconds, times: 0 };
      if (held > 0) for (const path of ['faults', 'registry/faults']) await stage.cloud.control('POST', path, slow);
      console.log(`${turns} turns of unchanged content, each request held back for ${held} ms`);
      const step = await pairs(turns, async () => ({ ours: await pipeline.ours(), plain: await pipeline.plain() }));
      const steps =
        peers && (await pairs(turns, async () => ({ ours: await pipeline.twoSteps(), plain: await peers.run() })));
      all.push({ held, step, steps });
    }
    return all;
  } finally {
    for (const path of ['faults', 'registry/faults']) await stage.cloud.control('DELETE', path);
    await peers?.close();
  }
}
