import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strategies } from '../../../../actions/core/release/waves.ts';
import type { Nature } from '../../../world/nature.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, type World } from '../../../world/world.ts';
import { examined } from './examined.ts';
import { nature, serving, settledWell, watcher } from './invariants.ts';
import { type Mishap, persist, start } from './process.ts';

const mishap = fc.record<Mishap>({
  at: fc.integer({ min: 1, max: 30 }),
  what: fc.constantFrom('killed-before', 'killed-after', 'answer-lost', 'throttled'),
});
const mishaps = fc.array(fc.array(mishap, { maxLength: 3 }), { maxLength: 3 });
const strategy = fc.constantFrom(...(['halving', 'canary', 'all-at-once'] as const));

/** Natures of a release with the end that each must lead to. */
const natures: readonly { name: string; nature: Partial<Nature>; outcome: 'released' | 'rolled-back' }[] = [
  { name: 'sound', nature: {}, outcome: 'released' },
  { name: 'slow', nature: { boot: 20, ready: 10, healthy: 8 }, outcome: 'released' },
  { name: 'never answers', nature: { ready: Infinity }, outcome: 'rolled-back' },
  { name: 'never healthy', nature: { healthy: Infinity }, outcome: 'rolled-back' },
  { name: 'sickens in service', nature: { sickens: 12 }, outcome: 'rolled-back' },
  { name: 'dies at boot', nature: { boot: 3, ready: 30, dies: 4 }, outcome: 'rolled-back' },
  { name: 'hangs', nature: { hangs: true }, outcome: 'rolled-back' },
  { name: 'cannot be launched', nature: { launch: 'impossible' }, outcome: 'rolled-back' },
  { name: 'before-traffic fails', nature: { beforeTraffic: { seconds: 3, code: 7 } }, outcome: 'rolled-back' },
];

const setting = fc.record({
  size: fc.integer({ min: 1, max: 5 }),
  strategy,
  release: fc.constantFrom(...natures),
  suspended: fc.subarray(['AZRebalance', 'ScheduledActions', 'Terminate']),
  recurring: fc.boolean(),
  policy: fc.boolean(),
  growth: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
  lag: fc.constantFrom(0, 3),
  mishaps,
});

/** A world with release r1 in service on `size` machines, its group as a user has set it. */
async function withStable(size: number, over: { lag?: number } = {}): Promise<World> {
  const world = createWorld(over);
  const end = await start(world, { run: '1', spec: specOf({ release: 'r1', size: { min: size, max: 10 } }) });
  assert.ok(end !== 'killed' && end.step.outcome === 'released');
  world.advance(120);
  return world;
}

const rollouts = await examined(
  fc.asyncProperty(setting, async (given) => {
    const world = await withStable(given.size, { lag: given.lag });
    const [stable] = [...world.groups.values()];
    assert.ok(stable);
    for (const name of given.suspended) stable.suspended.add(name);
    if (given.recurring) stable.schedules.set('nightly', { name: 'nightly', recurring: true });
    if (given.policy) stable.policies.add('cpu');
    stable.min = Math.max(1, stable.min - 1);
    const before = nature(world, stable.name);
    world.natures.set('r2', given.release.nature);
    let changes = 0;
    const check = watcher(world, () => given.size);
    const end = await persist(
      world,
      {
        run: '2',
        spec: specOf({
          release: 'r2',
          size: { min: given.size, max: 10 },
          waves: strategies[given.strategy],
          beforeTraffic: { run: 'migrate', timeout: 60 },
          timeout: 900,
        }),
      },
      given.mishaps,
      (method, args) => {
        changes += 1;
        if (changes === 9 && given.growth) stable.desired = Math.min(10, stable.desired + given.growth);
        check(method, args);
      },
    );
    assert.equal(end.step.outcome, given.release.outcome, end.step.why);
    settledWell(world);
    assert.ok(serving(world).length >= given.size, 'capacity was lost');
    assert.equal([...world.groups.values()].filter(({ release }) => release === 'r2').length <= 1, true);
    if (end.step.outcome === 'rolled-back') {
      assert.deepEqual(nature(world, stable.name), before, 'stable is not what it was');
    } else {
      const [, candidate] = [...world.groups.values()];
      assert.ok(candidate && candidate.desired >= stable.desired, 'the candidate is smaller than what served');
      assert.deepEqual([...candidate.policies], given.policy ? ['cpu'] : []);
      assert.equal(candidate.schedules.has('nightly'), given.recurring);
    }
  }),
  50,
);

const rollbacks = await examined(
  fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.boolean(), mishaps, async (size, cold, given) => {
    const world = await withStable(size);
    const second = await start(world, { run: '2', spec: specOf({ release: 'r2', size: { min: size, max: 10 } }) });
    assert.ok(second !== 'killed' && second.step.outcome === 'released');
    if (cold) world.advance(4000);
    const end = await persist(
      world,
      { run: '3', kind: 'rollback' },
      given,
      watcher(world, () => size),
    );
    assert.equal(end.step.outcome, 'rolled-back', end.step.why);
    settledWell(world);
    const releases = new Set(serving(world).map((id) => world.instances.get(id)?.release));
    assert.deepEqual([...releases], ['r1']);
    assert.ok(serving(world).length >= size);
    // The same dispatch again goes nowhere.
    const again = await start(world, { run: '3', runAttempt: 9, kind: 'rollback' });
    assert.ok(again !== 'killed' && again.step.outcome === 'rolled-back' && !again.changed);
  }),
  25,
);

test('any release, any mishaps: the right end, enough capacity all the while, nothing made twice', rollouts);
test('a rollback, warm or cold, with any mishaps: the old release serves whole', rollbacks);
