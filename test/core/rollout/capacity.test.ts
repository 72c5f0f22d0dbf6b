import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strategies, type Wave } from '../../../actions/core/release/waves.ts';
import { attemptOf } from '../../../actions/core/rollout/attempt.ts';
import { count, enough, goal, launchSize, need, nextWave } from '../../../actions/core/rollout/capacity.ts';
import type { Fleet } from '../../../actions/core/rollout/fleet.ts';
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

const group = aGroup({});
const traffic = (state: 'adding' | 'in-service' | 'removing') => ({ [group.arn]: state });
const needs: [string, { stable?: Partial<Fleet> | 'none'; candidate?: Partial<Fleet>; sick?: number }, number][] = [
  ['what stable wants, never a constant', {}, 4],
  ['what it wants now', { stable: { desired: 6 } }, 6],
  ['scaled to nothing: one, or nothing would be proven', { stable: { desired: 0 } }, 1],
  ['a moment’s surplus of stable is none', { stable: { desired: 3 } }, 3],
  ['without stable the minimum', { stable: 'none' }, 2],
  ['a candidate that is still dark', { candidate: { desired: 7 } }, 4],
  [
    'a candidate that is being attached: its policies follow the traffic',
    { candidate: { desired: 7, traffic: traffic('adding') } },
    7,
  ],
  ['one that is attached', { candidate: { desired: 7, traffic: traffic('in-service') } }, 7],
  ['one that is smaller than stable', { candidate: { desired: 3, traffic: traffic('in-service') } }, 4],
  ['one that is being taken out', { candidate: { desired: 7, traffic: traffic('removing') } }, 4],
  [
    'one that is attached on a first deploy',
    { stable: 'none', candidate: { desired: 3, traffic: traffic('in-service') } },
    3,
  ],
  [
    'less those that another was launched for',
    { candidate: { desired: 7, traffic: traffic('in-service') }, sick: 2 },
    5,
  ],
];
for (const [what, { stable: over, candidate, sick = 0 }, needed] of needs) {
  test(`what is needed: ${what}: ${needed}`, () => {
    const fleet = candidate && aFleet('new', 7, { release: 'r2', ...candidate });
    const attempt = {
      ...plan(strategies.halving),
      stable: over === 'none' ? undefined : { ...stable, ...over },
      candidate: fleet,
    };
    const states = Object.fromEntries(
      (fleet?.machines ?? []).slice(0, sick).map(({ id }) => [id, 'unhealthy' as const]),
    );
    assert.equal(need(attempt, [aGroup(states)]), needed);
  });
}

test('what was short when the group was made is not asked of a rollback, but of one to an older group', () => {
  const candidate = aFleet('new', 4, { facts: { rank: 2, attempt: 2, short: 1 } });
  const attempt = { ...plan(strategies.halving), candidate };
  const cases = [
    enough(attempt, 4),
    enough(attempt, 10),
    enough({ ...attempt, warm: true }, 4),
    enough({ ...attempt, candidate: undefined }, 4),
  ];
  assert.deepEqual(cases, [3, 9, 4, 4]);
});

test('the candidate has the least size of the fleet file, be stable smaller; a rollback has what is needed today', () => {
  const fleets = [aFleet('old', 2)];
  for (const [kind, min, size] of [
    ['rollout', 1, 2],
    ['rollout', 4, 4],
    ['rollback', 4, 2],
  ] as const) {
    const lease = aLease({ kind, stable: 'old', candidate: 'new' });
    const attempt = attemptOf(aSpec({ size: { min, max: 8 } }), lease, seen({ fleets }));
    assert.equal(goal(attempt, [aGroup({})]), size, `${kind}, ${min}`);
    assert.equal(need(attempt, [aGroup({})]), 2);
  }
});
