import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pinStable, restoreStable, suspendedByUs } from '../../../actions/core/rollout/pin-stable.ts';
import { blueFacts, four, type Row, stepOf, untouched } from './four.ts';

const closed = ['ScheduledActions', 'AddToLoadBalancer'];
const was = (over: object) => ({ ...blueFacts, originals: { min: 2, health: 'ELB', suspended: [], ...over } as const });

/** Due at 00:15 of 1970, which is 900; it is 1000. */
const raise = { name: 'raise', recurring: true, recurrence: '15 0 * * *', sizes: { desired: 6 } };
const sale = { name: 'sale', recurring: false, at: 1500, sizes: { min: 3 } };

const pins: readonly Row[] = [
  [
    'the one-off actions that are next are written down too: AWS shows them no more once their time has passed',
    { blue: { ...untouched, schedules: [raise, { ...sale, at: 1700 }, sale] } },
    {
      do: 'write-facts',
      fleet: 'blue',
      facts: {
        originals: {
          ...{ min: 2, health: 'ELB', suspended: [], since: 1000 },
          oneOffs: [
            { at: 1500, min: 3 },
            { at: 1700, min: 3 },
          ],
        },
      },
    },
    'write down what blue is like before it is changed',
  ],
  [
    'nothing is changed before it is written down what was so',
    { blue: { ...untouched, suspended: ['AZRebalance'] } },
    {
      do: 'write-facts',
      fleet: 'blue',
      facts: { originals: { min: 2, health: 'ELB', suspended: ['AZRebalance'], since: 1000 } },
    },
    'write down what blue is like before it is changed',
  ],
  [
    'then its minimum',
    { blue: { ...untouched, facts: blueFacts } },
    { do: 'resize', fleet: 'blue', min: 4 },
    'keep blue from shrinking below its 4 machines',
  ],
  [
    'its minimum anew, once it was scaled',
    { blue: { desired: 5 } },
    { do: 'resize', fleet: 'blue', min: 5 },
    'keep blue from shrinking below its 5 machines',
  ],
  [
    'but for what ends by itself: a runner that dies would leave it without an end',
    { blue: { suspended: [], schedules: [{ name: 'immutable-expire', recurring: false, at: 9000 }] } },
    'nothing',
  ],
  [
    'then its health check',
    { blue: { suspended: [], health: 'ELB' } },
    { do: 'judge-by', fleet: 'blue', health: 'EC2' },
    'judge blue by EC2 health alone, since parked machines have no target health',
  ],
  [
    'then its schedules',
    { blue: { suspended: ['AddToLoadBalancer'] } },
    { do: 'suspend', fleet: 'blue', processes: ['ScheduledActions'] },
    'suspend the scheduled actions of blue while the rollout lasts',
  ],
  ['it is held', {}, 'nothing'],
];
for (const [situation, given, what, why] of pins) {
  test(`hold stable: ${situation}`, () => assert.deepEqual(pinStable(four(given).blue, 1000.5), stepOf(what, why)));
}

const restores: readonly Row[] = [
  [
    'what we suspended',
    { blue: { suspended: closed } },
    { do: 'resume', fleet: 'blue', processes: ['ScheduledActions', 'AddToLoadBalancer'] },
    'resume ScheduledActions and AddToLoadBalancer of blue',
  ],
  [
    'not what the user had suspended',
    { blue: { suspended: closed, facts: was({ suspended: ['ScheduledActions', 'Launch'] }) } },
    { do: 'resume', fleet: 'blue', processes: ['AddToLoadBalancer'] },
    'resume AddToLoadBalancer of blue',
  ],
  [
    'its health check',
    { blue: { suspended: ['AZRebalance'] } },
    { do: 'judge-by', fleet: 'blue', health: 'ELB' },
    'judge blue by ELB health again',
  ],
  [
    'all that it was judged by',
    { blue: { suspended: [], facts: was({ health: 'EBS,ELB' }) } },
    { do: 'judge-by', fleet: 'blue', health: 'EBS,ELB' },
    'judge blue by EBS,ELB health again',
  ],
  [
    'its minimum',
    { blue: { suspended: [], health: 'ELB' } },
    { do: 'resize', fleet: 'blue', min: 2 },
    'give blue its own minimum of 2 back',
  ],
  [
    'its minimum, but not more than it is now',
    { blue: { suspended: [], health: 'ELB', facts: was({ min: 6 }), min: 2 } },
    { do: 'resize', fleet: 'blue', min: 4 },
    'give blue its own minimum of 4 back',
  ],
  [
    'it is as it was: the fact goes last',
    { blue: { suspended: [], health: 'ELB', min: 2 } },
    { do: 'forget-originals', fleet: 'blue' },
    'blue is as it was; forget what was written down',
  ],
  [
    'AWS does what its scheduled actions missed meanwhile',
    {
      blue: {
        ...{ suspended: [], health: 'ELB', min: 2, schedules: [raise] },
        facts: was({ since: 700, oneOffs: [{ at: 800, min: 3, max: 9 }] }),
      },
    },
    { do: 'catch-up', fleet: 'blue', at: 1061, sizes: { min: 3, max: 9, desired: 6 } },
    'let AWS do with blue what scheduled actions missed meanwhile (min 3, max 9, desired 6)',
  ],
  [
    'it is told to already: the fact goes last',
    {
      blue: {
        ...{ suspended: [], health: 'ELB', min: 2 },
        schedules: [raise, { name: 'immutable-catch-up', recurring: false, at: 1061 }],
        facts: was({ since: 700 }),
      },
    },
    { do: 'forget-originals', fleet: 'blue' },
    'blue is as it was; forget what was written down',
  ],
  [
    'nothing was written down, so nothing was changed',
    { blue: { facts: { rank: 1, attempt: 1, short: 0 } } },
    'nothing',
  ],
];
for (const [situation, given, what, why] of restores) {
  test(`restore stable: ${situation}`, () =>
    assert.deepEqual(restoreStable(four(given).blue, 1000.5), stepOf(what, why)));
}

test('what is suspended, and nobody wrote down since when, may be of the user', () => {
  assert.deepEqual(suspendedByUs(four({ blue: { ...untouched, suspended: closed } }).blue), []);
});
