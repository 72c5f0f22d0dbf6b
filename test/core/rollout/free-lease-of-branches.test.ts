// A lease that nobody holds, of an environment of a branch: a failed deploy that is run again, and what serves behind something new.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from '../../../actions/core/rollout/attempt.ts';
import { awaitServing, freeLease } from '../../../actions/core/rollout/free-lease.ts';
import type { Lease, Verdict } from '../../../actions/core/rollout/records.ts';
import type { Seen } from '../../../actions/core/rollout/seen.ts';
import { aLease, aSpec, GROUP, records } from './build.ts';
import { aVerdict, four, type Given } from './four.ts';

const me = { repository: 'org/orders', run: '100', runAttempt: 2, nonce: 'mine' };
const rollout: Asked = { me, app: 'orders', environment: 'review-x', kind: 'rollout', spec: aSpec() };
const before = aLease({ n: 1, attempt: 1, candidate: 'blue' });
const lease = aLease({ n: 2, attempt: 2, release: 'r2', candidate: 'green', stable: 'blue', at: 400 });
const released = aVerdict(2, 'release');
const failed = aVerdict(2, 'rollback', { why: 'alarm 5xx is in ALARM' });
const traffic = { [GROUP]: 'in-service' } as const;

type Again = readonly [
  situation: string,
  commit: Seen['commit'],
  latest: Lease,
  verdict: Verdict | undefined,
  why: RegExp,
];
const second = { ...lease, run: '100', runAttempt: 2 };
const againAt: readonly Again[] = [
  ['at a branch its failed deploy is tried again', 'newest', lease, failed, /^begin attempt 3: rollout to r2/],
  ['while GitHub tells nothing of the branch too', 'unknown', lease, failed, /^begin attempt 3: rollout to r2/],
  ['one that never got a verdict', 'newest', lease, undefined, /^begin attempt 3: rollout to r2/],
  ['what it released is reported', 'newest', lease, released, /^r2 is in service/],
  [
    'what made way for a newer commit is too',
    'newest',
    lease,
    { ...failed, newer: true },
    /^r2 was not put in service/,
  ],
  ['what the same attempt of the run rolled back is', 'newest', second, failed, /^r2 was rolled back/],
  ['elsewhere what was taken back stays so', undefined, lease, failed, /^r2 was rolled back/],
];
for (const [situation, commit, latest, verdict, why] of againAt) {
  test(`the lease is free, and its run is run again: ${situation}`, () => {
    const verdicts = [aVerdict(1, 'release'), ...(verdict ? [verdict] : [])];
    const { seen } = four({
      blue: { traffic },
      groups: [{ healthy: 'blue-a1 blue-a2 blue-b1 blue-b2' }],
      look: { records: records({ leases: [before, latest], verdicts, specs: [1, 2] }), ...(commit && { commit }) },
    });
    assert.match(freeLease(rollout, seen, latest, verdict).why, why);
  });
}

const newly: readonly (readonly [string, Given, RegExp | undefined])[] = [
  ['AWS registers its machines', { green: { traffic: { [GROUP]: 'adding' } } }, /^green is being attached/],
  ['they may become healthy', { groups: [{ unused: 'green-a1' }], green: { traffic } }, /^none of green is healthy/],
  ['one is healthy', { groups: [{ healthy: 'green-a1' }], green: { traffic: { [GROUP]: 'adding' } } }, undefined],
  ['it has retired', { groups: [{ initial: 'green-a1' }], green: { traffic, max: 0 } }, undefined],
];
for (const [situation, given, why] of newly) {
  test(`what serves was put behind a new target group: ${situation}`, () => {
    const { seen } = four({ ...given, look: { records: records({ leases: [before, lease], verdicts: [released] }) } });
    const step = awaitServing(rollout, seen);
    assert.equal(step?.kind, why && 'wait');
    if (why) assert.match(step?.why ?? '', why);
  });
}
