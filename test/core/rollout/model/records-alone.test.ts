// What can be gone back to is written down: no group has to be kept for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { specOf } from '../../../world/spec.ts';
import { createWorld, type World } from '../../../world/world.ts';
import { serving, settledWell, watcher } from './invariants.ts';
import { start } from './process.ts';

/** Rolls out `r…` or back, one after the other, long after each other unless it is said, and tells what then serves. */
class Days {
  readonly world: World;
  readonly waits: string[] = [];
  #run = 0;

  constructor(world = createWorld()) {
    this.world = world;
  }

  async next(what: string, rest = 5000): Promise<string> {
    this.#run += 1;
    const rollback = what === 'back';
    const end = await start(
      this.world,
      {
        run: `${this.#run}`,
        ...(rollback ? { kind: 'rollback' as const } : { spec: specOf({ release: what }) }),
        tell: (step) => {
          if (step.kind === 'wait' && step.why.includes('does not show')) this.waits.push(step.why);
        },
      },
      watcher(this.world, () => Math.min(2, serving(this.world).length)),
    );
    assert.ok(end !== 'killed');
    if (end.step.outcome !== 'refused') settledWell(this.world);
    this.world.advance(rest);
    const [release, ...more] = new Set(serving(this.world).map((id) => this.world.instances.get(id)?.release));
    assert.deepEqual(more, []);
    return end.step.outcome === 'refused' ? 'refused' : (release ?? 'nothing');
  }

  async all(...steps: readonly string[]): Promise<readonly string[]> {
    const ends: string[] = [];
    for (const step of steps) ends.push(await this.next(step));
    return ends;
  }

  /** What a janitor does who deletes groups that are empty. */
  deleteEmpty(): void {
    for (const group of this.world.groups.values()) {
      if (group.desired === 0 && this.world.members(group).length === 0) this.world.groups.delete(group.name);
    }
  }
}

test('an empty group is deleted by the next run, and what it was can be gone back to', async () => {
  const days = new Days();
  await days.all('r1', 'r2', 'r3', 'r4');
  assert.deepEqual([...days.world.groups.keys()], ['orders.production.r3.3', 'orders.production.r4.4']);
  assert.equal(await days.next('back'), 'r3');
  assert.equal(days.world.groups.get('orders.production.r3.5')?.facts.rank, 3);
  assert.equal(await days.next('back'), 'r2');
  assert.equal(await days.next('back'), 'r1');
  assert.equal(await days.next('back'), 'refused');
  assert.deepEqual(days.waits, []);
});

test('five releases are kept, with the template versions of their releases, and the way through all of them', async () => {
  const days = new Days();
  await days.all('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8');
  assert.ok(days.world.groups.size <= 2, [...days.world.groups.keys()].join());
  assert.deepEqual([...days.world.specs.keys()], [4, 5, 6, 7, 8]);
  assert.deepEqual([...days.world.verdicts.keys()], [4, 5, 6, 7, 8]);
  assert.deepEqual([...days.world.templates.values()], ['r4', 'r5', 'r6', 'r7', 'r8']);
  assert.deepEqual(await days.all('back', 'back', 'back', 'back', 'back'), ['r7', 'r6', 'r5', 'r4', 'refused']);
  assert.deepEqual(days.waits, []);
});

test('somebody who deletes empty groups takes no rollback away, and nothing waits for them', async () => {
  const days = new Days();
  for (const release of ['r1', 'r2', 'r3']) {
    await days.next(release);
    days.deleteEmpty();
  }
  assert.deepEqual([...days.world.groups.keys()], ['orders.production.r3.3']);
  const before = days.world.now;
  assert.equal(await days.next('back', 0), 'r2');
  assert.ok(days.world.now - before < 55, `it took ${days.world.now - before} s`);
  assert.deepEqual(days.waits, []);
});

test('what was rolled back by hand is not gone back to, when all that is left of it are records', async () => {
  const days = new Days();
  assert.deepEqual(await days.all('r1', 'r2', 'back', 'r3', 'back', 'r4', 'r5', 'back', 'back', 'back'), [
    'r1',
    'r2',
    'r1',
    'r3',
    'r1',
    'r4',
    'r5',
    'r4',
    'r1',
    'refused',
  ]);
});

test('one release that is gone back to for ever keeps its records, and no more', async () => {
  const days = new Days();
  await days.next('r0');
  for (let n = 1; n <= 8; n += 1) assert.deepEqual(await days.all(`r${n}`, 'back'), [`r${n}`, 'r0']);
  assert.ok(days.world.specs.size <= 12, `${days.world.specs.size} specs`);
  assert.ok(days.world.groups.size <= 2);
  assert.ok(days.world.templates.size <= 6, [...days.world.templates.values()].join());
});

test('a release that failed leaves nothing behind after the next one', async () => {
  const days = new Days();
  days.world.natures.set('bad', { launch: 'impossible' });
  await days.all('r1', 'bad', 'bad', 'r2');
  assert.deepEqual([...days.world.templates.values()], ['r1', 'r2']);
  assert.deepEqual([...days.world.specs.keys()], [1, 4]);
  assert.equal(await days.next('back'), 'r1');
});

test('a release that is rolled out once more is one to go back to by its newest place', async () => {
  const days = new Days();
  await days.all('r1', 'r2', 'r1', 'r3');
  assert.deepEqual(await days.all('back', 'back', 'back', 'back'), ['r1', 'r2', 'r1', 'refused']);
});

test('a warm fleet that one look does not show is waited for, since it should be there', async () => {
  const days = new Days();
  await days.next('r1');
  await days.next('r2', 60);
  days.world.unshown.set('orders.production.r1.1', days.world.now + 20);
  assert.equal(await days.next('back'), 'r1');
  assert.ok(days.waits.length > 0);
  assert.ok(days.world.groups.has('orders.production.r1.1'), 'it went back to what was warm');
});
