import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from '../../../actions/core/rollout/records.ts';
import type { RunState } from '../../../actions/core/rollout/seen.ts';
import { freeToAct, maySucceed } from '../../../actions/core/rollout/succession.ts';
import { aLease } from './build.ts';

const lease = aLease({ at: 1000, run: '100', runAttempt: 2 });
const beat = { n: 1, at: 2000 };
const rollback: Verdict = { attempt: 1, ruling: 'rollback', why: '', run: '7', at: 1500 };
const me = (run: string, runAttempt: number, repository = 'org/orders') => ({
  repository,
  run,
  runAttempt,
  nonce: 'x',
});

const cases: [string, Parameters<typeof me>, number, RunState, Verdict | undefined, boolean][] = [
  ['a later attempt of the same run, at once', ['100', 3], 2000, 'unknown', undefined, true],
  ['the same attempt of the same run is another job, alive', ['100', 2], 2000, 'running', undefined, false],
  ['an earlier attempt never', ['100', 1], 2100, 'running', undefined, false],
  ['the same number in another repository is another run', ['100', 3, 'org/other'], 2000, 'running', undefined, false],
  ['another run, with a beat just now', ['200', 1], 2001, 'ended', undefined, false],
  ['an ended run, 179 s after its last beat', ['200', 1], 2179, 'ended', undefined, false],
  ['an ended run, 180 s after its last beat', ['200', 1], 2180, 'ended', undefined, true],
  ['a running one, 180 s after its last beat', ['200', 1], 2180, 'running', undefined, false],
  ['one of which GitHub tells nothing, 899 s after', ['200', 1], 2899, 'unknown', undefined, false],
  ['a frozen one, 900 s after', ['200', 1], 2900, 'running', undefined, true],
  ['towards a written rollback, 59 s after', ['200', 1], 2059, 'running', rollback, false],
  ['towards a written rollback, 60 s after', ['200', 1], 2060, 'running', rollback, true],
  ['towards a written release no sooner', ['200', 1], 2060, 'running', { ...rollback, ruling: 'release' }, false],
];

for (const [what, who, now, holder, verdict, expected] of cases) {
  test(`succession: ${what}`, () => {
    assert.equal(maySucceed(lease, beat, verdict, holder, { me: me(...who), kind: 'rollout' }, now), expected);
  });
}

test('whose process is known to be dead is succeeded at once, after what it may have had on the wire', () => {
  const cut = { n: 1, at: 2000, cut: true };
  assert.equal(maySucceed(lease, cut, undefined, 'running', { me: me('200', 1), kind: 'rollout' }, 2000), true);
  for (const [at, free] of [
    [2001, 2005],
    [2005, 2005],
    [5000, 5000],
  ] as const) {
    const taken = aLease({ n: 2, attempt: 1, run: '200', at });
    assert.equal(freeToAct(taken, { leases: [lease, taken], beats: [cut] }), free, 'from when it was said to be dead');
  }
});

test('without any beat the age counts from the lease', () => {
  assert.equal(maySucceed(lease, undefined, undefined, 'ended', { me: me('200', 1), kind: 'rollout' }, 1179), false);
  assert.equal(maySucceed(lease, undefined, undefined, 'ended', { me: me('200', 1), kind: 'rollout' }, 1180), true);
});

test('a successor from another run waits 30 s before its first effect, one of the same run does not', () => {
  const taken = aLease({ n: 2, attempt: 1, run: '200', at: 5000 });
  assert.equal(freeToAct(taken, { leases: [lease, taken], beats: [] }), 5030);
  const again = aLease({ n: 2, attempt: 1, run: '100', runAttempt: 3, at: 5000 });
  assert.equal(freeToAct(again, { leases: [lease, again], beats: [] }), 5000);
  const next = aLease({ n: 2, attempt: 2, run: '200', at: 5000 });
  assert.equal(freeToAct(next, { leases: [lease, next], beats: [] }), 5000);
  const tearing = aLease({ kind: 'teardown' });
  assert.equal(
    freeToAct(next, { leases: [tearing, next], beats: [] }),
    5030,
    'a teardown that is there was broken off',
  );
});

test('a rollback waits for a released rollout to tidy up, but not for ever', () => {
  const released: Verdict = { ...rollback, ruling: 'release', at: 2000 };
  const alive = { n: 1, at: 2299 };
  const asks = (kind: 'rollout' | 'rollback', now: number) =>
    maySucceed(lease, alive, released, 'running', { me: me('200', 1), kind }, now);
  assert.deepEqual([asks('rollback', 2299), asks('rollback', 2300), asks('rollout', 2300)], [false, true, false]);
});
