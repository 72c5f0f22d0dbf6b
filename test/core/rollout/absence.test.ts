// A group that no look shows: for how long it may be there all the same, and who waits for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Spec } from '../../../actions/core/release/spec.ts';
import {
  absences,
  awaitNamed,
  awaitReleased,
  mayBeThere,
  namesIn,
  sought,
} from '../../../actions/core/rollout/absence.ts';
import type { Lease } from '../../../actions/core/rollout/records.ts';
import type { Absence, Seen } from '../../../actions/core/rollout/seen.ts';
import { specOf } from '../../world/spec.ts';
import { aFleet, aLease, records, seen } from './build.ts';

const first = aLease({ n: 1, attempt: 1, candidate: 'f1' });
const second = aLease({ n: 2, attempt: 2, candidate: 'f2', stable: 'f1', release: 'r2' });
const back = aLease({ n: 3, attempt: 3, candidate: 'f1', stable: 'f2', restores: 'f1', kind: 'rollback' });
const verdict = (attempt: number, ruling: 'release' | 'rollback' = 'release') => ({
  attempt,
  ruling,
  why: '',
  run: '',
  at: 0,
});
const now = 1000;
const unseen = (shown = false, since = now - 59): Absence => ({ since, shown });

test('the records name candidates and stables, each once', () => {
  assert.deepEqual(namesIn(records({ leases: [first, second, back] })), ['f1', 'f2']);
});

test('what is missing is missing since it was missed first, until it shows', () => {
  const all = records({ leases: [first, second] });
  const one = absences({}, new Set(['f2']), all, [aFleet('f1', 1)], 100);
  assert.deepEqual(one, { f2: { since: 100, shown: true } });
  const two = absences(one, new Set(), all, [], 130);
  assert.deepEqual(two, { f1: { since: 130, shown: false }, f2: { since: 100, shown: false } });
  assert.deepEqual(absences(two, new Set(), all, [aFleet('f1', 1), aFleet('f2', 1)], 140), {});
});

test('for a minute it may be there', () => {
  for (const [since, there] of [
    [now, true],
    [now - 59, true],
    [now - 60, false],
    [now - 900, false],
  ] as const) {
    assert.equal(mayBeThere({ absent: { f1: unseen(false, since) }, now }, 'f1'), there, `${now - since} s`);
  }
  assert.equal(mayBeThere({ absent: {}, now }, 'f1'), false, 'what was not missed');
});

const adopted = { groups: [{ name: 'web', suspended: [] }], machines: [], size: 2 };
const cases: [string, Lease, Partial<Seen>, string | undefined][] = [
  ['all are there', second, { absent: {} }, undefined],
  ['stable', second, { absent: { f1: unseen() } }, 'f1'],
  ['stable, for longer than a minute', second, { absent: { f1: unseen(false, now - 60) } }, undefined],
  ['a group that it does not name', second, { absent: { f0: unseen() } }, undefined],
  ['a group that it adopted', { ...second, adopted }, { absent: { web: unseen() } }, 'web'],
  ['a candidate that is still to be made', second, { absent: { f2: unseen() } }, undefined],
  ['a candidate that was there', second, { absent: { f2: unseen(true) } }, 'f2'],
  [
    'a candidate whose machines may be the strangers in the balancer',
    second,
    { absent: { f2: unseen() }, strangers: ['i-1'] },
    'f2',
  ],
  [
    'a candidate with a verdict and without a template: it never began',
    second,
    { absent: { f2: unseen() }, records: records({ verdicts: [verdict(2, 'rollback')] }) },
    undefined,
  ],
  [
    'a candidate with a verdict',
    second,
    { absent: { f2: unseen() }, template: '2', records: records({ verdicts: [verdict(2, 'rollback')] }) },
    'f2',
  ],
  [
    'a candidate that is gone back to',
    back,
    { absent: { f1: unseen() }, records: records({ leases: [first, second, back] }) },
    'f1',
  ],
];
for (const [what, lease, over, name] of cases) {
  test(`missing, with the lease: ${what}`, () => {
    const step = awaitNamed(lease, seen({ now, ...over }));
    const expected = name && `AWS does not show ${name}, which the records name: it is looked for by name for 60 s`;
    assert.deepEqual([step?.kind, step?.why], name ? ['wait', expected] : [undefined, undefined]);
    if (step?.kind === 'wait') assert.equal(step.until, now + 1);
  });
}

const released = records({ leases: [first, second], verdicts: [verdict(1), verdict(2)] });
const f2 = aFleet('f2', 2, { facts: { rank: 2, attempt: 2, short: 0 } });
const tookOver = {
  fleets: [f2],
  records: records({
    leases: [{ ...second, adopted }],
    beats: [{ n: 2, at: 0, ended: true }],
    verdicts: [verdict(2)],
  }),
};
const beginnings: [string, Lease['kind'], Partial<Seen>, string | undefined][] = [
  ['what is in service', 'rollout', { absent: { f2: unseen() } }, 'f2'],
  ['what is in service', 'rollback', { absent: { f2: unseen() } }, 'f2'],
  ['what served before it', 'rollout', { fleets: [f2], absent: { f1: unseen() } }, undefined],
  ['what served before it', 'rollback', { fleets: [f2], absent: { f1: unseen() } }, 'f1'],
  [
    'what served before it, for longer than a minute',
    'rollback',
    { fleets: [f2], absent: { f1: unseen(false, now - 60) } },
    undefined,
  ],
  ['what was adopted', 'rollback', { ...tookOver, absent: { web: unseen() } }, 'web'],
  ['what was adopted', 'rollout', { ...tookOver, absent: { web: unseen() } }, undefined],
  ['nothing', 'rollback', { fleets: [f2], absent: {} }, undefined],
];
test('what served before is waited for as long as it is kept warm: later its group is gone on purpose', () => {
  const step = (at: number, spec: Partial<Spec>) => {
    const verdicts = [verdict(1), { ...verdict(2), at }];
    const look = seen({ now, records: { ...released, verdicts }, fleets: [f2], absent: { f1: unseen() } });
    return awaitReleased('rollback', look, specOf(spec))?.kind;
  };
  assert.equal(step(now - 59, { keepPrevious: 60 }), 'wait');
  assert.equal(step(now - 60, { keepPrevious: 60 }), undefined);
  const place = { ...specOf().place, targetGroups: [] };
  assert.equal(step(now - 59, { keepPrevious: 60, place }), undefined, 'without a balancer it retires at once');
});

test('asked for by name is what the newest lease names, what serves, and what served before it', () => {
  const third = aLease({ n: 3, attempt: 3, candidate: 'f3', stable: 'f2', release: 'r3' });
  const fourth = aLease({ n: 4, attempt: 4, candidate: 'f4', stable: 'f3', release: 'r4' });
  const absent = Object.fromEntries(['f1', 'f2', 'f3', 'f4'].map((name) => [name, unseen()]));
  const all = records({ leases: [first, second, third, fourth], verdicts: [verdict(1), verdict(2), verdict(3)] });
  assert.deepEqual(sought({ now, absent, records: all }), ['f2', 'f3', 'f4']);
  assert.deepEqual(sought({ now: now + 60, absent, records: all }), []);
});

for (const [what, kind, over, name] of beginnings) {
  test(`missing before a ${kind} begins: ${what}`, () => {
    const step = awaitReleased(kind, seen({ now, records: released, ...over }));
    assert.equal(step?.why.includes(` ${name},`), name === undefined ? undefined : true, step?.why);
  });
}
