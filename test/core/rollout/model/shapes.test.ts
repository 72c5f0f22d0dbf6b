import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strategies } from '../../../../actions/core/release/waves.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, type World } from '../../../world/world.ts';
import { serving, settledWell, watcher } from './invariants.ts';
import { start } from './process.ts';

const size = { min: 4, max: 10 };

async function released(world: World, run: string, spec: ReturnType<typeof specOf>) {
  const end = await start(world, { run, spec });
  assert.ok(end !== 'killed');
  assert.equal(end.step.outcome, 'released', end.step.why);
}

function launched(world: World, release: string): number {
  return [...world.instances.values()].filter((instance) => instance.release === release).length;
}

test('of canary one machine is judged before a second is launched', async () => {
  const world = createWorld();
  await released(world, '1', specOf({ size }));
  world.natures.set('r2', { sickens: 6 });
  let most = 0;
  const end = await start(world, { run: '2', spec: specOf({ release: 'r2', size, waves: strategies.canary }) }, () => {
    most = Math.max(most, launched(world, 'r2'));
  });
  assert.ok(end !== 'killed' && end.step.outcome === 'rolled-back');
  assert.equal(most, 1);
});

test('halving launches the whole candidate before any of it serves', async () => {
  const world = createWorld();
  await released(world, '1', specOf({ size }));
  let atFirst = 0;
  await start(world, { run: '2', spec: specOf({ release: 'r2', size }) }, (method) => {
    if (method === 'register') atFirst ||= launched(world, 'r2');
  });
  assert.equal(atFirst, 4);
});

test('a first deploy that fails leaves nothing in service and can be tried again', async () => {
  const world = createWorld();
  world.natures.set('r1', { healthy: Infinity });
  const end = await start(world, { run: '1', spec: specOf({ size }) });
  assert.ok(end !== 'killed' && end.step.outcome === 'rolled-back', JSON.stringify(end));
  assert.match(end.step.why, /unhealthy: .+; nothing is in service, as before$/);
  assert.deepEqual(serving(world), []);
  world.natures.set('r1', {});
  await released(world, '2', specOf({ size }));
  settledWell(world);
});

test('on-failure: halt leaves everything as it is; run again it goes on', async () => {
  const world = createWorld();
  await released(world, '1', specOf({ size }));
  world.alarms.set('5xx', { name: '5xx', state: 'OK', reason: '' });
  const spec = specOf({ release: 'r2', size, onFailure: 'halt', alarms: ['5xx'] });
  const halted = await start(world, { run: '2', spec }, (method) => {
    if (method === 'deregister') world.alarms.set('5xx', { name: '5xx', state: 'ALARM', reason: 'over' });
  });
  assert.ok(halted !== 'killed' && halted.step.outcome === 'halted');
  assert.match(halted.step.why, /alarm 5xx is in ALARM: over; everything is left as it is/);
  assert.equal(world.verdicts.size, 1, 'a verdict was written');
  world.alarms.set('5xx', { name: '5xx', state: 'OK', reason: '' });
  const again = await start(world, { run: '2', runAttempt: 2, spec });
  assert.ok(again !== 'killed' && again.step.outcome === 'released', JSON.stringify(again));
  settledWell(world);
});

test('without target groups waves are capacity, and the old fleet retires at once', async () => {
  const world = createWorld({ targetGroups: [] });
  const worker = (release: string) => {
    const spec = specOf({ release, size });
    return { ...spec, place: { ...spec.place, targetGroups: [] } };
  };
  await released(world, '1', worker('r1'));
  const sizes: number[] = [];
  const end = await start(world, { run: '2', spec: worker('r2') }, () => sizes.push(launched(world, 'r2')));
  assert.ok(end !== 'killed' && end.step.outcome === 'released', JSON.stringify(end));
  assert.deepEqual([...new Set(sizes)], [0, 2, 4]);
  world.advance(30);
  assert.equal(launched(world, 'r1'), 0);
  assert.equal(launched(world, 'r2'), 4);
  const back = await start(world, { run: '3', kind: 'rollback' });
  assert.ok(back !== 'killed' && back.step.outcome === 'rolled-back', JSON.stringify(back));
  world.advance(30);
  assert.equal(launched(world, 'r1'), 4);
});

test('a rollback raises the old fleet to what is needed now before it moves traffic', async () => {
  const world = createWorld();
  await released(world, '1', specOf({ size: { min: 2, max: 4 } }));
  await released(world, '2', specOf({ release: 'r2', size: { min: 2, max: 10 } }));
  const [old, current] = [...world.groups.values()];
  assert.ok(old && current);
  current.desired = 6;
  world.advance(60);
  const end = await start(
    world,
    { run: '3', kind: 'rollback' },
    watcher(world, () => 6),
  );
  assert.ok(end !== 'killed' && end.step.outcome === 'rolled-back', JSON.stringify(end));
  assert.equal(serving(world).length, 6);
  assert.deepEqual([...new Set(serving(world).map((id) => world.instances.get(id)?.release))], ['r1']);
});

test('the newest five releases stay written down, older ones and failed ones go', async () => {
  const world = createWorld();
  for (let n = 1; n <= 8; n += 1) {
    if (n === 4) world.natures.set('r4', { launch: 'impossible' });
    const end = await start(world, { run: `${n}`, spec: specOf({ release: `r${n}`, size: { min: 1, max: 4 } }) });
    assert.ok(end !== 'killed');
    world.advance(5000);
  }
  const groups = [...world.groups.values()].map(({ release }) => release).sort();
  assert.deepEqual(groups, ['r7', 'r8'], 'what retired meanwhile goes with the next');
  assert.deepEqual([...world.templates.values()].sort(), ['r3', 'r5', 'r6', 'r7', 'r8']);
  assert.deepEqual([...world.specs.keys()].sort(), [3, 5, 6, 7, 8]);
  assert.deepEqual([...world.verdicts.keys()].sort(), [3, 5, 6, 7, 8]);
  assert.ok(world.leases.has(8));
});

test('a rollback to the oldest kept record works', async () => {
  const world = createWorld();
  for (let n = 1; n <= 3; n += 1) {
    await released(world, `${n}`, specOf({ release: `r${n}`, size: { min: 1, max: 4 } }));
    world.advance(5000);
  }
  for (const [run, release] of [
    ['8', 'r2'],
    ['9', 'r1'],
  ] as const) {
    const end = await start(world, { run, kind: 'rollback' });
    assert.ok(end !== 'killed' && end.step.outcome === 'rolled-back', JSON.stringify(end));
    assert.deepEqual([...new Set(serving(world).map((id) => world.instances.get(id)?.release))], [release]);
    world.advance(5000);
  }
  const end = await start(world, { run: '10', kind: 'rollback' });
  assert.ok(end !== 'killed' && end.step.outcome === 'refused', JSON.stringify(end));
});

test('via: balancer needs no agent: target health alone speaks, for and against a release', async () => {
  const world = createWorld();
  const spec = (release: string) =>
    specOf({ release, size, liveCheck: { path: '/healthz', port: 8080, timeout: 60, via: 'balancer' } });
  world.natures.set('r1', { hangs: true });
  await released(world, '1', spec('r1'));
  world.natures.set('r2', { hangs: true, healthy: Infinity });
  const end = await start(world, { run: '2', spec: spec('r2') });
  assert.ok(end !== 'killed' && end.step.outcome === 'rolled-back', JSON.stringify(end));
  assert.match(end.step.why, /the balancer calls i-\w+ unhealthy/);
  settledWell(world);
});
