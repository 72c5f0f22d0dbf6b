import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fleet } from '../../../actions/core/rollout/fleet.ts';
import { prune } from '../../../actions/core/rollout/prune.ts';
import type { Lease } from '../../../actions/core/rollout/records.ts';
import { aFleet, aLease, records } from './build.ts';
import { aVerdict, four, type Row, stepOf } from './four.ts';

/** An empty group of attempt n, released or not as the records say. */
function empty(n: number, over: Partial<Fleet> = {}): Fleet {
  return aFleet(`f${n}`, 0, { templateVersion: `${n}`, facts: { rank: n, attempt: n, short: 0 }, ...over });
}

const at = { n: 9, attempt: 9 };
const kept = { lease: at };

const fleets: readonly Row[] = [
  [
    'the first that is empty, whatever it was: its release is written down',
    { ...kept, others: [empty(3), empty(4), empty(5)] },
    { do: 'delete-fleet', fleet: 'f3' },
    'remove f3, which is empty and out of service',
  ],
  ['it is to have machines still', { ...kept, others: [empty(7, { desired: 1 })] }, 'nothing'],
  ['it has machines still', { ...kept, others: [empty(7, { machines: aFleet('f7', 1).machines })] }, 'nothing'],
  ['AWS deletes it already', { ...kept, others: [empty(7, { deleting: true })] }, 'nothing'],
  [
    'candidate and stable stay, empty too',
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
    'the oldest attempt that nothing needs: verdict, spec, beats and template version',
    { lease: at, look: { records: spent } },
    { do: 'forget', records: ['verdict/3', 'spec/3', 'beat/3', 'beat/4'], template: 'r3' },
    'forget attempt 3 (r3), which no rollback needs',
  ],
  [
    'then its leases, ascending, once a group that they name can come late no more',
    { lease: at, look: { now: HALF_A_DAY + 100, records: { ...spent, beats: [], verdicts: [], specs: [] } } },
    { do: 'forget', records: ['lease/3', 'lease/4'] },
    'forget attempt 3 (r3), which no rollback needs',
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
    { do: 'forget', records: ['spec/5'], template: 'r5' },
    'forget attempt 5 (r5), which no rollback needs',
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
    'forget attempt 3 (r3), which no rollback needs',
  ],
  [
    'a group of that attempt is there: the next',
    {
      lease: at,
      look: { records: spent },
      others: [empty(3, { desired: 1, facts: { rank: 1, attempt: 3, short: 0 } })],
    },
    { do: 'forget', records: ['verdict/5', 'spec/5', 'beat/5'], template: 'r5' },
    'forget attempt 5 (r5), which no rollback needs',
  ],
  [
    'a clone has the rank of that attempt: the next',
    {
      lease: at,
      look: { records: spent },
      others: [empty(8, { desired: 1, facts: { rank: 3, attempt: 8, short: 0 } })],
    },
    { do: 'forget', records: ['verdict/5', 'spec/5', 'beat/5'], template: 'r5' },
    'forget attempt 5 (r5), which no rollback needs',
  ],
  [
    'its group is being deleted: that is as good as gone',
    { lease: at, look: { records: spent }, others: [empty(3, { deleting: true })] },
    { do: 'forget', records: ['verdict/3', 'spec/3', 'beat/3', 'beat/4'], template: 'r3' },
    'forget attempt 3 (r3), which no rollback needs',
  ],
  [
    'the attempt that is under way stays',
    { lease: at, green: 'absent', look: { records: { ...spent, leases: spent.leases.slice(-1) } } },
    'nothing',
  ],
];

const rollout = (n: number, stable?: string, over: Partial<Lease> = {}) =>
  aLease({ n, attempt: n, release: `r${n}`, candidate: `f${n}`, ...(stable && { stable }), ...over });
/** Each of these attempts was released, with a spec, and is long past. */
const history = (...leases: readonly Lease[]) =>
  records({
    leases: [...leases, aLease({ n: 9, attempt: 9, release: 'r9' })],
    verdicts: leases.map(({ attempt }) => aVerdict(attempt, 'release')),
    specs: [...leases.map(({ attempt }) => attempt), 9],
  });
const gone = { green: 'absent', blue: 'absent', lease: { ...at, candidate: 'f8', stable: 'f7' } } as const;

const releases: readonly Row[] = [
  [
    'five releases are kept, without a group',
    { ...gone, look: { records: history(...[4, 5, 6, 7, 8].map((n) => rollout(n))) } },
    'nothing',
  ],
  [
    'of six the oldest goes',
    { ...gone, look: { records: history(...[3, 4, 5, 6, 7, 8].map((n) => rollout(n))) } },
    { do: 'forget', records: ['verdict/3', 'spec/3'], template: 'r3' },
    'forget attempt 3 (r3), which no rollback needs',
  ],
  [
    'but not what is in use, however old',
    {
      ...gone,
      lease: { ...gone.lease, stable: 'f3' },
      look: { records: history(...[3, 4, 5, 6, 7, 8].map((n) => rollout(n))) },
    },
    { do: 'forget', records: ['verdict/4', 'spec/4'], template: 'r4' },
    'forget attempt 4 (r4), which no rollback needs',
  ],
  [
    'the template version of a release that came again stays',
    {
      ...gone,
      look: { records: history(rollout(3, undefined, { release: 'r8' }), ...[4, 5, 6, 7, 8].map((n) => rollout(n))) },
    },
    { do: 'forget', records: ['verdict/3', 'spec/3'] },
    'forget attempt 3 (r8), which no rollback needs',
  ],
  [
    'a rollback whose fleet served before one that is kept: its lease tells of what that was',
    {
      ...gone,
      look: {
        records: history(
          rollout(4),
          rollout(5),
          rollout(6, 'f5', { kind: 'rollback', restores: 'f4', release: 'r4' }),
          rollout(7, 'f6'),
          rollout(8),
        ),
      },
    },
    'nothing',
  ],
  [
    'one that served before none of them goes, and the template version of what it went back to stays',
    {
      ...gone,
      look: {
        records: history(
          rollout(4),
          rollout(5),
          rollout(6, 'f5', { kind: 'rollback', restores: 'f4', release: 'r4' }),
          rollout(7),
          rollout(8),
        ),
      },
    },
    { do: 'forget', records: ['verdict/6', 'spec/6'] },
    'forget attempt 6 (r4), which no rollback needs',
  ],
  [
    'a group that this look does not show keeps its lease, since by that it is ours',
    {
      ...gone,
      look: {
        now: HALF_A_DAY + 100,
        records: { ...history(), leases: [rollout(3), rollout(4), aLease({ n: 9, attempt: 9 })] },
        absent: { f3: { since: HALF_A_DAY + 41, shown: false }, f4: { since: HALF_A_DAY + 40, shown: false } },
      },
    },
    { do: 'forget', records: ['lease/4'] },
    'forget attempt 4 (r4), which no rollback needs',
  ],
];

for (const [situation, given, what, why] of [...fleets, ...rest, ...releases]) {
  test(`prune: ${situation}`, () => {
    const { attempt, seen } = four(given);
    assert.deepEqual(prune(attempt, seen), stepOf(what, why));
  });
}
