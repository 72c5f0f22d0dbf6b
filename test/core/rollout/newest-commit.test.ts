// Of a branch the newest commit wins, and what was removed or made anew is another's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from '../../../actions/core/rollout/attempt.ts';
import { leaseStep } from '../../../actions/core/rollout/lease.ts';
import type { Verdict } from '../../../actions/core/rollout/records.ts';
import type { CommitState } from '../../../actions/core/rollout/seen.ts';
import type { Step } from '../../../actions/core/rollout/step.ts';
import { aFleet, aLease, aSpec, GROUP, records, seen } from './build.ts';

const me = { repository: 'org/orders', run: '200', runAttempt: 1, nonce: 'mine' };
const rollout: Asked = { me, app: 'orders', environment: 'production', kind: 'rollout', spec: aSpec() };
const verdict = (attempt: number, ruling: Verdict['ruling'], run = '100'): Verdict => ({
  attempt,
  ruling,
  why: 'x',
  run,
  at: 800,
});
const ended = (n: number) => ({ n, at: 600, ended: true });
const traffic = { [GROUP]: 'in-service' as const };
const first = aLease({ n: 1, attempt: 1, release: 'r0', candidate: 'f0' });
const second = aLease({ n: 2, attempt: 2, release: 'r1', candidate: 'f1', stable: 'f0', at: 900 });
const torn = aLease({ n: 3, attempt: 3, kind: 'teardown', release: 'teardown', run: '300', nonce: 'other', at: 950 });
const f0 = aFleet('f0', 2, { release: 'r0', facts: { rank: 1, attempt: 1, short: 0 } });
const f1 = aFleet('f1', 2, { release: 'r1', facts: { rank: 2, attempt: 2, short: 0 }, traffic });
const settledWorld = (over: Partial<Parameters<typeof records>[0]> = {}) =>
  seen({
    fleets: [f0, f1],
    records: records({
      leases: [first, second],
      verdicts: [verdict(1, 'release'), verdict(2, 'release')],
      beats: [ended(1), ended(2)],
      specs: [1, 2],
      ...over,
    }),
  });

function said(step: Step | 'hold'): string {
  assert.notEqual(step, 'hold');
  if (step === 'hold') return '';
  return step.kind === 'done' ? `${step.outcome}: ${step.why}` : `${step.kind}: ${step.why}`;
}

/** A run at attempt 2, alive, and what a run of another release does beside it. */
const beside = (commit: CommitState, over: Parameters<typeof settledWorld>[0] = {}, asked: Asked = rollout) => {
  const live = { beats: [ended(1), { n: 2, at: 999 }], verdicts: [verdict(1, 'release')] };
  return leaseStep(asked, { ...settledWorld({ ...live, ...over }), commit });
};
const removal = { ...second, kind: 'rollback' as const };

const commits: readonly (readonly [situation: string, step: Step | 'hold', said: string])[] = [
  [
    'the newest commit ends what is under way',
    beside('newest'),
    'effect: superseded by run 200 (attempt 1) of org/orders, which has a newer commit',
  ],
  [
    'and waits for its end',
    beside('newest', { verdicts: [verdict(1, 'release'), verdict(2, 'rollback')] }),
    'wait: run 100 (attempt 1) of org/orders is at a rollout: wait for its end',
  ],
  [
    'nothing ends what has its verdict',
    beside('newest', { verdicts: [verdict(1, 'release'), verdict(2, 'release')] }),
    'wait: run 100 (attempt 1) of org/orders is at a rollout: wait for its end',
  ],
  [
    'nor what is no rollout',
    beside('newest', { leases: [first, removal] }),
    'wait: run 100 (attempt 1) of org/orders is at a rollback: wait for its end',
  ],
  [
    'nor a rollout of the same release',
    beside('newest', {}, { ...rollout, spec: aSpec({ release: 'r1' }) }),
    'wait: run 100 (attempt 1) of org/orders is rolling out r1 already: wait for its end',
  ],
  [
    'what GitHub tells nothing of waits',
    beside('unknown'),
    'wait: run 100 (attempt 1) of org/orders is at a rollout: wait for its end',
  ],
  [
    'an older commit changes nothing',
    beside('older'),
    'superseded: the branch has a newer commit, whose own run deploys it; this one has changed nothing',
  ],
  [
    'nor where the lease is free',
    leaseStep(rollout, { ...settledWorld(), commit: 'older' }),
    'superseded: the branch has a newer commit, whose own run deploys it; this one has changed nothing',
  ],
  [
    'nor where nothing ever was',
    leaseStep(rollout, seen({ commit: 'older' })),
    'superseded: the branch has a newer commit, whose own run deploys it; this one has changed nothing',
  ],
  [
    'a branch that is gone gets nothing',
    leaseStep(rollout, seen({ commit: 'gone' })),
    'skipped: the branch is gone, or its pull request was closed',
  ],
  [
    'what held the lease before a teardown says so, since it has changed something, and is not skipped',
    leaseStep(
      { ...rollout, held: aLease({ n: 2, attempt: 2, nonce: 'mine' }), me },
      {
        ...settledWorld({
          leases: [first, aLease({ n: 2, attempt: 2, nonce: 'mine' }), torn],
          beats: [ended(1), ended(2)],
        }),
        commit: 'gone',
      },
    ),
    'superseded: run 300 (attempt 1) of org/orders began a teardown meanwhile; its end counts, and this run has changed nothing since',
  ],
  [
    'what holds the lease goes on',
    leaseStep(
      { ...rollout, me: { ...me, nonce: second.nonce } },
      { ...settledWorld({ beats: [ended(1)] }), commit: 'older' },
    ),
    'hold',
  ],
];
for (const [situation, step, expected] of commits) {
  test(`of a branch the newest commit wins: ${situation}`, () => {
    assert.equal(step === 'hold' ? 'hold' : said(step), expected);
    if (step !== 'hold' && step.kind === 'effect') {
      assert.deepEqual(step.effect, { do: 'decide', attempt: 2, ruling: 'rollback', newer: true });
    }
  });
}

test('whose attempt a newer commit ended has not failed', () => {
  const mine = { ...rollout, me: { ...me, nonce: second.nonce, run: second.run }, spec: aSpec({ release: 'r1' }) };
  const verdicts = [
    verdict(1, 'release'),
    { ...verdict(2, 'rollback', '200'), newer: true, why: 'superseded by run 200' },
  ];
  const step = leaseStep(mine, settledWorld({ verdicts }));
  assert.equal(said(step), 'superseded: r1 was not put in service: superseded by run 200');
});

test('whose records were removed, or made anew by another, changes nothing any more', () => {
  const held = { ...second, nonce: 'mine' };
  const asked = { ...rollout, held };
  assert.match(said(leaseStep(asked, seen())), /^superseded: .* was removed meanwhile, with all its records/);
  const anew = settledWorld({ leases: [first], verdicts: [], beats: [{ n: 1, at: 999 }] });
  assert.match(said(leaseStep(asked, anew)), /^superseded: run 100 .* its end counts/);
});
