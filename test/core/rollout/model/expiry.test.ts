// An environment that doesn't stay ends by AWS alone, so long after the newest deploy, whoever dies; and of its branch the newest
// commit wins.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXPIRE } from '../../../../actions/core/rollout/fleet.ts';
import { cutOff } from '../../../../actions/rollout/cut-off.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, type World } from '../../../world/world.ts';
import { serving, settledWell } from './invariants.ts';
import { type Process, start } from './process.ts';

const DAY = 24 * 3600;
const spec = (release: string) =>
  specOf({ release, size: { min: 1, max: 1 }, waves: [{ percent: 100 }], ttl: DAY, timeout: 900, keepPrevious: 0 });

/** Deploys `release` as a run of this number, and says what became of it and when it ended. */
async function deploy(world: World, run: number, release: string, over: Partial<Process> = {}): Promise<string> {
  const end = await start(world, { run: `${run}`, spec: spec(release), ...over });
  return end === 'killed' ? 'killed' : end.step.outcome;
}

const groupOf = (world: World, release: string) => {
  const group = [...world.groups.values()].findLast((each) => each.release === release);
  assert.ok(group, `no group of ${release}`);
  return group;
};
const expiryOf = (world: World, release: string) => groupOf(world, release).schedules.get(EXPIRE)?.at ?? 0;
const machinesOf = (world: World) => [...world.instances.values()].filter(({ gone }) => gone === undefined).length;

test('it has its end from its first machine on, and serves until then', async () => {
  const world = createWorld();
  const began = world.now;
  assert.equal(await deploy(world, 1, 'r1'), 'released');
  const end = expiryOf(world, 'r1');
  assert.ok(end >= began + DAY && end < world.now + DAY, `${end - began}`);
  world.advance(end - world.now - 1);
  assert.equal(serving(world).length, 1);
  world.advance(120);
  assert.equal(machinesOf(world), 0);
});

test('it ends however short its life is meant to be', async () => {
  const world = createWorld();
  await deploy(world, 1, 'r1', { spec: { ...spec('r1'), ttl: 100 } });
  assert.ok(expiryOf(world, 'r1') > 0, 'AWS knows no end');
  world.advance(DAY);
  assert.equal(machinesOf(world), 0);
});

test('a push of what is there only puts its end off', async () => {
  const world = createWorld();
  await deploy(world, 1, 'r1');
  const [machine] = serving(world);
  world.advance(DAY / 2);
  assert.equal(await deploy(world, 2, 'r1'), 'released');
  assert.deepEqual([serving(world), world.groups.size], [[machine], 1]);
  assert.ok(Math.abs(expiryOf(world, 'r1') - world.now - DAY) < 60);
});

test('an end that a person put off stays', async () => {
  const world = createWorld();
  await deploy(world, 1, 'r1');
  const at = world.now + 7 * DAY;
  groupOf(world, 'r1').schedules.set(EXPIRE, {
    name: EXPIRE,
    recurring: false,
    at,
    sizes: { min: 0, max: 0, desired: 0 },
  });
  await deploy(world, 2, 'r1');
  assert.equal(expiryOf(world, 'r1'), at);
});

test('whatever is pushed later takes over, and the old machines end', async () => {
  const world = createWorld();
  await deploy(world, 1, 'r1');
  world.advance(3600);
  assert.equal(await deploy(world, 2, 'r2'), 'released');
  settledWell(world);
  assert.ok(expiryOf(world, 'r2') > world.now + DAY - 900);
  world.advance(900);
  assert.deepEqual([machinesOf(world), serving(world).length], [1, 1]);
});

test('what has expired comes back with the next push', async () => {
  const world = createWorld();
  await deploy(world, 1, 'r1');
  world.advance(DAY + 600);
  assert.equal(machinesOf(world), 0);
  assert.equal(await deploy(world, 2, 'r1'), 'released');
  assert.equal(serving(world).length, 1);
  assert.ok(expiryOf(world, 'r1') > world.now + DAY - 900);
});

// The end is due while the second deploy is at work, whose runner dies before or after each of its changes.
const changes = 25;
for (const when of ['killed-before', 'killed-after'] as const) {
  test(`an end that is due in the middle of a deploy is put off first, and comes by itself (${when} any change)`, async () => {
    let deaths = 0;
    for (let at = 1; at <= changes; at += 1) {
      const world = createWorld();
      await deploy(world, 1, 'r1');
      world.advance(DAY - 400);
      const before = expiryOf(world, 'r1');
      const died = (await deploy(world, 2, 'r2', { mishaps: [{ at, what: when }] })) === 'killed';
      if (died) deaths += 1;
      // A lease and a spec are no deploy yet.
      const renewed = expiryOf(world, 'r1') > before || world.specs.size < 2;
      assert.ok(renewed || at <= 3, `${when} change ${at}: r1 would have ended in mid-deploy`);
      world.advance(DAY + 1200);
      assert.equal(machinesOf(world), 0, `${when} change ${at}: machines without an end`);
    }
    assert.ok(deaths > 10, `${deaths} deaths`);
  });
}

test('a newer commit ends what an older one is at, which has not failed, and is in service at last', async () => {
  const ends = [];
  for (const after of [2, 6, 9, 14, 40]) {
    const world = createWorld();
    await deploy(world, 1, 'r1');
    world.newest = '2';
    const older = deploy(world, 2, 'r2');
    await world.ports({ repository: '', run: '', runAttempt: 1, nonce: '' }).clock.wait(after);
    world.newest = '3';
    const newer = await deploy(world, 3, 'r3');
    const first = await older;
    ends.push(first);
    assert.equal(newer, 'released');
    assert.deepEqual([...new Set(serving(world).map((id) => world.instances.get(id)?.release))], ['r3']);
    settledWell(world);
  }
  assert.deepEqual(ends, ['superseded', 'superseded', 'superseded', 'superseded', 'released']);
});

test('an older commit whose job runs last changes nothing', async () => {
  const world = createWorld();
  world.newest = '3';
  await deploy(world, 3, 'r3');
  const groups = [...world.groups.keys()];
  assert.equal(await deploy(world, 2, 'r2'), 'superseded');
  assert.deepEqual([...world.groups.keys()], groups);
});

test('a process that has let go is not said to be dead', async () => {
  const world = createWorld();
  await deploy(world, 1, 'r1');
  const [lease] = [...world.leases.values()];
  await cutOff(world.ports({ repository: '', run: '', runAttempt: 1, nonce: '' }), lease?.nonce ?? '');
  assert.deepEqual(
    [...world.beats.values()].map(({ ended, cut }) => [ended, cut]),
    [[true, undefined]],
  );
});

test('the push after a job that was cut off begins its own attempt within ten seconds', async () => {
  const world = createWorld();
  world.newest = '1';
  await deploy(world, 1, 'r1', { mishaps: [{ at: 6, what: 'killed-after' }] });
  const [lease] = [...world.leases.values()];
  assert.ok(lease);
  const ports = world.ports({ repository: '', run: '', runAttempt: 1, nonce: '' });
  await cutOff(ports, 'of another process');
  assert.equal(world.beats.get(lease.n)?.cut, undefined);
  await cutOff(ports, lease.nonce);
  world.newest = '2';
  const since = world.now;
  assert.equal(await deploy(world, 2, 'r2'), 'released');
  const own = [...world.leases.values()].find(({ release }) => release === 'r2');
  assert.ok(own && own.at - since <= 10, `after ${own && own.at - since} s`);
});
