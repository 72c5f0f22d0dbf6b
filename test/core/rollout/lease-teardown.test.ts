// What a rollout or a rollback does where a teardown has, or had, the lease.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from '../../../actions/core/rollout/attempt.ts';
import { leaseStep } from '../../../actions/core/rollout/lease.ts';
import type { Seen } from '../../../actions/core/rollout/seen.ts';
import { readLease, storedRecord } from '../../../actions/core/rollout/stored.ts';
import { aLease, aSpec, records, seen } from './build.ts';

const me = { repository: 'org/orders', run: '200', runAttempt: 1, nonce: 'mine' };
const environment = 'review-feature-x';
const rollout: Asked = { me, app: 'orders', environment, kind: 'rollout', spec: aSpec() };
const rollback: Asked = { me, app: 'orders', environment, kind: 'rollback' };
const served = aLease({ at: 100 });
const teardown = aLease({
  n: 2,
  attempt: 2,
  kind: 'teardown',
  release: 'teardown',
  candidate: 'x.teardown.2',
  at: 950,
});
const mine = aLease({ n: 3, attempt: 3, nonce: 'mine' });
const leases = [served, teardown];

const rows: readonly (readonly [what: string, asked: Asked, look: Partial<Seen>, said: RegExp])[] = [
  [
    'it lives, and a push waits',
    rollout,
    { records: records({ leases }) },
    /^wait: run 100 .* tears review-feature-x down: wait for its end/,
  ],
  ['it lives, and a rollback waits', rollback, { records: records({ leases }) }, /^wait: run 100 .* tears/],
  ['it has ended', rollout, { records: records() }, /^claim 1 of attempt 1: begin attempt 1/],
  [
    'it died',
    rollout,
    { records: records({ leases: [served, { ...teardown, at: 100 }] }), holder: 'ended' },
    /^claim 3 of attempt 3: begin attempt 3: rollout to r2$/,
  ],
  [
    'it gave way',
    rollout,
    { records: records({ leases, beats: [{ n: 2, at: 960, ended: true }] }) },
    /^claim 3 of attempt 3/,
  ],
  [
    'this run was stopped, and all is gone',
    { ...rollout, held: mine },
    { records: records() },
    /^superseded: what this run was at was removed meanwhile/,
  ],
  [
    'this run was stopped, and a new environment is there',
    { ...rollout, held: mine },
    { records: records({ leases: [served] }) },
    /^superseded: run 100/,
  ],
];
for (const [what, asked, look, said] of rows) {
  test(`a teardown: ${what}`, () => {
    const step = leaseStep(asked, seen(look));
    assert.ok(step !== 'hold');
    const claimed = step.kind === 'effect' && step.effect.do === 'claim' ? step.effect.lease : undefined;
    const head = claimed
      ? `claim ${claimed.n} of attempt ${claimed.attempt}`
      : step.kind === 'done'
        ? step.outcome
        : step.kind;
    assert.match(`${head}: ${step.why}`, said);
    if (claimed) assert.equal(claimed.kind, 'rollout');
  });
}

test('the lease of a teardown is read back as it was', () => {
  const { n, at, ...lease } = teardown;
  assert.deepEqual(readLease('lease/2', JSON.parse(storedRecord(lease)), n, at), teardown);
});
