// An environment whose name has its machine's own address: no balancer, a record that is written after the live check, and a TTL.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordOf } from '../../../../actions/core/rollout/router.ts';
import type { End } from '../../../../actions/rollout/reconcile.ts';
import { RecordPool } from '../../../world/record.ts';
import type { World } from '../../../world/world.ts';
import type { Mishap } from '../../rollout/model/process.ts';
import { HOST } from '../build.ts';
import { deploy, type Process, tearDown, worldOf } from './process.ts';
import { gone } from './promises.ts';

const site = { balancers: [] };
const alone = () => worldOf({ balancers: [] });

const push = (world: World, process: Process & { release?: string; spec?: object }) =>
  deploy(world, { ...process, site });

async function ends(end: Promise<End | 'killed'>, outcome: string, here = ''): Promise<string> {
  const known = await end;
  assert.ok(known !== 'killed', here);
  assert.equal(known.step.outcome, outcome, `${here}: ${known.step.why}`);
  return known.step.why;
}

/** The machines in the record, which are of this release alone and run; nobody who respects its TTL was ever cut off. */
function leadsTo(world: World, release: string, machines = 1): readonly string[] {
  const pool = world.pools.get(recordOf(HOST));
  assert.ok(pool instanceof RecordPool);
  const found = pool.held().map((id) => world.instances.get(id));
  assert.deepEqual(
    found.map((each) => each?.release),
    Array(machines).fill(release),
  );
  const said = world.estate.records.find(({ name, type }) => name === HOST && type === 'A');
  assert.equal(said?.value, pool.held().join(' '));
  assert.deepEqual(world.cuts, []);
  return pool.held();
}

async function up(world = alone()): Promise<World> {
  await ends(push(world, { run: '1' }), 'released');
  leadsTo(world, 'r1');
  return world;
}

for (const machines of [1, 3]) {
  test(`a name leads to ${machines}, the next push flips it, the old serve while somebody may remember them, and a teardown leaves nothing`, async () => {
    const world = alone();
    const spec = { size: { min: machines, max: machines } };
    const calls: string[] = [];
    const watch = (method: string) => void calls.push(method);
    await ends(push(world, { run: '1', spec, watch }), 'released');
    const old = leadsTo(world, 'r1', machines);
    assert.deepEqual(calls.slice(0, 4), ['claim', 'claimName', 'storeSpec', 'makeTemplate']);
    for (const never of ['makeTargetGroup', 'makeRule', 'attach', 'judgeBy', 'write'])
      assert.ok(!calls.includes(never), never);
    assert.ok(calls.indexOf('register') > calls.indexOf('ask'), 'the flip comes after the live check');
    await ends(push(world, { run: '2', release: 'r2', spec }), 'released');
    leadsTo(world, 'r2', machines);
    const serving = [...world.groups.values()].find((group) => group.release === 'r2');
    assert.deepEqual(serving && [serving.health, [...serving.suspended]], ['EC2', ['AZRebalance']]);
    world.advance(59);
    for (const id of old) assert.ok(world.instances.has(id), `${id} serves on for the TTL`);
    world.advance(600);
    leadsTo(world, 'r2', machines);
    for (const id of old) assert.ok(!world.instances.has(id), `${id} is still there`);
    await ends(tearDown(world, { run: '3' }), 'removed');
    gone(world);
  });
}

test('the verdict waits until no name server tells of the old machine', async () => {
  const world = await up();
  let told: readonly string[] = [];
  const watch = (method: string, given: readonly unknown[]) => {
    const { ruling } = (given[0] ?? {}) as { ruling?: string };
    const pool = world.pools.get(recordOf(HOST));
    if (method === 'decide' && ruling === 'release' && pool)
      told = pool.show(world.instances, world.now).targets.map(({ state }) => state);
  };
  await ends(push(world, { run: '2', release: 'r2', watch }), 'released');
  assert.deepEqual(told, ['healthy']);
});

test('a bad release never gets the name, and one that is overtaken gives it back', async () => {
  const world = await up();
  world.natures.set('r2', { ready: Infinity });
  await ends(push(world, { run: '2', release: 'r2' }), 'rolled-back');
  leadsTo(world, 'r1');
  for (const at of ['register', 'deregister']) {
    let done = false;
    world.onCall = async (_, method, when) => {
      if (done || method !== at || when !== 'after') return;
      done = true;
      const { attempt } = [...world.leases.values()].at(-1) ?? { attempt: 0 };
      const why = 'superseded by run 9';
      world.verdicts.set(attempt, { attempt, ruling: 'rollback', why, newer: true, run: '9', at: world.now });
    };
    await ends(push(world, { run: at, release: 'r3' }), 'superseded', at);
    leadsTo(world, 'r1');
    world.advance(600);
    leadsTo(world, 'r1');
  }
});

test('name servers that never agree end a deploy at its deadline, and the next push is right', async () => {
  const world = alone();
  Object.assign(world.options, { spread: Infinity });
  const why = await ends(push(world, { run: '1' }), 'rolled-back');
  assert.match(why, /900 s were not enough/);
  Object.assign(world.options, { spread: 30 });
  world.pools.delete(recordOf(HOST));
  await ends(push(world, { run: '2' }), 'released');
  leadsTo(world, 'r1');
});

test("another's record is neither written over nor taken for ours", async () => {
  for (const moment of ['before', 'meanwhile'] as const) {
    const world = alone();
    const foreign = { name: HOST, type: 'A', value: '192.0.2.7' };
    const plant = () => world.estate.records.push(foreign);
    if (moment === 'before') plant();
    let planted = moment === 'before';
    const watch = (method: string) => {
      if (method === 'ask' && !planted) planted = plant() > 0;
    };
    const why = await ends(push(world, { run: '1', watch }), moment === 'before' ? 'refused' : 'rolled-back');
    assert.match(why, /feature-x\.dev\.example\.com has a record A of another's \(192\.0\.2\.7\), where .* its own/);
    assert.deepEqual(world.estate.records, [foreign]);
  }
});

test('a run that ends again puts back what a late effect of another took out', async () => {
  const world = await up();
  const [id = ''] = leadsTo(world, 'r1');
  world.natures.set('r2', { ready: Infinity });
  await ends(push(world, { run: '2', release: 'r2' }), 'rolled-back');
  world.pools.get(recordOf(HOST))?.deregister(id, world.now);
  world.estate.point(HOST, []);
  await ends(push(world, { run: '2', runAttempt: 2, release: 'r2' }), 'rolled-back');
  leadsTo(world, 'r1');
});

for (const release of ['r1', 'r2']) {
  test(`a machine that AWS replaced is found by the next push, of ${release}`, async () => {
    const world = await up();
    const [lost] = leadsTo(world, 'r1');
    const instance = world.instances.get(lost ?? '');
    assert.ok(instance);
    instance.nature = { ...instance.nature, dies: 0 };
    world.advance(60);
    world.cuts.length = 0;
    await ends(push(world, { run: '2', release }), 'released');
    assert.notEqual(leadsTo(world, release)[0], lost);
  });
}

test('an environment goes from a balancer to an address of its own, and back, only by a teardown', async () => {
  const world = worldOf();
  await ends(deploy(world, { run: '1' }), 'released');
  const why = await ends(push(world, { run: '2', release: 'r2' }), 'refused');
  assert.match(why, /^review-feature-x is behind the balancer dev, .* address: private; tear it down, then push again/);
  await ends(tearDown(world, { run: '3' }), 'removed');
  await ends(push(world, { run: '4' }), 'released');
  const held = leadsTo(world, 'r1');
  world.estate.records.splice(0, 1, { name: HOST, type: 'A', value: '10.0.0.7' });
  assert.match(
    await ends(deploy(world, { run: '5', release: 'r2' }), 'refused'),
    /has the private address 10\.0\.0\.7/,
  );
  world.estate.point(HOST, held);
  await ends(tearDown(world, { run: '6' }), 'removed');
  gone(world);
});

/** On request (`npm run test:model`) every death; else some. */
const all = process.env['MODEL'] === 'all';

for (const what of ['killed-before', 'killed-after'] as const) {
  test(`whoever takes a flip over after a death (${what}) ends it, and nothing is left of it`, async () => {
    let dead = true;
    let count = 0;
    for (let at = 1; dead; at += all ? 1 : 4) {
      const world = await up();
      const mishaps: Mishap[] = [{ at, what }];
      const first = await push(world, { run: '2', release: 'r2', mishaps });
      dead = first === 'killed';
      world.runs.set('2', 'ended');
      world.advance(200);
      await ends(push(world, { run: '3', release: 'r2' }), 'released', `change ${at}`);
      leadsTo(world, 'r2');
      await ends(tearDown(world, { run: '4' }), 'removed');
      gone(world);
      count += 1;
    }
    assert.ok(count > (all ? 15 : 4), `${count} deaths`);
  });
}
