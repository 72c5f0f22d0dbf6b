// What the traffic needs now, which is neither a moment's surplus of machines nor what it was when the rollout began.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Fleet, retiring } from '../../../../actions/core/rollout/fleet.ts';
import { inService } from '../../../../actions/core/rollout/records.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, TARGET_GROUP, type World } from '../../../world/world.ts';
import { examined } from './examined.ts';
import { serving, settledWell } from './invariants.ts';
import { start } from './process.ts';

const spec = (release: string, max: number) => specOf({ release, size: { min: 4, max }, alarms: ['errors'], bake: 60 });

async function withStable(max: number): Promise<World> {
  const world = createWorld();
  world.alarms.set('errors', { name: 'errors', state: 'OK', reason: '' });
  const end = await start(world, { run: '1', spec: spec('r1', max) });
  assert.ok(end !== 'killed' && end.step.outcome === 'released');
  world.advance(120);
  return world;
}

function groupOf(world: World, release: string) {
  const group = [...world.groups.values()].find((each) => each.release === release);
  assert.ok(group, `${release} has no group`);
  return group;
}

/** Whether a change takes healthy machines out of service that are needed: what is left, and what was there. */
function leaves(world: World, needed: () => number) {
  return (method: string, given: readonly unknown[]): void => {
    if (method !== 'deregister' && method !== 'detach') return;
    const all = serving(world);
    const leaving = new Set(
      method === 'deregister'
        ? (given[1] as readonly string[])
        : [...world.instances.values()].filter(({ group }) => group === given[0]).map(({ id }) => id),
    );
    const left = all.filter((id) => !leaving.has(id)).length;
    assert.ok(
      left >= Math.min(needed(), all.length),
      `${method} left ${left} of ${all.length}, ${needed()} are needed`,
    );
  };
}

for (const surplus of [1, 2]) {
  test(`${surplus} more machines than stable wants, while AWS balances zones, are no need: a good release is released`, async () => {
    const world = await withStable(4);
    groupOf(world, 'r1').surplus = surplus;
    world.advance(30);
    const stable = world.members(groupOf(world, 'r1'));
    assert.equal(stable.length, 4 + surplus);
    const end = await start(
      world,
      { run: '2', spec: spec('r2', 4) },
      leaves(world, () => 4),
    );
    assert.ok(end !== 'killed');
    assert.equal(end.step.outcome, 'released', end.step.why);
    assert.equal(groupOf(world, 'r2').desired, 4);
    groupOf(world, 'r1').surplus = 0;
    settledWell(world);
  });
}

const growth = fc.record({
  to: fc.integer({ min: 5, max: 12 }),
  /** Seconds of the last bake after which the candidate grows, and of its growth after which the alarm rings. */
  after: fc.integer({ min: 1, max: 20 }),
  rings: fc.integer({ min: 1, max: 30 }),
});

/** In the last bake the candidate scales, and an alarm says that it is bad. */
const grown = fc.asyncProperty(growth, async ({ to, after, rings }) => {
  const world = await withStable(12);
  const stable = groupOf(world, 'r1');
  let last: number | undefined;
  let ruled: { at: number; bad: number } | undefined;
  const needed = () => Math.max(stable.desired, attached(world) ? groupOf(world, 'r2').desired : 0);
  const bad = () => serving(world).filter((id) => world.instances.get(id)?.release === 'r2').length;
  let half: number | undefined;
  const tell = (_: unknown, { seen }: { seen: { now: number; fleets: readonly Fleet[] } }) => {
    const candidate = seen.fleets.find(({ release }) => release === 'r2');
    if (last === undefined && candidate?.facts.progress?.wave === 1 && candidate.facts.progress.bakeSince)
      last = seen.now;
    const group = groupOfMaybe(world, 'r2');
    if (last !== undefined && group && ruled === undefined && seen.now > last + after) {
      group.desired = Math.max(group.desired, to);
      group.min = group.desired;
      if (seen.now > last + after + rings)
        world.alarms.set('errors', { name: 'errors', state: 'ALARM', reason: 'too many answers failed' });
    }
    if (ruled === undefined && [...world.verdicts.values()].some(({ ruling }) => ruling === 'rollback'))
      ruled = { at: seen.now, bad: bad() };
    // Four good machines that run already take what four bad ones had, before any other has booted.
    if (ruled && half === undefined && bad() <= ruled.bad - Math.min(4, ruled.bad)) half = seen.now;
  };
  const end = await start(world, { run: '2', spec: spec('r2', 12), tell }, leaves(world, needed));
  assert.ok(end !== 'killed');
  assert.equal(end.step.outcome, 'rolled-back', end.step.why);
  settledWell(world);
  assert.equal(
    inService({ leases: [...world.leases.values()], verdicts: [...world.verdicts.values()], beats: [], specs: [] }),
    stable.name,
  );
  assert.ok(serving(world).length >= to, `${serving(world).length} serve, and ${to} were needed`);
  assert.ok(
    ruled && half !== undefined && half - ruled.at <= 10,
    `the first bad ones left after ${half} of ${ruled?.at}`,
  );
  assert.ok(retiring({ schedules: [...groupOf(world, 'r2').schedules.values()] } as unknown as Fleet));
});

function groupOfMaybe(world: World, release: string) {
  return [...world.groups.values()].find((each) => each.release === release);
}

function attached(world: World): boolean {
  return [...(groupOfMaybe(world, 'r2')?.traffic.values() ?? [])].some(({ state }) => state !== 'removing');
}

/** What was released has scaled since, and is gone back from by hand: the old fleet has the size of then. */
const goneBack = fc.asyncProperty(fc.integer({ min: 5, max: 12 }), fc.boolean(), async (to, cold) => {
  const world = await withStable(12);
  const released = await start(world, { run: '2', spec: spec('r2', 12) });
  assert.ok(released !== 'killed' && released.step.outcome === 'released', JSON.stringify(released));
  const bad = groupOf(world, 'r2');
  bad.desired = to;
  world.advance(cold ? 4000 : 60);
  assert.equal(serving(world).length, to);
  const left: { at: number; count: number }[] = [];
  const count = () => serving(world).filter((id) => world.instances.get(id)?.group === bad.name).length;
  const began = world.now;
  const tell = () => left.push({ at: world.now - began, count: count() });
  const end = await start(
    world,
    { run: '3', kind: 'rollback', tell },
    leaves(world, () => to),
  );
  assert.ok(end !== 'killed');
  assert.equal(end.step.outcome, 'rolled-back', end.step.why);
  settledWell(world);
  assert.equal(serving(world).length, to);
  // Those that run already take over before any other has booted.
  const soon = left.find(({ count: now }) => now <= to - 4);
  const all = left.find(({ count: now }) => now === 0);
  assert.ok(soon && all && (cold || to === 4 || soon.at < all.at), JSON.stringify(left));
  if (!cold) assert.ok(soon.at <= 8, `the first four left after ${soon.at} s`);
});

const holds = await examined(grown, 12);
const holdsByHand = await examined(goneBack, 10);
test('a candidate that has grown in its last bake, and is bad: today’s need is served while it leaves', holds);
test('a release that has grown since is gone back from by hand: what runs already takes over at once', holdsByHand);

test('a zone is shifted away in mid-rollout: it waits, says why, and goes on when the shift has ended', async () => {
  const world = createWorld();
  const sized = (release: string) => specOf({ release, size: { min: 4, max: 8 } });
  const first = await start(world, { run: '1', spec: sized('r1') });
  assert.ok(first !== 'killed' && first.step.outcome === 'released');
  const pool = world.pool(TARGET_GROUP);
  let told: string | undefined;
  let ends = Infinity;
  const tell = ({ why }: { readonly why: string }) => {
    if (why.includes('in a zone that is shifted away, which proves nothing')) {
      told = why;
      ends = Math.min(ends, world.now + 300);
    }
    if (world.now >= ends) pool.away = undefined;
  };
  const end = await start(world, { run: '2', spec: sized('r2'), tell }, (method) => {
    if (method === 'register' && ends === Infinity) pool.away = 'eu-west-1b';
  });
  assert.ok(end !== 'killed');
  assert.equal(end.step.outcome, 'released', end.step.why);
  assert.match(told ?? '', /^1 of 2 machines of orders/);
  assert.ok(world.now >= ends, 'it waited until the end of the shift');
  settledWell(world);
});

test('beside machines that have their share, new ones start slowly: stable leaves when they have theirs', async () => {
  const world = createWorld({ slowStart: 30 });
  const first = await start(world, { run: '1', spec: specOf({ release: 'r1', size: { min: 4, max: 8 } }) });
  assert.ok(first !== 'killed' && first.step.outcome === 'released');
  const healthySince = new Map<string, number>();
  const tell = () => {
    for (const id of serving(world)) if (!healthySince.has(id)) healthySince.set(id, world.now);
  };
  const waited: number[] = [];
  const end = await start(
    world,
    { run: '2', spec: specOf({ release: 'r2', size: { min: 4, max: 8 } }), tell },
    (method) => {
      if (method !== 'deregister') return;
      const fresh = serving(world).filter((id) => world.instances.get(id)?.release === 'r2');
      waited.push(world.now - Math.max(...fresh.map((id) => healthySince.get(id) ?? Infinity)));
    },
  );
  assert.ok(end !== 'killed');
  assert.equal(end.step.outcome, 'released', end.step.why);
  assert.ok(waited.length >= 2 && waited.every((seconds) => seconds >= 30), waited.join());
});
