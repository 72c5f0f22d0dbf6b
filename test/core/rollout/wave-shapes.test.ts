import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strategies } from '../../../actions/core/release/waves.ts';
import { wave } from '../../../actions/core/rollout/wave.ts';
import { GROUP } from './build.ts';
import { ADMIN, four, goBack, machine, type Row, scaling, stepOf } from './four.ts';

const blue = 'blue-a1 blue-a2 blue-b1 blue-b2';
const green = 'green-a1 green-a2 green-b1 green-b2';
const attached = { traffic: { [GROUP]: 'in-service' }, policies: ['cpu'] } as const;
const closed = { suspended: ['ScheduledActions', 'AddToLoadBalancer'] };
const canary = { waves: strategies.canary };
const one = { desired: 1, min: 1, machines: [machine('green-a1')] };
const back = { ...goBack, blue: { ...goBack.blue, ...closed }, green: attached };
const sick = [{ healthy: `${blue} green-a1 green-a2 green-b1`, unhealthy: 'green-b2' }];
const half = { desired: 2, min: 2, machines: [machine('green-a1'), machine('green-b1')] };
const bare = { suspended: ['ScheduledActions'], traffic: {} };

const passed = { state: 'passed', detail: '' } as const;

const rows: readonly Row[] = [
  [
    'stable has grown to six: the candidate grows with it before any is asked',
    { blue: { desired: 6, min: 6 }, look: { answers: {} } },
    { do: 'resize', fleet: 'green', min: 6, max: 8, desired: 6 },
    'hold green at 6 machines',
  ],
  [
    'a machine was launched in the place of another: it is asked',
    { look: { answers: { 'green-a1': passed, 'green-a2': passed } } },
    { do: 'ask', machines: ['green-b1', 'green-b2'], until: 800 },
    'ask 2 of 4 machines of green whether they run r2',
  ],
  [
    'it was asked: nothing is registered before all have passed',
    { look: { answers: { 'green-a1': passed } }, green: { machines: [machine('green-a1')] } },
    'wait',
    '1 of 4 machines of green passed the live check; 1 of 4 are up',
  ],
  [
    'in a rollout nothing is launched in the place of a sick machine',
    { groups: sick, progress: { wave: 1 } },
    'wait',
    '3 of 4 machines of green are healthy behind the balancer',
  ],

  [
    'canary: its one machine is registered alone',
    { spec: canary, green: one },
    { do: 'register', targetGroup: GROUP, machines: ['green-a1'] },
    'register 1 machine of green with orders-production',
  ],
  [
    'canary: one is healthy, one leaves',
    { spec: canary, green: one, groups: [{ healthy: `${blue} green-a1` }] },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a1'] },
    'deregister 1 machine of blue from orders-production',
  ],
  [
    'canary: the one was judged, and the rest is launched',
    { spec: canary, green: one, progress: { wave: 1 }, groups: [{ healthy: 'blue-a2 blue-b1 blue-b2 green-a1' }] },
    { do: 'resize', fleet: 'green', min: 4, max: 8, desired: 4 },
    'hold green at 4 machines',
  ],

  [
    'first deploy: of the least size, half',
    { blue: 'absent', green: half, lease: { stable: 'none' }, groups: [{}] },
    { do: 'register', targetGroup: GROUP, machines: ['green-a1'] },
    'register 1 machine of green with orders-production',
  ],
  [
    'first deploy: all of it is healthy and attached',
    {
      blue: 'absent',
      green: { ...half, traffic: { [GROUP]: 'in-service' } },
      progress: { wave: 1, bakeSince: 940 },
      groups: [{ healthy: 'green-a1 green-b1' }],
    },
    { do: 'decide', attempt: 2, ruling: 'release' },
    'every machine in service runs r2, and the old release is absent',
  ],

  [
    'two target groups: the half goes into the first',
    { groups: [{ healthy: blue }, { healthy: blue }] },
    { do: 'register', targetGroup: GROUP, machines: ['green-a1', 'green-b1'] },
    'register 2 machines of green with orders-production',
  ],
  [
    'two target groups: then the same half into the second',
    { groups: [{ healthy: `${blue} green-a1 green-b1` }, { healthy: blue }] },
    { do: 'register', targetGroup: ADMIN, machines: ['green-a1', 'green-b1'] },
    'register 2 machines of green with orders-admin',
  ],
  [
    'two target groups: a machine is as good as the worse of them says',
    {
      groups: [{ healthy: `${blue} green-a1 green-b1` }, { healthy: `${blue} green-a1`, initial: 'green-b1' }],
    },
    'wait',
    '1 of 2 machines of green are healthy behind the balancer',
  ],

  [
    'no target groups: the half that was launched serves, and stable goes on',
    { groups: [], green: half, blue: bare },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 0, bakeSince: 1000 } } },
    'wave 1 has its share: it bakes for 60 s',
  ],
  [
    'no target groups: the last wave launches the rest',
    { groups: [], green: half, blue: bare, progress: { wave: 1 } },
    { do: 'resize', fleet: 'green', min: 4, max: 8, desired: 4 },
    'hold green at 4 machines',
  ],
  [
    'no target groups: the policies go over, and nothing else moves',
    { groups: [], blue: bare, green: { policies: [] }, progress: { wave: 1 } },
    { do: 'copy-policies', from: 'blue', to: 'green', names: ['cpu'] },
    'copy the scaling policies cpu to green',
  ],
  [
    'no target groups: the last wave has baked',
    { groups: [], blue: bare, green: { policies: ['cpu'] }, progress: { wave: 1, bakeSince: 940 } },
    { do: 'decide', attempt: 2, ruling: 'release' },
    'every machine in service runs r2, and the old release is absent',
  ],

  [
    'slow start: the half is healthy, and has not its share of the requests yet',
    { groups: [{ healthy: `${blue} green-a1 green-b1` }], slowStart: 30, progress: { wave: 0 } },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 0, startedSince: 1000 } } },
    'wave 1 is healthy: the balancer gives it its share within 30 s',
  ],
  [
    'slow start: a second before its end',
    { groups: [{ healthy: `${blue} green-a1 green-b1` }], slowStart: 30, progress: { wave: 0, startedSince: 971 } },
    { until: 1001 },
    'the balancer lets wave 1 start slowly',
  ],
  [
    'slow start: it is over, and as many of stable leave',
    { groups: [{ healthy: `${blue} green-a1 green-b1` }], slowStart: 30, progress: { wave: 0, startedSince: 970 } },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a1', 'blue-b1'] },
    'deregister 2 machines of blue from orders-production',
  ],
  [
    'slow start: one fell out of it, and it begins anew',
    {
      groups: [{ healthy: `${blue} green-a1`, initial: 'green-b1' }],
      slowStart: 30,
      progress: { wave: 0, startedSince: 980 },
    },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 0 } } },
    'the wave is not good any more: its bake begins anew',
  ],
  [
    'slow start: of a first deploy all targets begin alike',
    { groups: [{ healthy: green }], slowStart: 30, blue: 'absent', progress: { wave: 1 }, green: attached },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 1, bakeSince: 1000 } } },
    'wave 2 has its share: it bakes for 60 s',
  ],
  [
    'slow start: of a rollback it is not waited for',
    { ...back, groups: [{ healthy: `${blue} ${green}` }], slowStart: 30 },
    { do: 'deregister', targetGroup: GROUP, machines: ['blue-a1', 'blue-a2', 'blue-b1', 'blue-b2'] },
    'deregister 4 machines of blue from orders-production',
  ],
  [
    'a zone is shifted away: what is healthy there proves nothing, and that is said',
    {
      groups: [{ healthy: `${blue} green-a1 green-b1` }],
      shifted: ['blue-a1', 'blue-a2', 'green-a1'],
      progress: { wave: 0 },
    },
    'wait',
    '1 of 2 machines of green are healthy behind the balancer; 3 machines in a zone that is shifted away, which proves nothing',
  ],
  [
    'a rollout: two of four are healthy, and none of stable leaves before the wave has its share',
    { groups: [{ healthy: `${blue} green-a1 green-b1`, initial: 'green-a2 green-b2' }], progress: { wave: 1 } },
    'wait',
    '2 of 4 machines of green are healthy behind the balancer',
  ],
];

for (const [situation, given, what, why] of rows) {
  test(`wave: ${situation}`, () => {
    const { attempt, seen, green: candidate, progress } = four(scaling(given));
    assert.deepEqual(wave(attempt, seen, candidate, progress), stepOf(what, why));
  });
}
