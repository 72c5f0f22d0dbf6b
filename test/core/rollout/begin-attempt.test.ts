import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from '../../../actions/core/rollout/attempt.ts';
import { beginAttempt } from '../../../actions/core/rollout/begin-attempt.ts';
import type { Step } from '../../../actions/core/rollout/step.ts';
import { aLease, aSpec, GROUP, records } from './build.ts';
import { ADMIN, aVerdict, four, type Given, machine } from './four.ts';

const mine = { repository: 'org/orders', run: '200', runAttempt: 2, nonce: 'mine' };
const asked = { me: mine, app: 'orders', environment: 'production' };
const rollback: Asked = { ...asked, kind: 'rollback' };
const rollout: Asked = { ...asked, kind: 'rollout', spec: aSpec({ release: 'r3' }) };
const again: Asked = { ...rollout, spec: aSpec({ release: 'r1' }) };

/** Green was released by attempt 1, blue by attempt 2: blue serves, green is kept warm. */
const history = records({
  leases: [
    aLease({ n: 1, attempt: 1, release: 'r2', candidate: 'green' }),
    aLease({ n: 2, attempt: 2, release: 'r1', candidate: 'blue', stable: 'green' }),
  ],
  verdicts: [aVerdict(1, 'release'), aVerdict(2, 'release')],
  specs: [1, 2],
});
const serves = {
  blue: { facts: { rank: 2, attempt: 2, short: 0 } },
  green: { facts: { rank: 1, attempt: 1, short: 0 } },
  look: { records: history },
} satisfies Given;
const nothing: Given = { blue: 'absent', green: 'absent', look: { records: records() } };
const alarms = [
  { name: '4xx', state: 'INSUFFICIENT_DATA', reason: '' },
  { name: '5xx', state: 'ALARM', reason: 'over 1.' },
] as const;

const refused = { kind: 'done', outcome: 'refused', changed: false } as const;
const done = { kind: 'done', outcome: 'released', changed: false } as const;

const none = 'nothing was ever released of orders in production here: /immutable/orders/production holds no record';
const nobody = { ...refused, why: `${none}; correct app, environment, AWS_REGION or the role` };
const back = { n: 3, attempt: 3, ...mine, kind: 'rollback', release: 'r2', restores: 'green', stable: 'blue' } as const;
/** Back to green's release on a group of its own. */
const anew: Step = {
  kind: 'effect',
  effect: { do: 'claim', lease: { ...back, candidate: 'orders.production.r2.3' } },
  why: 'begin attempt 3: rollback to r2 from r1',
};

const rows: readonly (readonly [situation: string, asked: Asked, given: Given, step: Step])[] = [
  [
    'a first rollout',
    rollout,
    nothing,
    {
      kind: 'effect',
      effect: {
        do: 'claim',
        lease: { n: 3, attempt: 3, ...mine, kind: 'rollout', release: 'r3', candidate: 'orders.production.r3.3' },
      },
      why: 'begin attempt 3: rollout to r3',
    },
  ],
  [
    'a rollout, where blue serves',
    rollout,
    serves,
    {
      kind: 'effect',
      effect: {
        do: 'claim',
        lease: {
          ...{ n: 3, attempt: 3, ...mine, kind: 'rollout', release: 'r3' },
          ...{ candidate: 'orders.production.r3.3', stable: 'blue' },
        },
      },
      why: 'begin attempt 3: rollout to r3 from r1',
    },
  ],
  [
    'the release in service, which was scaled to zero: whatever else is wrong',
    again,
    {
      ...serves,
      blue: { ...serves.blue, desired: 0, machines: [] },
      look: { ...serves.look, alarms, strangers: ['i-9'] },
    },
    { ...done, why: 'r1 is in service already; nothing to do' },
  ],
  [
    'the release in service, which was retired',
    again,
    { ...serves, blue: { ...serves.blue, desired: 0, min: 0, max: 0, machines: [] } },
    {
      kind: 'effect',
      effect: {
        do: 'claim',
        lease: {
          ...{ n: 3, attempt: 3, ...mine, kind: 'rollout', release: 'r1' },
          ...{ candidate: 'orders.production.r1.3', stable: 'blue' },
        },
      },
      why: 'begin attempt 3: rollout to r1 from r1',
    },
  ],
  [
    'strangers serve; that is said before the alarm',
    rollout,
    { ...serves, look: { ...serves.look, alarms, strangers: ['i-8', 'i-9'] } },
    {
      ...{ ...refused, topic: 'others-serve' },
      why: 'healthy targets that belong to no fleet of ours: i-8, i-9; deregister them, or give this app target groups of its own',
    },
  ],
  [
    'a zone is shifted away',
    rollout,
    { ...serves, shifted: ['blue-b1', 'blue-a1'] },
    {
      ...refused,
      why: 'blue-a1, blue-b1 in service are in a zone that is shifted away (zonal shift): new machines there would prove nothing; begin when the shift has ended',
    },
  ],
  [
    'an alarm is in ALARM',
    rollout,
    { ...serves, look: { ...serves.look, alarms } },
    {
      ...refused,
      why: "alarm 5xx is in ALARM before anything was begun: over 1; with fix-forward: true it doesn't count until it has stopped once",
    },
  ],
  [
    'more serve than the spec lets it',
    rollout,
    { ...serves, blue: { ...serves.blue, desired: 9 } },
    { ...refused, why: '9 machines are in service, more than size.max 8 of the fleet spec; raise size.max' },
  ],
  [
    'as many serve as the spec lets it, and in a target group that it does not name',
    rollout,
    {
      ...serves,
      blue: { ...serves.blue, desired: 8, traffic: { [GROUP]: 'in-service', other: 'in-service' } },
    },
    {
      ...refused,
      why: "blue is in other, which the fleet spec doesn't name; a rollout moves traffic within the target groups in service: change them by a new environment",
    },
  ],
  [
    'the spec names a target group that it is not in',
    { ...rollout, spec: aSpec({ release: 'r3', place: { ...aSpec().place, targetGroups: [GROUP, 'new'] } }) },
    serves,
    {
      ...refused,
      why: 'blue is not in new, which the fleet spec names; a rollout moves traffic within the target groups in service: change them by a new environment',
    },
  ],
  [
    'a rollback where green is warm: an attempt of its own with the group that there is',
    rollback,
    { ...serves, look: { ...serves.look, alarms, strangers: ['i-9'] } },
    {
      kind: 'effect',
      effect: {
        do: 'claim',
        lease: {
          ...{ n: 3, attempt: 3, ...mine, kind: 'rollback', release: 'r2' },
          ...{ candidate: 'green', restores: 'green', stable: 'blue' },
        },
      },
      why: 'begin attempt 3: rollback to r2 from r1',
    },
  ],
  [
    'a rollback where green is retiring, and its machines end',
    rollback,
    { ...serves, green: { ...serves.green, desired: 0 } },
    anew,
  ],
  [
    'a rollback where no machine of green is up',
    rollback,
    { ...serves, green: { ...serves.green, machines: [machine('green-a1', { life: 'pending' })] } },
    anew,
  ],
  [
    'by its tags what is in service is another; that is said before all else',
    rollout,
    {
      ...serves,
      blue: 'absent',
      look: { ...serves.look, alarms, strangers: ['i-9'], foreign: [{ name: 'blue', why: 'by them it is red' }] },
    },
    {
      ...refused,
      why: 'blue is in service by the records, but not by its tags, since by them it is red; put its tags immutable:app, environment, release and attempt right by its name',
    },
  ],
  [
    'a group of others has the name of the candidate',
    rollout,
    { ...serves, look: { ...serves.look, foreign: [{ name: 'orders.production.r3.3', why: 'no lease names it' }] } },
    { ...refused, why: "orders.production.r3.3 is there before its attempt began, so it isn't ours; delete it" },
  ],
  [
    'one has that of a rollback to a release that is launched anew, and others have other names',
    rollback,
    {
      ...serves,
      green: { ...serves.green, desired: 0 },
      look: {
        ...serves.look,
        foreign: ['red', 'orders.production.r2.3'].map((name) => ({ name, why: 'no lease names it' })),
      },
    },
    { ...refused, why: "orders.production.r2.3 is there before its attempt began, so it isn't ours; delete it" },
  ],
  ['a rollback where green is gone: what it was is written down', rollback, { ...serves, green: 'absent' }, anew],
  [
    'a rollback where green is gone, and its spec',
    rollback,
    { ...serves, green: 'absent', look: { records: { ...history, specs: [2] } } },
    { ...refused, why: 'nothing was released before r1: there is nothing to roll back to' },
  ],
  ['a rollback from the release in service alone', { ...rollback, from: 'r1' }, { ...serves, green: 'absent' }, anew],
  [
    'a rollback from another release alone: of one that a person took back meanwhile it takes back no more',
    { ...rollback, from: 'r3' },
    serves,
    { ...done, outcome: 'superseded', why: 'r1 is in service, not r3: nothing is taken back' },
  ],
  [
    'a rollback where nothing serves',
    rollback,
    { ...nothing, look: { records: history } },
    { ...refused, why: 'nothing is in service: there is nothing to roll back to' },
  ],
  ['a rollback of another name', rollback, { ...nothing, look: { records: { ...history, leases: [] } } }, nobody],
];

for (const [situation, asks, given, step] of rows) {
  test(`begin: ${situation}`, () =>
    assert.deepEqual(beginAttempt(asks, four(given).seen, 3, aSpec({ release: 'r1' })), step));
}

test('begin: a rollout in two target groups, as the fleet in service is', () => {
  const spec = aSpec({ release: 'r3', place: { ...aSpec().place, targetGroups: [ADMIN, GROUP] } });
  const step = beginAttempt({ ...rollout, spec }, four({ ...serves, groups: [{}, {}] }).seen, 3);
  assert.equal(step.why, 'begin attempt 3: rollout to r3 from r1');
});
