import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from '../../../actions/core/rollout/attempt.ts';
import { leaseStep } from '../../../actions/core/rollout/lease.ts';
import type { Lease, Verdict } from '../../../actions/core/rollout/records.ts';
import type { RunState } from '../../../actions/core/rollout/seen.ts';
import type { Step } from '../../../actions/core/rollout/step.ts';
import { aFleet, aLease, aSpec, GROUP, records, seen } from './build.ts';

const me = { repository: 'org/orders', run: '200', runAttempt: 1, nonce: 'mine' };
const rollout: Asked = { me, app: 'orders', environment: 'production', kind: 'rollout', spec: aSpec() };
const rollback: Asked = { me, app: 'orders', environment: 'production', kind: 'rollback' };
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

function claimed(step: Step | 'hold'): Omit<Lease, 'at'> {
  assert.ok(step !== 'hold' && step.kind === 'effect' && step.effect.do === 'claim', JSON.stringify(step));
  return step.effect.lease;
}

test('the first rollout of all begins attempt 1 without stable', () => {
  const lease = claimed(leaseStep(rollout, seen()));
  assert.equal(lease.n, 1);
  assert.equal(lease.attempt, 1);
  assert.equal(lease.stable, undefined);
  assert.equal(lease.candidate, 'orders.production.r2.1');
});

test('a rollout begins from the fleet in service', () => {
  const lease = claimed(leaseStep(rollout, settledWorld()));
  assert.deepEqual([lease.n, lease.attempt, lease.stable, lease.candidate], [3, 3, 'f1', 'orders.production.r2.3']);
});

test('the release in service is not rolled out again', () => {
  const again = { ...rollout, spec: aSpec({ release: 'r1' }) };
  assert.match(said(leaseStep(again, settledWorld())), /^released: r1 is in service already/);
});

test('a live lease refuses another release and names its run', () => {
  const world = settledWorld({ beats: [ended(1), { n: 2, at: 999 }], verdicts: [verdict(1, 'release')] });
  assert.match(said(leaseStep(rollout, world)), /^refused: run 100 \(attempt 1\) of org\/orders is at attempt 2/);
});

test('another release waits for a run that has ended, or of which nothing is heard, until it may take over', () => {
  const asks = (holder: RunState, at: number) => {
    const world = settledWorld({ beats: [ended(1), { n: 2, at }], verdicts: [verdict(1, 'release')] });
    return said(leaseStep(rollout, { ...world, now: 2000, holder }));
  };
  assert.match(asks('ended', 1999), /^wait: run 100 .* has ended: it is taken over after 3 min without a beat$/);
  assert.match(
    asks('unknown', 1940),
    /^wait: run 100 .* may have ended, which GitHub .* taken over after 15 min without a beat$/,
  );
  assert.match(asks('unknown', 1941), /^refused: run 100/);
  assert.match(asks('running', 1101), /^refused: run 100/);
  assert.match(asks('running', 1100), /^effect: take over attempt 2/);
});

test('the same release waits for the run that is at it', () => {
  const again = { ...rollout, spec: aSpec({ release: 'r1' }) };
  const world = settledWorld({ beats: [ended(1), { n: 2, at: 999 }], verdicts: [verdict(1, 'release')] });
  assert.match(said(leaseStep(again, world)), /^wait: run 100 .* is rolling out r1 already/);
});

test('a rollback ends a rollout that has no verdict by writing it', () => {
  const world = settledWorld({ beats: [ended(1), { n: 2, at: 999 }], verdicts: [verdict(1, 'release')] });
  const step = leaseStep(rollback, world);
  assert.ok(step !== 'hold' && step.kind === 'effect');
  assert.deepEqual(step.effect, { do: 'decide', attempt: 2, ruling: 'rollback' });
});

test('a rollback from one release alone ends its rollout, and no other, whatever becomes of that', () => {
  const alive = [ended(1), { n: 2, at: 999 }];
  const worlds = {
    'under way': settledWorld({ beats: alive, verdicts: [verdict(1, 'release')] }),
    released: settledWorld({ beats: alive }),
    'rolled back': settledWorld({ beats: alive, verdicts: [verdict(1, 'release'), verdict(2, 'rollback')] }),
  };
  for (const world of Object.values(worlds)) {
    assert.match(
      said(leaseStep({ ...rollback, from: 'r0' }, world)),
      /^superseded: run 100 .* came with a rollout to r1 meanwhile/,
    );
  }
  const own = { ...rollback, from: 'r1' };
  assert.match(said(leaseStep(own, worlds['under way'])), /^effect: end the rollout of r1/);
  assert.match(said(leaseStep(own, worlds.released)), /^wait: .*ends its rollout/);
});

test('a rollback waits for a rollout that was released, then begins its own', () => {
  const during = settledWorld({ beats: [ended(1), { n: 2, at: 999 }] });
  const found = { ...rollback, found: 2 };
  assert.match(said(leaseStep(found, during)), /^wait: .*ends its rollout/);
  const lease = claimed(leaseStep(found, settledWorld()));
  assert.deepEqual(
    [lease.kind, lease.candidate, lease.restores, lease.stable, lease.attempt],
    ['rollback', 'f0', 'f0', 'f1', 3],
  );
});

test('a rollback that ended a rollout is done with that: it does not go back further', () => {
  const world = settledWorld({ verdicts: [verdict(1, 'release'), verdict(2, 'rollback', '200')] });
  assert.match(
    said(leaseStep({ ...rollback, found: 2 }, world)),
    /^rolled-back: r1 was rolled back: f0 serves as before/,
  );
  // Run again, it has forgotten what it found; the verdict tells who wrote it.
  assert.match(said(leaseStep(rollback, world)), /^rolled-back/);
});

test('two dispatches in a row do not toggle', () => {
  const third = aLease({
    n: 3,
    attempt: 3,
    kind: 'rollback',
    release: 'r0',
    candidate: 'f0',
    stable: 'f1',
    restores: 'f0',
    at: 950,
  });
  const all = {
    leases: [first, second, third],
    verdicts: [1, 2, 3].map((a) => verdict(a, 'release')),
    beats: [1, 2, 3].map(ended),
  };
  // The second one came while the first was under way: it reports the same end.
  assert.match(said(leaseStep({ ...rollback, found: 3 }, settledWorld(all))), /^rolled-back: r0 is in service again/);
  // The second one came later: nothing is older than r0, and r1 is not "previous".
  assert.match(said(leaseStep(rollback, settledWorld(all))), /^refused: nothing was released before r0/);
});

test('a release that was rolled back by hand is never what a later rollback goes to', () => {
  // r0, r1, back to r0, r2: before r2 it was r0 that served.
  const back = aLease({
    n: 3,
    attempt: 3,
    kind: 'rollback',
    release: 'r0',
    candidate: 'f0',
    stable: 'f1',
    restores: 'f0',
  });
  const fourth = aLease({ n: 4, attempt: 4, release: 'r2', candidate: 'f2', stable: 'f0' });
  const f2 = aFleet('f2', 2, { release: 'r2', facts: { rank: 4, attempt: 4, short: 0 }, traffic });
  const all = {
    leases: [first, second, back, fourth],
    verdicts: [1, 2, 3, 4].map((a) => verdict(a, 'release')),
    beats: [1, 2, 3, 4].map(ended),
  };
  assert.equal(claimed(leaseStep(rollback, { ...settledWorld(all), fleets: [f0, f1, f2] })).restores, 'f0');
});

test('a retired previous fleet is launched anew under a name of its own', () => {
  const cold = aFleet('f0', 0, { release: 'r0', facts: { rank: 1, attempt: 1, short: 0 } });
  const lease = claimed(leaseStep(rollback, { ...settledWorld(), fleets: [cold, f1] }));
  assert.deepEqual([lease.candidate, lease.restores], ['orders.production.r0.3', 'f0']);
});

test('the same run id reports its attempt instead of beginning another', () => {
  const mine = aLease({ n: 2, attempt: 2, release: 'r2', candidate: 'f2', run: '200' });
  const world = settledWorld({ leases: [first, mine], verdicts: [verdict(1, 'release'), verdict(2, 'rollback')] });
  assert.match(
    said(leaseStep({ ...rollout, me: { ...me, runAttempt: 2 } }, world)),
    /^rolled-back: r2 was rolled back: x/,
  );
});

test('another run id after a rollback begins the next attempt of the same release', () => {
  const failed = aLease({ n: 2, attempt: 2, release: 'r2', candidate: 'f2', run: '100' });
  const world = settledWorld({ leases: [first, failed], verdicts: [verdict(1, 'release'), verdict(2, 'rollback')] });
  const lease = claimed(leaseStep(rollout, { ...world, fleets: [{ ...f0, traffic }] }));
  assert.deepEqual([lease.attempt, lease.stable, lease.candidate], [3, 'f0', 'orders.production.r2.3']);
});

test('a run that was succeeded stops and names its successor', () => {
  const mine = aLease({ n: 2, attempt: 2, nonce: 'mine', run: '200' });
  const taken = aLease({ n: 3, attempt: 2, nonce: 'other', run: '300', at: 990 });
  const world = settledWorld({ leases: [first, mine, taken], verdicts: [verdict(1, 'release')] });
  assert.match(said(leaseStep({ ...rollout, held: mine }, world)), /^superseded: run 300 .* took this over meanwhile/);
});

for (const [what, world, expected] of [
  [
    'a healthy target of a stranger',
    { strangers: ['i-9'] },
    /^refused: healthy targets that belong to no fleet of ours: i-9/,
  ],
  [
    'an alarm that is in ALARM',
    { alarms: [{ name: 'orders-5xx', state: 'ALARM' as const, reason: 'over' }] },
    /^refused: alarm orders-5xx is in ALARM before/,
  ],
  [
    'more machines than the spec allows',
    { fleets: [f0, { ...f1, desired: 9 }] },
    /^refused: 9 machines are in service, more than size.max 8/,
  ],
  [
    'a fleet in other target groups',
    { fleets: [f0, { ...f1, traffic: { other: 'in-service' as const } }] },
    /^refused: f1 is in other, which the fleet spec doesn't name/,
  ],
] as const) {
  test(`a rollout is refused before anything is changed: ${what}`, () => {
    assert.match(said(leaseStep(rollout, { ...settledWorld(), ...world })), expected);
  });
}
