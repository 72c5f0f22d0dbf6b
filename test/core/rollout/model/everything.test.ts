// Everything at once: several processes that freeze, wake and meet one another, slow and stale reads, lost answers, fleets that
// scale and are balanced, alarms. Whatever happens, in the end one release serves, and nothing is left without an end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strategies } from '../../../../actions/core/release/waves.ts';
import { inService } from '../../../../actions/core/rollout/records.ts';
import type { End, Watcher } from '../../../../actions/rollout/reconcile.ts';
import { Story } from '../../../../actions/rollout/story.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, type World } from '../../../world/world.ts';
import { examined } from './examined.ts';
import { serving, settledWell } from './invariants.ts';
import { once } from './once.ts';
import { type Freeze, type Process, start } from './process.ts';
import { withReleases } from './releases.ts';
import { type Setting, setting } from './setting.ts';

const TIMEOUT = 1800;
const everything = fc.asyncProperty(setting, async (given) => {
  const world = createWorld();
  world.alarms.set('errors', { name: 'errors', state: 'OK', reason: '' });
  const size = { min: given.size, max: 12 };
  await withReleases((release) => specOf({ release, size, alarms: ['errors'] }), ['r0', 'r1'], world);
  world.natures.set('r2', given.nature);
  const stable = world.groups.get(inServiceOf(world) ?? '');
  if (stable) stable.surplus = given.surplus;
  disturb(world, given);
  const spec = (release: string) =>
    specOf({
      release,
      size: { min: given.size, max: 12 },
      waves: strategies[given.strategy],
      timeout: TIMEOUT,
      alarms: ['errors'],
      bake: 20,
    });
  const began = world.now;
  let frozen = 0;
  let meanwhile: End | 'killed' | undefined;
  const warnings: string[] = [];
  const other = async (kind: 'rollout' | 'rollback', run: string, more: Partial<Process> = {}) => {
    const story = storyOf(warnings);
    const tell: Watcher = (step, look) => story.tell(step, look);
    return await start(world, { run, tell, ...(kind === 'rollout' ? { spec: spec(`r${run}`) } : { kind }), ...more });
  };
  const freeze: Freeze | undefined = given.freeze && {
    call: given.freeze.call,
    when: given.freeze.when,
    meanwhile: async () => {
      world.runs.set('7', 'ended');
      const since = world.now;
      world.advance(given.freeze?.seconds ?? 0);
      if (given.freeze && given.freeze.other !== 'nobody') meanwhile = await other(given.freeze.other, '8');
      frozen = world.now - since;
    },
  };
  const { reads } = given;
  const first = other(given.kind, '7', {
    // What lands a late effect and dies with it leaves nobody who looks next, until somebody runs anything.
    mishaps: given.freeze ? given.mishaps.filter(({ what }) => !what.startsWith('killed')) : given.mishaps,
    ...(given.kind === 'rollout' ? { spec: spec('r2') } : {}),
    ...(reads.length > 0 && { slow: (n: number) => reads[n % reads.length] ?? 0 }),
    ...(freeze && { freeze }),
  });
  // What it throws while the other is at work is told when it is awaited.
  first.catch(() => {});
  const ends: (End | 'killed')[] = [];
  if (given.second) {
    await world.ports({ repository: '', run: '', runAttempt: 1, nonce: '' }).clock.wait(given.second.after);
    ends.push(await other(given.second.kind, '9'));
  }
  ends.push(await first);
  const took = world.now - began;
  assert.ok(took < 3 * TIMEOUT + 2 * frozen + 2 * 1200, `it took ${took} s`);
  // A runner that dies while the only machine in service sickens leaves that to the next one.
  if (given.nature.sickens === undefined) assert.ok(serving(world).length > 0, 'nobody serves');
  // What was released while the first one was frozen is newer than what that was started for.
  if (meanwhile !== undefined && meanwhile !== 'killed' && meanwhile.step.outcome === 'released' && !given.second) {
    assert.equal(world.groups.get(inServiceOf(world) ?? '')?.release, 'r8');
  }

  // Whatever was left half-way, the next run finds its way from there.
  world.runs.set('7', 'ended');
  world.alarms.set('errors', { name: 'errors', state: 'OK', reason: '' });
  world.onCall = undefined;
  world.unshown.clear();
  for (const group of world.groups.values()) group.surplus = 0;
  world.advance(1000);
  const last = await other('rollout', '10');
  assert.ok(last !== 'killed');
  assert.equal(last.step.outcome, 'released', last.step.why);
  settledWell(world);
  assert.deepEqual([...new Set(serving(world).map((id) => world.instances.get(id)?.release))], ['r10']);
  assert.ok(serving(world).length >= given.size);
  // Nobody takes machines away but we.
  assert.deepEqual(warnings, []);
});

/** The story of one process, which adds what it says of others. */
function storyOf(warnings: string[]): Story {
  const silent = { info: () => {}, notice: () => {}, debug: () => {}, error: () => {} };
  const warning = (line: string, title?: string) => void (title === 'Changed by others' && warnings.push(line));
  return new Story({ log: { ...silent, warning }, section: () => {} });
}

function inServiceOf(world: World): string | undefined {
  return inService({
    leases: [...world.leases.values()],
    beats: [...world.beats.values()],
    verdicts: [...world.verdicts.values()],
    specs: [...world.specs.keys()],
  });
}

/** What happens by itself while processes are at work; and that nobody takes out what is needed. */
function disturb(world: World, { unshown, grows, rings, nature, reads, freeze, second }: Setting): void {
  const began = world.now;
  let looks = 0;
  let before: { healthy: number; needed: number } | undefined;
  const precise = nature.sickens === undefined && reads.length === 0 && freeze === undefined && second === undefined;
  world.onCall = (port, method, when) => {
    if (rings !== undefined && world.now > began + rings)
      world.alarms.set('errors', { name: 'errors', state: 'ALARM', reason: 'too many answers failed' });
    if (method === 'groups' && port === 'fleets' && when === 'before') {
      looks += 1;
      // Between a look and what follows from it nothing scales: what that would need is seen at the next one.
      const group = looks === grows?.at ? [...world.groups.values()][grows.group] : undefined;
      if (group && group.desired > 0) {
        group.desired = Math.min(12, group.desired + (grows?.by ?? 0));
        group.max = Math.max(group.max, group.desired);
      }
      for (const { look, group, seconds } of unshown) {
        const name = look === looks ? [...world.groups.keys()][group] : undefined;
        if (name !== undefined) world.unshown.set(name, world.now + seconds + 0.01);
      }
    }
    if (port !== 'traffic' && port !== 'fleets') return;
    if (['look', 'groups', 'detail', 'named', 'template'].includes(method)) return;
    if (when === 'before') {
      before = { healthy: serving(world).length, needed: world.groups.get(inServiceOf(world) ?? '')?.desired ?? 0 };
    } else if (precise && before && (method === 'deregister' || method === 'detach')) {
      const left = serving(world).length;
      const least = Math.min(before.healthy, before.needed);
      assert.ok(
        left >= least,
        `${method} left ${left} healthy machines of ${before.healthy}, ${before.needed} are needed`,
      );
    }
  };
}

const holds = await examined(
  everything,
  20,
  5000,
  once.map((setting) => [setting]),
);
test(
  'several runs at once, frozen and woken, slow and stale reads, scaling, alarms: one release serves whole in the end',
  holds,
);
