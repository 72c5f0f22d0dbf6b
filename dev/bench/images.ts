/** What building, pushing and promoting images costs, against plain buildx on the same machine and registry, by turns. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBase } from '../app/image.ts';
import { startBuilder } from '../builder/builder.ts';
import { builderImage } from '../builder/docker-image.ts';
import { setUpBuilder } from '../builder/set-up.ts';
import { bundle } from '../stage/bundle.ts';
import { setStage } from '../stage/stage.ts';
import { change, makeApp } from './bench-app.ts';
import { cleanBuilds } from './clean-builds.ts';
import { imagesPage } from './images-page.ts';
import { benchLarge } from './large.ts';
import { type Pair, pairs } from './pairs.ts';
import { Pipeline } from './pipeline.ts';
import { promotions } from './promotion.ts';
import { writeSection } from './section.ts';
import { benchUnchanged, type Unchanged } from './unchanged.ts';

const TURNS = 7;
const IDLE = 'ROUNDS=0';
const CLEAN = 20;

export interface Images {
  readonly unchanged: readonly Unchanged[];
  /** An image of 400 MB of which one small file changes. */
  readonly large: Pair;
  /** There is no builder yet, and its start counts. */
  readonly alone: Pair;
  /** The builder is new, and runs already. */
  readonly fresh: Pair;
  readonly changed: Pair;
  /** The same with a build that has hardly any work, which is all that differs from turn to turn by itself. */
  readonly changedIdle: Pair;
  readonly changedFresh: Pair;
  readonly clean: { readonly builds: number; readonly digests: number };
  /** Megabytes as machines pull them, and the seconds of each promotion. */
  readonly promotion: { readonly megabytes: number; readonly seconds: readonly number[] };
}

export async function benchImages(): Promise<void> {
  setUpBuilder();
  const folder = mkdtempSync(join(tmpdir(), 'immutable-bench-'));
  const [dist, stage, builder] = await Promise.all([bundle(), setStage(), startBuilder()]);
  try {
    const production = await stage.environment('production');
    const { repository } = production.seed;
    const base = await buildBase(stage.cloud, repository);
    const workspace = join(folder, 'orders');
    makeApp(workspace, base);
    const commit = (version: string) => change(workspace, version);
    const pipeline = await Pipeline.begin({ dist, stage, builder, workspace, folder, repository });

    console.log(`${TURNS} turns of changed content, then of unchanged content: the two actions, and plain buildx`);
    const changed = await pairs(TURNS, async (turn) => {
      commit(`${turn}-ours`);
      const ours = await pipeline.ours();
      commit(`${turn}-plain`);
      return { ours, plain: await pipeline.plain() };
    });
    console.log(`${TURNS} turns of changed content in a build with hardly any work`);
    const changedIdle = await pairs(TURNS, async (turn) => {
      commit(`${turn}-ours-idle`);
      const ours = await pipeline.ours(builder, { 'build-args': IDLE });
      commit(`${turn}-plain-idle`);
      return { ours, plain: await pipeline.plain(builder, '--build-arg', IDLE) };
    });
    const large = await benchLarge(TURNS, pipeline, base, folder);
    commit('same');
    const unchanged = await benchUnchanged(TURNS, pipeline, stage, join(folder, 'peers'));
    console.log(`${TURNS} turns of unchanged content with a new builder each, which finds its cache in the registry`);
    await pipeline.keepCache();
    const fresh = await pairs(TURNS, async () => ({
      ours: await pipeline.oursFresh(),
      plain: await pipeline.plainFresh(),
    }));
    console.log(`${TURNS} turns of unchanged content on a machine that has no builder`);
    const image = await builderImage(stage.cloud.dockerHost ?? '');
    const turn = async () => ({ ours: await pipeline.oursAlone(), plain: await pipeline.plainAlone() });
    const alone = await pairs(TURNS, turn).finally(image.remove);
    console.log(`${TURNS} turns of changed content with new builders`);
    const changedFresh = await pairs(TURNS, async (turn) => {
      commit(`${turn}-ours-fresh`);
      const ours = await pipeline.oursFresh();
      commit(`${turn}-plain-fresh`);
      return { ours, plain: await pipeline.plainFresh() };
    });

    console.log(`${CLEAN} clean builds in as many folders`);
    const clean = await cleanBuilds(CLEAN, { dist, folder });
    console.log('promotions within one registry');
    const promotion = await promotions(pipeline, base);
    writeSection(
      'build',
      imagesPage({ unchanged, large, alone, fresh, changed, changedIdle, changedFresh, clean, promotion }),
    );
  } finally {
    await Promise.all([stage.close(), builder.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
