// `size` is declared: a release has at least its least, and a change of it alone reaches the fleet in service.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Spec } from '../../../../actions/core/release/spec.ts';
import { strategies } from '../../../../actions/core/release/waves.ts';
import { four, History } from './history.ts';
import { serving, settledWell } from './invariants.ts';

const untold = () => {};

async function serves(size: Spec['size']): Promise<History> {
  const history = new History(untold);
  await history.run({ run: '1', spec: four('r1', { size }) });
  return history;
}

function last(history: History): { outcome: string; why: string; changed: boolean } {
  const end = history.ends.at(-1);
  assert.ok(end !== undefined && end !== 'killed');
  return { outcome: end.step.outcome, why: end.step.why, changed: end.changed };
}

const groupOf = (history: History, release: string) => {
  const found = [...history.world.groups.values()].find((group) => group.release === release);
  assert.ok(found);
  return found;
};

for (const [strategy, waves] of Object.entries(strategies)) {
  test(`a release has as many machines as its fleet file declares at least (${strategy})`, async () => {
    const history = await serves({ min: 2, max: 8 });
    await history.run({ run: '2', spec: four('r2', { size: { min: 5, max: 8 }, waves }) });
    assert.equal(last(history).outcome, 'released');
    const { min, max, desired } = groupOf(history, 'r2');
    assert.deepEqual([min, max, desired], [5, 8, 5]);
    assert.equal(serving(history.world).length, 5);
    settledWell(history.world);
  });
}

test('without a balancer too', async () => {
  const history = new History(untold, { targetGroups: [] });
  const place = { ...four('r1').place, targetGroups: [] };
  await history.run({ run: '1', spec: four('r1', { place, size: { min: 2, max: 8 } }) });
  await history.run({ run: '2', spec: four('r2', { place, size: { min: 4, max: 8 } }) });
  assert.deepEqual([last(history).outcome, groupOf(history, 'r2').desired], ['released', 4]);
});

test('one that fails leaves the old fleet as large as it was', async () => {
  const history = await serves({ min: 2, max: 8 });
  const watch = history.at('deregister', 1, () => history.alarm('ALARM'));
  await history.run({ run: '2', spec: four('r2', { size: { min: 6, max: 8 } }) }, watch);
  assert.equal(last(history).outcome, 'rolled-back');
  const { min, max, desired } = groupOf(history, 'r1');
  assert.deepEqual([min, max, desired], [2, 8, 2]);
  settledWell(history.world);
});

test('a rollback to a release of a larger least has what is needed today', async () => {
  const history = await serves({ min: 5, max: 8 });
  await history.run({ run: '2', spec: four('r2', { size: { min: 2, max: 8 } }) });
  const current = groupOf(history, 'r2');
  current.desired = 2;
  history.world.advance(5000);
  await history.run({ run: '3', kind: 'rollback' });
  assert.equal(last(history).outcome, 'rolled-back');
  assert.equal([...history.world.groups.values()].find(({ name }) => name.endsWith('.r1.3'))?.desired, 2);
});

for (const [min, max, desired] of [
  [4, 8, 4],
  [1, 8, 2],
  [2, 12, 2],
  [2, 2, 2],
  [3, 3, 3],
] as const) {
  test(`size alone is changed to ${min}–${max}: the fleet in service follows, with its machines`, async () => {
    const history = await serves({ min: 2, max: 8 });
    const before = [...history.world.instances.keys()];
    const spec = four('r1', { size: { min, max } });
    await history.run({ run: '2', spec });
    const said = `r1 is in service already, and its fleet has size.min ${min} and size.max ${max} as the fleet spec says; no machine was replaced`;
    assert.deepEqual(last(history), { outcome: 'released', why: said, changed: true });
    const group = groupOf(history, 'r1');
    assert.deepEqual([group.min, group.max, group.desired], [min, max, desired]);
    assert.equal(history.world.groups.size, 1);
    for (const id of before) assert.ok(history.world.instances.has(id), `${id} was replaced`);
    assert.equal(serving(history.world).length, desired);
    await history.run({ run: '3', spec });
    assert.deepEqual(last(history), { outcome: 'released', why: said, changed: false });
    settledWell(history.world);
  });
}

test('a most that is lower than what serves is refused', async () => {
  const history = await serves({ min: 2, max: 8 });
  groupOf(history, 'r1').desired = 5;
  await history.run({ run: '2', spec: four('r1', { size: { min: 2, max: 4 } }) });
  assert.equal(last(history).outcome, 'refused');
  assert.match(last(history).why, /^5 machines are in service, more than size\.max 4/);
  assert.equal(groupOf(history, 'r1').max, 8);
});

test('where the file says what it said, what a schedule or a person did stays', async () => {
  const history = await serves({ min: 2, max: 8 });
  Object.assign(groupOf(history, 'r1'), { min: 0, desired: 0 });
  await history.run({ run: '2', spec: four('r1', { size: { min: 2, max: 8 } }) });
  assert.deepEqual(last(history), {
    outcome: 'released',
    why: 'r1 is in service already; nothing to do',
    changed: false,
  });
  assert.equal(groupOf(history, 'r1').desired, 0);
});
