import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMAT } from '../../../../actions/core/release/fields.ts';
import { storedSpec } from '../../../../actions/core/release/stored.ts';
import type { Lease } from '../../../../actions/core/rollout/records.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, type World } from '../../../world/world.ts';
import { serving, settledWell, watcher } from './invariants.ts';
import { start } from './process.ts';

const size = { min: 4, max: 8 };
const bake = 60;

/** r1 in service, and r2 left half-way by a runner that died after `at` changes. */
async function halfWay(at: number): Promise<World> {
  const world = createWorld();
  await start(world, { run: '1', spec: specOf({ size }) });
  world.advance(60);
  const spec = specOf({ release: 'r2', size, bake });
  assert.equal(await start(world, { run: '2', spec, mishaps: [{ at, what: 'killed-after' }] }), 'killed');
  return world;
}

/** The spec of an attempt as an earlier version stored it. */
function forget(world: World, attempt: number, ...keys: readonly string[]): void {
  const spec = Object.entries(world.specs.get(attempt) ?? {}).filter(([key]) => !['format', ...keys].includes(key));
  world.specs.set(attempt, Object.fromEntries(spec));
}

for (const at of [3, 9, 14]) {
  test(`an attempt whose spec an earlier version stored goes on as it would have (left after change ${at})`, async () => {
    const world = await halfWay(at);
    forget(world, 2, 'timeout', 'noData', 'onFailure', 'alarms');
    const began = world.now;
    const watch = watcher(world, () => size.min);
    const end = await start(world, { run: '2', runAttempt: 2, spec: specOf({ release: 'r2', size }) }, watch);
    assert.ok(end !== 'killed' && end.step.outcome === 'released', JSON.stringify(end));
    assert.ok(world.now - began >= bake, `it baked for ${world.now - began} s, not for ${bake}`);
    settledWell(world);
  });
}

test('a rollback goes back to a release whose spec an earlier version stored', async () => {
  const world = createWorld();
  await start(world, { run: '1', spec: specOf({ size }) });
  await start(world, { run: '2', spec: specOf({ release: 'r2', size }) });
  forget(world, 1, 'timeout', 'keepPrevious', 'waves');
  const end = await start(world, { run: '3', kind: 'rollback' });
  assert.ok(end !== 'killed' && end.step.outcome === 'rolled-back', JSON.stringify(end));
  assert.equal(serving(world).length, size.min);
  settledWell(world);
});

const later: Readonly<Record<string, (world: World) => void>> = {
  'a lease': (world) => {
    const lease = world.leases.get(2);
    assert.ok(lease);
    world.leases.set(2, { ...lease, format: FORMAT + 1 } as Lease);
  },
  'a spec': (world) => void world.specs.set(2, { ...storedSpec(specOf({ release: 'r2' })), format: FORMAT + 1 }),
};

for (const [what, store] of Object.entries(later)) {
  test(`${what} of a later version is refused by name, and nothing is changed`, async () => {
    const world = await halfWay(14);
    store(world);
    const changes: string[] = [];
    const run = start(world, { run: '2', runAttempt: 2, spec: specOf({ release: 'r2', size }) }, (method) => {
      changes.push(method);
    });
    await assert.rejects(run, { kind: 'refused', message: new RegExp(`^(lease|spec)/2 is of format ${FORMAT + 1}`) });
    assert.deepEqual(changes, []);
  });
}
