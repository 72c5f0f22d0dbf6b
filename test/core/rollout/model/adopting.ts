// A balancer that serves already, by machines of somebody else.
import assert from 'node:assert/strict';
import { specOf } from '../../../world/spec.ts';
import { THEIRS, theirGroup, theirMachine } from '../../../world/theirs.ts';
import { createWorld, type World } from '../../../world/world.ts';
import { serving } from './invariants.ts';
import { type Process, start } from './process.ts';

const size = { min: 2, max: 10 };
export const of = (release: string, over = {}) => specOf({ release, size, ...over });

/** `blue` of three machines, and two of no group. */
export function theirs(): World {
  const world = createWorld();
  theirGroup(world, 'blue', 3);
  theirMachine(world, 'a');
  theirMachine(world, 'b');
  world.advance(60);
  return world;
}

export async function ended(world: World, process: Process): Promise<readonly [outcome: string, why: string]> {
  const end = await start(world, process);
  assert.ok(end !== 'killed');
  return [end.step.outcome, end.step.why];
}

/** Of what they have nothing is other than it was: size, machines, settings and what serves. */
export function untouched(world: World) {
  const group = world.groups.get('blue');
  assert.ok(group);
  const { min, max, desired, health, facts } = group;
  return {
    ...{ min, max, desired, health, facts, policies: [...group.policies], schedules: [...group.schedules.keys()] },
    traffic: [...group.traffic.values()].map(({ state }) => state),
    suspended: [...group.suspended].sort(),
    machines: [...world.instances.values()].filter(({ release }) => release === THEIRS).map(({ id }) => id),
  };
}

export function releases(world: World): readonly string[] {
  return [...new Set(serving(world).map((id) => world.instances.get(id)?.release ?? ''))];
}

export function isTheirs(world: World, id: string): boolean {
  return world.instances.get(id)?.release === THEIRS;
}

/** Of all changes those that would be theirs to make. */
export function onlyOurs(method: string, given: readonly unknown[]): void {
  const about = JSON.stringify(given);
  const may = ['suspend', 'resume', 'register', 'deregister', 'claim', 'runBeforeTraffic'];
  if (/"(blue|i-f0+[ab])"/.test(about) && !may.includes(method))
    assert.ok(method === 'copyPolicies' && given[0] === 'blue', `${method} ${about}`);
}
