import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Spec } from '../../../actions/core/release/spec.ts';
import { applySize } from '../../../actions/core/rollout/apply-size.ts';
import type { Fleet } from '../../../actions/core/rollout/fleet.ts';
import type { Step } from '../../../actions/core/rollout/step.ts';
import { aFleet, aLease, aSpec, records, seen } from './build.ts';

const serving = (over: Partial<Fleet> = {}) => aFleet('blue', 4, { min: 2, max: 8, ...over });
const nothing: Step = {
  kind: 'done',
  outcome: 'released',
  why: 'r1 is in service already; nothing to do',
  changed: false,
};
const resized = (min: number, max: number): Step => ({
  kind: 'done',
  outcome: 'released',
  why: `r1 is in service already, and its fleet has size.min ${min} and size.max ${max} as the fleet spec says; no machine was replaced`,
  changed: true,
});
const resize = (why: string, sizes: { min: number; max: number; desired?: number }): Step => ({
  kind: 'effect',
  effect: { do: 'resize', fleet: 'blue', ...sizes },
  why,
});

/** Blue, r1, has 4 machines within 2 and 8, as the file said before. */
const rows: readonly [what: string, size: Spec['size'], blue: Partial<Fleet>, step: Step][] = [
  ['the file says what it said', { min: 2, max: 8 }, {}, nothing],
  ['a schedule has scaled it to zero', { min: 2, max: 8 }, { min: 0, desired: 0 }, nothing],
  ['a person has let it grow', { min: 2, max: 8 }, { max: 20, desired: 12 }, nothing],
  [
    'a higher least than there are machines',
    { min: 6, max: 8 },
    {},
    resize('let blue scale within size.min 6 and size.max 8: from 4 machines to 6', { min: 6, max: 8, desired: 6 }),
  ],
  [
    'a higher least that there are machines for',
    { min: 4, max: 8 },
    {},
    resize('let blue scale within size.min 4 and size.max 8', { min: 4, max: 8 }),
  ],
  [
    'a lower least',
    { min: 1, max: 8 },
    {},
    resize('let blue scale within size.min 1 and size.max 8', { min: 1, max: 8 }),
  ],
  [
    'a higher most',
    { min: 2, max: 9 },
    {},
    resize('let blue scale within size.min 2 and size.max 9', { min: 2, max: 9 }),
  ],
  [
    'a most that is just enough',
    { min: 2, max: 4 },
    {},
    resize('let blue scale within size.min 2 and size.max 4', { min: 2, max: 4 }),
  ],
  [
    'a most that is less than there are machines',
    { min: 2, max: 3 },
    {},
    {
      kind: 'done',
      outcome: 'refused',
      why: '4 machines are in service, more than size.max 3 of the fleet spec; raise size.max',
      changed: false,
    },
  ],
  ['it was applied', { min: 3, max: 9 }, { min: 3, max: 9 }, resized(3, 9)],
];
for (const [what, size, blue, step] of rows) {
  test(`size: ${what}`, () => {
    const look = seen({ records: records({ leases: [aLease({ candidate: 'blue' })] }) });
    const spec = (given: Spec['size']) => aSpec({ release: 'r1', size: given });
    assert.deepEqual(applySize(spec(size), spec({ min: 2, max: 8 }), serving(blue), look), step);
  });
}

test("size: what the newest attempt said of another fleet is not what this one's file said", () => {
  const look = seen({ records: records({ leases: [aLease({ candidate: 'green' })] }) });
  const spec = aSpec({ release: 'r1', size: { min: 3, max: 8 } });
  assert.equal(applySize(spec, spec, serving(), look).kind, 'effect');
});
