import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strategies, type Wave } from '../../../actions/core/release/waves.ts';
import { attemptOf } from '../../../actions/core/rollout/attempt.ts';
import { count, launchSize, need, nextWave } from '../../../actions/core/rollout/capacity.ts';
import { aFleet, aGroup, aLease, aSpec, seen } from './build.ts';

const sizes = (waves: readonly Wave[], needed: number): number[] => {
  const steps: number[] = [];
  for (let at: number | undefined = 0; at !== undefined; at = nextWave(waves, at, needed)) {
    steps.push(count(waves[at] ?? { percent: 100 }, needed));
  }
  return steps;
};

const table: [keyof typeof strategies, number, number[]][] = [
  ['halving', 1, [1]],
  ['halving', 2, [1, 2]],
  ['halving', 5, [3, 5]],
  ['canary', 1, [1]],
  ['canary', 2, [1, 2]],
  ['canary', 10, [1, 5, 10]],
  ['all-at-once', 7, [7]],
];
for (const [strategy, needed, expected] of table) {
  test(`${strategy} of ${needed}: ${expected.join(', ')}`, () => {
    assert.deepEqual(sizes(strategies[strategy], needed), expected);
  });
}

test('waves of 1, 25%, 100% on 4 machines merge the first two', () => {
  assert.deepEqual(sizes([{ machines: 1 }, { percent: 25 }, { percent: 100 }], 4), [1, 4]);
});

const stable = aFleet('old', 4);
const plan = (waves: readonly Wave[], targetGroups?: string[]) => {
  const spec = aSpec({ waves });
  const placed = targetGroups ? { ...spec, place: { ...spec.place, targetGroups } } : spec;
  return attemptOf(placed, aLease({ stable: 'old', candidate: 'new' }), seen({ fleets: [stable] }));
};

test('the whole candidate is launched at once, but for a first wave of machines', () => {
  assert.equal(launchSize(plan(strategies.halving), 0, 4), 4);
  assert.equal(launchSize(plan(strategies.canary), 0, 4), 1);
  assert.equal(launchSize(plan(strategies.canary), 1, 4), 4);
});

test('without a balancer a wave is capacity', () => {
  assert.equal(launchSize(plan(strategies.halving, []), 0, 4), 2);
});

test('what is needed is what stable is now, never a constant', () => {
  const p = plan(strategies.halving);
  assert.equal(need(p, [aGroup({})]), 4);
  const grown = { ...p, stable: { ...stable, desired: 6 } };
  assert.equal(need(grown, [aGroup({})]), 6);
  assert.equal(need({ ...p, stable: undefined }, [aGroup({})]), 2);
  const parkedAbove = { ...p, stable: { ...stable, desired: 3 } };
  const all = aGroup(Object.fromEntries(stable.machines.map(({ id }) => [id, 'healthy' as const])));
  assert.equal(need(parkedAbove, [all]), 4);
});
