import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fleet } from '../../../actions/core/rollout/fleet.ts';
import { prune } from '../../../actions/core/rollout/prune.ts';
import { aFleet, aLease, records } from './build.ts';
import { aVerdict, four, type Row, stepOf } from './four.ts';

/** An empty group of attempt n, released or not as the records say. */
function empty(n: number, over: Partial<Fleet> = {}): Fleet {
  return aFleet(`f${n}`, 0, { templateVersion: `${n}`, facts: { rank: n, attempt: n, short: 0 }, ...over });
}

const at = { n: 9, attempt: 9 };
const released = [1, 3, 4, 5, 6].map((n) => aVerdict(n, 'release'));
const kept = { lease: at, look: { records: records({ verdicts: [...released, aVerdict(7, 'rollback')] }) } };

const fleets: readonly Row[] = [
  [
    'three released fleets besides the two in use are five',
    { ...kept, others: [empty(3), empty(4), empty(5)] },
    'nothing',
  ],
  [
    'a fourth: the one of the lowest rank goes, with its template version',
    { ...kept, others: [empty(5), empty(3), empty(6), empty(4)] },
    { do: 'delete-fleet', fleet: 'f3', templateVersion: '3' },
    'remove the record of f3, which no rollback needs',
  ],
  [
    'of two of one rank the older group goes',
    {
      ...kept,
      others: [
        empty(5),
        empty(6),
        empty(3, { facts: { rank: 3, attempt: 3, short: 0 } }),
        empty(4, { facts: { rank: 3, attempt: 4, short: 0 } }),
      ],
    },
    { do: 'delete-fleet', fleet: 'f3', templateVersion: '3' },
    'remove the record of f3, which no rollback needs',
  ],
  [
    'another fleet is made of its template version: that stays',
    { ...kept, others: [empty(3, { templateVersion: '1' }), empty(4), empty(5), empty(6)] },
    { do: 'delete-fleet', fleet: 'f3' },
    'remove the record of f3, which no rollback needs',
  ],
  [
    'first deploy: one in use, so a fifth goes',
    { ...kept, blue: 'absent', lease: { ...at, stable: 'none' }, others: [1, 3, 4, 5, 6].map((n) => empty(n)) },
    { do: 'delete-fleet', fleet: 'f1', templateVersion: '1' },
    'remove the record of f1, which no rollback needs',
  ],
  [
    'one that was rolled back is no record of a release',
    { ...kept, others: [empty(7)] },
    { do: 'delete-fleet', fleet: 'f7', templateVersion: '7' },
    'remove the record of f7, which no rollback needs',
  ],
  [
    'one without a verdict neither',
    { ...kept, others: [empty(8)] },
    { do: 'delete-fleet', fleet: 'f8', templateVersion: '8' },
    'remove the record of f8, which no rollback needs',
  ],
  ['it is to have machines still', { ...kept, others: [empty(7, { desired: 1 })] }, 'nothing'],
  ['it has machines still', { ...kept, others: [empty(7, { machines: aFleet('f7', 1).machines })] }, 'nothing'],
  ['AWS deletes it already', { ...kept, others: [empty(7, { deleting: true })] }, 'nothing'],
  [
    'candidate and stable stay, empty and without a verdict',
    { ...kept, blue: { desired: 0, machines: [] }, green: { desired: 0, machines: [] } },
    'nothing',
  ],
];

const HALF_A_DAY = 43_200;
const attemptOf3 = [3, 4].map((n) => aLease({ n, attempt: 3, release: 'r3' }));
const spent = {
  leases: [...attemptOf3, aLease({ n: 5, attempt: 5, release: 'r5' }), aLease({ n: 9, attempt: 9 })],
  beats: [3, 4, 5, 9].map((n) => ({ n, at: 600, ended: true })),
  verdicts: [aVerdict(3, 'rollback'), aVerdict(5, 'rollback'), aVerdict(9, 'release')],
  specs: [3, 5, 9],
};
const many = Array.from({ length: 12 }, (_, index) => index + 3);

const rest: readonly Row[] = [
  [
    'the oldest attempt whose group is gone: verdict, spec and beats',
    { lease: at, look: { records: spent } },
    { do: 'forget', records: ['verdict/3', 'spec/3', 'beat/3', 'beat/4'] },
    'forget attempt 3 (r3), whose group is gone',
  ],
  [
    'then its leases, ascending, once a group that they name can come late no more',
    { lease: at, look: { now: HALF_A_DAY + 100, records: { ...spent, beats: [], verdicts: [], specs: [] } } },
    { do: 'forget', records: ['lease/3', 'lease/4'] },
    'forget attempt 3 (r3), whose group is gone',
  ],
  [
    'until then they stay, the last of them too, and the next attempt is looked at',
    {
      lease: at,
      look: {
        now: HALF_A_DAY + 100,
        records: {
          ...spent,
          leases: spent.leases.map((lease) => (lease.n === 4 ? { ...lease, at: 101 } : lease)),
          ...{ beats: [], verdicts: [], specs: [5, 9] },
        },
      },
    },
    { do: 'forget', records: ['spec/5'] },
    'forget attempt 5 (r5), whose group is gone',
  ],
  [
    'nothing but such leases is left',
    { lease: at, look: { records: { ...spent, beats: [], verdicts: [], specs: [] } } },
    'nothing',
  ],
  [
    'AWS takes ten at once',
    {
      lease: { n: 20, attempt: 20 },
      look: {
        now: HALF_A_DAY + 100,
        records: records({ leases: many.map((n) => aLease({ n, attempt: 3, release: 'r3' })) }),
      },
    },
    {
      do: 'forget',
      records: [
        'lease/3',
        'lease/4',
        'lease/5',
        'lease/6',
        'lease/7',
        'lease/8',
        'lease/9',
        'lease/10',
        'lease/11',
        'lease/12',
      ],
    },
    'forget attempt 3 (r3), whose group is gone',
  ],
  [
    'a group of that attempt is there: the next',
    {
      lease: at,
      look: { records: spent },
      others: [empty(3, { desired: 1, facts: { rank: 1, attempt: 3, short: 0 } })],
    },
    { do: 'forget', records: ['verdict/5', 'spec/5', 'beat/5'] },
    'forget attempt 5 (r5), whose group is gone',
  ],
  [
    'a clone has the rank of that attempt: the next',
    {
      lease: at,
      look: { records: spent },
      others: [empty(8, { desired: 1, facts: { rank: 3, attempt: 8, short: 0 } })],
    },
    { do: 'forget', records: ['verdict/5', 'spec/5', 'beat/5'] },
    'forget attempt 5 (r5), whose group is gone',
  ],
  [
    'its group is being deleted: that is as good as gone',
    { lease: at, look: { records: spent }, others: [empty(3, { deleting: true })] },
    { do: 'forget', records: ['verdict/3', 'spec/3', 'beat/3', 'beat/4'] },
    'forget attempt 3 (r3), whose group is gone',
  ],
  [
    'the attempt that is under way stays',
    { lease: at, green: 'absent', look: { records: { ...spent, leases: spent.leases.slice(-1) } } },
    'nothing',
  ],
];

for (const [situation, given, what, why] of [...fleets, ...rest]) {
  test(`prune: ${situation}`, () => {
    const { attempt, seen } = four(given);
    assert.deepEqual(prune(attempt, seen), stepOf(what, why));
  });
}
