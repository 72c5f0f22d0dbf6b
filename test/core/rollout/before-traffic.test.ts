import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beforeTraffic } from '../../../actions/core/rollout/before-traffic.ts';
import { four, type Row, stepOf } from './four.ts';

const spec = { beforeTraffic: { run: 'bin/migrate', timeout: 60 } };
const chosen = { beforeTraffic: { attempt: 2, machine: 'green-b1' } };

const rows: readonly Row[] = [
  ['the spec has none', { spec: {} }, 'nothing'],
  [
    'no machine was chosen: the first is, as a fact',
    { spec },
    { do: 'write-facts', fleet: 'green', facts: { beforeTraffic: { attempt: 2, machine: 'green-a1' } } },
    'choose green-a1 to run before-traffic',
  ],
  [
    'one was chosen in an earlier attempt, and ended well there',
    { spec, facts: { beforeTraffic: { attempt: 1, machine: 'green-b1', code: 0 } } },
    { do: 'write-facts', fleet: 'green', facts: { beforeTraffic: { attempt: 2, machine: 'green-a1' } } },
    'choose green-a1 to run before-traffic',
  ],
  [
    'one was chosen: a successor asks the same, whichever is first now',
    { spec, facts: chosen },
    { do: 'run-before-traffic', machine: 'green-b1', previous: 'blue-a1' },
    'run before-traffic on green-b1',
  ],
  [
    'its first machine is sick: another one of stable has the data',
    { spec, facts: chosen, groups: [{ unhealthy: 'blue-a1', healthy: 'blue-b1' }] },
    { do: 'run-before-traffic', machine: 'green-b1', previous: 'blue-b1' },
    'run before-traffic on green-b1',
  ],
  [
    'the balancer calls none of stable healthy: the first that runs',
    { spec, facts: chosen, groups: [{ unhealthy: 'blue-a1 blue-b1' }] },
    { do: 'run-before-traffic', machine: 'green-b1', previous: 'blue-a1' },
    'run before-traffic on green-b1',
  ],
  [
    'nothing is in service yet',
    { spec, facts: chosen, blue: 'absent' },
    { do: 'run-before-traffic', machine: 'green-b1' },
    'run before-traffic on green-b1',
  ],
  [
    'it was asked',
    { spec, facts: chosen, look: { beforeTraffic: { state: 'asked' } } },
    'wait',
    'before-traffic runs on green-b1',
  ],
  [
    'it ended well: its code is a fact',
    { spec, facts: chosen, look: { beforeTraffic: { state: 'ended', code: 0, output: 'migrated' } } },
    { do: 'write-facts', fleet: 'green', facts: { beforeTraffic: { attempt: 2, machine: 'green-b1', code: 0 } } },
    'before-traffic ended with 0: write it down',
  ],
  [
    'it ended badly: its code is a fact too, and judged as one',
    { spec, facts: chosen, look: { beforeTraffic: { state: 'ended', code: 3, output: 'no such table' } } },
    { do: 'write-facts', fleet: 'green', facts: { beforeTraffic: { attempt: 2, machine: 'green-b1', code: 3 } } },
    'before-traffic ended with 3: write it down',
  ],
  ['its code was written down', { spec, facts: { beforeTraffic: { ...chosen.beforeTraffic, code: 0 } } }, 'nothing'],
];

for (const [situation, given, what, why] of rows) {
  test(`before-traffic: ${situation}`, () => {
    const { attempt, seen, green } = four(given);
    assert.deepEqual(beforeTraffic(attempt, seen, green, 'green-a1'), stepOf(what, why));
  });
}
