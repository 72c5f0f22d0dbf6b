import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTolerance, tolerated } from '../../../actions/core/release/tolerance.ts';
import { fleetOf } from './sample.ts';

for (const [text, machines, count] of [
  ['0', 4, 0],
  ['2', 4, 2],
  ['2', 2, 1],
  ['2', 1, 0],
  ['9', 0, 0],
  ['10%', 9, 0],
  ['10%', 10, 1],
  ['10%', 19, 1],
  ['50%', 1, 0],
  ['50%', 3, 1],
] as const) {
  test(`${text} of ${machines}: ${count}`, () => assert.equal(tolerated(parseTolerance(text), machines), count));
}

for (const [given, told] of [
  [0, undefined],
  [2, undefined],
  ['10%', undefined],
  ['51%', 'tolerate: 51% is more than half of the fleet, which says nothing of a release'],
  ['some', 'tolerate: "some" is not a number of machines such as 2, or a share such as 10%'],
  [-1, 'tolerate: "-1" is not a number of machines such as 2, or a share such as 10%'],
  [0.1, 'tolerate: "0.1" is not a number of machines such as 2, or a share such as 10%'],
  [[1], 'tolerate: [1] is not a number of machines such as 2, or a share such as 10%'],
] as const) {
  test(`tolerate: ${JSON.stringify(given)} is ${told === undefined ? 'taken' : 'refused'}`, () => {
    if (told === undefined) assert.ok(fleetOf({ tolerate: given }).tolerate);
    else assert.throws(() => fleetOf({ tolerate: given }), { message: told });
  });
}

test('none by default', () => assert.deepEqual(fleetOf().tolerate, { machines: 0 }));
