// `tolerate`: so many machines of a new release may be sick; each is replaced, one more is the release.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Spec } from '../../../../actions/core/release/spec.ts';
import { strategies } from '../../../../actions/core/release/waves.ts';
import type { Nature } from '../../../world/nature.ts';
import { four, History } from './history.ts';
import { serving, settledWell, watcher } from './invariants.ts';

/** The first machines of r2 are of another nature than the rest. */
function spoil(history: History, count: number, nature: Partial<Nature>): void {
  const { world } = history;
  const launch = world.launch.bind(world);
  let spoilt = 0;
  world.launch = (group, zone, given) => {
    const bad = group.release === 'r2' && spoilt++ < count;
    return launch(group, zone, bad ? { ...given, ...nature } : given);
  };
}

async function release(count: number, nature: Partial<Nature>, over: Partial<Spec>): Promise<History> {
  const history = await new History(() => {}).withStable();
  spoil(history, count, nature);
  const watch = watcher(history.world, () => 4);
  await history.run({ run: '2', spec: four('r2', { timeout: 3600, ...over }) }, watch);
  return history;
}

function last(history: History): { outcome: string; why: string } {
  const end = history.ends.at(-1);
  assert.ok(end !== undefined && end !== 'killed');
  return end.step;
}

const sick: Readonly<Record<string, Partial<Nature>>> = {
  'fails its live check': { ready: Infinity },
  'cannot be reached': { hangs: true },
  'is never healthy': { healthy: Infinity },
  'sickens in service': { sickens: 12 },
};
for (const [what, nature] of Object.entries(sick)) {
  for (const [strategy, waves] of Object.entries({
    halving: strategies.halving,
    'all-at-once': strategies['all-at-once'],
  })) {
    test(`a machine that ${what} is replaced (${strategy})`, async () => {
      const history = await release(1, nature, { tolerate: { machines: 1 }, waves });
      const { outcome, why } = last(history);
      assert.equal(outcome, 'released', why);
      assert.equal(serving(history.world).length, 4);
      settledWell(history.world);
      const verdict = history.world.verdicts.get(2);
      assert.match(verdict?.why ?? '', /and the old release is absent; 1 machine of it was sick and replaced$/);
    });
    test(`two that do are the release (${what}, ${strategy})`, async () => {
      const history = await release(2, nature, { tolerate: { machines: 1 }, waves });
      assert.equal(last(history).outcome, 'rolled-back', last(history).why);
      settledWell(history.world);
    });
  }
  test(`by default one is the release: ${what}`, async () => {
    const history = await release(1, nature, {});
    assert.equal(last(history).outcome, 'rolled-back', last(history).why);
    settledWell(history.world);
  });
}

test('a release that is bad on each machine is rolled back, however often a machine is replaced', async () => {
  const history = await release(100, { ready: Infinity }, { tolerate: { percent: 50 } });
  assert.match(last(history).why, /failed the live check/);
  const { troubles } = [...history.world.groups.values()].find((group) => group.release === 'r2') ?? { troubles: [] };
  assert.equal(troubles.filter(({ what }) => what === 'replaced').length, 0, 'all four are sick at once');
});

test("a canary's one machine is not tolerated", async () => {
  const history = await release(1, { ready: Infinity }, { tolerate: { machines: 2 }, waves: strategies.canary });
  assert.equal(last(history).outcome, 'rolled-back');
});
