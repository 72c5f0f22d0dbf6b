// An environment of a branch from its first push to its end: the rollout's own reconciler, with a name for traffic.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDeed } from '../../../../actions/core/environments/deed.ts';
import type { World } from '../../../world/world.ts';
import { HOST } from '../build.ts';
import { deploy, tearDown, worldOf } from './process.ts';
import { gone, leadsTo } from './promises.ts';

async function ended(end: ReturnType<typeof deploy>, outcome: string): Promise<string> {
  const known = await end;
  assert.ok(known !== 'killed');
  assert.equal(known.step.outcome, outcome, known.step.why);
  return known.step.why;
}

async function up(world: World = worldOf()): Promise<World> {
  await ended(deploy(world, { run: '1' }), 'released');
  world.estate.deployments.add(8);
  world.estate.comments.add(9);
  world.estate.images.add('sha256:1');
  leadsTo(world, 'r1');
  return world;
}

test('a push makes a name lead to its release, the next push to the next, and a teardown leaves nothing', async () => {
  const world = await up(worldOf({ farewell: 5 }));
  const made: string[] = [];
  await ended(deploy(world, { run: '2', release: 'r2', watch: (method) => made.push(method) }), 'released');
  leadsTo(world, 'r2');
  for (const once of ['claimName', 'makeTargetGroup', 'makeRule']) assert.ok(!made.includes(once), once);
  assert.match(await ended(tearDown(world, { run: '3' }), 'removed'), /nothing is left of review-feature-x/);
  gone(world);
  assert.equal(world.estate.farewells.size, 1, 'on-teardown ran once');
  // Again, there is nothing to do.
  assert.match(await ended(tearDown(world, { run: '4' }), 'removed'), /nothing is left/);
});

test('the site is there before anything of the release is', async () => {
  const world = worldOf();
  const made: string[] = [];
  await ended(deploy(world, { run: '1', watch: (method) => made.push(method) }), 'released');
  assert.deepEqual(made.slice(0, 7), [
    'claim',
    'claimName',
    'makeTargetGroup',
    'setDrain',
    'makeRule',
    'storeSpec',
    'makeTemplate',
  ]);
  const spec = [...world.specs.values()][0] as { place: { targetGroups: string[] } };
  assert.deepEqual(spec.place.targetGroups, [...world.pools.keys()]);
});

test('an unchanged push renews the name and launches nothing', async () => {
  const world = await up();
  const before = world.instances.size;
  world.advance(3600);
  await ended(deploy(world, { run: '2' }), 'released');
  const deed = readDeed(HOST, JSON.parse(world.estate.deeds.get(HOST) ?? '{}'));
  assert.ok(deed.expires > world.now + 71 * 3600);
  assert.equal(world.instances.size, before);
  leadsTo(world, 'r1');
});

for (const [what, destroy] of [
  ['rule', (world: World) => world.estate.rules.clear()],
  [
    'target group and rule',
    (world: World) => {
      world.estate.rules.clear();
      for (const { arn } of world.estate.targetGroups.values()) world.pools.delete(arn);
      world.estate.targetGroups.clear();
    },
  ],
] as const) {
  for (const release of ['r1', 'r2']) {
    test(`a ${what} deleted by hand before a push of ${release} is made again (19)`, async () => {
      const world = await up();
      destroy(world);
      await ended(deploy(world, { run: '2', release }), 'released');
      leadsTo(world, release);
      const [pool] = world.pools.values();
      const serving = [...world.instances.values()].filter(({ id }) => pool?.serves(id));
      const states = serving.map((each) => pool?.state(each, world.now));
      assert.deepEqual(states, ['healthy'], 'its end is told once it answers');
      await ended(tearDown(world, { run: '3' }), 'removed');
      gone(world);
    });
  }

  test(`a ${what} deleted by hand in mid-deploy is made again (19)`, async () => {
    for (const at of ['storeSpec', 'create', 'ask', 'register', 'attach', 'decide']) {
      const world = await up();
      let done = false;
      const watch = (method: string) => {
        if (method !== at || done) return;
        done = true;
        destroy(world);
      };
      await ended(deploy(world, { run: '2', release: 'r2', watch }), 'released');
      assert.ok(done, at);
      leadsTo(world, 'r2');
    }
  });
}

test("another app's name is refused before anything is done (4)", async () => {
  const world = worldOf();
  world.estate.deeds.set(
    HOST,
    JSON.stringify({ app: 'shop', environment: 'review-x', repository: '812', branch: 'x', expires: 1 }),
  );
  const why = await ended(deploy(world, { run: '1' }), 'refused');
  assert.match(why, /belongs to the app shop, for the branch "x"/);
  assert.equal(world.leases.size + world.groups.size + world.pools.size, 0);
});

test('a bad release is rolled back and the old one serves on; a first one leaves an environment that can be torn down', async () => {
  for (const first of [false, true]) {
    const world = first ? worldOf() : await up();
    world.natures.set('r2', { ready: Infinity });
    await ended(deploy(world, { run: '2', release: 'r2' }), 'rolled-back');
    if (!first) leadsTo(world, 'r1');
    await ended(tearDown(world, { run: '3' }), 'removed');
    gone(world);
  }
});

test('what a slow look showed before everything was removed is not acted on', async () => {
  const world = worldOf();
  world.onCall = async (_, method, when) => {
    if (method !== 'answers' || when !== 'after' || world.estate.rules.size > 0 || world.pools.size === 0) return;
    world.onCall = undefined;
    world.runs.set('1', 'ended');
    world.advance(1000);
    await ended(tearDown(world, { run: '9' }), 'removed');
  };
  await ended(deploy(world, { run: '1' }), 'superseded');
  gone(world);
});

test('what AWS will not do to a site ends the deploy soon, and says so', async () => {
  for (const denied of ['claimName', 'makeTargetGroup', 'makeRule']) {
    const world = worldOf();
    let tries = 0;
    const watch = () => {
      tries += 1;
    };
    const why = await ended(deploy(world, { run: '1', denied: [denied], watch }), 'rolled-back');
    assert.match(why, new RegExp(`AccessDenied: ${denied}`));
    assert.ok(tries < 20, `${tries} changes`);
    await ended(tearDown(world, { run: '2' }), 'removed');
    gone(world);
  }
});

test('whoever takes a deploy over lets what was under way come to its end, before the site too', async () => {
  const world = worldOf();
  assert.equal(await deploy(world, { run: '1', mishaps: [{ at: 2, what: 'killed-after' }] }), 'killed');
  world.runs.set('1', 'ended');
  world.advance(200);
  let taken = 0;
  const watch = (method: string) => {
    if (method === 'claim') taken = world.now;
    if (method === 'makeTargetGroup') assert.ok(world.now >= taken + 30, `${world.now - taken} s after its lease`);
  };
  await ended(deploy(world, { run: '2', watch }), 'released');
  leadsTo(world, 'r1');
});
