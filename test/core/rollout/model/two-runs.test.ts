import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Verdict } from '../../../../actions/core/rollout/records.ts';
import type { End } from '../../../../actions/rollout/reconcile.ts';
import { specOf } from '../../../world/spec.ts';
import type { World } from '../../../world/world.ts';
import { examined } from './examined.ts';
import { serving, settledWell, watcher } from './invariants.ts';
import { type Mishap, type Process, start } from './process.ts';
import { withReleases } from './releases.ts';

const size = { min: 2, max: 10 };
const spec = (release: string) => specOf({ release, size });

const wait = (world: World, seconds: number) =>
  world.ports({ repository: '', run: '', runAttempt: 1, nonce: '' }).clock.wait(seconds);

/** Starts a process, and another one some seconds later; gives both ends. A frozen one never ends. */
async function both(
  world: World,
  first: Process,
  seconds: number,
  second: Process,
): Promise<[End | 'killed' | 'frozen', End]> {
  const check = watcher(world, () => 2);
  const one = start(world, first, check);
  await wait(world, seconds);
  const other = await start(world, second, check);
  assert.ok(other !== 'killed');
  const frozen = first.mishaps?.some(({ what }) => what === 'frozen');
  return [frozen ? 'frozen' : await one, other];
}

function releasesServing(world: World): string[] {
  return [...new Set(serving(world).map((id) => world.instances.get(id)?.release ?? ''))];
}

const fates = ['alive', 'frozen', 'killed-after'] as const;

const rollback = (fate: (typeof fates)[number]) =>
  fc.asyncProperty(fc.integer({ min: 1, max: 22 }), fc.integer({ min: 0, max: 60 }), async (at, seconds) => {
    const world = await withReleases(spec, ['r0', 'r1']);
    const mishaps: Mishap[] = fate === 'alive' ? [] : [{ at, what: fate }];
    const [one, other] = await both(world, { run: '7', spec: spec('r2'), mishaps }, seconds, {
      run: '8',
      kind: 'rollback',
    });
    assert.equal(other.step.outcome, 'rolled-back', other.step.why);
    settledWell(world);
    const [release] = releasesServing(world);
    const r2WasReleased = [...world.verdicts.values()].some(
      ({ ruling, attempt }) => ruling === 'release' && world.leases.get(attempt)?.release === 'r2',
    );
    // It ended the rollout; when that had its verdict already, it went back from r2; when it hadn't begun, from r1.
    const neverBegan = ![...world.leases.values()].some((lease) => lease.release === 'r2' && lease.n === 3);
    if (!neverBegan) assert.equal(release, 'r1', `r2 was ${r2WasReleased ? '' : 'not '}released`);
    assert.equal(releasesServing(world).length, 1);
    if (fate === 'alive' && one !== 'killed' && one !== 'frozen') {
      assert.ok(['rolled-back', 'released', 'refused'].includes(one.step.outcome), one.step.why);
    }
  });

const orphan = fc.asyncProperty(
  fc.integer({ min: 2, max: 30 }),
  fc.constantFrom<Mishap['what']>('killed-before', 'killed-after'),
  async (at, what) => {
    const world = await withReleases(spec, ['r1']);
    const orphan = await start(world, { run: '7', spec: spec('r2'), mishaps: [{ at, what }] });
    world.runs.set('7', 'ended');
    world.advance(200);
    const decided = new Set(world.verdicts.keys());
    const check = watcher(world, () => 2);
    const end = await start(world, { run: '8', spec: spec('r3') }, (method, given) => {
      check(method, given);
      if (method === 'decide') decided.add((given[0] as Verdict).attempt);
    });
    assert.ok(end !== 'killed');
    assert.equal(end.step.outcome, 'released', end.step.why);
    settledWell(world);
    assert.deepEqual(releasesServing(world), ['r3']);
    if (orphan === 'killed') assert.ok(decided.has(2), 'the orphan got no verdict');
  },
);

const rollbacks = new Map<string, () => void>();
for (const fate of fates) rollbacks.set(fate, await examined(rollback(fate), 15));
const orphans = await examined(orphan, 15);

for (const [fate, holds] of rollbacks) {
  test(`a rollback dispatched while a rollout runs, whose runner is ${fate}: the old release serves`, holds);
}
test('an orphan of another release is ended before the own one begins', orphans);

test('another release is refused while a live run is at one, and harms nothing', async () => {
  const world = await withReleases(spec, ['r1']);
  const [one, other] = await both(world, { run: '7', spec: spec('r2') }, 10, { run: '8', spec: spec('r3') });
  assert.equal(other.step.outcome, 'refused');
  assert.match(other.step.why, /^run 7 \(attempt 1\) of org\/orders is at attempt 2/);
  assert.ok(one !== 'killed' && one !== 'frozen' && one.step.outcome === 'released');
  assert.deepEqual(releasesServing(world), ['r2']);
});

test('the same release asked for twice at once is rolled out once', async () => {
  const world = await withReleases(spec, ['r1']);
  const [one, other] = await both(world, { run: '7', spec: spec('r2') }, 5, { run: '8', spec: spec('r2') });
  assert.ok(one !== 'killed' && one !== 'frozen' && one.step.outcome === 'released' && one.changed);
  assert.ok(other.step.outcome === 'released' && !other.changed);
  assert.equal([...world.groups.values()].filter(({ release }) => release === 'r2').length, 1);
});

test('two rollbacks at once end alike and go back one release, not two', async () => {
  const world = await withReleases(spec, ['r0', 'r1', 'r2']);
  const [one, other] = await both(world, { run: '7', kind: 'rollback' }, 3, { run: '8', kind: 'rollback' });
  assert.ok(one !== 'killed' && one !== 'frozen' && one.step.outcome === 'rolled-back');
  assert.equal(other.step.outcome, 'rolled-back');
  assert.deepEqual(releasesServing(world), ['r1']);
});

test('a rollback from r2 alone goes back one release, however many ask for it one after the other', async () => {
  const world = await withReleases(spec, ['r0', 'r1', 'r2']);
  const outcomes: unknown[] = [];
  for (const run of ['7', '8', '9']) {
    const from = run === '7' ? {} : { from: 'r2' };
    const end = await start(
      world,
      { run, kind: 'rollback', ...from },
      watcher(world, () => 2),
    );
    outcomes.push(end === 'killed' ? end : [end.step.outcome, end.changed]);
    world.advance(60);
  }
  assert.deepEqual(outcomes, [
    ['rolled-back', true],
    ['superseded', false],
    ['superseded', false],
  ]);
  assert.deepEqual(releasesServing(world), ['r1']);
});

for (const [what, from, serves] of [
  ['its own', 'r3', 'r2'],
  ['no other', 'r2', 'r3'],
]) {
  test(`a rollback from one release alone ends a rollout under way when it is ${what}`, async () => {
    const world = await withReleases(spec, ['r1', 'r2']);
    const [, other] = await both(world, { run: '7', spec: spec('r3') }, 10, {
      run: '8',
      kind: 'rollback',
      from: `${from}`,
    });
    assert.equal(other.step.outcome, from === 'r3' ? 'rolled-back' : 'superseded');
    assert.deepEqual(releasesServing(world), [serves]);
    settledWell(world);
  });
}

test('of any number of runs that begin at once, one has the lease', async () => {
  const world = await withReleases(spec, ['r1']);
  const ends = await Promise.all(['2', '3', '4', '5'].map((n) => start(world, { run: `1${n}`, spec: spec(`r${n}`) })));
  const outcomes = ends.map((end) => (end === 'killed' ? end : end.step.outcome)).sort();
  assert.deepEqual(outcomes, ['refused', 'refused', 'refused', 'released']);
  settledWell(world);
});

test('run again, a run goes on with what it began, even if a name stands for something else by now', async () => {
  const world = await withReleases(spec, ['r1']);
  const mishaps: Mishap[] = [{ at: 14, what: 'killed-after' }];
  assert.equal(await start(world, { run: '7', spec: spec('r2'), mishaps }), 'killed');
  const end = await start(world, { run: '7', runAttempt: 2, spec: spec('r2-on-a-newer-ami') });
  assert.ok(end !== 'killed' && end.step.outcome === 'released', JSON.stringify(end));
  const rulings = [...world.verdicts.values()].map(({ ruling }) => ruling);
  assert.deepEqual(rulings, ['release', 'release', 'release'], 'what was begun was thrown away');
  assert.deepEqual(releasesServing(world), ['r2-on-a-newer-ami']);
});
