// A process that is stopped at any of its calls while others deploy, and wakes when they are done.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { specOf } from '../../../world/spec.ts';
import type { World } from '../../../world/world.ts';
import { serving, settledWell } from './invariants.ts';
import { type Freeze, type Process, start } from './process.ts';
import { withReleases } from './releases.ts';

const size = { min: 2, max: 10 };
const spec = (release: string) => specOf({ release, size });

/** GitHub ends the frozen run, and somebody rolls a newer release out. */
const deploys = (world: World, seconds: number) => async () => {
  world.runs.set('7', 'ended');
  world.advance(seconds);
  const other = await start(world, { run: '8', spec: spec('newer') });
  assert.ok(other !== 'killed' && other.step.outcome === 'released', JSON.stringify(other));
};

/** Seconds for which it is frozen before the other run comes. */
const SILENCE = 200;

const kinds: readonly { name: string; frozen: Process; asked: string }[] = [
  { name: 'a rollout', frozen: { run: '7', spec: spec('older') }, asked: 'older' },
  { name: 'a rollback', frozen: { run: '7', kind: 'rollback' }, asked: 'r0' },
];

/** What a process came to that was frozen there: how it ended, and what is wrong with that. */
async function frozenAt(
  call: number,
  when: Freeze['when'],
  { frozen, asked }: (typeof kinds)[number],
): Promise<string> {
  const world = await withReleases(spec, ['r0', 'r1']);
  let awake = 0;
  const meanwhile = async () => {
    await deploys(world, SILENCE)();
    awake = world.now;
  };
  const end = await start(world, { ...frozen, freeze: { call, when, meanwhile } });
  const at = `frozen ${when} call ${call}`;
  assert.ok(awake > 0 && end !== 'killed', at);
  const { outcome, why } = end.step;
  assert.ok(['superseded', 'released', 'rolled-back'].includes(outcome), `${at}: ${why}`);
  const releases = new Set(serving(world).map((id) => world.instances.get(id)?.release));
  assert.deepEqual([...releases], ['newer'], `${at}: ${outcome}: ${why}`);
  const leases = [...world.leases.values()].filter(({ at: since, run }) => since >= awake && run === '7');
  assert.deepEqual(leases, [], `${at}: it took the lease again`);
  settledWell(world);
  // What was asked for is called done only where it was done, before the other came.
  if (outcome !== 'superseded') {
    const reached = [...world.verdicts.values()].some(
      ({ attempt, ruling }) => ruling === 'release' && world.leases.get(attempt)?.release === asked,
    );
    assert.equal(reached, outcome !== 'rolled-back' || frozen.kind === 'rollback', `${at}: ${why}`);
  }
  return outcome;
}

/** All of the calls take a minute, on request; every run has those that come by turns. Tried before a test is declared, as `examined` says. */
const every = process.env['MODEL'] === 'all' ? 1 : 17;
for (const kind of kinds) {
  const whole = { count: 0 };
  await start(await withReleases(spec, ['r0', 'r1']), { ...kind.frozen, calls: whole });
  const outcomes: string[] = [];
  let wrong: unknown;
  for (let call = 1; call <= whole.count && wrong === undefined; call += every) {
    for (const when of ['before', 'after'] as const) {
      const outcome = await frozenAt(call, when, kind).catch((error: unknown) => {
        wrong ??= error;
        return 'wrong';
      });
      outcomes.push(outcome);
    }
  }
  test(`${kind.name} that freezes at any of its calls never takes out what was released meanwhile`, () => {
    assert.ifError(wrong);
    const superseded = outcomes.filter((outcome) => outcome === 'superseded').length;
    assert.ok(whole.count > 50 && superseded > outcomes.length / 2, `${superseded} of ${outcomes.length}`);
  });
}
