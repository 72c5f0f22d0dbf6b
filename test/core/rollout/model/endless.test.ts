// What AWS takes and doesn't do, or never ends doing: every run comes to an end in time, says what it waited for, and does
// not ask a hundred times a minute meanwhile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Story } from '../../../../actions/rollout/story.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, type World } from '../../../world/world.ts';
import { serving } from './invariants.ts';
import { type Process, start } from './process.ts';

const size = { min: 2, max: 10 };
const timeout = 900;
const spec = (release: string) => specOf({ release, size, timeout });

async function withStable(): Promise<World> {
  const world = createWorld();
  const end = await start(world, { run: '1', spec: spec('r1') });
  assert.ok(end !== 'killed' && end.step.outcome === 'released');
  const [stable] = world.groups.values();
  stable?.policies.add('cpu');
  stable?.schedules.set('nightly', { name: 'nightly', recurring: true });
  world.advance(60);
  return world;
}

const sick = { sickens: 12 };
const rows: readonly [idle: string, outcome: string, why: RegExp, serves: string, nature?: object][] = [
  // Before the verdict a rollout gives up when its time is over.
  ['makeTemplate', 'rolled-back', /900 s were not enough/, 'r1'],
  ['create', 'rolled-back', /900 s were not enough/, 'r1'],
  ['ask', 'rolled-back', /900 s were not enough/, 'r1'],
  ['register', 'rolled-back', /900 s were not enough/, 'r1'],
  ['judgeBy', 'rolled-back', /900 s were not enough/, 'r1'],
  ['suspend', 'rolled-back', /900 s were not enough/, 'r1'],
  ['attach', 'rolled-back', /900 s were not enough/, 'r1'],
  ['copyPolicies', 'rolled-back', /900 s were not enough/, 'r1'],
  // After it, it halts, and says over what.
  ['copySchedules', 'halted', /asked \d+ times to "copy the scheduled actions nightly/, 'r2'],
  ['dropPolicies', 'halted', /asked \d+ times to "take the scaling policies/, 'r2'],
  ['dropSchedules', 'halted', /asked \d+ times to "take the scheduled actions/, 'r2'],
  ['detach', 'halted', /asked \d+ times to "detach /, 'r2'],
  ['putRetire', 'halted', /asked \d+ times to "/, 'r1', sick],
  ['resume', 'halted', /asked \d+ times to "/, 'r1', sick],
];
for (const [idle, outcome, why, serves, nature] of rows) {
  test(`${idle} is taken and changes nothing: ${outcome}, in time, and in few calls`, async () => {
    const world = await withStable();
    if (nature) world.natures.set('r2', nature);
    const began = world.now;
    let calls = 0;
    const said: string[] = [];
    const log = { info() {}, notice() {}, error() {}, debug() {}, warning: (line: string) => said.push(line) };
    const story = new Story({ log, section() {} });
    const tell: Process['tell'] = (step, look) => story.tell(step, look);
    const process: Process = { run: '2', spec: spec('r2'), idle: [idle], tell };
    const end = await start(world, process, (method) => {
      if (method === idle) calls += 1;
    });
    assert.ok(end !== 'killed');
    assert.equal(end.step.outcome, outcome, end.step.why);
    assert.match(end.step.why, why);
    const releases = new Set(serving(world).map((id) => world.instances.get(id)?.release));
    assert.deepEqual([...releases], [serves]);
    const took = world.now - began;
    assert.ok(took < 2 * timeout + 300, `it took ${took} s`);
    assert.match(said[0] ?? '', /^AWS took ".*" 3 times, and no look shows that it was done/);
    assert.equal(new Set(said).size, said.length, 'each is said once');
    assert.ok(calls >= 3 && calls < 20 + took / 10, `${calls} calls in ${took} s`);
  });
}

test('a detachment that never ends is waited for until the time is over, and named', async () => {
  const world = await withStable();
  world.onCall = (_, method, when, given = []) => {
    const group = method === 'detach' && when === 'after' ? world.groups.get(String(given[0])) : undefined;
    for (const source of group?.traffic.values() ?? []) source.until = Infinity;
  };
  const end = await start(world, { run: '2', spec: spec('r2') });
  assert.ok(end !== 'killed');
  assert.equal(end.step.outcome, 'halted', end.step.why);
  assert.match(end.step.why, /orders\.production\.r1\.1 is being detached.*900 s/);
  // Run again, a halt has its time anew, and goes on when AWS has come to an end.
  world.onCall = undefined;
  for (const source of world.groups.get('orders.production.r1.1')?.traffic.values() ?? [])
    source.until = world.now + 30;
  const again = await start(world, { run: '2', runAttempt: 2, spec: spec('r2') });
  assert.ok(again !== 'killed');
  assert.equal(again.step.outcome, 'released', again.step.why);
});
