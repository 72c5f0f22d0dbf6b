// AWS that answers slowly: it is waited for, and everything else goes on as it would.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Story } from '../../../../actions/rollout/story.ts';
import type { Nature } from '../../../world/nature.ts';
import { specOf } from '../../../world/spec.ts';
import { examined } from './examined.ts';
import { serving, settledWell, watcher } from './invariants.ts';
import { type Process, start } from './process.ts';
import { withReleases } from './releases.ts';

const size = { min: 2, max: 10 };
const timeout = 3600;
const spec = (release: string) => specOf({ release, size, timeout });

const natures: readonly [Partial<Nature>, 'released' | 'rolled-back'][] = [
  [{}, 'released'],
  [{ ready: Infinity }, 'rolled-back'],
  [{ sickens: 12 }, 'rolled-back'],
];
const given = fc.record({
  /** Seconds of each read, by turns. */
  reads: fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 9 }),
  kind: fc.constantFrom('rollout' as const, 'rollback' as const),
  nature: fc.constantFrom(...natures),
});

const slow = fc.asyncProperty(given, async ({ reads, kind, nature: [nature, outcome] }) => {
  const world = await withReleases(spec, ['r0', 'r1']);
  world.natures.set('r2', nature);
  const began = world.now;
  const said: string[] = [];
  const log = { info() {}, warning() {}, error() {}, debug() {}, notice: (line: string) => said.push(line) };
  const story = new Story({ log, section() {} });
  let longest = 0;
  const tell: Process['tell'] = (step, look) => {
    longest = Math.max(longest, look.took);
    story.tell(step, look);
  };
  const process: Process = { run: '7', ...(kind === 'rollout' ? { spec: spec('r2') } : { kind }) };
  const end = await start(
    world,
    { ...process, slow: (n) => reads[n % reads.length] ?? 0, tell },
    // A machine that sickens between a look and what follows from it is seen at the next one: how soon is AWS' to say.
    nature.sickens === undefined ? watcher(world, () => 2) : undefined,
  );
  assert.ok(end !== 'killed');
  assert.equal(end.step.outcome, kind === 'rollout' ? outcome : 'rolled-back', end.step.why);
  settledWell(world);
  const expected = kind === 'rollback' ? 'r0' : outcome === 'released' ? 'r2' : 'r1';
  assert.deepEqual([...new Set(serving(world).map((id) => world.instances.get(id)?.release))], [expected]);
  const slowSaid = said.filter((line) => /^AWS answers slowly: one look took \d+ s/.test(line));
  assert.equal(slowSaid.length, longest > 10 ? 1 : 0, `${longest} s`);
  const took = world.now - began;
  assert.ok(took < timeout + 1800, `it took ${took} s`);
});

const holds = await examined(slow, 25);
test('reads of 0.1 to 10 s: the right end, in time, with enough capacity all the while', holds);
