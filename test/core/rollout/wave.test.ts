import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wave } from '../../../actions/core/rollout/wave.ts';
import { aFleet, GROUP } from './build.ts';
import { four, type Row, retire, scaling, stepOf, untouched } from './four.ts';

const blue = 'blue-a1 blue-a2 blue-b1 blue-b2';
const green = 'green-a1 green-a2 green-b1 green-b2';
const half = `${blue} green-a1 green-b1`;
const first = [{ healthy: 'blue-a2 blue-b2 green-a1 green-b1', draining: 'blue-a1 blue-b1' }];
const last = { progress: { wave: 1 }, groups: [{ healthy: green, draining: blue }] };
const attached = { traffic: { [GROUP]: 'in-service' }, policies: ['cpu'] } as const;
const closed = { suspended: ['ScheduledActions', 'AddToLoadBalancer'] };
const over = { wave: 1, bakeSince: 940 };

/** Stable with a policy that only an attached group can have. */
const onRequests = { policies: ['cpu', 'requests'], labelled: ['requests'] };

const rows: readonly Row[] = [
  [
    'it scales for what it gets, from its first wave on; what needs an attached group waits for that',
    { green: { policies: [] }, blue: onRequests, progress: { wave: 0 } },
    { do: 'copy-policies', from: 'blue', to: 'green', names: ['cpu'] },
    'copy the scaling policies cpu to green',
  ],
  [
    'it would retire while it serves',
    { green: { schedules: [retire] } },
    { do: 'delete-retire', fleet: 'green' },
    'green is to serve: it must not retire',
  ],
  [
    'none of it is registered: half, one in each zone',
    {},
    { do: 'register', targetGroup: GROUP, machines: ['green-a1', 'green-b1'] },
    'register 2 machines of green with orders-production',
  ],
  [
    'the half is registered',
    { groups: [{ healthy: blue, initial: 'green-a1 green-b1' }] },
    'wait',
    '0 of 2 machines of green are healthy behind the balancer',
  ],
  [
    'one of the half is healthy',
    { groups: [{ healthy: `${blue} green-a1`, initial: 'green-b1' }] },
    'wait',
    '1 of 2 machines of green are healthy behind the balancer',
  ],
  [
    'the half is healthy, and nobody wrote down what stable was like',
    { groups: [{ healthy: half }], blue: untouched },
    { do: 'write-facts', fleet: 'blue', facts: { originals: { min: 2, health: 'ELB', suspended: [], since: 1000 } } },
    'write down what blue is like before it is changed',
  ],
  [
    'stable could shrink',
    { groups: [{ healthy: half }], blue: { min: 2 } },
    { do: 'resize', fleet: 'blue', min: 4 },
    'keep blue from shrinking below its 4 machines',
  ],
  [
    'stable is judged by the balancer',
    { groups: [{ healthy: half }], blue: { health: 'ELB' } },
    { do: 'judge-by', fleet: 'blue', health: 'EC2' },
    'judge blue by EC2 health alone, since parked machines have no target health',
  ],
  [
    'stable has its own schedule',
    { groups: [{ healthy: half }], blue: { suspended: [] } },
    { do: 'suspend', fleet: 'blue', processes: ['ScheduledActions'] },
    'suspend the scheduled actions of blue while the rollout lasts',
  ],
  [
    'stable is held: half of it leaves, one in each zone',
    { groups: [{ healthy: half }] },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a1', 'blue-b1'] },
    'deregister 2 machines of blue from orders-production',
  ],
  [
    'the half has left, and its drain overlaps the bake',
    { groups: first },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 0, bakeSince: 1000 } } },
    'wave 1 has its share: it bakes for 60 s',
  ],
  [
    'a halted attempt left a machine there: that is for the last wave',
    {
      groups: [{ healthy: 'blue-a2 blue-b2 green-a1 green-b1 red-1' }],
      others: [aFleet('red', 1)],
      progress: { wave: 0, bakeSince: 941 },
    },
    { until: 1001 },
    'wave 1 bakes',
  ],
  ['it bakes', { groups: first, progress: { wave: 0, bakeSince: 941 } }, { until: 1001 }, 'wave 1 bakes'],
  [
    'one of its machines is lost while it bakes, and another could be registered',
    { groups: [{ healthy: 'blue-a2 blue-b2 green-a1' }], progress: { wave: 0, bakeSince: 941 } },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 0 } } },
    'the wave is not good any more: its bake begins anew',
  ],
  [
    'it is written down that the bake begins anew',
    { groups: [{ healthy: 'blue-a2 blue-b2 green-a1' }] },
    { do: 'register', targetGroup: GROUP, machines: ['green-b1'] },
    'register 1 machine of green with orders-production',
  ],
  [
    'one that bakes has its share, and stable grew',
    { groups: first, progress: { wave: 0, bakeSince: 941 }, blue: { desired: 5, min: 5 } },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 0 } } },
    'the wave is not good any more: its bake begins anew',
  ],
  [
    'it has baked',
    { groups: first, progress: { wave: 0, bakeSince: 940 } },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 1 } } },
    'wave 1 is good: go on',
  ],
  [
    'the last wave: the rest is registered',
    { groups: first, progress: { wave: 1 } },
    { do: 'register', targetGroup: GROUP, machines: ['green-a2', 'green-b2'] },
    'register 2 machines of green with orders-production',
  ],
  [
    'the rest is not healthy yet',
    { groups: [{ healthy: 'blue-a2 blue-b2 green-a1 green-b1', initial: 'green-a2 green-b2' }], progress: { wave: 1 } },
    'wait',
    '2 of 4 machines of green are healthy behind the balancer',
  ],
  [
    'all of it is healthy: later launches become its own',
    { groups: [{ healthy: `blue-a2 blue-b2 ${green}` }], progress: { wave: 1 } },
    { do: 'attach', fleet: 'green', targetGroups: [GROUP] },
    'attach green, so that AWS registers its later launches',
  ],
  [
    'it is being attached, and a policy may need that',
    {
      groups: [{ healthy: `blue-a2 blue-b2 ${green}` }],
      progress: { wave: 1 },
      green: { traffic: { [GROUP]: 'adding' } },
      blue: onRequests,
    },
    'wait',
    'green is being attached',
  ],
  [
    'it is attached, without the policy of stable that needs that',
    {
      groups: [{ healthy: `blue-a2 blue-b2 ${green}` }],
      progress: { wave: 1 },
      green: { traffic: { [GROUP]: 'in-service' } },
      blue: onRequests,
    },
    { do: 'copy-policies', from: 'blue', to: 'green', names: ['requests'] },
    'copy the scaling policies requests to green',
  ],
  [
    'AWS registers later launches of stable still',
    { groups: [{ healthy: `blue-a2 blue-b2 ${green}` }], progress: { wave: 1 }, green: attached },
    { do: 'suspend', fleet: 'blue', processes: ['AddToLoadBalancer'] },
    'keep later launches of blue out of the balancer',
  ],
  [
    'all of stable leaves, before what a halted attempt left and while AWS is still attaching the candidate',
    {
      groups: [{ healthy: `blue-a2 blue-b2 ${green} red-1` }],
      progress: { wave: 1 },
      green: { ...attached, traffic: { [GROUP]: 'adding' } },
      blue: closed,
      others: [aFleet('red', 1)],
    },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a2', 'blue-b2'] },
    'deregister 2 machines of blue from orders-production',
  ],
  [
    'then what a halted attempt left',
    {
      ...last,
      green: attached,
      blue: closed,
      others: [aFleet('red', 1)],
      groups: [{ healthy: `${green} red-1`, draining: blue }],
    },
    { do: 'deregister', targetGroup: GROUP, machines: ['red-1'] },
    'deregister 1 machine of red from orders-production',
  ],
  [
    'it alone serves, and is being attached: a later launch would not be registered',
    { ...last, green: { traffic: { [GROUP]: 'adding' }, policies: ['cpu'] }, blue: closed },
    'wait',
    'green is being attached',
  ],
  [
    'it alone serves',
    { ...last, green: attached, blue: closed },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 1, bakeSince: 1000 } } },
    'wave 2 has its share: it bakes for 60 s',
  ],
  [
    'it has baked, and stable drains',
    { ...last, progress: over, green: attached, blue: closed },
    'wait',
    '4 machines of the old release still to drain',
  ],
  [
    'stable has drained',
    { progress: over, groups: [{ healthy: green }], green: attached, blue: closed },
    { do: 'decide', attempt: 2, ruling: 'release' },
    'every machine in service runs r2, and the old release is absent',
  ],
];

for (const [situation, given, what, why] of rows) {
  test(`wave: ${situation}`, () => {
    const { attempt, seen, green, progress } = four(scaling(given));
    assert.deepEqual(wave(attempt, seen, green, progress), stepOf(what, why));
  });
}
