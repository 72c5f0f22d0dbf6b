import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from '../../../actions/core/rollout/attempt.ts';
import { partsOf } from '../../../actions/core/rollout/parts.ts';
import type { Lease, Verdict } from '../../../actions/core/rollout/records.ts';
import { aFleet, aGroup, aLease, aSpec, records, seen } from './build.ts';

const origin = (digit: string) => ({ commit: digit.repeat(40), author: `author ${digit}` });
const lease1 = aLease({ n: 1, attempt: 1, release: 'r1', candidate: 'g1', origin: origin('1') });
const lease2 = aLease({
  n: 2,
  nonce: 'mine',
  run: '200',
  attempt: 2,
  release: 'r2',
  candidate: 'g2',
  stable: 'g1',
  origin: origin('2'),
  at: 400,
});
const back3 = aLease({
  n: 3,
  nonce: 'mine',
  run: '300',
  attempt: 3,
  kind: 'rollback',
  release: 'r1',
  candidate: 'g1',
  stable: 'g2',
  restores: 'g1',
  origin: { by: 'jo' },
  at: 800,
});
const verdict = (attempt: number, over: Partial<Verdict> = {}): Verdict => ({
  attempt,
  ruling: 'release',
  why: '',
  run: '200',
  at: attempt * 300,
  ...over,
});
const me = { repository: 'org/orders', run: '200', runAttempt: 1, nonce: 'mine' };
const rollout: Asked = {
  me,
  app: 'orders',
  environment: 'production',
  kind: 'rollout',
  spec: aSpec(),
  origin: origin('2'),
};
const rollback: Asked = { me, app: 'orders', environment: 'production', kind: 'rollback' };
const fleets = [
  aFleet('g1', 2, { facts: { rank: 1, attempt: 1, short: 0 } }),
  aFleet('g2', 2, { release: 'r2', facts: { rank: 2, attempt: 2, short: 0 } }),
];

function at(leases: readonly Lease[], verdicts: readonly Verdict[], specs = [1, 2]) {
  const targetGroups = [aGroup({ 'g1-1': 'healthy', 'g1-2': 'healthy', 'g2-1': 'healthy' })];
  return seen({ records: records({ leases, verdicts, specs }), fleets, targetGroups });
}

/** `release commit` of each, and of what serves its machines and since when. */
function told(asked: Asked, look: ReturnType<typeof at>) {
  const { serving, to, from, previous, wanted } = partsOf(asked, look);
  const name = (part: typeof to) => part && `${part.release} ${part.origin?.commit?.[0] ?? '?'}`;
  const up = serving?.machines && `${serving.machines.healthy}/${serving.machines.of}`;
  return {
    serving: serving && `${name(serving)} ${up} ${serving.since}`,
    to: name(to),
    from: name(from),
    previous: name(previous),
    wanted,
  };
}

const nothing = { serving: undefined, to: undefined, from: undefined, previous: undefined, wanted: undefined };
const one = { ...nothing, serving: 'r1 1 2/2 300' };
const failedBy = (over: Partial<Verdict>) =>
  at([lease1, lease2], [verdict(1), verdict(2, { ruling: 'rollback', ...over })]);

for (const [what, asked, look, parts] of [
  [
    'released',
    rollout,
    at([lease1, lease2], [verdict(1), verdict(2)]),
    { serving: 'r2 2 1/2 600', to: 'r2 2', from: 'r1 1', previous: 'r1 1', wanted: undefined },
  ],
  ['taken back by itself', rollout, failedBy({}), { ...one, to: 'r2 2', from: 'r1 1' }],
  ['called off by another run', rollout, failedBy({ run: '300' }), { ...one, to: 'r2 2', from: 'r1 1', wanted: true }],
  [
    'superseded by a newer commit',
    rollout,
    failedBy({ newer: true }),
    { ...one, to: 'r2 2', from: 'r1 1', wanted: true },
  ],
  [
    'taken back, by a verdict of an earlier version',
    rollout,
    failedBy({ run: '' }),
    { ...one, to: 'r2 2', from: 'r1 1' },
  ],
  ['refused before it had a lease', rollout, at([lease1], [verdict(1)]), { ...one, to: 'r2 2', from: 'r1 1' }],
  [
    'in service already',
    { ...rollout, spec: aSpec({ release: 'r1' }) },
    at([lease1], [verdict(1)]),
    { ...one, to: 'r1 1' },
  ],
  [
    'a first release that failed',
    rollout,
    at([{ ...lease2, stable: undefined } as never], [verdict(2, { ruling: 'rollback' })]),
    { ...nothing, to: 'r2 2' },
  ],
  [
    'rolled back by hand',
    rollback,
    at([lease1, lease2, back3], [verdict(1), verdict(2), verdict(3)]),
    { ...one, serving: 'r1 1 2/2 900', to: 'r1 1', from: 'r2 2' },
  ],
  [
    'a rollout ended by a rollback',
    { ...rollback, me: { ...me, nonce: 'other' } },
    failedBy({ run: '300' }),
    { ...one, to: 'r1 1', from: 'r2 2' },
  ],
  ['a rollback refused', rollback, at([lease1], [verdict(1)]), { ...one, from: 'r1 1' }],
  ['nothing was ever released', rollback, at([], []), nothing],
  [
    'of an earlier version',
    rollout,
    at([{ ...lease1, origin: undefined } as never, lease2], [verdict(1), verdict(2)]),
    { serving: 'r2 2 1/2 600', to: 'r2 2', from: 'r1 ?', previous: 'r1 ?', wanted: undefined },
  ],
] as const) {
  test(`which releases it is about: ${what}`, () => {
    assert.deepEqual(told(asked, look), parts);
  });
}
