// The runner of a first release that adopts dies, or that of the rollback to what it adopted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { THEIRS } from '../../../world/theirs.ts';
import type { World } from '../../../world/world.ts';
import { ended, of, onlyOurs, releases, theirs, untouched } from './adopting.ts';
import { type Process, start } from './process.ts';

/** Another run, once it may take over. */
async function comesBy(world: World, dead: string, process: Process): Promise<string> {
  world.runs.set(dead, 'ended');
  world.advance(200);
  return (await ended(world, process))[0];
}

for (const what of ['killed-before', 'killed-after'] as const) {
  test(`${what} each change, of the first release and of the rollback: whoever comes next ends it right`, async () => {
    let deaths = 0;
    for (let at = 1; ; at += 1) {
      const world = theirs();
      const before = untouched(world);
      const mishaps = [{ at, what }];
      const first = await start(world, { run: '1', spec: of('r1'), adopt: true, mishaps }, onlyOurs);
      if (first === 'killed')
        assert.equal(await comesBy(world, '1', { run: '2', spec: of('r1'), adopt: true }), 'released');
      assert.deepEqual(releases(world), ['r1'], `${what} ${at}`);
      world.advance(60);
      const back = await start(world, { run: '3', kind: 'rollback', mishaps }, onlyOurs);
      if (back === 'killed') assert.equal(await comesBy(world, '3', { run: '4', kind: 'rollback' }), 'rolled-back');
      assert.deepEqual(releases(world), [THEIRS], `${what} ${at}`);
      assert.deepEqual(untouched(world), before, `${what} ${at}`);
      if (first !== 'killed' && back !== 'killed') break;
      deaths += 1;
    }
    assert.ok(deaths > 15, `${deaths} changes`);
  });
}
