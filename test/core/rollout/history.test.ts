import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fleet } from '../../../actions/core/rollout/fleet.ts';
import { previousOf, wasReleased } from '../../../actions/core/rollout/history.ts';
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
const all = (...attempts: number[]) => attempts.map((attempt) => aVerdict(attempt, 'release'));
const one = { leases: [lease(1), lease(2, 1), lease(3, 2)], verdicts: all(1, 2, 3) };

const rows: readonly (readonly [string, ReturnType<typeof made>[], Partial<Records>, number, string | undefined])[] = [
  ['what served when it was rolled out', [made(1), made(2), made(3)], one, 3, 'f2'],
  ['which is gone: whatever is nearest before it', [made(1), made(3)], one, 3, 'f1'],
  ['which is being deleted', [made(1), made(2, 2, 0, true), made(3)], one, 3, 'f1'],
  ['which was rolled back', [made(1), made(2), made(3)], { ...one, verdicts: all(1, 3) }, 3, 'f1'],
  ['nothing served', [made(1)], { leases: [lease(1)], verdicts: all(1) }, 1, undefined],
  [
    'f2 was rolled back by hand, so f1 served: f2 is no way back',
    [made(1), made(2), made(4)],
    { leases: [lease(1), lease(2, 1), lease(4, 1)], verdicts: all(1, 2, 4) },
    4,
    'f1',
  ],
  ['after a rollback to f2: what served before f2, not f3', [made(1), made(2), made(3)], one, 2, 'f1'],
  [
    'f4 is a clone of f2: its rank tells what was before',
    [made(1), made(3), made(4, 2)],
    { leases: [...one.leases, lease(4, 3)], verdicts: all(1, 2, 3, 4) },
    4,
    'f1',
  ],
  ['of two groups of one rank, the one with more machines', [made(1, 1, 0), made(2, 1, 2), made(3)], one, 3, 'f2'],
  ['where those of the other end', [ends(made(1, 1, 4)), made(2, 1, 2), made(3)], one, 3, 'f2'],
  ['where its own end', [made(1, 1, 2), ends(made(2, 1, 4)), made(3)], one, 3, 'f1'],
];

for (const [situation, fleets, given, serving, expected] of rows) {
  test(`previous: ${situation}`, () => {
    const world = seen({ fleets, records: records(given) });
    const fleet = fleets.find(({ facts }) => facts.attempt === serving);
    assert.equal(previousOf(world, fleet)?.name, expected);
  });
}

test('previous: of nothing there is none', () =>
  assert.equal(previousOf(seen({ fleets: [made(1)] }), undefined), undefined));

test('released is what has that verdict, not what has the other or none', () => {
  const of = (ruling: 'release' | 'rollback') => records({ verdicts: [aVerdict(1, ruling)] });
  const answers = [of('release'), of('rollback'), records()].map((given) => wasReleased(given, made(1)));
  assert.deepEqual(answers, [true, false, false]);
});
