// What an alarm says of a release, in whole rollouts: that it is silent, rings already, or rings anew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { four, History } from './history.ts';

const told = new Set<string>();
const withStable = async (counting: number) => {
  told.clear();
  return await new History(({ why }) => told.add(why), { counting }).withStable();
};

async function rollout(history: History, over: Parameters<typeof four>[1], change?: Parameters<History['run']>[1]) {
  const end = await history.run(
    { run: '2', spec: four('r2', { ...over, noData: over?.noData ?? 'pass-if-served' }) },
    change,
  );
  assert.ok(end !== 'killed');
  return end.step;
}

test('an alarm that has no data, since nothing fails, holds no good release that serves', async () => {
  const history = await withStable(90);
  history.alarm('INSUFFICIENT_DATA');
  const began = history.world.now;
  assert.equal((await rollout(history, {})).outcome, 'released');
  assert.ok(history.world.now - began > 90, 'each wave waits until the balancer told of a request');
});

test('where nobody asks for anything, it says nothing: that is waited for, and told', async () => {
  const history = await withStable(Number.POSITIVE_INFINITY);
  history.alarm('INSUFFICIENT_DATA');
  assert.equal((await rollout(history, {})).outcome, 'rolled-back');
  const said = [...told].find((why) => why.includes('no balancer tells of a request since it began'));
  assert.ok(said, 'what was waited for was said');
});

test('a release that mends what an alarm rings for is refused, unless it is said to be one', async () => {
  const history = await withStable(0);
  history.alarm('ALARM');
  history.world.advance(60);
  const refused = await rollout(history, {});
  assert.equal(refused.outcome, 'refused');
  assert.match(refused.why, /with fix-forward: true it doesn't count/);
  assert.equal((await rollout(history, { fixForward: true })).outcome, 'released');
});

test('an alarm that stopped and rings anew counts, for a re-run of another process too', async () => {
  for (const died of [false, true]) {
    const history = await withStable(0);
    history.alarm('ALARM');
    history.world.advance(60);
    const mishaps = died ? [{ at: 14, what: 'killed-after' as const }] : [];
    const spec = four('r2', { fixForward: true, bake: 60 });
    const stops = history.at('register', 1, () => history.alarm('OK'));
    const again = history.at('deregister', 1, () => history.alarm('ALARM'));
    const both = (...made: [method: string, given: readonly unknown[]]) => {
      stops?.(...made);
      again?.(...made);
    };
    let end = await history.run({ run: '2', spec, mishaps }, both);
    if (died) {
      assert.equal(end, 'killed');
      end = await history.run({ run: '2', runAttempt: 2, spec }, both);
    }
    assert.ok(end !== 'killed');
    assert.equal(end.step.outcome, 'rolled-back');
    assert.match(end.step.why, /alarm 5xx is in ALARM/);
  }
});
