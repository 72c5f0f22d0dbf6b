// Two write one deed, of whom one was stopped: AWS puts a value under no condition, so what is written late must do no harm.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { World } from '../../../world/world.ts';
import { HOST } from '../build.ts';
import { deploy, sweep, tearDown, worldOf } from './process.ts';
import { gone, leadsTo } from './promises.ts';

async function ends(end: ReturnType<typeof deploy>, outcome: string): Promise<void> {
  const known = await end;
  assert.ok(known !== 'killed');
  assert.equal(known.step.outcome, outcome, known.step.why);
}

/** A teardown that is stopped at its deed, in one call of this name; meanwhile another ends it, and the branch is pushed anew. */
async function stoppedAt(method: string): Promise<World> {
  const world = worldOf();
  await ends(deploy(world, { run: '1' }), 'released');
  let stopped = false;
  world.onCall = async (_, called, when) => {
    if (called !== method || when !== 'before' || stopped) return;
    stopped = true;
    world.runs.set('2', 'ended');
    world.advance(1000);
    await ends(tearDown(world, { run: '3' }), 'removed');
    world.advance(60);
    await ends(deploy(world, { run: '4', release: 'r4' }), 'released');
  };
  await ends(tearDown(world, { run: '2' }), 'superseded');
  assert.ok(stopped);
  return world;
}

for (const [when, method, left] of [
  ['before it compares the deed with what it saw', 'writeDeed', false],
  ['before it gives the name up', 'forgetName', false],
  ['between that and its write', 'putDeed', true],
] as const) {
  test(`a teardown stopped ${when} takes nothing from what was made meanwhile, and nor does a sweep`, async () => {
    const world = await stoppedAt(method);
    const deed = JSON.parse(world.estate.deeds.get(HOST) ?? '{}');
    assert.equal(deed.ending === true, left, 'what it wrote');
    if (!left) leadsTo(world, 'r4');
    const swept = await sweep(world, { run: '5' });
    if (left) await ends(Promise.resolve(swept ?? assert.fail()), 'superseded');
    else assert.equal(swept, undefined);
    await ends(deploy(world, { run: '6', release: 'r4' }), 'released');
    leadsTo(world, 'r4');
    await ends(tearDown(world, { run: '7' }), 'removed');
    gone(world);
  });
}

test('a late deed keeps nobody whose branch is gone, and nothing that has expired', async () => {
  for (const [branches, days] of [
    [['main'], 0],
    [['main', 'feature-x'], 4],
  ] as const) {
    const world = await stoppedAt('putDeed');
    world.advance(days * 86_400);
    const swept = await sweep(world, { run: '5', wanted: { branches, defaultBranch: 'main' } });
    await ends(Promise.resolve(swept ?? assert.fail()), 'removed');
    gone(world);
  }
});
