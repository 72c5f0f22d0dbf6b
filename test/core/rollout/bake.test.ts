import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bake } from '../../../actions/core/rollout/bake.ts';
import { four, type Row, stepOf } from './four.ts';

const baked = { wave: 0, bakeSince: 940 };
const silent = { alarms: [{ name: '5xx', state: 'INSUFFICIENT_DATA', reason: '' }] } as const;
const leaving = [{ healthy: 'green-a1', draining: 'blue-a1 blue-b1' }];

const rows: readonly (readonly [next: number | undefined, ...row: Row])[] = [
  [
    1,
    'a wave has its share',
    {},
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 0, bakeSince: 1000 } } },
    'wave 1 has its share: it bakes for 60 s',
  ],
  [
    1,
    'a second is left to it and to its alarms',
    { progress: { wave: 0, bakeSince: 941 }, look: silent },
    { until: 1001 },
    'wave 1 bakes',
  ],
  [
    1,
    'its time is over, and an alarm that must speak is silent',
    { progress: baked, look: silent },
    'wait',
    'alarm 5xx has INSUFFICIENT_DATA at the end of the bake (no-data: wait)',
  ],
  [
    1,
    'its time is over, and silence is as good as a word',
    { progress: baked, look: silent, spec: { noData: 'pass' } },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 1 } } },
    'wave 1 is good: go on',
  ],
  [
    2,
    'equal waves are one: the next is the third',
    { progress: baked, groups: leaving },
    { do: 'write-facts', fleet: 'green', facts: { progress: { attempt: 2, wave: 2 } } },
    'wave 1 is good: go on',
  ],
  [
    undefined,
    'the last wave is good, and two of stable drain',
    { progress: baked, groups: leaving },
    'wait',
    '2 machines of the old release still to drain',
  ],
  [
    undefined,
    'what drains is of the candidate itself',
    { progress: baked, groups: [{ draining: 'green-b2' }] },
    { do: 'decide', attempt: 2, ruling: 'release' },
    'every machine in service runs r2, and the old release is absent',
  ],
  [
    undefined,
    'a bake of 0 s is over when it begins, without a stable',
    { progress: { wave: 0, bakeSince: 1000 }, spec: { bake: 0 }, blue: 'absent' },
    { do: 'decide', attempt: 2, ruling: 'release' },
    'every machine in service runs r2, and the old release is absent',
  ],
];

for (const [next, situation, given, what, why] of rows) {
  test(`bake: ${situation}`, () => {
    const { attempt, seen, green, progress } = four(given);
    assert.deepEqual(bake(attempt, seen, green, progress, next), stepOf(what, why));
  });
}
