import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attemptOf } from '../../../actions/core/rollout/attempt.ts';
import { type Course, further, NOTHING_YET } from '../../../actions/core/rollout/course.ts';
import { gantt } from '../../../actions/core/rollout/gantt.ts';
import { minuteTold } from '../../../actions/core/rollout/minute.ts';
import type { Phase } from '../../../actions/core/rollout/phase.ts';
import type { Alarm } from '../../../actions/core/rollout/seen.ts';
import type { TargetState } from '../../../actions/core/rollout/traffic.ts';
import { aFleet, aGroup, aLease, aSpec, seen } from './build.ts';

const lease = aLease({ attempt: 2, release: 'r2', candidate: 'green', stable: 'blue' });
const fleets = [aFleet('blue', 4), aFleet('green', 4, { release: 'r2' })];
const launch: Phase = { name: 'launch', candidate: 'green' };
const wave = (number: number, bakeSince?: number): Phase => {
  const progress = { attempt: 2, wave: number - 1, ...(bakeSince !== undefined && { bakeSince }) };
  return { name: 'wave', number, of: 2, progress };
};
const back: Phase = { name: 'rolled-back', stable: 'blue' };

/** Machines of green and blue that the balancer calls healthy. */
function look(
  course: Course,
  now: number,
  phase: Phase,
  green: number,
  blue: number,
  alarms: readonly Alarm[] = [],
): Course {
  const states: Record<string, TargetState> = {};
  for (let n = 1; n <= green; n++) states[`green-${n}`] = 'healthy';
  for (let n = 1; n <= blue; n++) states[`blue-${n}`] = 'healthy';
  const at = seen({ now, fleets, alarms, targetGroups: [aGroup(states)] });
  return further(course, phase, attemptOf(aSpec(), lease, at), at);
}

const rang: Alarm = { name: '5xx', state: 'ALARM', reason: 'bad', since: 1195 };
const launched = look(look(NOTHING_YET, 1000, launch, 0, 4), 1060, launch, 0, 4);
const moved = look(look(launched, 1061, wave(1), 0, 4), 1090, wave(1), 2, 4);
const baked = look(look(moved, 1100, wave(1, 1099), 2, 2), 1198, wave(1, 1099), 2, 2);
const ended = look(look(baked, 1200, wave(1, 1099), 2, 2, [rang]), 1205, back, 0, 4);

test('a course has a stretch for each thing that is waited for, without gaps, and the share at its end', () => {
  assert.deepEqual(
    ended.stretches.map(({ name, kind, from, to, share }) => [name, kind, from, to, share]),
    [
      ['Launch and prove', 'move', 1000, 1060, 0],
      ['Wave 1 of 2', 'move', 1060, 1090, 2 / 6],
      ['Wave 1 of 2 bakes', 'bake', 1090, 1200, 0.5],
      ['Taken back', 'back', 1200, 1205, 0],
    ],
  );
});

test('how bad it was: the largest share, for how long there was any, and how long the alarm rang', () => {
  assert.deepEqual([ended.most, ended.exposed, ended.alarm], [0.5, 115, { name: '5xx', seconds: 5 }]);
  assert.deepEqual([launched.most, launched.exposed, launched.alarm], [0, 0, undefined]);
});

test('before the lease there is no course, and it has an end that fits a chart', () => {
  assert.equal(look(NOTHING_YET, 1000, { name: 'lease' }, 0, 4), NOTHING_YET);
  let course = NOTHING_YET;
  for (let n = 0; n < 200; n++) course = look(course, 1000 + n, wave(1, n % 2 === 0 ? 1 : undefined), 2, 2);
  assert.ok(course.stretches.length <= 16);
  assert.equal(course.stretches.at(-1)?.to, 1199);
});

test('its chart is in milliseconds, which is what Mermaid calls x', () => {
  assert.deepEqual(gantt(ended.stretches).split('\n'), [
    '```mermaid',
    'gantt',
    '  dateFormat x',
    '  axisFormat %H:%M:%S',
    '  todayMarker off',
    '  Launch and prove → 0 % :active, 1000000, 1060000',
    '  Wave 1 of 2 → 33 % :active, 1060000, 1090000',
    '  Wave 1 of 2 bakes → 50 % :done, 1090000, 1200000',
    '  Taken back → 0 % :crit, 1200000, 1205000',
    '```',
  ]);
  assert.equal(gantt(launched.stretches.map((each) => ({ ...each, to: each.from + 9 }))), '');
  assert.equal(gantt([]), '');
});

for (const [what, expected, line] of [
  ['foreseen', 1023, 'Wave 1 of 2 bakes, for 1m50s so far; 50 % of the machines in service run r2; about 13m30s to go'],
  [
    'late',
    180,
    'Wave 1 of 2 bakes, for 1m50s so far; 50 % of the machines in service run r2; longer than the 3m that it was to take',
  ],
  [
    'of a rollback, which nobody foresees',
    undefined,
    'Wave 1 of 2 bakes, for 1m50s so far; 50 % of the machines in service run r2',
  ],
] as const) {
  test(`a minute of what is ${what}: where it is, what share is new, and how long it will be`, () => {
    assert.equal(minuteTold(look(baked, 1200, wave(1, 1099), 2, 2), 'r2', 1200, 1000, expected), line);
  });
}

test('before there is a course there is nothing to tell', () => {
  assert.equal(minuteTold(NOTHING_YET, 'r2', 1200, 1000, 60), undefined);
});
