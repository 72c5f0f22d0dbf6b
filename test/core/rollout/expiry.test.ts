import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from '../../../actions/core/rollout/attempt.ts';
import { beginAttempt } from '../../../actions/core/rollout/begin-attempt.ts';
import { aLease, aSpec, records } from './build.ts';
import { aVerdict, four, type Given } from './four.ts';

const me = { repository: 'org/orders', run: '200', runAttempt: 2, nonce: 'mine' };
const again: Asked = { me, app: 'orders', environment: 'production', kind: 'rollout', spec: aSpec({ release: 'r1' }) };
const stays: Asked = { ...again, spec: aSpec({ release: 'r1', ttl: 7200 }) };

/** Blue serves r1, and ends then. */
const expiring = (at: number): Given => ({
  blue: { facts: { rank: 2, attempt: 2, short: 0 }, schedules: [{ name: 'immutable-expire', recurring: false, at }] },
  green: 'absent',
  look: {
    records: records({
      leases: [aLease({ n: 2, attempt: 2, release: 'r1', candidate: 'blue' })],
      verdicts: [aVerdict(2, 'release')],
      specs: [2],
    }),
  },
});
const step = (asked: Asked, given: Given) => beginAttempt(asked, four(given).seen, 3);

for (const [situation, at, renewed] of [
  ['what is there is pushed again', 4000, true],
  ['by two minutes and a second', 8079, true],
  ['by two minutes it need not be', 8080, false],
  ['it ends later anyway', 9000, false],
] as const) {
  test(`the end is put off: ${situation}`, () => {
    const later = {
      kind: 'effect',
      effect: { do: 'put-expire', fleet: 'blue', at: 8200 },
      why: 'put off the end of blue, 2 h after this deploy',
    };
    assert.deepEqual(step(stays, expiring(at)), renewed ? later : step(again, expiring(at)));
  });
}

test('what has expired is not in service', () => {
  const expired = expiring(4000);
  const gone = {
    ...expired,
    blue: { ...(expired.blue as object), max: 0, min: 0, desired: 0, machines: [], schedules: [] },
  };
  const next = step(stays, gone);
  assert.ok(next.kind === 'effect' && next.effect.do === 'claim', JSON.stringify(next));
});
