// A rollback's candidate is bad: it leaves as machines of stable come up, never below what is needed now.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterRollback } from '../../../actions/core/rollout/after-rollback.ts';
import { GROUP } from './build.ts';
import { aVerdict, four, fourOf, machine, type Row, stepOf } from './four.ts';

const traffic = { [GROUP]: 'in-service' } as const;
const blue = 'blue-a1 blue-a2 blue-b1 blue-b2';
const green = 'green-a1 green-a2 green-b1 green-b2';
const moved = { progress: { wave: 1 } };

const rows: readonly Row[] = [
  [
    'three of four are healthy: as many of the candidate leave, where most serve',
    { ...moved, groups: [{ healthy: `${green} blue-a1 blue-a2 blue-b1`, initial: 'blue-b2' }] },
    { do: 'deregister', targetGroup: GROUP, machines: ['green-a1', 'green-a2', 'green-b1'] },
    'deregister 3 machines of green from orders-production',
  ],
  [
    'three of four are healthy, and as many have left',
    { ...moved, groups: [{ healthy: 'green-b2 blue-a1 blue-a2 blue-b1', initial: 'blue-b2' }] },
    'wait',
    '3 of 4 machines of blue are healthy behind the balancer',
  ],
  [
    'none is healthy yet: none leaves, but what would only begin to serve',
    { ...moved, groups: [{ healthy: 'green-a1 green-a2 green-b1', initial: `green-b2 ${blue}` }] },
    { do: 'deregister', targetGroup: GROUP, machines: ['green-b2'] },
    'deregister 1 machine of green from orders-production',
  ],
  [
    'the candidate is sick and stable still boots: the balancer has nothing else',
    { ...moved, groups: [{ unhealthy: green, initial: blue }] },
    'wait',
    '0 of 4 machines of blue are healthy behind the balancer',
  ],
  [
    'the candidate was handed over and has grown to six: stable is to be six',
    {
      ...moved,
      green: { traffic, desired: 6, machines: [...fourOf('green'), machine('green-a3'), machine('green-b3')] },
      blue: { max: 4 },
      groups: [{ healthy: `${green} green-a3 green-b3` }],
    },
    { do: 'resize', fleet: 'blue', min: 6, desired: 6, max: 6 },
    'raise blue to 6 machines',
  ],
  [
    'it was short of one, which is on its way: nobody leaves for it',
    { ...moved, facts: { short: 1 }, groups: [{ healthy: 'green-a1 blue-a1 blue-a2 blue-b1', initial: 'blue-b2' }] },
    'wait',
    '3 of 4 machines of blue are healthy behind the balancer',
  ],
  [
    'it was short of one, and is',
    { ...moved, facts: { short: 1 }, groups: [{ healthy: 'green-a1 blue-a1 blue-a2 blue-b1', unhealthy: 'blue-b2' }] },
    { do: 'deregister', targetGroup: GROUP, machines: ['green-a1'] },
    'deregister 1 machine of green from orders-production',
  ],
  [
    'it is six, and four run: four of six leave',
    {
      ...moved,
      green: { traffic, desired: 6, machines: [...fourOf('green'), machine('green-a3'), machine('green-b3')] },
      blue: { min: 6, desired: 6 },
      groups: [{ healthy: `${green} green-a3 green-b3 ${blue}` }],
    },
    { do: 'deregister', targetGroup: GROUP, machines: ['green-a1', 'green-a2', 'green-b1', 'green-b2'] },
    'deregister 4 machines of green from orders-production',
  ],
];

for (const [situation, given, what, why] of rows) {
  test(`a candidate gives way: ${situation}`, () => {
    const { attempt, seen } = four(given);
    assert.deepEqual(afterRollback(attempt, seen, aVerdict(attempt.lease.attempt, 'rollback')), stepOf(what, why));
  });
}
