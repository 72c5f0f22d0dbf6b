// Runners die at each change of a teardown or a deploy, and processes are stopped at any call and wake when all has changed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stopped } from '../../../../actions/core/errors.ts';
import type { End } from '../../../../actions/rollout/reconcile.ts';
import type { World } from '../../../world/world.ts';
import type { Mishap } from '../../rollout/model/process.ts';
import { deploy, type Process, tearDown, worldOf } from './process.ts';
import { gone, leadsTo } from './promises.ts';

/** On request (`npm run test:model`) every death; else some, that differ by what comes after them. */
const all = process.env['MODEL'] === 'all';
const both = { balancers: ['dev', 'dev-2'] };

/** An environment of two deploys behind the second balancer, with records of its own. */
async function up(): Promise<World> {
  const world = worldOf({ ...both, farewell: 3 });
  for (const number of Array(100).keys()) {
    const rule = { arn: `arn:other/${number}`, balancer: 'dev', priority: 2000 + number, hosts: [`o${number}.x`] };
    world.estate.rules.set(rule.arn, { ...rule, allow: [], targetGroup: `arn:o${number}`, tags: {} });
  }
  for (const release of ['r1', 'r2'])
    await released(world, deploy(world, { run: release, release, site: both }), release);
  world.estate.deployments.add(8);
  world.estate.comments.add(9);
  world.estate.images.add('sha256:1');
  assert.equal(world.estate.records.length, 2, 'it has records of its own');
  return world;
}

async function ends(end: Promise<End | 'killed'>, outcome: string, here = ''): Promise<void> {
  const known = await end;
  assert.ok(known !== 'killed', here);
  assert.equal(known.step.outcome, outcome, `${here}: ${known.step.why}`);
}

async function released(world: World, end: Promise<End | 'killed'>, release: string, here = ''): Promise<void> {
  await ends(end, 'released', here);
  leadsTo(world, release);
}

/** Others' rules stay; nothing of ours does. */
function allGone(world: World, here: string): void {
  const others = [...world.estate.rules.values()].filter(({ tags }) => tags['app'] === undefined);
  assert.equal(others.length, 100, here);
  for (const { arn } of others) world.estate.rules.delete(arn);
  gone(world);
}

const deaths = ['killed-before', 'killed-after'] as const;
const mishapsOf = (what: Mishap['what'], at: number) => [{ at, what }];

for (const [index, next] of (['the same run again', 'another teardown', 'a push'] as const).entries()) {
  let wrong: unknown;
  let count = 0;
  for (const death of deaths) {
    for (let at = all ? 1 : 1 + index; wrong === undefined; at += all ? 1 : 5) {
      const here = `${death} change ${at}, then ${next}`;
      const world = await up();
      const first = await tearDown(world, { run: '7', mishaps: mishapsOf(death, at) });
      if (first !== 'killed') break;
      count += 1;
      world.runs.set('7', 'ended');
      world.advance(20);
      const after = async () => {
        if (next === 'a push')
          return await released(world, deploy(world, { run: '8', release: 'r3', site: both }), 'r3', here);
        if (next === 'the same run again') await ends(tearDown(world, { run: '7', runAttempt: 2 }), 'removed', here);
        else await ends(tearDown(world, { run: '8' }), 'removed', here);
        allGone(world, here);
      };
      await after().catch((error: unknown) => {
        wrong = new Error(here, { cause: error });
      });
    }
  }
  test(`a teardown that dies at any change, and then ${next}`, () => {
    assert.ifError(wrong);
    assert.ok(count > 6, `${count} deaths`);
  });
}

{
  let wrong: unknown;
  let count = 0;
  for (const death of deaths) {
    for (let at = 1; wrong === undefined; at += all ? 1 : 3) {
      const here = `a first deploy ${death} change ${at}, then a teardown`;
      const world = worldOf(both);
      const first = await deploy(world, { run: '7', site: both, mishaps: mishapsOf(death, at) });
      if (first !== 'killed') break;
      count += 1;
      world.runs.set('7', 'ended');
      world.advance(20);
      await ends(tearDown(world, { run: '8' }), 'removed', here)
        .then(() => gone(world))
        .catch((error: unknown) => {
          wrong = new Error(here, { cause: error });
        });
    }
  }
  test('a first deploy that dies at any change leaves nothing that a teardown does not find', () => {
    assert.ifError(wrong);
    assert.ok(count > 10, `${count} deaths`);
  });
}

/** The end of a process that was stopped; one that then finds no answer at all says so, and changes nothing either. */
async function outcomeOf(end: Promise<End | 'killed'>): Promise<string> {
  const known = await end.catch((error: Error) => {
    if (error instanceof Stopped && /no answer for 900 s/.test(error.message)) return undefined;
    throw error;
  });
  assert.ok(known !== 'killed');
  return known?.step.outcome ?? 'failed';
}

for (const [what, anew] of [
  ['the environment was removed', false],
  ['it was removed and made anew', true],
] as const) {
  let wrong: unknown;
  let count = 0;
  for (const frozen of ['deploy', 'teardown'] as const) {
    const acting = (world: World, mine: Process) =>
      frozen === 'deploy' ? deploy(world, { ...mine, release: 'r3', site: both }) : tearDown(world, mine);
    const calls = { count: 0 };
    await acting(await up(), { run: '7', calls });
    for (let call = 1; call <= calls.count && wrong === undefined; call += all ? 1 : Math.ceil(calls.count / 5)) {
      for (const when of ['before', 'after'] as const) {
        const here = `a ${frozen} frozen ${when} call ${call}, and ${what}`;
        const world = await up();
        const freeze = { call, when, meanwhile: () => replace(world, anew, here) };
        const act = async () => {
          const outcome = await outcomeOf(acting(world, { run: '7', freeze }));
          count += 1;
          if (anew && frozen === 'deploy') assert.notEqual(outcome, 'released', here);
          // With its answer on the way, what it asked for was done before; else one change lands late, and a teardown finds it.
          if (anew && when === 'after' && outcome !== 'removed') leadsTo(world, 'r9');
          if (anew && when === 'after')
            await released(world, deploy(world, { run: '10', release: 'r9', site: both }), 'r9', here);
          await ends(tearDown(world, { run: '11' }), 'removed', here);
          allGone(world, here);
        };
        await act().catch((error: unknown) => {
          wrong = new Error(here, { cause: error });
        });
      }
    }
  }
  test(`a process that wakes when ${what} changes nothing`, () => {
    assert.ifError(wrong);
    assert.ok(count >= 16, `${count} freezes`);
  });
}

async function replace(world: World, anew: boolean, here: string): Promise<void> {
  world.runs.set('7', 'ended');
  world.advance(1000);
  await ends(tearDown(world, { run: '8' }), 'removed', here);
  world.advance(30);
  if (anew) await released(world, deploy(world, { run: '9', release: 'r9', site: both }), 'r9', here);
}
