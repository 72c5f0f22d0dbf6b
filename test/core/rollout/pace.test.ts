import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anew, paceOf } from '../../../actions/core/rollout/pace.ts';
import type { Phase } from '../../../actions/core/rollout/phase.ts';

const launch: Phase = { name: 'launch', candidate: 'c' };
const wave = (bakeSince?: number): Phase => ({
  name: 'wave',
  progress: { attempt: 1, wave: 0, ...(bakeSince !== undefined && { bakeSince }) },
  number: 1,
  of: 2,
});

test('who acts has looked at everything, but for what only others change within a minute', () => {
  const { details, activities, ...rest } = anew(true);
  assert.deepEqual([details, activities, ...new Set(Object.values(rest))], [60, 5, 0]);
  assert.deepEqual([...new Set(Object.values(anew(false)))], [0], 'without the lease another run may change them');
});

test('for half a minute after a change each look asks for signs, and the rest ever less often', () => {
  for (const phase of [launch, wave(), wave(100)]) {
    for (const waited of [0, 2, 29.9]) {
      const { targets, alarms, groups, records, details } = paceOf(phase, waited, 3);
      assert.deepEqual([targets, alarms, details], [0, 0, Infinity]);
      assert.ok(groups <= waited / 4 && records <= waited / 4);
    }
  }
});

test('a long bake asks for its signs within their periods, fewer than thirty calls a minute, whatever the target groups', () => {
  for (const groups of [0, 1, 2, 5]) {
    const pace = paceOf(wave(100), 90, groups);
    const perMinute = 60 / pace.records + 60 / pace.groups + (60 / pace.targets) * groups + 60 / pace.alarms + 60 / 15;
    assert.ok(perMinute < 30, `${perMinute} calls a minute with ${groups} target groups`);
    assert.ok(pace.alarms <= 10 && pace.records <= 10 && pace.targets <= 8 * Math.max(1, groups));
  }
});

test('what AWS works on shows within some seconds, however long it takes', () => {
  for (const phase of [launch, wave()]) {
    const { groups, targets, machines } = paceOf(phase, 600, 1);
    assert.deepEqual([groups, targets, machines], [5, 5, 5]);
  }
});
