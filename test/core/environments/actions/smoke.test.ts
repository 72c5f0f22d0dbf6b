// `smoke` of a feature spec: what the name answers before the verdict, without a bake.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOST } from '../build.ts';
import { leadsTo } from '../model/promises.ts';
import { feature, green, imageOf, up } from './branch-world.ts';

const file = feature('smoke: {checks: [{url: /healthz}]}');

test('each check must be good three times through the name before a release is kept', async () => {
  const branch = await up(file);
  const { world } = branch;
  const first = world.asked.length;
  assert.ok(first >= 3 && world.asked.every((url) => url === `https://${HOST}/healthz`), world.asked.join());
  let before = 0;
  world.onCall = (_, method, when, given) => {
    const [effect] = given ?? [];
    if (method === 'writeFacts' && when === 'after' && JSON.stringify(effect).includes('bakeSince')) {
      before = world.asked.length;
    }
    if (method === 'decide' && when === 'before') assert.ok(world.asked.length - before >= 3);
  };
  const second = green(await branch.push({ image: imageOf('r2') }), 'released');
  leadsTo(world, second.get('release') ?? '');
});

test('one that fails is taken back, and what was there before serves on', async () => {
  const branch = await up(file);
  const { world } = branch;
  const old = [...world.instances.values()][0]?.release ?? '';
  world.way = { reach: 'all', fails: (_, release) => release !== old };
  const played = await branch.push({ image: imageOf('r2') });
  assert.match(played.error?.message ?? '', /rolled-back: .*smoke: .*failed 3 times in a row/);
  leadsTo(world, old);
});
