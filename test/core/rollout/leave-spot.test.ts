import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fleet } from '../../../actions/core/rollout/fleet.ts';
import { leaveSpot } from '../../../actions/core/rollout/leave-spot.ts';
import { aFleet, seen } from './build.ts';
import { stepOf } from './four.ts';

const none = { at: 960, what: 'launch', message: 'no Spot capacity', fatal: false, spot: true } as const;
const lacking = { spot: true, desired: 2, troubles: [none] } as const;
const switched = { do: 'leave-spot', fleet: 'green' } as const;

const rows: readonly [situation: string, machines: number, over: Partial<Fleet>, what: object | string][] = [
  ['one of two is missing, and AWS has had time to look elsewhere', 1, lacking, switched],
  ['none of it came up', 0, lacking, switched],
  ['all are there', 2, lacking, 'nothing'],
  ['AWS may still find one of another type or zone', 1, { ...lacking, troubles: [{ ...none, at: 980 }] }, 'nothing'],
  ['an old failure speaks beside a new one', 1, { ...lacking, troubles: [{ ...none, at: 990 }, none] }, switched],
  ['it launches on demand already', 1, { desired: 2, troubles: [none] }, 'nothing'],
  ['another thing went wrong', 1, { ...lacking, troubles: [{ ...none, spot: undefined } as never] }, 'nothing'],
  ['it is being deleted', 0, { ...lacking, deleting: true }, 'nothing'],
];

for (const [situation, machines, over, what] of rows) {
  test(`spot: ${situation}`, () => {
    const why = 'AWS has no spot machines for green, so launch on demand: no Spot capacity';
    const fleet = aFleet('green', machines, over);
    assert.deepEqual(leaveSpot(fleet, seen({ now: 1000 })), stepOf(what as never, why));
  });
}
