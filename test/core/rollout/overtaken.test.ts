// Whether another run went past this one: by what the records say, and by what this process remembers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from '../../../actions/core/rollout/attempt.ts';
import { overtaken } from '../../../actions/core/rollout/overtaken.ts';
import type { Lease, Verdict } from '../../../actions/core/rollout/records.ts';
import { aLease, aSpec, records } from './build.ts';

const me = { repository: 'org/orders', run: '200', runAttempt: 1, nonce: 'mine' };
const rollout: Asked = { me, app: 'orders', environment: 'production', kind: 'rollout', spec: aSpec() };
const rollback: Asked = { me, app: 'orders', environment: 'production', kind: 'rollback' };
const verdict = (attempt: number, ruling: Verdict['ruling'] = 'release') => ({
  attempt,
  ruling,
  why: '',
  run: '',
  at: 0,
});
const other = (over: Partial<Lease>) => aLease({ nonce: 'other', run: '300', release: 'r3', ...over });
const mine = aLease({ n: 2, attempt: 2, nonce: 'mine', run: '200', release: 'r2', at: 1000 });
const older = other({ n: 1, attempt: 1, release: 'r1', at: 100 });

const cases: [string, Asked, Lease[], Verdict[], number | undefined][] = [
  ['nothing was done since it began', { ...rollout, began: 1000 }, [older], [verdict(1)], undefined],
  ['a release that was begun before', { ...rollout, began: 100 }, [older], [verdict(1)], undefined],
  [
    'a release that was begun since',
    { ...rollout, began: 1000 },
    [older, other({ n: 2, attempt: 2, at: 1001 })],
    [verdict(1), verdict(2)],
    2,
  ],
  [
    'a rollback too',
    { ...rollout, began: 1000 },
    [other({ n: 2, attempt: 2, at: 1001, kind: 'rollback' })],
    [verdict(2)],
    2,
  ],
  [
    'a rollback too, to what is asked for',
    { ...rollout, began: 1000 },
    [other({ n: 2, attempt: 2, at: 1001, kind: 'rollback', release: 'r2' })],
    [verdict(2)],
    2,
  ],
  ['of a rollback as well', { ...rollback, began: 1000 }, [other({ n: 2, attempt: 2, at: 1001 })], [verdict(2)], 2],
  [
    'an attempt that was rolled back',
    { ...rollout, began: 1000 },
    [other({ n: 2, attempt: 2, at: 1001 })],
    [verdict(2, 'rollback')],
    undefined,
  ],
  ['an attempt without a verdict', { ...rollout, began: 1000 }, [other({ n: 2, attempt: 2, at: 1001 })], [], undefined],
  [
    'the same release by another run',
    { ...rollout, began: 1000 },
    [other({ n: 2, attempt: 2, at: 1001, release: 'r2' })],
    [verdict(2)],
    undefined,
  ],
  [
    'one that a successor ended, begun before',
    { ...rollout, began: 1000 },
    [other({ n: 2, attempt: 2, at: 999 }), other({ n: 3, attempt: 2, at: 1001 })],
    [verdict(2)],
    undefined,
  ],
  [
    'the newest of several',
    { ...rollout, began: 1000 },
    [other({ n: 2, attempt: 2, at: 1001 }), other({ n: 3, attempt: 3, at: 1002 })],
    [verdict(2), verdict(3)],
    3,
  ],
  ['its own attempt', { ...rollout, began: 900 }, [mine], [verdict(2)], undefined],
  [
    'another step of its own run',
    { ...rollout, began: 1000 },
    [{ ...mine, nonce: 'step', release: 'r9', at: 1001 }],
    [verdict(2)],
    undefined,
  ],
  ['before its first look', rollout, [other({ n: 2, attempt: 2, at: 1001 })], [verdict(2)], undefined],
  ['it has the lease', { ...rollout, held: mine }, [older, mine], [], undefined],
  [
    'it had the lease, and its attempt was taken over',
    { ...rollout, held: mine },
    [mine, other({ n: 3, attempt: 2 })],
    [],
    3,
  ],
  [
    'it had the lease, and another attempt was rolled back since',
    { ...rollout, held: mine },
    [mine, other({ n: 3, attempt: 3 })],
    [verdict(3, 'rollback')],
    3,
  ],
  ['it had the lease, and its records are gone', { ...rollout, held: mine }, [other({ n: 9, attempt: 9 })], [], 9],
];

for (const [what, asked, leases, verdicts, by] of cases) {
  test(`overtaken: ${what}: ${by === undefined ? 'no' : `by lease ${by}`}`, () => {
    assert.equal(overtaken(asked, records({ leases, verdicts }))?.n, by);
  });
}
