// A user's scheduled actions before, while and after a rollout has them suspended.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Timed } from '../../../world/group.ts';
import { four, History } from './history.ts';

const DAY = 86_400;

/** Due at the whole minute that comes after so many seconds, then daily. */
function daily(history: History, seconds: number, sizes: Timed['sizes']): Timed {
  const at = Math.ceil((history.world.now + seconds) / 60) * 60;
  const [hour, minute] = [Math.floor((at % DAY) / 3600), Math.floor((at % 3600) / 60)];
  const recurrence = `${minute} ${hour} * * *`;
  return { name: 'morning', recurring: true, at, every: DAY, recurrence, ...(sizes && { sizes }) };
}

function once(history: History, seconds: number, sizes: Timed['sizes']): Timed {
  return { name: 'sale', recurring: false, at: Math.ceil(history.world.now + seconds), ...(sizes && { sizes }) };
}

/** r1 in service with these, and r2 rolled out over it with waves of 100 s; its fleets by release at the end. */
async function played(schedules: (history: History) => readonly Timed[], outcome: 'released' | 'rolled-back') {
  const history = await new History(() => {}).withStable();
  const group = (release: string) => [...history.world.groups.values()].find((each) => each.release === release);
  const stable = group('r1');
  assert.ok(stable);
  for (const schedule of schedules(history)) stable.schedules.set(schedule.name, schedule);
  const spec = four('r2', { bake: 100 });
  const fails = history.at('deregister', 2, () => history.alarm('ALARM'));
  const end = await history.run({ run: '2', spec }, outcome === 'released' ? undefined : fails);
  assert.ok(end !== 'killed');
  assert.equal(end.step.outcome, outcome, end.step.why);
  history.world.advance(60);
  const [r1, r2] = [group('r1'), group('r2')];
  assert.ok(r1 && r2);
  return { history, r1, r2 };
}

const sizes = ({ min, max, desired }: { min: number; max: number; desired: number }) => [min, max, desired];
const raise = { min: 6, max: 12, desired: 7 };

for (const [kind, made] of [
  ['recurring', daily],
  ['one-off', once],
] as const) {
  test(`a ${kind} raise that came due meanwhile is made up for, on the candidate`, async () => {
    const { r1, r2 } = await played((history) => [made(history, 100, raise)], 'released');
    assert.deepEqual(sizes(r2), [6, 12, 7]);
    assert.equal(r2.schedules.has('immutable-catch-up'), false, 'AWS did it');
    assert.deepEqual([...r1.schedules.keys()], ['immutable-retire'], 'nothing wakes what is to retire');
  });

  test(`a ${kind} raise that came due before a rollback is made up for, on stable`, async () => {
    const { r1, r2 } = await played((history) => [made(history, 45, raise)], 'rolled-back');
    assert.deepEqual(sizes(r1), [6, 12, 7]);
    assert.deepEqual([r1.facts.originals, r2.facts.caughtUp], [undefined, undefined]);
  });

  test(`a ${kind} action that comes later goes over to the candidate, and AWS does it there`, async () => {
    const { history, r1, r2 } = await played((known) => [made(known, 2000, raise)], 'released');
    assert.deepEqual(sizes(r2), [4, 8, 4], 'not yet');
    history.world.advance(2100);
    assert.deepEqual(sizes(r2), [6, 12, 7]);
    assert.ok(r1.desired <= 4, 'the fleet that is to retire was not raised');
  });
}

test('a scale-in that came due meanwhile is done too, by AWS and once the release is in service', async () => {
  const { r2 } = await played((history) => [daily(history, 100, { min: 1, desired: 2 })], 'released');
  assert.deepEqual(sizes(r2), [1, 8, 2]);
});

test('where nothing came due, nothing is made up for', async () => {
  const { r2 } = await played((history) => [daily(history, 5000, raise)], 'released');
  assert.deepEqual([sizes(r2), r2.facts.caughtUp], [[4, 8, 4], undefined]);
});
