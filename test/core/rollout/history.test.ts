import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fleet } from '../../../actions/core/rollout/fleet.ts';
import { previousOf, rankOf, ranks, wasReleased } from '../../../actions/core/rollout/history.ts';
import type { Records } from '../../../actions/core/rollout/records.ts';
import { aFleet, aLease, records, seen } from './build.ts';
import { aVerdict } from './four.ts';

const made = (attempt: number, rank = attempt, count = 4, deleting = false) =>
  aFleet(`f${attempt}`, count, { deleting, facts: { rank, attempt, short: 0 } });
const ends = (fleet: Fleet): Fleet => ({
  ...fleet,
  machines: fleet.machines.map((machine) => ({ ...machine, life: 'leaving' })),
});
const lease = (attempt: number, stable?: number) =>
  aLease({ n: attempt, attempt, candidate: `f${attempt}`, ...(stable ? { stable: `f${stable}` } : {}) });
/** A rollback that launched a group of its own. */
const clone = (attempt: number, of: number, stable: number) =>
  aLease({ ...lease(attempt, stable), kind: 'rollback', restores: `f${of}` });
const all = (...attempts: number[]) => attempts.map((attempt) => aVerdict(attempt, 'release'));
const one = { leases: [lease(1), lease(2, 1), lease(3, 2)], verdicts: all(1, 2, 3), specs: [1, 2, 3] };
const cloned = { leases: [...one.leases, clone(4, 2, 3)], verdicts: all(1, 2, 3, 4), specs: [1, 2, 3, 4] };

/** What is gone back to from the group of an attempt, and the fleet of it that is warm. */
type Case = readonly [string, Fleet[], Partial<Records>, serving: number, group: string | undefined, warm?: string];
const rows: readonly Case[] = [
  ['what served when it was rolled out', [made(1), made(2), made(3)], one, 3, 'f2', 'f2'],
  ['whose group is gone: its records are enough', [made(1), made(3)], one, 3, 'f2'],
  ['whose group is being deleted', [made(1), made(2, 2, 4, true), made(3)], one, 3, 'f2'],
  ['whose group is empty', [made(2, 2, 0), made(3)], one, 3, 'f2'],
  ['which was rolled back', [made(1), made(2), made(3)], { ...one, verdicts: all(1, 3) }, 3, 'f1', 'f1'],
  ['whose spec is lost', [made(1), made(2), made(3)], { ...one, specs: [1, 3] }, 3, 'f1', 'f1'],
  ['nothing served', [made(1)], { leases: [lease(1)], verdicts: all(1), specs: [1] }, 1, undefined],
  [
    'f2 was rolled back by hand, so f1 served: f2 is no way back',
    [made(1), made(2), made(4)],
    { leases: [lease(1), lease(2, 1), lease(4, 1)], verdicts: all(1, 2, 4), specs: [1, 2, 4] },
    4,
    'f1',
    'f1',
  ],
  ['after a rollback to f2: what served before f2, not f3', [made(1), made(2), made(3)], one, 2, 'f1', 'f1'],
  ['f4 is a clone of f2: its rank tells what was before', [made(1), made(3), made(4, 2)], cloned, 4, 'f1', 'f1'],
  [
    'a clone of f2 served: f2 is gone back to, by the group that there is',
    [made(4, 2), made(5)],
    { leases: [...cloned.leases, lease(5, 4)], verdicts: all(1, 2, 3, 4, 5), specs: [1, 2, 3, 4, 5] },
    5,
    'f2',
    'f4',
  ],
  [
    'a clone of f2 served, and is gone',
    [made(5)],
    { leases: [...cloned.leases, lease(5, 4)], verdicts: all(1, 2, 3, 4, 5), specs: [1, 2, 3, 4, 5] },
    5,
    'f2',
  ],
  [
    'what served is forgotten: whatever is nearest before',
    [made(5)],
    { leases: [lease(1), lease(5, 3)], verdicts: all(1, 5), specs: [1, 5] },
    5,
    'f1',
  ],
  [
    'of two groups of one rank, the one with more machines',
    [made(2, 2, 1), made(4, 2, 2), made(3)],
    cloned,
    3,
    'f2',
    'f4',
  ],
  ['where those of the other end', [ends(made(2, 2, 4)), made(4, 2, 2), made(3)], cloned, 3, 'f2', 'f4'],
  ['where its own end', [made(2, 2, 2), ends(made(4, 2, 4)), made(3)], cloned, 3, 'f2', 'f2'],
];

for (const [situation, fleets, given, serving, group, warm] of rows) {
  test(`previous: ${situation}`, () => {
    const world = seen({ fleets, records: records(given) });
    const previous = previousOf(
      world,
      fleets.find(({ facts }) => facts.attempt === serving),
    );
    assert.deepEqual([previous?.group, previous?.fleet?.name], [group, warm]);
  });
}

test('previous: of nothing there is none', () =>
  assert.equal(previousOf(seen({ fleets: [made(1)] }), undefined), undefined));

test('the leases tell the rank of every group that they name', () => {
  const ranked = ['f1', 'f2', 'f4', 'f9', undefined].map((name) => rankOf(records(cloned), name));
  assert.deepEqual(ranked, [1, 2, 2, undefined, undefined]);
  assert.equal(rankOf(records({ leases: [clone(4, 2, 3)] }), 'f4'), undefined, 'its rollout is forgotten');
  assert.deepEqual(ranks(records(cloned)), [3, 2, 1]);
});

test('released is what has that verdict, not what has the other or none', () => {
  const of = (ruling: 'release' | 'rollback') => records({ verdicts: [aVerdict(1, ruling)] });
  const answers = [of('release'), of('rollback'), records()].map((given) => wasReleased(given, made(1)));
  assert.deepEqual(answers, [true, false, false]);
});
