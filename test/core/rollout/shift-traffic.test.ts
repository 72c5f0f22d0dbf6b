import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  cutOver,
  deregisterAll,
  handOver,
  register,
  registerAll,
} from '../../../actions/core/rollout/shift-traffic.ts';
import { GROUP } from './build.ts';
import { ADMIN, four, fourOf, type Given, machine, type Row, stepOf, untouched } from './four.ts';

const blue = 'blue-a1 blue-a2 blue-b1 blue-b2';
const green = 'green-a1 green-a2 green-b1 green-b2';
const attached = { traffic: { [GROUP]: 'in-service' }, policies: ['cpu'] } as const;
const closed = { suspended: ['ScheduledActions', 'AddToLoadBalancer'] };
const onlyInA = { machines: fourOf('green').slice(0, 2) };

type Counted = readonly [count: number, ...row: Row];

const registers: readonly Counted[] = [
  [
    2,
    'two of four, one in each zone',
    {},
    { do: 'register', targetGroup: GROUP, machines: ['green-a1', 'green-b1'] },
    'register 2 machines of green with orders-production',
  ],
  [
    2,
    'one serves in zone a: one in zone b',
    { groups: [{ healthy: `${blue} green-a1` }] },
    { do: 'register', targetGroup: GROUP, machines: ['green-b1'] },
    'register 1 machine of green with orders-production',
  ],
  [2, 'as many as that are registered, whatever their health', { groups: [{ initial: green }] }, 'nothing'],
  [2, 'more than that are registered: none is taken out', { groups: [{ healthy: green }] }, 'nothing'],
  [
    4,
    'one drains: it is put in again',
    { groups: [{ healthy: 'green-a1 green-a2 green-b1', draining: 'green-b2' }] },
    { do: 'register', targetGroup: GROUP, machines: ['green-b2'] },
    'register 1 machine of green with orders-production',
  ],
  [
    4,
    'only those that have passed',
    { look: { answers: { 'green-b2': { state: 'passed', detail: '' } } } },
    { do: 'register', targetGroup: GROUP, machines: ['green-b2'] },
    'register 1 machine of green with orders-production',
  ],
  [
    2,
    'two target groups, and a death between them: those of the first go into the second, no others',
    { groups: [{ initial: 'green-a2 green-b2' }, {}] },
    { do: 'register', targetGroup: ADMIN, machines: ['green-a2', 'green-b2'] },
    'register 2 machines of green with orders-admin',
  ],
  [
    3,
    'two target groups, one machine in the second alone: it and two more, where fewest are',
    { groups: [{}, { initial: 'green-b2' }] },
    { do: 'register', targetGroup: GROUP, machines: ['green-b2', 'green-a1', 'green-a2'] },
    'register 3 machines of green with orders-production',
  ],
];
for (const [share, situation, given, what, why] of registers) {
  test(`register ${share}: ${situation}`, () => {
    const { attempt, seen, green: candidate } = four(given);
    assert.deepEqual(register(attempt, seen, candidate, share), stepOf(what, why));
  });
}

const alls: readonly Row[] = [
  [
    'those that the first group lacks',
    { groups: [{ healthy: 'green-a1', unhealthy: 'green-b1', draining: 'green-a2' }, {}] },
    { do: 'register', targetGroup: GROUP, machines: ['green-a2'] },
    'register 1 machine of green with orders-production',
  ],
  [
    'the first has them: those that the second lacks',
    { groups: [{ initial: 'green-a1 green-a2 green-b1' }, { initial: 'green-a1' }] },
    { do: 'register', targetGroup: ADMIN, machines: ['green-a2', 'green-b1'] },
    'register 2 machines of green with orders-admin',
  ],
  ['every group has them', { groups: [{ initial: green }, { unhealthy: green }] }, 'nothing'],
  ['there is no group', { groups: [] }, 'nothing'],
];
for (const [situation, given, what, why] of alls) {
  test(`register all: ${situation}`, () => {
    const { seen, green: candidate } = four(given);
    const step = registerAll(seen.targetGroups, ['green-a1', 'green-a2', 'green-b1'], candidate);
    assert.deepEqual(step, stepOf(what, why));
  });
}

const outs: readonly Row[] = [
  [
    'those that the first group sends requests to, sick ones too, and no others',
    { groups: [{ healthy: 'green-a1 green-b2', unhealthy: 'green-a2', draining: 'green-b1' }, { healthy: green }] },
    { do: 'deregister', targetGroup: GROUP, machines: ['green-a1', 'green-a2'] },
    'deregister 2 machines of green from orders-production',
  ],
  [
    'they drain in the first: those that the second sends requests to',
    { groups: [{ draining: green }, { initial: 'green-a2' }] },
    { do: 'deregister', targetGroup: ADMIN, machines: ['green-a2'] },
    'deregister 1 machine of green from orders-admin',
  ],
  ['they drain or are gone everywhere', { groups: [{ draining: green }, {}] }, 'nothing'],
];
for (const [situation, given, what, why] of outs) {
  test(`deregister all: ${situation}`, () => {
    const { seen, green: candidate } = four(given);
    const step = deregisterAll(seen.targetGroups, ['green-a1', 'green-a2', 'green-b1'], candidate);
    assert.deepEqual(step, stepOf(what, why));
  });
}

const handOvers: readonly Row[] = [
  [
    'in none of two target groups',
    { groups: [{}, {}] },
    { do: 'attach', fleet: 'green', targetGroups: [GROUP, ADMIN] },
    'attach green, so that AWS registers its later launches',
  ],
  [
    'in one of two, whatever its state there',
    { groups: [{}, {}], green: { traffic: { [GROUP]: 'removing' } } },
    { do: 'attach', fleet: 'green', targetGroups: [ADMIN] },
    'attach green, so that AWS registers its later launches',
  ],
  [
    'an earlier attempt detached it, and AWS is at it still',
    { green: { ...attached, traffic: { [GROUP]: 'removing' } } },
    'wait',
    'green is still being detached',
  ],
  [
    'it is being attached: its policies wait for that',
    { green: { traffic: { [GROUP]: 'adding' } } },
    'wait',
    'green is being attached',
  ],
  [
    'it lacks a policy of stable, and an alarm of one that a run copied which died then',
    {
      green: { ...attached, policies: ['cpu', 'steps'], driven: { steps: 1 } },
      blue: { policies: ['cpu', 'steps', 'queue'], driven: { steps: 2 } },
    },
    { do: 'copy-policies', from: 'blue', to: 'green', names: ['steps', 'queue'] },
    'copy the scaling policies steps, queue to green',
  ],
  [
    'without a policy to copy nothing waits, and stable is held first',
    { green: { traffic: { [GROUP]: 'adding' } }, blue: { ...untouched, policies: [] } },
    { do: 'write-facts', fleet: 'blue', facts: { originals: { min: 2, health: 'ELB', suspended: [], since: 1000 } } },
    'write down what blue is like before it is changed',
  ],
  [
    'stable is held: AWS must not register its later launches',
    { green: attached },
    { do: 'suspend', fleet: 'blue', processes: ['AddToLoadBalancer'] },
    'keep later launches of blue out of the balancer',
  ],
  ['it is done', { green: attached, blue: closed }, 'nothing'],
  ['without target groups there is nothing to keep stable out of', { groups: [], green: attached }, 'nothing'],
  ['a first deploy has no stable', { green: { traffic: { [GROUP]: 'adding' } }, blue: 'absent' }, 'nothing'],
];
for (const [situation, given, what, why] of handOvers) {
  test(`hand over: ${situation}`, () => {
    const { attempt, seen, green: candidate } = four(given);
    assert.deepEqual(handOver(attempt, seen, candidate), stepOf(what, why));
  });
}

const sickOf = (states: object): Given => ({ groups: [{ healthy: 'green-a1 green-b1', ...states }] });
const cutOvers: readonly Counted[] = [
  [
    2,
    'stable is held first',
    { blue: { min: 2 } },
    { do: 'resize', fleet: 'blue', min: 4 },
    'keep blue from shrinking below its 4 machines',
  ],
  [
    2,
    'two of four stay, one in each zone',
    { groups: [{ healthy: `${blue} green-a1 green-b1` }] },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a1', 'blue-b1'] },
    'deregister 2 machines of blue from orders-production',
  ],
  [
    2,
    'the candidate serves in zone a alone: both leave there',
    { groups: [{ healthy: `${blue} green-a1 green-a2` }], green: onlyInA },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a1', 'blue-a2'] },
    'deregister 2 machines of blue from orders-production',
  ],
  [
    2,
    'what the candidate registered and is not healthy does not serve a zone',
    { groups: [{ healthy: `${blue} green-b1 green-b2`, initial: 'green-a1 green-a2' }] },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-b1', 'blue-b2'] },
    'deregister 2 machines of blue from orders-production',
  ],
  [
    2,
    'what is sick leaves before what is well, whatever its zone',
    sickOf({ healthy: 'green-a1 green-b1 blue-a1 blue-a2', unhealthy: 'blue-b1 blue-b2' }),
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-b1', 'blue-b2'] },
    'deregister 2 machines of blue from orders-production',
  ],
  [
    2,
    'one drains already: one more',
    { groups: [{ healthy: 'blue-a2 blue-b1 blue-b2 green-a1 green-b1', draining: 'blue-a1' }] },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-b1'] },
    'deregister 1 machine of blue from orders-production',
  ],
  [2, 'two are left', { groups: [{ healthy: 'blue-a2 blue-b2', draining: 'blue-a1 blue-b1' }] }, 'nothing'],
  [3, 'fewer are left, and they are sick', { groups: [{ unhealthy: 'blue-a2 blue-b2' }] }, 'nothing'],
  [
    0,
    'none stays, of a fifth that stable launched meanwhile neither',
    {
      blue: { desired: 5, min: 5, machines: [...fourOf('blue'), machine('blue-a3')] },
      groups: [{ healthy: green, draining: blue, initial: 'blue-a3' }],
    },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a3'] },
    'deregister 1 machine of blue from orders-production',
  ],
  [
    0,
    'two target groups: it is in the second still',
    { groups: [{ healthy: green, draining: blue }, { healthy: `${green} ${blue}` }] },
    { do: 'deregister', targetGroup: ADMIN, machines: ['blue-a1', 'blue-a2', 'blue-b1', 'blue-b2'] },
    'deregister 4 machines of blue from orders-admin',
  ],
  [0, 'without target groups nothing moves', { groups: [] }, 'nothing'],
];
for (const [keep, situation, given, what, why] of cutOvers) {
  test(`cut over to ${keep}: ${situation}`, () => {
    const { seen, blue: stable, green: candidate } = four(given);
    assert.deepEqual(cutOver(seen, stable, candidate, keep), stepOf(what, why));
  });
}
