import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type BareGroup,
  type Details,
  holds,
  motionOf,
  RESTS,
  tellable,
  touched,
  withDetails,
} from '../../../actions/core/rollout/details.ts';
import type { Machine } from '../../../actions/core/rollout/fleet.ts';
import { anew, paceOf } from '../../../actions/core/rollout/pace.ts';
import type { Effect } from '../../../actions/core/rollout/step.ts';

const machine = (id: string, life: Machine['life'] = 'in-service'): Machine => ({ id, zone: 'a', life });
const group = (given: Partial<BareGroup> = {}): BareGroup => ({
  ...{ name: 'orders.production.r1.1', deleting: false, min: 2, max: 4, desired: 2, health: 'EC2', suspended: [] },
  ...{ machines: [machine('i-1'), machine('i-2')], tags: {}, templateVersion: '1', attached: true },
  ...given,
});
const told = <D>(at: number, said: D) => ({ at, said });

test('a retired group that is attached nowhere is asked for what makes it grow or end alone', () => {
  const nothing = { max: 0, machines: [], attached: false };
  assert.deepEqual(tellable(group(nothing)), ['schedules', 'policies']);
  for (const given of [{ max: 2 }, { machines: [machine('i-1', 'leaving')] }, { attached: true }, { deleting: true }])
    assert.equal(tellable(group({ ...nothing, ...given })).length, 4, JSON.stringify(given));
  const whole = withDetails(group(nothing), [{ policies: ['p'] }]);
  assert.deepEqual([whole.policies, whole.troubles, whole.traffic, 'attached' in whole], [['p'], [], {}, false]);
});

test('a group is in motion that has other machines than before, or not all in service that it should have', () => {
  const known = { changed: 10, unsettled: 20 };
  assert.deepEqual(motionOf(known, group(), group(), 100), known);
  assert.deepEqual(motionOf(RESTS, undefined, group(), 100), RESTS);
  const changing: Partial<BareGroup>[] = [
    { machines: [machine('i-1'), machine('i-2', 'leaving')] },
    { machines: [machine('i-1'), machine('i-3')] },
    { machines: [machine('i-1')], desired: 1 },
    { desired: 3 },
  ];
  for (const given of changing)
    assert.deepEqual(motionOf(known, group(), group(given), 100), { changed: 100, unsettled: 100 });
  for (const given of [{ desired: 3 }, { deleting: true }, { machines: [machine('i-1'), machine('i-2', 'pending')] }])
    assert.deepEqual(motionOf(known, group(given), group(given), 100), { changed: 10, unsettled: 100 });
});

test('what happens in a group that moved is read again until it has rested for half a minute', () => {
  const activities: Details['activities'] = { troubles: [] };
  const rows: readonly [
    at: number,
    changed: number,
    unsettled: number,
    now: number,
    acting: boolean,
    waiting: boolean,
  ][] = [
    [100, -Infinity, -Infinity, 150, true, true],
    [100, -Infinity, -Infinity, 1000, false, true],
    [100, 100, 100, 105, true, true],
    [100, 100, 100, 106, false, true],
    [100, 100, 100, 111, false, false],
    [129, 100, 100, 136, false, true],
    [130, 100, 100, 136, true, true],
    [160, 161, 161, 161, false, false],
  ];
  const waiting = paceOf({ name: 'lease' }, 90, 1);
  for (const [at, changed, unsettled, now, ...expected] of rows) {
    const found = [anew(true), waiting].map((pace) =>
      holds('activities', told(at, activities), { changed, unsettled }, now, pace),
    );
    assert.deepEqual(found, expected, `${at} ${changed} ${unsettled} ${now}`);
  }
});

test('while a target group is being attached or detached that is asked for at each look', () => {
  const waiting = paceOf({ name: 'lease' }, 90, 1);
  for (const [state, expected] of [
    ['adding', false],
    ['removing', false],
    ['in-service', true],
  ] as const)
    assert.equal(holds('traffic', told(100, { traffic: { arn: state } }), RESTS, 101, waiting), expected);
  assert.ok(holds('schedules', told(100, { schedules: [] }), RESTS, 900, waiting));
  assert.ok(!holds('schedules', told(100, { schedules: [] }), RESTS, 161, anew(true)));
});

test('what an effect makes anew is read anew', () => {
  const at = 100;
  const rows: readonly [Effect, ReturnType<typeof touched>][] = [
    [
      { do: 'put-retire', fleet: 'a', at },
      { fleet: 'a', detail: 'schedules' },
    ],
    [
      { do: 'put-expire', fleet: 'a', at },
      { fleet: 'a', detail: 'schedules' },
    ],
    [
      { do: 'delete-retire', fleet: 'a' },
      { fleet: 'a', detail: 'schedules' },
    ],
    [
      { do: 'catch-up', fleet: 'a', at, sizes: {} },
      { fleet: 'a', detail: 'schedules' },
    ],
    [
      { do: 'drop-schedules', fleet: 'a', names: [] },
      { fleet: 'a', detail: 'schedules' },
    ],
    [
      { do: 'copy-schedules', from: 'a', to: 'b', names: [] },
      { fleet: 'b', detail: 'schedules' },
    ],
    [
      { do: 'copy-policies', from: 'a', to: 'b', names: [] },
      { fleet: 'b', detail: 'policies' },
    ],
    [
      { do: 'drop-policies', fleet: 'a', names: [] },
      { fleet: 'a', detail: 'policies' },
    ],
    [
      { do: 'attach', fleet: 'a', targetGroups: [] },
      { fleet: 'a', detail: 'traffic' },
    ],
    [
      { do: 'detach', fleet: 'a', targetGroups: [] },
      { fleet: 'a', detail: 'traffic' },
    ],
    [
      { do: 'replace', fleet: 'a', machine: 'i-1' },
      { fleet: 'a', detail: 'activities' },
    ],
    [{ do: 'delete-fleet', fleet: 'a' }, { fleet: 'a' }],
    [{ do: 'register', targetGroup: 'arn', machines: [] }, undefined],
    [{ do: 'resize', fleet: 'a', min: 1 }, undefined],
  ];
  for (const [effect, expected] of rows) assert.deepEqual(touched(effect), expected, effect.do);
});
