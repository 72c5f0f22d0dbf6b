/** Plays a release that is healthy in every way but what its app answers: `smoke` finds it in its first wave. */
import type { Load } from '../load/load.ts';
import { lastServed, suffered, written } from './figures.ts';
import { FIRST, HALVING, LAGS } from './scene.ts';
import { type Stage, seconds, stageOf, type Told, users } from './story.ts';

export async function tellOfSmoke(stage: Stage, onLoad: (load: Load) => void): Promise<Told> {
  const { options, world, watch } = stage;
  const { scene, endings, wrong } = stageOf(stage);
  world.commit(1);
  await scene(FIRST);
  onLoad(users(stage));
  world.commit(options.bake);
  await scene(HALVING);
  const { log } = await scene(LAGS);
  const why = /rolled-back: \S+ was rolled back: (smoke: .*? failed \d+ times in a row: [a-z ]+)/.exec(log)?.[1];
  if (why === undefined) {
    wrong.push('release 3 should have been taken back for what its search answers: see the summary');
    return { figures: [], endings, wrong };
  }
  const third = watch.releases[2] ?? '';
  const verdict = await written(world.cloud, 'verdict');
  const figures = [
    `found by smoke ${seconds(suffered(watch.events, third, verdict))} after its first request`,
    `automatic rollback ${seconds(lastServed(watch.events, third, verdict))}`,
  ];
  return { figures, endings: [...endings, { title: 'Why', end: why }], wrong };
}
