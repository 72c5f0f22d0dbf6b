import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from '../../../actions/core/rollout/attempt.ts';
import { freeLease } from '../../../actions/core/rollout/free-lease.ts';
import type { Lease, Verdict } from '../../../actions/core/rollout/records.ts';
import type { Step } from '../../../actions/core/rollout/step.ts';
import { aLease, aSpec, GROUP, records } from './build.ts';
import { aVerdict, four, fourOf, type Given, machine } from './four.ts';

const me = { repository: 'org/orders', run: '100', runAttempt: 2, nonce: 'mine' };
const rollout: Asked = { me, app: 'orders', environment: 'production', kind: 'rollout', spec: aSpec() };
const rollback: Asked = { me, app: 'orders', environment: 'production', kind: 'rollback' };
const other = (asked: Asked, over: Partial<Asked> = {}): Asked => ({ ...asked, me: { ...me, run: '200' }, ...over });

const lease = aLease({ n: 2, attempt: 2, release: 'r2', candidate: 'green', stable: 'blue', at: 400 });
const back: Lease = { ...lease, kind: 'rollback', restores: 'green' };
const released = aVerdict(2, 'release');
const failed = aVerdict(2, 'rollback', { why: 'alarm 5xx is in ALARM' });
const before = aLease({ n: 1, attempt: 1, candidate: 'blue' });
const traffic = { [GROUP]: 'in-service' } as const;

const end = (outcome: 'released' | 'rolled-back' | 'failed', why: string): Step => ({
  kind: 'done',
  outcome,
  why,
  changed: true,
});

type End = readonly [situation: string, asked: Asked, latest: Lease, verdict: Verdict | undefined, step: Step];

const ends: readonly End[] = [
  ['this run released it', rollout, lease, released, end('released', 'r2 is in service')],
  [
    'this run rolled it back',
    rollout,
    lease,
    failed,
    end('rolled-back', 'r2 was rolled back: alarm 5xx is in ALARM; blue serves as before'),
  ],
  [
    'of a first deploy nothing is left',
    rollout,
    aLease({ n: 2, attempt: 2, release: 'r2', candidate: 'green' }),
    failed,
    end('rolled-back', 'r2 was rolled back: alarm 5xx is in ALARM; nothing is in service, as before'),
  ],
  [
    'it never got a verdict',
    rollout,
    lease,
    undefined,
    end('rolled-back', 'r2 was rolled back: no verdict; blue serves as before'),
  ],
  ['this run went back', rollback, back, released, end('rolled-back', 'r2 is in service again')],
  [
    'this run could not go back',
    rollback,
    back,
    failed,
    end('failed', 'r2 could not be put back in service: alarm 5xx is in ALARM; blue still serves'),
  ],
  [
    'a rollback ended the rollout that it found',
    other(rollback, { found: 2 }),
    lease,
    failed,
    end('rolled-back', 'r2 was rolled back: blue serves as before'),
  ],
  [
    'it was run again, and the verdict tells who wrote it',
    other(rollback),
    lease,
    { ...failed, run: '200' },
    end('rolled-back', 'r2 was rolled back: blue serves as before'),
  ],
  [
    'a rollback found another one',
    other(rollback, { found: 2 }),
    back,
    released,
    end('rolled-back', 'r2 is in service again'),
  ],
];
for (const [situation, asked, latest, verdict, step] of ends) {
  test(`the lease is free: ${situation}`, () => {
    const { seen } = four({ look: { records: records({ leases: [before, latest] }) } });
    assert.deepEqual(freeLease(asked, seen, latest, verdict), step);
  });
}

const beginnings: readonly (readonly [string, Asked, Verdict, why: string, latest?: Lease])[] = [
  ['another run rolled r2 back, and r2 is asked for', other(rollout), failed, 'begin attempt 3: rollout to r2 from r1'],
  [
    'this run is asked for another release',
    { ...rollout, spec: aSpec({ release: 'r3' }) },
    failed,
    'begin attempt 3: rollout to r3 from r1',
  ],
  ['this run went back, and is asked for a rollout', rollout, failed, 'begin attempt 3: rollout to r2 from r1', back],
  [
    'a run of that number in another repository',
    { ...rollout, me: { ...me, repository: 'org/x' } },
    failed,
    'begin attempt 3: rollout to r2 from r1',
  ],
  [
    'a rollback found a rollout that was released',
    other(rollback, { found: 2 }),
    released,
    'begin attempt 3: rollback to r1 from r2',
  ],
  [
    'a rollback came after another run had rolled r2 back',
    other(rollback),
    failed,
    'nothing was released before r1: there is nothing to roll back to',
  ],
  [
    'a rollback came after a rollout that its own run released',
    rollback,
    { ...released, run: '100' },
    'begin attempt 3: rollback to r1 from r2',
  ],
];
for (const [situation, asked, verdict, why, latest = lease] of beginnings) {
  test(`the lease is free: ${situation}: the next attempt`, () => {
    const verdicts = [aVerdict(1, 'release'), verdict];
    const { seen } = four({
      green: { traffic },
      look: { records: records({ leases: [before, latest], verdicts, specs: [1, 2] }) },
    });
    assert.equal(freeLease(asked, seen, latest, verdict).why, why);
  });
}

test('the lease is free: this process went on with what another run began, and reports it', () => {
  const taken = { ...lease, n: 3, nonce: 'mine', run: '200' };
  const { seen } = four({ look: { records: records({ leases: [before, lease, taken] }) } });
  const asked = other(rollout);
  assert.deepEqual(freeLease(asked, seen, taken, released), end('released', 'r2 is in service'));
});

test('the lease is free: another run went on with what this one began, and this one reports it', () => {
  const taken = { ...lease, n: 3, nonce: 'other', run: '200' };
  const { seen } = four({ look: { records: records({ leases: [before, lease, taken] }) } });
  assert.deepEqual(freeLease(rollout, seen, taken, released), end('released', 'r2 is in service'));
});

const late: readonly (readonly [string, Given, Step])[] = [
  [
    'a late effect of a dead run took two of it out: they are put in again first',
    {
      groups: [{ healthy: 'green-a1 green-b1', draining: 'green-a2' }],
      green: { traffic, machines: [...fourOf('green'), machine('green-b3', { life: 'leaving' })] },
    },
    {
      kind: 'effect',
      effect: { do: 'register', targetGroup: GROUP, machines: ['green-a2', 'green-b2'] },
      why: 'register 2 machines of green with orders-production',
    },
  ],
  [
    'it is whole, whatever the health of its machines',
    { groups: [{ healthy: 'green-a1 green-a2', initial: 'green-b1', unhealthy: 'green-b2' }], green: { traffic } },
    end('released', 'r2 is in service'),
  ],
  [
    'none of it is healthy yet: that is waited for',
    { groups: [{ initial: 'green-a1 green-a2 green-b1', unhealthy: 'green-b2' }], green: { traffic } },
    { kind: 'wait', why: 'none of green is healthy behind the balancer, 3 may become so' },
  ],
  [
    'all of it is sick, which no waiting mends',
    { groups: [{ unhealthy: 'green-a1 green-a2 green-b1 green-b2' }], green: { traffic } },
    end('released', 'r2 is in service'),
  ],
  [
    'it is attached nowhere, so nobody expects it there',
    { green: { traffic: {} } },
    end('released', 'r2 is in service'),
  ],
];
for (const [situation, given, step] of late) {
  test(`the fleet in service: ${situation}`, () => {
    const { seen } = four({ ...given, look: { records: records({ leases: [before, lease], verdicts: [released] }) } });
    assert.deepEqual(freeLease(rollout, seen, lease, released), step);
  });
}

const stray = { [GROUP]: 'removing' } as const;
const left: readonly (readonly [string, Given, number | undefined, Step])[] = [
  [
    'has no end: it gets one',
    { groups: [], blue: { traffic: {}, policies: [], schedules: [] } },
    undefined,
    {
      kind: 'effect',
      effect: { do: 'resume', fleet: 'blue', processes: ['ScheduledActions'] },
      why: 'resume ScheduledActions of blue',
    },
  ],
  [
    'is being detached: that is waited for',
    {
      groups: [{ healthy: 'green-a1 green-a2 green-b1 green-b2' }],
      blue: { traffic: stray, policies: [], schedules: [] },
      green: { traffic },
    },
    100,
    { kind: 'wait', why: 'blue is being detached' },
  ],
  [
    'is being detached for a quarter of an hour: what this run was for is told',
    {
      groups: [{ healthy: 'green-a1 green-a2 green-b1 green-b2' }],
      blue: { traffic: stray, policies: [], schedules: [] },
      green: { traffic },
    },
    99,
    end('released', 'r2 is in service'),
  ],
];
for (const [situation, given, began, step] of left) {
  test(`the lease is free, and a fleet that a late effect left behind ${situation}`, () => {
    const { attempt, seen } = four({
      ...given,
      look: { records: records({ leases: [before, lease], verdicts: [released] }) },
    });
    const asked: Asked = began === undefined ? rollout : { ...rollout, began };
    assert.deepEqual(freeLease(asked, { ...seen, now: 1000 }, lease, released, attempt.spec), step);
  });
}
