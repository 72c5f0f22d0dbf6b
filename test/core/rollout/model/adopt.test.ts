// A live balancer with machines of somebody else behind it, our first release, and the ways back to them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strategies } from '../../../../actions/core/release/waves.ts';
import type { Nature } from '../../../world/nature.ts';
import { THEIRS, theirGroup, theirMachine } from '../../../world/theirs.ts';
import { createWorld } from '../../../world/world.ts';
import { ended, isTheirs, of, onlyOurs, releases, theirs, untouched } from './adopting.ts';
import { examined } from './examined.ts';
import { serving, watcher } from './invariants.ts';
import { type Mishap, persist } from './process.ts';

test('without adopt they are refused by name, and the way is named', async () => {
  const world = theirs();
  const [outcome, why] = await ended(world, { run: '1', spec: of('r1') });
  assert.equal(outcome, 'refused');
  assert.match(why, /adopt: true takes over from them without an outage and can go back to them, or give/);
  assert.equal(world.leases.size, 0);
});

test('adopted they are parked, and their group is kept from registering, scaling and ending', async () => {
  const world = theirs();
  const before = untouched(world);
  assert.deepEqual(await ended(world, { run: '1', spec: of('r1'), adopt: true }), ['released', 'r1 is in service']);
  assert.deepEqual(releases(world), ['r1']);
  assert.ok(serving(world).length >= 5, 'as many as they were');
  assert.deepEqual(untouched(world), {
    ...before,
    suspended: ['AZRebalance', 'AddToLoadBalancer', 'AlarmNotification', 'HealthCheck'],
  });
  world.advance(9000);
  assert.deepEqual(untouched(world).machines, before.machines, 'they are left to their owner');
  assert.deepEqual([...(world.groups.get('orders.production.r1.1')?.policies ?? [])], ['cpu']);
});

test('a second release goes on as ever, though what was adopted is there still, parked', async () => {
  const world = theirs();
  await ended(world, { run: '1', spec: of('r1'), adopt: true });
  world.advance(60);
  const before = untouched(world);
  assert.equal((await ended(world, { run: '2', spec: of('r2') }))[0], 'released');
  world.advance(60);
  assert.deepEqual(await ended(world, { run: '3', kind: 'rollback' }), ['rolled-back', 'r1 is in service again']);
  assert.deepEqual(untouched(world), before);
  assert.deepEqual(releases(world), ['r1']);
});

test('a bad first release is taken back, and they are exactly as before', async () => {
  const world = theirs();
  const before = untouched(world);
  world.natures.set('r1', { sickens: 15 });
  const [outcome, why] = await ended(world, { run: '1', spec: of('r1'), adopt: true });
  assert.equal(outcome, 'rolled-back');
  assert.match(why, /what was adopted \(blue and 2 machines\) serves as before$/);
  assert.deepEqual(untouched(world), before);
  assert.deepEqual(releases(world), [THEIRS]);
  assert.equal(serving(world).length, 5);
});

test('a rollback of the first release goes back to them, and the next rollout adopts them anew', async () => {
  const world = theirs();
  const before = untouched(world);
  await ended(world, { run: '1', spec: of('r1'), adopt: true });
  world.advance(600);
  assert.deepEqual(await ended(world, { run: '2', kind: 'rollback' }), [
    'rolled-back',
    'what was adopted (blue and 2 machines) serves again',
  ]);
  assert.deepEqual(untouched(world), before);
  assert.deepEqual(releases(world), [THEIRS]);
  const r1 = world.groups.get('orders.production.r1.1');
  assert.ok(r1?.schedules.has('immutable-retire') && r1.policies.size === 0 && r1.traffic.size === 0);
  assert.deepEqual(await ended(world, { run: '3', kind: 'rollback' }), [
    'refused',
    'nothing is in service: there is nothing to roll back to',
  ]);
  assert.match((await ended(world, { run: '4', spec: of('r2') }))[1], /adopt: true takes over/);
  assert.equal((await ended(world, { run: '5', spec: of('r2'), adopt: true }))[0], 'released');
  assert.deepEqual(releases(world), ['r2']);
  world.advance(60);
  // Not to r1, which was taken back.
  assert.deepEqual(await ended(world, { run: '6', kind: 'rollback' }), [
    'rolled-back',
    'what was adopted (blue and 2 machines) serves again',
  ]);
  assert.deepEqual(untouched(world), before);
});

const mishap = fc.record<Mishap>({
  at: fc.integer({ min: 1, max: 30 }),
  what: fc.constantFrom('killed-before', 'killed-after', 'answer-lost', 'throttled'),
});
const natures: readonly Partial<Nature>[] = [
  {},
  { ready: Infinity },
  { healthy: Infinity },
  { sickens: 12 },
  { launch: 'impossible' },
];
const setting = fc.record({
  strategy: fc.constantFrom(...(['halving', 'canary', 'all-at-once'] as const)),
  nature: fc.constantFrom(...natures),
  health: fc.constantFrom('ELB' as const, 'EC2' as const),
  suspended: fc.subarray(['AddToLoadBalancer', 'AlarmNotification', 'HealthCheck', 'Terminate']),
  /** By its owner's policies or by hand, at which change of ours, and by how many. */
  scales: fc.option(fc.record({ at: fc.integer({ min: 1, max: 25 }), by: fc.integer({ min: 1, max: 2 }) }), {
    nil: undefined,
  }),
  /** One look doesn't show their group, and what one look doesn't show isn't gone: at which change. */
  unshown: fc.integer({ min: 1, max: 30 }),
  goesBack: fc.boolean(),
  mishaps: fc.array(fc.array(mishap, { maxLength: 3 }), { maxLength: 3 }),
});

const adoptions = await examined(
  fc.asyncProperty(setting, async (given) => {
    const world = createWorld();
    const group = theirGroup(world, 'blue', 3, { health: given.health });
    theirMachine(world, 'a');
    theirMachine(world, 'b');
    world.advance(60);
    for (const name of given.suspended) group.suspended.add(name);
    const before = untouched(world);
    world.natures.set('r1', given.nature);
    let changes = 0;
    const parked = new Set<string>();
    const floor = watcher(world, () => 5);
    const watch = (method: string, made: readonly unknown[]) => {
      changes += 1;
      const { at, by } = given.scales ?? { at: 0, by: 0 };
      if (changes === given.unshown) world.unshown.set('blue', world.now + 15);
      // What its owner keeps from being registered gets no requests, however much of it there is.
      if (changes === at && !given.suspended.includes('AddToLoadBalancer')) group.desired += by;
      // To its policies parked machines are idle.
      for (const id of method === 'deregister' ? (made[1] as readonly string[]) : []) parked.add(id);
      for (const id of method === 'register' ? (made[1] as readonly string[]) : []) parked.delete(id);
      const idle = world.members(group).some(({ id }) => parked.has(id));
      if (idle && !world.suspends(group, 'AlarmNotification')) group.desired = group.min;
      onlyOurs(method, made);
      // What their group has just launched is registered as AWS would register it: the balancer judges it.
      const theirs = method === 'register' && (made[1] as readonly string[]).some((id) => isTheirs(world, id));
      // What is sick takes nothing away by leaving.
      const well = new Set(serving(world));
      const sick = method === 'deregister' && !(made[1] as readonly string[]).some((id) => well.has(id));
      if (!theirs && !sick) floor(method, made);
    };
    const spec = of('r1', { waves: strategies[given.strategy], timeout: 900 });
    const end = await persist(world, { run: '1', spec, adopt: true }, given.mishaps, watch);
    const well = Object.keys(given.nature).length === 0;
    assert.equal(end.step.outcome, well ? 'released' : 'rolled-back', end.step.why);
    const back = !well || given.goesBack;
    if (well && given.goesBack) {
      world.advance(60);
      const rollback = await persist(world, { run: '2', kind: 'rollback' }, given.mishaps, watch);
      assert.equal(rollback.step.outcome, 'rolled-back', rollback.step.why);
    }
    world.advance(30);
    assert.deepEqual(releases(world), [back ? THEIRS : 'r1']);
    assert.ok(serving(world).length >= 5);
    const after = untouched(world);
    for (const id of before.machines) assert.ok(after.machines.includes(id), `${id} was ended`);
    if (!back) return;
    const { machines: _, desired: __, ...same } = after;
    const { machines: ___, desired: ____, ...was } = before;
    assert.deepEqual(same, was);
    assert.deepEqual(world.cuts, []);
    if (!given.suspended.includes('AddToLoadBalancer')) {
      assert.equal(serving(world).length, 2 + group.desired, 'all that it has serves');
    }
  }),
  60,
);

test(
  'whatever happens on the way, they serve whole and as before, or ours does, and nothing of them is ended',
  adoptions,
);
