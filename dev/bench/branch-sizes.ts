/** How much of the bundle is loaded for an environment of a branch, against a rollout. */
import { Branch } from '../stage/branch.ts';
import type { Domain } from '../stage/domain.ts';
import type { Stage } from '../stage/stage.ts';
import { good } from './rollout.ts';
import { measureSize } from './size.ts';

/** Bytes by action. */
export type BranchSizes = Readonly<Record<'immutable-rollout' | 'feature-env' | 'teardown', number>>;

export async function measureSizes(
  stage: Stage,
  domain: Domain,
  inputs: Readonly<Record<string, string>>,
): Promise<BranchSizes> {
  const loaded = async (run: Parameters<typeof measureSize>[1]) => (await measureSize(stage.dist, run)).loaded;
  const place = await stage.environment('bench-size', { from: 'ami' });
  const branch = new Branch(stage, domain, 'size');
  return {
    'immutable-rollout': await loaded(async (env) => good(await place.rollout({ version: 'size', env }))),
    'feature-env': await loaded(async (env) => good(await branch.deploy(inputs, { env }))),
    teardown: await loaded(async (env) => good(await branch.tearDown({ env }))),
  };
}
