import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attemptOf } from '../../../actions/core/rollout/attempt.ts';
import { overdue } from '../../../actions/core/rollout/judge.ts';
import { aLease, aSpec, records, seen } from './build.ts';

test('the time counts from the newest lease, of a rollout and of a rollback', () => {
  const late = (kind: 'rollout' | 'rollback', now: number) => {
    const first = aLease({ n: 2, attempt: 2, kind, at: 400 });
    const again = { ...first, n: 3, at: 1400 };
    const look = seen({ now, records: records({ leases: [first, again] }) });
    return overdue(attemptOf(aSpec(), again, look), look);
  };
  for (const kind of ['rollout', 'rollback'] as const) {
    assert.equal(late(kind, 5000), undefined);
    assert.equal(late(kind, 5001), '3600 s were not enough');
  }
});
