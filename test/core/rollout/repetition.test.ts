import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restAfter, timesAsked } from '../../../actions/core/rollout/repetition.ts';
import type { Effect } from '../../../actions/core/rollout/step.ts';

const retire: Effect = { do: 'put-retire', fleet: 'a', at: 100 };

test('what was asked is asked again after half a second, and ever less often', () => {
  const rests = [0, 1, 2, 3, 4, 5, 6, 7, 100].map(restAfter);
  assert.deepEqual(rests, [0, 0.5, 1, 2, 4, 8, 15, 15, 15]);
});

test('only the same change is a repetition, whenever it is for', () => {
  const repeated = { effect: retire, times: 4 };
  assert.equal(timesAsked({ ...retire, at: 900 }, { repeated }), 4);
  assert.equal(timesAsked({ ...retire, fleet: 'b' }, { repeated }), 0);
  assert.equal(timesAsked(retire, {}), 0);
});
