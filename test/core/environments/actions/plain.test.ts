// teardown with `environment` and `confirm`: an environment of immutable-rollout, of which much is the user's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Denied } from '../../../../actions/ports/rollout.ts';
import { TARGET_GROUP } from '../../../world/world.ts';
import { Production } from './production.ts';

const it = { environment: 'production', confirm: 'production' };

async function up(): Promise<Production> {
  const production = new Production();
  await production.release('r1', 'r2');
  return production;
}

test('its machines, groups, launch template and records go; its target group stays', async () => {
  const production = await up();
  const played = await production.tearDown(it);
  assert.equal(played.error, undefined, played.log.join('\n'));
  assert.deepEqual(
    ['outcome', 'removed', 'left', 'changed'].map((name) => played.outputs.get(name)),
    ['removed', 'production', '', 'true'],
  );
  const { world } = production;
  world.advance(600);
  assert.deepEqual(
    [world.groups.size, world.instances.size, world.templates.size, production.written()],
    [0, 0, 0, []],
  );
  assert.ok(world.pools.has(TARGET_GROUP), 'the user has made it');
});

for (const [what, inputs] of Object.entries({
  'no confirm': { environment: 'production' },
  'another name': { environment: 'production', confirm: 'staging' },
  'another case': { environment: 'production', confirm: 'Production' },
  'with a branch too': { ...it, branch: 'x' },
  'a confirm alone': { branch: 'x', confirm: 'x' },
})) {
  test(`nothing is asked of AWS with ${what}`, async () => {
    await assert.rejects(new Production().tearDown(inputs), /invalid inputs/);
  });
}

test('one that is not there is refused, since green for a slip of the pen would leave the right one running', async () => {
  const production = new Production();
  const { error } = await production.tearDown(it);
  assert.match(error?.message ?? '', /nothing is there of orders in production, .*region$/);
});

test('a group that has only its tags stops it before anything is done', async () => {
  const production = await up();
  const { world } = production;
  const [own] = world.groups.values();
  assert.ok(own);
  world.groups.set('theirs', { ...own, name: 'theirs', desired: 0, min: 0 });
  const { error } = await production.tearDown(it);
  assert.match(error?.message ?? '', /refused: the Auto Scaling group theirs .*whose it is, a person has to say/);
  assert.deepEqual(production.serving(), ['r2']);
  assert.ok(world.templates.size > 0);
});

test('cut off half-way it is continued by the next run', async () => {
  const production = await up();
  const { world } = production;
  world.onCall = (_, method) => {
    if (method === 'deleteFleet') throw new Denied('AccessDenied: DeleteAutoScalingGroup');
  };
  const red = await production.tearDown(it);
  assert.match(red.error?.message ?? '', /failed: AccessDenied: DeleteAutoScalingGroup/);
  world.onCall = undefined;
  world.advance(1000);
  const played = await production.tearDown(it);
  assert.equal(played.error, undefined, played.log.join('\n'));
  assert.deepEqual([world.groups.size, production.written()], [0, []]);
});
