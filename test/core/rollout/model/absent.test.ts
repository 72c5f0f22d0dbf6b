// AWS reads what was written some time ago, and not always the same: a group can be missing from an answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nature } from '../../../world/nature.ts';
import { specOf } from '../../../world/spec.ts';
import { serving, settledWell, watcher } from './invariants.ts';
import { type Process, start } from './process.ts';
import { withReleases } from './releases.ts';

const size = { min: 4, max: 10 };
const spec = (release: string) => specOf({ release, size });

interface Case {
  readonly what: string;
  readonly process: Process;
  readonly nature?: Partial<Nature>;
  readonly outcome: 'released' | 'rolled-back';
  /** Whose group is missing, and which release serves in the end. */
  readonly missing: 'r0' | 'r1' | 'r2';
  readonly serves: 'r0' | 'r1' | 'r2';
}

const good: Process = { run: '7', spec: spec('r2') };
const rollback: Process = { run: '7', kind: 'rollback' };
const sick = { sickens: 12 };
const cases: readonly Case[] = [
  { what: 'stable, of a good release', process: good, outcome: 'released', missing: 'r1', serves: 'r2' },
  { what: 'the candidate, of a good release', process: good, outcome: 'released', missing: 'r2', serves: 'r2' },
  { what: 'stable, of a bad one', process: good, nature: sick, outcome: 'rolled-back', missing: 'r1', serves: 'r1' },
  {
    what: 'the candidate, of a bad one',
    process: good,
    nature: sick,
    outcome: 'rolled-back',
    missing: 'r2',
    serves: 'r1',
  },
  { what: 'what is gone back from', process: rollback, outcome: 'rolled-back', missing: 'r1', serves: 'r0' },
  { what: 'what is gone back to', process: rollback, outcome: 'rolled-back', missing: 'r0', serves: 'r0' },
];

/** Runs the case with the group missing from look `at` on, for these seconds; gives how many looks there were. */
async function without(
  { process, nature, outcome, missing, serves }: Case,
  at: number,
  seconds: number,
): Promise<number> {
  const world = await withReleases(spec, ['r0', 'r1']);
  world.groups.get('orders.production.r1.2')?.schedules.set('nightly', { name: 'nightly', recurring: true });
  if (nature) world.natures.set('r2', nature);
  let looks = 0;
  world.onCall = (port, method, when) => {
    if (port !== 'fleets' || method !== 'groups' || when !== 'before') return;
    looks += 1;
    if (looks !== at) return;
    const group = [...world.groups.values()].find(({ release }) => release === missing);
    if (group) world.unshown.set(group.name, world.now + seconds);
  };
  const end = await start(
    world,
    process,
    watcher(world, () => 4),
  );
  world.onCall = undefined;
  assert.ok(end !== 'killed');
  const here = `missing from look ${at} on: ${end.step.outcome}: ${end.step.why}`;
  assert.equal(end.step.outcome, outcome, here);
  settledWell(world);
  const all = serving(world);
  assert.deepEqual([...new Set(all.map((id) => world.instances.get(id)?.release))], [serves], here);
  assert.ok(all.length >= 4, `${here}: ${all.length} serve`);
  const group = [...world.groups.values()].find(({ release }) => release === serves);
  if (missing !== 'r0' && serves !== 'r0') assert.ok(group?.schedules.has('nightly'), `${here}: nightly is lost`);
  return looks;
}

const every = process.env['MODEL'] === 'all' ? 1 : 7;
for (const each of cases) {
  let wrong: unknown;
  const all = await without(each, 0, 0);
  for (let at = 1; at <= all && wrong === undefined; at += every) {
    for (const seconds of [0.01, 25]) {
      await without(each, at, seconds).catch((error: unknown) => {
        wrong ??= error;
      });
    }
  }
  test(`a group that some looks don't show is not gone: ${each.what}`, () => {
    assert.ok(all > 20);
    assert.ifError(wrong);
  });
}
