import type { Environment, Release } from '../../dev/stage/environment.ts';
import type { ActionRun } from '../../dev/stage/run-action.ts';
import { lossless } from './expect.ts';

/** Rolls a version out, under load, while the first of its machines to launch has this fault. */
export async function rolloutWith(
  env: Environment,
  fault: string,
  release: Release,
  more: Record<string, unknown> = {},
): Promise<ActionRun> {
  const { stage } = env;
  const image = await stage.ami(release.version);
  await stage.cloud.control('POST', 'machines/next-fault', { fault, release: image, ...more });
  const load = env.load();
  const run = await env.rollout({ inputs: { strategy: 'all-at-once' }, ...release });
  lossless(await load.stop());
  return run;
}
