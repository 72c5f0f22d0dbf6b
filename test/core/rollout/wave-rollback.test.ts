import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wave } from '../../../actions/core/rollout/wave.ts';
import { GROUP } from './build.ts';
import { four, fourOf, goBack, machine, type Row, scaling, stepOf } from './four.ts';

const blue = 'blue-a1 blue-a2 blue-b1 blue-b2';
const green = 'green-a1 green-a2 green-b1 green-b2';
const attached = { traffic: { [GROUP]: 'in-service' }, policies: ['cpu'] } as const;
const closed = { suspended: ['ScheduledActions', 'AddToLoadBalancer'] };
const back = { ...goBack, blue: { ...goBack.blue, ...closed }, green: attached };
const fifth = machine('green-b3', { launched: 950 });
const grown = { ...attached, desired: 5, min: 5, machines: [...fourOf('green'), fifth] };
const sick = [{ healthy: `${blue} green-a1 green-a2 green-b1`, unhealthy: 'green-b2' }];

const passed = { state: 'passed', detail: '' } as const;
const cold = {
  'green-a1': passed,
  'green-a2': passed,
  'green-b1': passed,
  'green-b2': { state: 'asked', at: 990 },
} as const;

const rows: readonly Row[] = [
  [
    'rollback: a zone is shifted away: what is gone back to is as far from the traffic as what is left',
    { ...back, groups: [{ healthy: `${blue} ${green}` }], shifted: ['blue-a1', 'blue-a2', 'green-a1', 'green-a2'] },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a1', 'blue-a2', 'blue-b1', 'blue-b2'] },
    'deregister 4 machines of blue from orders-production',
  ],
  [
    'rollback: everything that was parked is registered in one wave, without a question',
    goBack,
    { do: 'register', targetGroup: GROUP, machines: ['green-a1', 'green-b1', 'green-a2', 'green-b2'] },
    'register 4 machines of green with orders-production',
  ],
  [
    'rollback: two of four are healthy: as many of what is bad leave',
    { ...back, groups: [{ healthy: `${blue} green-a1 green-b1`, initial: 'green-a2 green-b2' }] },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a1', 'blue-b1'] },
    'deregister 2 machines of blue from orders-production',
  ],
  [
    'rollback: two of four are healthy, and two of what is bad have left',
    { ...back, groups: [{ healthy: 'blue-a2 blue-b2 green-a1 green-b1', initial: 'green-a2 green-b2' }] },
    'wait',
    '2 of 4 machines of green are healthy behind the balancer',
  ],
  [
    'rollback: one that is sick is not waited for, another is launched',
    { ...back, groups: sick },
    { do: 'resize', fleet: 'green', min: 5, max: 8, desired: 5 },
    'hold green at 5 machines',
  ],
  [
    'rollback: one that is sick and on its way out is replaced by AWS',
    {
      ...back,
      groups: sick,
      green: { ...attached, machines: [...fourOf('green').slice(0, 3), machine('green-b2', { life: 'leaving' })] },
    },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a1', 'blue-a2', 'blue-b1'] },
    'deregister 3 machines of blue from orders-production',
  ],
  [
    'rollback: the other is asked, since it never served',
    { ...back, groups: sick, green: grown },
    { do: 'ask', machines: ['green-b3'], until: 1250 },
    'ask 1 of 5 machines of green whether they run r2',
  ],
  [
    'rollback: while it is asked it does not count, though AWS has registered it',
    {
      ...back,
      groups: [{ healthy: `${blue} green-a1 green-a2 green-b1 green-b3`, unhealthy: 'green-b2' }],
      green: grown,
      look: { ...back.look, answers: { 'green-b3': { state: 'asked', at: 990 } } },
    },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a1', 'blue-a2', 'blue-b1'] },
    'deregister 3 machines of blue from orders-production',
  ],
  [
    'rollback: it has passed, and is registered beyond the share',
    {
      ...back,
      groups: sick,
      green: grown,
      look: { ...back.look, answers: { 'green-b3': passed } },
    },
    { do: 'register', targetGroup: GROUP, machines: ['green-b3'] },
    'register 1 machine of green with orders-production',
  ],
  [
    'rollback: everything is healthy, all that was bad leaves at once',
    { ...back, groups: [{ healthy: `${blue} ${green}` }] },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a1', 'blue-a2', 'blue-b1', 'blue-b2'] },
    'deregister 4 machines of blue from orders-production',
  ],
  [
    'rollback: healthy and moved is the verdict, without a bake',
    { ...back, groups: [{ healthy: green, draining: blue }] },
    { do: 'decide', attempt: 4, ruling: 'release' },
    'r2 is healthy and has all the traffic',
  ],
  [
    'cold rollback: a fleet that was launched anew is proven whole first',
    { ...goBack, facts: { attempt: 4 }, look: { ...goBack.look, answers: cold } },
    'wait',
    '3 of 4 machines of green passed the live check; 4 of 4 are up',
  ],
];

for (const [situation, given, what, why] of rows) {
  test(`wave: ${situation}`, () => {
    const { attempt, seen, green: candidate, progress } = four(scaling(given));
    assert.deepEqual(wave(attempt, seen, candidate, progress), stepOf(what, why));
  });
}
