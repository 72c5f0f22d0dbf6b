// Bytes, not milliseconds: they are the same on every machine.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { measureSize } from '../../dev/bench/size.ts';
import { bundle } from '../../dev/stage/bundle.ts';
import type { Ended } from '../frame/runner.ts';
import { push, type World, world } from './world.ts';

let all: World;
before(async () => {
  all = await world();
});
after(() => all.close());

async function measure(run: (env: Record<string, string>) => Promise<Ended>) {
  const ends: Ended[] = [];
  const { loaded } = await measureSize(await bundle(), async (env) => ends.push(await run(env)));
  return { loaded, ended: ends[0] };
}

test('inputs are judged before anything is loaded that only a build needs', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\n' });
  const { loaded, ended } = await measure((env) => all.build(repo, { inputs: { platforms: 'x' }, env }));
  assert.match(ended?.log ?? '', /^::error::invalid inputs/);
  assert.ok(loaded < 250_000, `${loaded} bytes`);
});

test('an image that is found has loaded less than 1 MB, an image that is built too', async () => {
  const repo = all.commit({ Dockerfile: `FROM ${all.base}\nCOPY . /\n` });
  const repository = `${all.registry.host}/orders`;
  const inputs = { repository };
  const built = await measure((env) => all.build(repo, { inputs, env }));
  assert.ok(built.ended?.outputs['cached'] === 'false', built.ended?.log);
  await push(built.ended, repository, `content-${built.ended.outputs['key']}`);
  const found = await measure((env) => all.build(repo, { inputs, env }));
  assert.equal(found.ended?.outputs['cached'], 'true', found.ended?.log);
  for (const { loaded } of [built, found]) assert.ok(loaded < 1_000_000, `${loaded} bytes`);
});
