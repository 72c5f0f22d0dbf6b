import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strategies } from '../../../actions/core/release/waves.ts';
import { launch } from '../../../actions/core/rollout/launch.ts';
import { aLease, records } from './build.ts';
import { four, goBack, machine, type Row, retire, stepOf, untouched } from './four.ts';

const absent = { green: 'absent' } as const;
const made = { ...absent, look: { template: '2' } } as const;
const expiring = (at: number) => ({ name: 'immutable-expire', recurring: false, at });
const dark = { schedules: [retire] };
const taken = {
  records: records({ leases: [aLease({ n: 2, attempt: 2, at: 400 }), aLease({ n: 3, attempt: 2, at: 900 })] }),
};
const cold = { ...goBack, facts: { rank: 2, attempt: 4 }, green: { schedules: [{ ...retire, at: 5100 }] } } as const;
const passed = { state: 'passed', detail: '' } as const;
const beforeTraffic = { run: 'bin/migrate', timeout: 60 };

const rows: readonly Row[] = [
  ['there is nothing', absent, { do: 'make-template' }, 'make the launch template version of r2'],
  [
    'its launch template version is there: the whole candidate, and how many of stable serve',
    { ...made, groups: [{ healthy: 'blue-a1 blue-a2 blue-b1', unhealthy: 'blue-b2' }] },
    { do: 'create-fleet', fleet: 'green', like: 'blue', size: 4, facts: { rank: 2, attempt: 2, short: 1 } },
    'launch 4 machines of r2 as green',
  ],
  [
    'it ends by itself: no machine before it has its end',
    { ...made, blue: { schedules: [expiring(50_400)] }, spec: { ttl: 50_000 } },
    { do: 'create-fleet', fleet: 'green', size: 0, facts: { rank: 2, attempt: 2, short: 0 } },
    'make green for 4 machines of r2',
  ],
  [
    'what can be given to it only now it gets before anything else',
    { green: dark, facts: { rank: 2, attempt: 2, short: 0, carried: undefined } as never },
    { do: 'carry-over', from: 'blue', to: 'green' },
    'give green the metrics and notifications of blue',
  ],
  [
    'the end of what serves is put off before anything else',
    { ...absent, blue: { schedules: [expiring(50_279)] }, spec: { ttl: 50_000 } },
    { do: 'put-expire', fleet: 'blue', at: 50_400 },
    'put off the end of blue, 13h53m after this deploy',
  ],
  [
    'by two minutes it need not be',
    { ...absent, blue: { schedules: [expiring(50_280)] }, spec: { ttl: 50_000 } },
    { do: 'make-template' },
    'make the launch template version of r2',
  ],
  [
    'what has expired has no end to come',
    { ...absent, blue: { max: 0, min: 0, desired: 0, machines: [] }, spec: { ttl: 50_000 } },
    { do: 'make-template' },
    'make the launch template version of r2',
  ],
  [
    'then the candidate has an end, in hours',
    { green: { schedules: [retire] }, blue: { schedules: [expiring(8000)] }, spec: { ttl: 7200 } },
    { do: 'put-expire', fleet: 'green', at: 7600 },
    'let AWS end green, 2h after this deploy',
  ],
  [
    'what the deploy has taken so far is no part of the words',
    { green: { schedules: [retire] }, blue: { schedules: [expiring(8000)] }, spec: { ttl: 7199.25 } },
    { do: 'put-expire', fleet: 'green', at: 7599.25 },
    'let AWS end green, 2h after this deploy',
  ],
  [
    'canary: one machine',
    { ...made, spec: { waves: strategies.canary } },
    { do: 'create-fleet', fleet: 'green', like: 'blue', size: 1, facts: { rank: 2, attempt: 2, short: 0 } },
    'launch 1 machine of r2 as green',
  ],
  [
    'no target groups: half, since a machine works from boot',
    { ...made, groups: [] },
    { do: 'create-fleet', fleet: 'green', like: 'blue', size: 2, facts: { rank: 2, attempt: 2, short: 0 } },
    'launch 2 machines of r2 as green',
  ],
  [
    'first deploy: the least size',
    { ...made, blue: 'absent', groups: [{}] },
    { do: 'create-fleet', fleet: 'green', size: 2, facts: { rank: 2, attempt: 2, short: 0 } },
    'launch 2 machines of r2 as green',
  ],
  [
    'cold rollback: the new group has the rank of the one that it stands for',
    {
      ...made,
      lease: { n: 4, attempt: 4, kind: 'rollback', restores: 'red' },
      look: { template: '2', records: records({ leases: [aLease({ n: 3, attempt: 3, candidate: 'red' })] }) },
    },
    { do: 'create-fleet', fleet: 'green', like: 'blue', size: 4, facts: { rank: 3, attempt: 4, short: 0 } },
    'launch 4 machines of r2 as green',
  ],
  ['an empty group of that name goes', { green: { deleting: true } }, 'wait', 'green is being deleted'],
  [
    'it is there: should every run die, AWS ends it 10 min after the deadline of its newest lease',
    { lease: { n: 3, at: 900 }, green: { suspended: [] }, look: taken },
    { do: 'put-retire', fleet: 'green', at: 5100 },
    'let AWS end green by itself should nobody come back for it',
  ],
  [
    'AWS would end it while a later lease has it',
    { lease: { n: 3, at: 900 }, green: { schedules: [{ ...retire, at: 4799 }] }, look: taken },
    { do: 'put-retire', fleet: 'green', at: 5100 },
    'put the end of green off, which is worked on again',
  ],
  [
    'half of the reserve is left',
    { lease: { n: 3, at: 900 }, green: { schedules: [{ ...retire, at: 4800 }] }, look: taken },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 0 } } },
    'green is ready for traffic: begin the first wave',
  ],
  [
    'AWS would balance its zones without draining',
    { green: { ...dark, suspended: [] } },
    { do: 'suspend', fleet: 'green', processes: ['AZRebalance'] },
    'keep AWS from rebalancing green while its machines are registered by id',
  ],
  [
    'no target groups: it may be balanced, there is nothing to drain',
    { groups: [], green: { ...dark, suspended: [] } },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 0 } } },
    'green is ready for traffic: begin the first wave',
  ],
  [
    'stable grew meanwhile',
    { green: dark, blue: { desired: 5, min: 5 }, look: { answers: {} } },
    { do: 'resize', fleet: 'green', min: 5, max: 8, desired: 5 },
    'hold green at 5 machines',
  ],
  [
    'two of its machines can be reached',
    {
      green: {
        ...dark,
        machines: [machine('green-a1'), machine('green-b1'), machine('green-a2', { reachable: false })],
      },
      look: { answers: {} },
    },
    { do: 'ask', machines: ['green-a1', 'green-b1'], until: 800 },
    'ask 2 of 4 machines of green whether they run r2',
  ],
  [
    'all were asked',
    {
      green: { ...dark, machines: [machine('green-a1'), machine('green-b1')] },
      look: { answers: { 'green-a1': passed, 'green-b1': { state: 'asked', at: 900 } } },
    },
    'wait',
    '1 of 4 machines of green passed the live check; 2 of 4 are up',
  ],
  [
    'all have passed: stable is held before anything migrates',
    { green: dark, blue: untouched, spec: { beforeTraffic } },
    { do: 'write-facts', fleet: 'blue', facts: { originals: { min: 2, health: 'ELB', suspended: [], since: 1000 } } },
    'write down what blue is like before it is changed',
  ],
  [
    'stable is held: the first machine that passed migrates',
    { green: dark, spec: { beforeTraffic } },
    { do: 'write-facts', fleet: 'green', facts: { beforeTraffic: { attempt: 2, machine: 'green-a1' } } },
    'choose green-a1 to run before-traffic',
  ],
  [
    'it has migrated',
    {
      green: dark,
      spec: { beforeTraffic },
      facts: { beforeTraffic: { attempt: 2, machine: 'green-a1', code: 0 } },
    },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 0 } } },
    'green is ready for traffic: begin the first wave',
  ],
  [
    'first deploy: there is no stable to hold',
    { green: dark, blue: 'absent', groups: [{}] },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 0 } } },
    'green is ready for traffic: begin the first wave',
  ],
  [
    'cold rollback: it is proven whole',
    { ...cold, look: { ...cold.look, answers: { 'green-a1': passed } } },
    { do: 'ask', machines: ['green-a2', 'green-b1', 'green-b2'], until: 1200 },
    'ask 3 of 4 machines of green whether they run r2',
  ],
  [
    'cold rollback: the bad stable is not held, and nothing migrates',
    { ...cold, blue: untouched, spec: { beforeTraffic }, look: {} },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 4, wave: 0 } } },
    'green is ready for traffic: begin the first wave',
  ],
  [
    'warm rollback: at once, with its retirement put down and whatever it has',
    { ...goBack, green: { ...dark, suspended: [], desired: 2, machines: [machine('green-a1')] } },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 4, wave: 0 } } },
    'green is ready for traffic: begin the first wave',
  ],
];

for (const [situation, given, what, why] of rows) {
  test(`launch: ${situation}`, () => {
    const { attempt, seen } = four(given);
    assert.deepEqual(launch(attempt, seen), stepOf(what, why));
  });
}
