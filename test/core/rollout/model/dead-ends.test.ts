import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Denied } from '../../../../actions/ports/rollout.ts';
import { specOf } from '../../../world/spec.ts';
import type { World } from '../../../world/world.ts';
import { serving, settledWell, watcher } from './invariants.ts';
import { type Process, start } from './process.ts';
import { withReleases } from './releases.ts';

/** From every state a re-run, a rollback or a fix gets out. */
const size = { min: 2, max: 10 };
const spec = (release: string, over: Parameters<typeof specOf>[0] = {}) => specOf({ release, size, ...over });

async function ends(
  world: World,
  outcome: string,
  process: Process,
  watch?: Parameters<typeof start>[2],
): Promise<string> {
  const end = await start(world, process, watch);
  assert.ok(end !== 'killed');
  assert.equal(end.step.outcome, outcome, end.step.why);
  return end.step.why;
}

function releasesServing(world: World): string[] {
  return [...new Set(serving(world).map((id) => world.instances.get(id)?.release ?? ''))].sort();
}

for (const [k, what] of [8, 12, 14, 16].flatMap((at) =>
  (['killed-before', 'killed-after'] as const).map((w) => [at, w] as const),
)) {
  test(`a sound rollout run again long after its runner died (${what} change ${k}) is released`, async () => {
    const world = await withReleases(spec, ['r1']);
    const liveCheck = { path: '/healthz', port: 8080, timeout: 60, via: 'ssm' } as const;
    const rollout = spec('r2', { liveCheck });
    assert.equal(await start(world, { run: '7', spec: rollout, mishaps: [{ at: k, what }] }), 'killed');
    world.advance(600);
    await ends(
      world,
      'released',
      { run: '7', runAttempt: 2, spec: rollout },
      watcher(world, () => 2),
    );
    settledWell(world);
  });
}

for (const denied of ['dropPolicies', 'detach', 'resume', 'putRetire', 'copySchedules']) {
  test(`what can't be tidied up after a release (${denied}) keeps no rollback and no fix out`, async () => {
    for (const next of ['rollback', 'rollout'] as const) {
      const world = await withReleases(spec, ['r1']);
      const [stable] = [...world.groups.values()];
      stable?.policies.add('cpu');
      stable?.schedules.set('nightly', { name: 'nightly', recurring: true });
      const first = await start(world, { run: '7', spec: spec('r2'), denied: [denied] });
      assert.ok(first !== 'killed' && first.step.outcome === 'halted', JSON.stringify(first));
      assert.match(first.step.why, new RegExp(`AccessDenied: ${denied}`));
      world.runs.set('7', 'ended');
      world.advance(200);
      if (next === 'rollback') await ends(world, 'rolled-back', { run: '8', kind: 'rollback' });
      else await ends(world, 'released', { run: '8', spec: spec('r3') });
      settledWell(world);
      assert.deepEqual(releasesServing(world), [next === 'rollback' ? 'r1' : 'r3']);
    }
  });
}

test('an old fleet that cannot be healed keeps no fix out', { timeout: 30_000 }, async () => {
  const world = await withReleases(spec, ['r1']);
  world.alarms.set('5xx', { name: '5xx', state: 'OK', reason: '' });
  const rollout = spec('r2', { alarms: ['5xx'], timeout: 600, keepPrevious: 3600 });
  const sicken = () => {
    for (const instance of world.instances.values()) {
      if (instance.release === 'r1') Object.assign(instance, { nature: { ...instance.nature, sickens: 0 } });
    }
    world.natures.set('r1', { healthy: Infinity });
  };
  const why = await ends(world, 'halted', { run: '7', spec: rollout }, (method) => {
    if (method !== 'suspend') return;
    sicken();
    world.alarms.set('5xx', { name: '5xx', state: 'ALARM', reason: 'over' });
  });
  assert.match(why, /only 0 of 2 machines of orders\.production\.r1\.1 got healthy/);
  assert.equal(world.groups.get('orders.production.r1.1')?.health, 'ELB', 'AWS may not replace its sick machines');
  world.runs.set('7', 'ended');
  world.advance(200);
  await ends(world, 'released', { run: '8', spec: spec('r3') });
  assert.deepEqual(releasesServing(world), ['r3']);
  settledWell(world);
});

test('a rollback run again after its time-out goes on, it does not lead back to what was bad', async () => {
  for (let at = 1; at <= 12; at += 1) {
    const world = await withReleases(spec, ['r1', 'r2']);
    const died = await start(world, { run: '7', kind: 'rollback', mishaps: [{ at, what: 'killed-after' }] });
    if (died !== 'killed') continue;
    world.advance(4000);
    await ends(
      world,
      'rolled-back',
      { run: '7', runAttempt: 2, kind: 'rollback' },
      watcher(world, () => 2),
    );
    assert.deepEqual(releasesServing(world), ['r1'], `died after change ${at}`);
  }
});

test('a rollback launches another machine in the place of a parked one that is sick', async () => {
  const world = await withReleases(spec, ['r1', 'r2']);
  const sick = [...world.instances.values()].find(({ release }) => release === 'r1');
  assert.ok(sick);
  Object.assign(sick, { nature: { ...sick.nature, sickens: 0 } });
  await ends(
    world,
    'rolled-back',
    { run: '7', kind: 'rollback' },
    watcher(world, () => 2),
  );
  assert.deepEqual(releasesServing(world), ['r1']);
  assert.ok(serving(world).length >= 2);
});

test('what AWS refuses the candidate is still tried for stable', async () => {
  const world = await withReleases(spec, ['r1']);
  const old = new Set(world.instances.keys());
  let registrations = 0;
  // Such as by a limit of the target group: the second registration of the candidate is refused, stable's are not.
  world.onCall = (port, method, when, given = []) => {
    if (port !== 'traffic' || method !== 'register' || when !== 'before') return;
    const [first = ''] = given[1] as readonly string[];
    if (!old.has(first)) registrations += 1;
    if (!old.has(first) && registrations > 1) throw new Denied('TooManyTargets: the target group is full');
  };
  const why = await ends(
    world,
    'rolled-back',
    { run: '7', spec: spec('r2') },
    watcher(world, () => 2),
  );
  assert.match(why, /TooManyTargets/);
  assert.deepEqual(releasesServing(world), ['r1']);
  assert.equal(serving(world).length, 2);
  settledWell(world);
});

for (const denied of ['storeSpec', 'decide', 'claim', 'makeTemplate', 'create', 'register']) {
  test(`a missing permission (${denied}) ends soon and says so`, async () => {
    const world = await withReleases(spec, ['r1']);
    let tries = 0;
    const end = await start(world, { run: '7', spec: spec('r2'), denied: [denied] }, () => {
      tries += 1;
    });
    assert.ok(end !== 'killed');
    assert.notEqual(end.step.outcome, 'released');
    assert.match(end.step.why, new RegExp(`AccessDenied: ${denied}`));
    assert.ok(tries < 40, `${tries} changes`);
    // A verdict that can't be written is noticed when all traffic has moved.
    assert.deepEqual(releasesServing(world), [denied === 'decide' ? 'r2' : 'r1']);
  });
}

test('a frozen process that lands one late effect repairs it before it reports', async () => {
  const world = await withReleases(spec, ['r1']);
  const [stable] = [...world.groups.values()];
  assert.ok(stable);
  await ends(world, 'rolled-back', { run: '7', spec: spec('r2'), denied: ['copySchedules', 'create'] });
  const [victim] = serving(world);
  const [arn] = [...world.pools.keys()];
  assert.ok(victim && arn);
  world.pools.get(arn)?.deregister(victim, world.now);
  await ends(world, 'rolled-back', { run: '7', runAttempt: 2, spec: spec('r2') });
  world.advance(10);
  assert.equal(serving(world).length, 2);
});

test('a cold clone that failed its live check is no previous release', async () => {
  const world = await withReleases(spec, ['r1', 'r2']);
  world.advance(4000);
  world.natures.set('r1', { ready: Infinity });
  await ends(world, 'failed', { run: '7', kind: 'rollback' });
  world.natures.set('r1', {});
  await ends(
    world,
    'rolled-back',
    { run: '8', kind: 'rollback' },
    watcher(world, () => 2),
  );
  assert.deepEqual(releasesServing(world), ['r1']);
});

test('a machine that replaced a parked one is asked before it gets traffic', async () => {
  const world = await withReleases(spec, ['r1', 'r2']);
  const parked = [...world.instances.values()].find(({ release }) => release === 'r1');
  assert.ok(parked);
  world.instances.delete(parked.id);
  world.natures.set('r1', { ready: 30 });
  world.advance(10);
  await ends(
    world,
    'rolled-back',
    { run: '7', kind: 'rollback' },
    watcher(world, () => 2),
  );
  assert.deepEqual(releasesServing(world), ['r1']);
});

test('a scale-out that a policy asks for meanwhile is never undone', async () => {
  const world = await withReleases(spec, ['r1']);
  let most = 0;
  const end = await start(world, { run: '7', spec: spec('r2') }, (method) => {
    const candidate = [...world.groups.values()].find(({ release }) => release === 'r2');
    if (candidate && method === 'writeFacts' && candidate.desired < 5) candidate.desired += 1;
    most = Math.max(most, candidate?.desired ?? 0);
  });
  assert.ok(end !== 'killed' && end.step.outcome === 'released');
  assert.equal([...world.groups.values()].find(({ release }) => release === 'r2')?.desired, most);
});

test('no-data: fail keeps to on-failure: halt', async () => {
  const world = await withReleases(spec, ['r1']);
  world.alarms.set('5xx', { name: '5xx', state: 'INSUFFICIENT_DATA', reason: '' });
  const why = await ends(world, 'halted', {
    run: '7',
    spec: spec('r2', { alarms: ['5xx'], noData: 'fail', onFailure: 'halt' }),
  });
  assert.match(why, /INSUFFICIENT_DATA at the end of the bake/);
});
