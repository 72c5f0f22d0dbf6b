// Credentials that can't be renewed for a time, at any time: nothing is left half-way by their end, and nothing turns back that needn't.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strategies } from '../../../../actions/core/release/waves.ts';
import type { Watcher } from '../../../../actions/rollout/reconcile.ts';
import { Story } from '../../../../actions/rollout/story.ts';
import { sessionsOf } from '../../../world/sessions.ts';
import { specOf } from '../../../world/spec.ts';
import { examined } from './examined.ts';
import { serving, settledWell, watcher } from './invariants.ts';
import { start } from './process.ts';
import { withReleases } from './releases.ts';

/** What taking back takes in these worlds, and two minutes more, as core/release/budget.ts counts. */
const RESERVE = 150;
/** Seconds from one question for a session to the next, their pauses and a look included. */
const ASKED = 25;
const size = { min: 2, max: 8 };

const given = fc.record({
  strategy: fc.constantFrom(...(['halving', 'canary', 'all-at-once'] as const)),
  sound: fc.boolean(),
  life: fc.integer({ min: 600, max: 3600 }),
  /** Which part of the first session is over at the beginning, and of the next one when nobody gives another. */
  age: fc.double({ min: 0, max: 0.5, noNaN: true }),
  from: fc.integer({ min: 1, max: 1200 }),
  seconds: fc.integer({ min: 1, max: 4000 }),
});

const property = fc.asyncProperty(given, async ({ strategy, sound, life, age, from, seconds }) => {
  const spec = (release: string) => specOf({ release, size, waves: strategies[strategy] });
  const world = await withReleases(spec, ['r0', 'r1']);
  world.natures.set('r2', sound ? {} : { sickens: 200 });
  const [away, back] = [world.now + from, world.now + from + seconds];
  world.credentials = sessionsOf(world, { life, age: age * life, away: [from, from + seconds] });
  const warnings: string[] = [];
  const warning = (line: string, title?: string) => void (title === 'Credentials' && warnings.push(line));
  const story = new Story({ log: { info() {}, notice() {}, debug() {}, error() {}, warning }, section() {} });
  let turned: number | undefined;
  const tell: Watcher = (step, look) => {
    story.tell(step, look);
    if (turned === undefined && step.kind === 'effect' && step.effect.do === 'decide' && /credentials/.test(step.why)) {
      turned = world.now;
      assert.ok(turned >= away && turned < back + ASKED, 'nobody gave a session');
      const left = (look.seen.credentials?.at ?? Infinity) - look.seen.now;
      assert.ok(left > RESERVE - ASKED && left <= RESERVE, `it turned back with ${left} s left`);
    }
  };
  // It ends by itself in any case: it is never without credentials for so long that it can't look any more.
  const end = await start(
    world,
    { run: '7', spec: { ...spec('r2'), bake: 240 }, reserve: RESERVE, tell },
    sound ? watcher(world, () => 2) : undefined,
  );
  assert.ok(end !== 'killed');
  const good = turned === undefined && sound;
  assert.equal(end.step.outcome, good ? 'released' : 'rolled-back', end.step.why);
  settledWell(world);
  assert.ok(serving(world).length >= size.min);
  const releases = new Set(serving(world).map((id) => world.instances.get(id)?.release));
  assert.deepEqual([...releases], [good ? 'r2' : 'r1']);
  if (turned !== undefined) assert.equal(warnings.length, 1, 'and it was told before');
});

const holds = await examined(property, 25, 1000);
test('renewal fails for a time, at any time: turned back while it can be, and only then', holds);

/** Begins 2000 s into a session of an hour, whose other half has begun. */
async function through(away: readonly [number, number], bake = 1200) {
  const spec = (release: string) => specOf({ release, size });
  const world = await withReleases(spec, ['r0', 'r1']);
  world.credentials = sessionsOf(world, { life: 3600, age: 1700, away });
  const end = await start(world, { run: '7', spec: { ...spec('r2'), bake }, reserve: RESERVE });
  assert.ok(end !== 'killed');
  settledWell(world);
  return end.step;
}

test('a rollout of three quarters of an hour goes on through a quarter of one without tokens, and turns back where it is half an hour', async () => {
  assert.equal((await through([60, 960])).outcome, 'released');
  const { outcome, why } = await through([60, 1860]);
  assert.equal(outcome, 'rolled-back');
  assert.match(why, /the credentials of this run end at .*; renewing them fails: GitHub answers 503/);
});
