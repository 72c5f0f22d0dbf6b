// Groups of others with tags of ours, in the middle of what fleets of ours do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Foreign } from '../../../../actions/core/rollout/seen.ts';
import type { Watcher } from '../../../../actions/rollout/reconcile.ts';
import { Story } from '../../../../actions/rollout/story.ts';
import { createGroup } from '../../../world/change.ts';
import type { Group } from '../../../world/group.ts';
import { plant } from '../../../world/plant.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, TARGET_GROUP, type World } from '../../../world/world.ts';
import { serving, settledWell } from './invariants.ts';
import { type Process, start } from './process.ts';

const size = { min: 4, max: 8 };
const of = (release: string) => specOf({ release, size });
const R1 = 'orders.production.r1.1';

/** r1 was released by attempt 1, r2 by attempt 2. */
async function two(): Promise<World> {
  const world = createWorld();
  await start(world, { run: '1', spec: of('r1') });
  await start(world, { run: '2', spec: of('r2') });
  return world;
}

async function ended(world: World, process: Process): Promise<readonly [outcome: string, why: string]> {
  const end = await start(world, process);
  assert.ok(end !== 'killed');
  return [end.step.outcome, end.step.why];
}

const released = { release: 'r1', attempt: '1', rank: '1', short: '0' };
const forms: Readonly<Record<string, readonly [name: string, tags: Record<string, string>]>> = {
  'the tags of what was released before, under another name': ['planted', released],
  'a name and tags of a release of its own, with the number of an attempt that was released': [
    'orders.production.planted.1',
    { ...released, release: 'planted' },
  ],
  'the name and tags of an attempt without a lease': [
    'orders.production.planted.0',
    { release: 'planted', attempt: '0', rank: '1' },
  ],
  'the tags of the fleet in service': ['planted', { ...released, release: 'r2', attempt: '2', rank: '2' }],
  'tags that nobody can read': ['planted', { ...released, rank: 'five', progress: 'x' }],
  'the tags of a later version': ['planted', { ...released, format: '99' }],
};

const silent = { info: () => {}, notice: () => {}, error: () => {}, debug: () => {} };

/** What a rule of ours could have changed about a group. */
function shown({ min, max, desired, deleted, health, schedules, policies, suspended, traffic, facts }: Group) {
  return structuredClone({ min, max, desired, deleted, health, schedules, policies, suspended, traffic, facts });
}

for (const [form, [name, tags]] of Object.entries(forms)) {
  for (const machines of [5, 0]) {
    test(`planted with ${machines} machines: ${form}: not gone back to, not parked, not deleted, and named`, async () => {
      const world = await two();
      const group = plant(world, name, tags, machines);
      world.advance(60);
      const before = shown(group);
      const warnings: string[] = [];
      const story = new Story({ log: { ...silent, warning: (line) => warnings.push(line) }, section: () => {} });
      let looks = 0;
      const tell: Watcher = (step, look) => {
        looks += 1;
        story.tell(step, look);
      };
      assert.deepEqual(await ended(world, { run: '3', kind: 'rollback', tell }), [
        'rolled-back',
        'r1 is in service again',
      ]);
      assert.equal(world.leases.get(3)?.candidate, R1);
      assert.ok(looks > 2 && warnings.length === 1, `${warnings.length} warnings in ${looks} looks`);
      assert.ok(warnings[0]?.startsWith(`the Auto Scaling group ${name} has the tags of a fleet of ours`), warnings[0]);
      for (const release of ['r3', 'r4', 'r5', 'r6', 'r7', 'r8']) {
        assert.equal((await ended(world, { run: release, spec: of(release) }))[0], 'released');
        world.advance(5000);
      }
      assert.equal(world.groups.get(name), group, 'it is there still');
      assert.deepEqual(shown(group), before);
      assert.deepEqual([...world.templates.values()].sort(), ['r4', 'r5', 'r6', 'r7', 'r8']);
      assert.equal(world.verdicts.size, 5, 'it takes no place of a release that is kept');
    });
  }
}

test('a group that nothing tells from the fleet in service but its name makes no second rollback', async () => {
  const world = createWorld();
  await start(world, { run: '1', spec: of('r1') });
  plant(world, 'orders.production.planted.1', { ...released, release: 'planted', rank: '0' });
  world.advance(60);
  assert.deepEqual(await ended(world, { run: '2', kind: 'rollback' }), [
    'refused',
    'nothing was released before r1: there is nothing to roll back to',
  ]);
  assert.equal(world.leases.size, 1);
});

/** Into our target group with all machines of this group. */
function register(world: World, { name }: Group): string[] {
  const ids = [...world.instances.values()].filter(({ group }) => group === name).map(({ id }) => id);
  for (const id of ids) world.pool(TARGET_GROUP).register(id, world.now);
  world.advance(10);
  return ids;
}

test('planted machines that are healthy in our target group are strangers: a rollout is refused, and names them', async () => {
  const world = await two();
  const group = plant(world, 'planted', released, 2);
  world.advance(60);
  const ids = register(world, group);
  assert.equal(serving(world).length, 6);
  const [outcome, why] = await ended(world, { run: '3', spec: of('r3') });
  assert.equal(outcome, 'refused');
  assert.ok(why.includes(`belong to no fleet of ours: ${ids.join(', ')};`), why);
});

test('planted machines that get there on the way end the rollout', async () => {
  const world = await two();
  const group = plant(world, 'planted', released, 2);
  world.advance(60);
  let ids: string[] = [];
  const end = await start(world, { run: '3', spec: of('r3') }, (method) => {
    if (method === 'deregister' && ids.length === 0) ids = register(world, group);
  });
  assert.ok(end !== 'killed' && end.step.outcome === 'rolled-back', JSON.stringify(end));
  assert.ok(end.step.why.includes(`belong to no fleet of ours: ${ids.join(', ')}`), end.step.why);
});

test('a group with the name and tags that the next attempt would give is refused before there is a lease that names it', async () => {
  const world = await two();
  plant(world, 'orders.production.r3.3', { release: 'r3', attempt: '3', rank: '3' });
  world.advance(60);
  assert.deepEqual(await ended(world, { run: '3', spec: of('r3') }), [
    'refused',
    "orders.production.r3.3 is there before its attempt began, so it isn't ours; delete it",
  ]);
  assert.equal(world.leases.size, 2);
});

test('a fleet in service whose tags somebody changed is named, and nothing is begun on the lie that nothing serves', async () => {
  const place = { ...of('r1').place, targetGroups: [] };
  for (const kind of ['rollout', 'rollback'] as const) {
    const world = createWorld({ targetGroups: [] });
    await start(world, { run: '1', spec: specOf({ release: 'r1', size, place }) });
    const [group] = world.groups.values();
    assert.ok(group);
    world.groups.set(R1, { ...group, tags: { ...group.tags, release: 'r0' } });
    const spec = specOf({ release: 'r2', size, place });
    assert.deepEqual(await ended(world, { run: '2', kind, ...(kind === 'rollout' && { spec }) }), [
      'refused',
      `${R1} is in service by the records, but not by its tags, since by them it is orders.production.r0.1; put its tags immutable:app, environment, release and attempt right by its name`,
    ]);
    assert.equal(world.leases.size, 1);
  }
});

test('a group that a run made after it was overtaken, and after its records went, still has an end', async () => {
  const world = createWorld();
  await start(world, { run: '1', spec: of('r1') });
  // It dies at creating its group.
  assert.equal(await start(world, { run: '2', spec: of('r2'), mishaps: [{ at: 4, what: 'killed-before' }] }), 'killed');
  world.runs.set('2', 'ended');
  world.advance(200);
  assert.equal((await ended(world, { run: '3', spec: of('r3') }))[0], 'released');
  assert.deepEqual([world.verdicts.has(2), world.specs.has(2)], [false, false], 'its records went');
  const facts = { rank: 2, attempt: 2, short: 0 };
  // A version of its release is there, since it was tried once more.
  world.templates.set('9', 'r2');
  createGroup(world, { do: 'create-fleet', fleet: 'orders.production.r2.2', size: 4, facts }, of('r2'));
  world.advance(60);
  assert.equal((await ended(world, { run: '4', spec: of('r4') }))[0], 'released');
  settledWell(world);
  world.advance(5000);
  assert.equal((await ended(world, { run: '5', spec: of('r5') }))[0], 'released');
  world.advance(10);
  assert.equal(world.groups.has('orders.production.r2.2'), false, 'it was removed');
});

test('a lease that came up between the records and the groups of one look makes its group ours', async () => {
  const world = createWorld();
  await start(world, { run: '1', spec: of('r1') });
  let other: Promise<unknown> | undefined;
  let waiting = true;
  // The groups of the second run's first look come late: after another run has begun, and made its group.
  world.onCall = async (port, method, when) => {
    if (!waiting || port !== 'fleets' || method !== 'groups' || when !== 'before') return;
    waiting = false;
    other = start(world, { run: '2', spec: of('r2') });
    while (!world.groups.has('orders.production.r2.2')) await new Promise(setImmediate);
  };
  const told: Foreign[] = [];
  const end = await start(world, {
    run: '3',
    spec: of('r3'),
    tell: (_, { seen }) => told.push(...seen.foreign),
  });
  await other;
  assert.ok(end !== 'killed');
  assert.equal(end.step.outcome, 'refused', end.step.why);
  assert.deepEqual(told, []);
});
