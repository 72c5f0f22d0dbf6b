import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterRollback } from '../../../actions/core/rollout/after-rollback.ts';
import { aFleet, GROUP } from './build.ts';
import { aVerdict, four, fourOf, type Given, goBack, machine, type Row, retire, stepOf } from './four.ts';

const traffic = { [GROUP]: 'in-service' } as const;
const closed = { suspended: ['ScheduledActions', 'AddToLoadBalancer'] };
const late = { now: 4501 };
const blue = 'blue-a1 blue-a2 blue-b1 blue-b2';
const green = 'green-a1 green-a2 green-b1 green-b2';
const moved = { progress: { wave: 1 } };
const back = { ...moved, groups: [{ healthy: blue }] };
const restored = { min: 2, health: 'ELB', suspended: [], facts: { rank: 1, attempt: 1, short: 0 } } as const;
const quiet = { ...back, blue: restored };
const ends = { schedules: [{ ...retire, at: 1060 }] };
const warm = { ...goBack, progress: { wave: 0 } };

const rows: readonly Row[] = [
  [
    'all of stable was parked: it is registered, by id',
    { ...moved, groups: [{ healthy: green, draining: blue }], blue: closed },
    { do: 'register', targetGroup: GROUP, machines: ['blue-a1', 'blue-a2', 'blue-b1', 'blue-b2'] },
    'register 4 machines of blue with orders-production',
  ],
  [
    'a machine that it launched meanwhile too, and none that ends',
    {
      ...moved,
      groups: [{ healthy: `${green} blue-a1` }],
      blue: { machines: [machine('blue-a1'), machine('blue-a3'), machine('blue-b1', { life: 'leaving' })] },
    },
    { do: 'register', targetGroup: GROUP, machines: ['blue-a3'] },
    'register 1 machine of blue with orders-production',
  ],
  [
    'AWS registers none of its launches',
    { ...moved, groups: [{ healthy: green, initial: blue }], blue: closed },
    { do: 'resume', fleet: 'blue', processes: ['AddToLoadBalancer'] },
    'let AWS register later launches of blue again',
  ],
  [
    'one was sick before it began: three are as many as served then',
    { ...moved, groups: [{ healthy: `${green} blue-a1 blue-a2 blue-b1`, unhealthy: 'blue-b2' }], facts: { short: 1 } },
    { do: 'deregister', targetGroup: GROUP, machines: ['green-a1', 'green-a2', 'green-b1', 'green-b2'] },
    'deregister 4 machines of green from orders-production',
  ],
  [
    'it was short of more than it wants now: none has to be healthy',
    { ...moved, groups: [{ healthy: green, unhealthy: blue }], facts: { short: 6 } },
    { do: 'deregister', targetGroup: GROUP, machines: ['green-a1', 'green-a2', 'green-b1', 'green-b2'] },
    'deregister 4 machines of green from orders-production',
  ],
  [
    'the time that the rollback has is over: its own health check may heal it',
    { ...moved, groups: [{ healthy: 'blue-a1', unhealthy: 'blue-a2 blue-b1 blue-b2' }], look: late },
    { do: 'resume', fleet: 'blue', processes: ['ScheduledActions'] },
    'resume ScheduledActions of blue',
  ],
  [
    'a second before it is not',
    { ...moved, groups: [{ healthy: 'blue-a1', unhealthy: 'blue-a2 blue-b1 blue-b2' }], look: { now: 4500 } },
    'wait',
    '1 of 4 machines of blue are healthy behind the balancer',
  ],
  [
    'stable serves: what would register launches of the candidate goes first',
    { ...moved, groups: [{ healthy: `${blue} ${green} red-1` }], green: { traffic }, others: [aFleet('red', 1)] },
    { do: 'detach', fleet: 'green', targetGroups: [GROUP] },
    'detach green, so that AWS registers none of its machines',
  ],
  [
    'the candidate is out: what a halted attempt left there',
    { ...moved, groups: [{ healthy: `${blue} red-1` }], others: [aFleet('red', 1)] },
    { do: 'deregister', targetGroup: GROUP, machines: ['red-1'] },
    'deregister 1 machine of red from orders-production',
  ],
  [
    'stable alone serves, and is held still',
    back,
    { do: 'resume', fleet: 'blue', processes: ['ScheduledActions'] },
    'resume ScheduledActions of blue',
  ],
  [
    'stable is as it was: the candidate must not grow, not even from nothing',
    { ...quiet, green: { policies: ['cpu'], desired: 0, machines: [] } },
    { do: 'drop-policies', fleet: 'green', names: ['cpu'] },
    'take the scaling policies from green',
  ],
  ['AWS ends the candidate', quiet, { do: 'put-retire', fleet: 'green', at: 1060 }, 'let AWS end green in 60 s'],
  [
    'not before its last answers are out: 90 s in the second target group',
    { ...quiet, groups: [{ healthy: blue }, { healthy: blue }] },
    { do: 'put-retire', fleet: 'green', at: 1090 },
    'let AWS end green in 90 s',
  ],
  [
    'AWS can end none of it',
    { ...quiet, green: { suspended: ['Terminate', 'ScheduledActions', 'AZRebalance'] } },
    { do: 'resume', fleet: 'green', processes: ['ScheduledActions', 'Terminate'] },
    'resume ScheduledActions and Terminate of green',
  ],
  [
    'AWS ended it, and its machines stay',
    { ...quiet, green: { desired: 0, suspended: ['Terminate', 'ScheduledActions'] } },
    { do: 'resume', fleet: 'green', processes: ['Terminate'] },
    'resume Terminate of green',
  ],
  [
    'its end is past by more than 5 min',
    { ...quiet, green: { schedules: [{ ...retire, at: 699 }] } },
    { do: 'resize', fleet: 'green', min: 0, desired: 0, max: 0 },
    'end green, which AWS was to retire at 1970-01-01T00:11:39.000Z and did not',
  ],
  [
    'AWS may be late',
    { ...quiet, green: { schedules: [{ ...retire, at: 700 }] } },
    { do: 'let-go', n: 2 },
    'attempt 2 is rolled back: give the lease up',
  ],
  [
    'its end was put down for an orphan: much too late',
    { ...quiet, green: { schedules: [{ ...retire, at: 1121 }] } },
    { do: 'put-retire', fleet: 'green', at: 1060 },
    'let AWS end green in 60 s',
  ],
  [
    'its end is put down',
    { ...quiet, green: { schedules: [{ ...retire, at: 1120 }] } },
    { do: 'let-go', n: 2 },
    'attempt 2 is rolled back: give the lease up',
  ],
  [
    'it is empty',
    { ...quiet, green: { desired: 0, machines: [] } },
    { do: 'let-go', n: 2 },
    'attempt 2 is rolled back: give the lease up',
  ],
  [
    'AWS deletes it already',
    { ...quiet, green: { deleting: true, policies: ['cpu'] } },
    { do: 'let-go', n: 2 },
    'attempt 2 is rolled back: give the lease up',
  ],
  [
    'no traffic was moved: stable is not waited for',
    { groups: [{ healthy: 'blue-a1' }], blue: restored, green: ends },
    { do: 'let-go', n: 2 },
    'attempt 2 is rolled back: give the lease up',
  ],
  [
    'none was in this attempt',
    { ...quiet, groups: [{ healthy: 'blue-a1' }], facts: { progress: { attempt: 1, wave: 0 } }, green: ends },
    { do: 'let-go', n: 2 },
    'attempt 2 is rolled back: give the lease up',
  ],
  [
    'there is no candidate yet: stable was held all the same',
    { green: 'absent' },
    { do: 'resume', fleet: 'blue', processes: ['ScheduledActions'] },
    'resume ScheduledActions of blue',
  ],
  [
    'first deploy: nothing is to serve, and the candidate leaves',
    { ...moved, blue: 'absent', groups: [{ healthy: green }] },
    { do: 'deregister', targetGroup: GROUP, machines: ['green-a1', 'green-a2', 'green-b1', 'green-b2'] },
    'deregister 4 machines of green from orders-production',
  ],
  [
    'five of stable serve, and it wants four: a moment’s surplus is no need',
    {
      ...moved,
      blue: { machines: [...fourOf('blue'), machine('blue-a3')] },
      groups: [{ healthy: `${blue} blue-a3 green-a1` }],
    },
    { do: 'deregister', targetGroup: GROUP, machines: ['green-a1'] },
    'deregister 1 machine of green from orders-production',
  ],
  [
    'warm rollback that failed: what a group noted when it was made says nothing of today',
    { ...warm, groups: [{ healthy: 'blue-a1 blue-a2', initial: 'blue-b1 blue-b2' }], facts: { short: 0 } },
    'wait',
    '2 of 4 machines of blue are healthy behind the balancer',
  ],
  [
    'warm rollback that failed: what it wanted to go back to is kept as long as any previous',
    { ...warm, ...quiet },
    { do: 'put-retire', fleet: 'green', at: 4600 },
    'let AWS end green in 3600 s',
  ],
  [
    'no target groups: it serves by itself',
    { groups: [], ...moved, blue: { ...restored, traffic: {} }, green: ends },
    { do: 'let-go', n: 2 },
    'attempt 2 is rolled back: give the lease up',
  ],
];

for (const [situation, given, what, why] of rows) {
  test(`after the rollback: ${situation}`, () => {
    const { attempt, seen } = four(given);
    assert.deepEqual(afterRollback(attempt, seen, aVerdict(attempt.lease.attempt, 'rollback')), stepOf(what, why));
  });
}

test('after the rollback: stable is as it was, its time is over, and it is not healthy: a human is asked', () => {
  const groups: Given['groups'] = [{ healthy: 'blue-a1', unhealthy: 'blue-a2 blue-b1 blue-b2' }];
  const { attempt, seen } = four({ ...quiet, groups, look: late });
  assert.deepEqual(afterRollback(attempt, seen, aVerdict(2, 'rollback')), {
    kind: 'done',
    outcome: 'halted',
    why: 'only 1 of 4 machines of blue got healthy within 3600 s of the rollback',
    changed: true,
  });
});
