// What feature-env takes away besides: what has expired of its app, after its own deploy, or before one that has no room.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Denied } from '../../../../actions/ports/rollout.ts';
import { createWorld, type World } from '../../../world/world.ts';
import { ARN, aDeed, aRule, HOST, MARKS } from '../build.ts';
import { leadsTo } from '../model/promises.ts';
import { BranchWorld, DAY, feature, green, imageOf, serving, up } from './branch-world.ts';

const OLD = 'old.dev.example.com';

/** Another branch of the app beside it, of which AWS has nothing. */
function beside(branch: BranchWorld, name: string): World {
  const marks = { ...MARKS, environment: `review-${name}` };
  const host = `${name}.dev.example.com`;
  const world = createWorld({ targetGroups: [], environment: { host, marks, balancers: ['dev'] } });
  world.now = branch.world.now;
  // A domain's names are all in one place.
  Object.assign(world.estate, { deeds: branch.world.estate.deeds });
  branch.neighbours.set(marks.environment, world);
  return world;
}

/** Beside the branch one called old, of which a rule and a target group are left, and whose machines AWS has ended. */
function besideOld(branch: BranchWorld, ends: number): World {
  const world = beside(branch, 'old');
  const marks = { ...MARKS, environment: 'review-old' };
  const { deeds } = world.estate;
  const deed = aDeed({
    environment: 'review-old',
    branch: 'old',
    expires: Math.floor(world.now + ends),
    balancer: 'dev',
  });
  deeds.set(OLD, JSON.stringify({ format: 1, ...deed }));
  world.estate.rules.set('arn:old', { ...aRule({ arn: 'arn:old', hosts: [OLD], tags: marks }), balancer: 'dev' });
  world.estate.targetGroups.set('old', { arn: ARN, tags: marks });
  return world;
}

const left = ({ estate }: World) => [estate.rules.size, estate.targetGroups.size, estate.deeds.has(OLD)];

test('what has expired is gone after a push, and what has not stays', async () => {
  for (const [ends, remains] of [
    [-DAY, [0, 0, false]],
    [DAY, [1, 1, true]],
  ] as const) {
    const branch = new BranchWorld();
    const old = besideOld(branch, ends);
    green(await branch.push({ image: imageOf('r1') }), 'released');
    assert.deepEqual(left(old), remains);
    assert.ok(branch.deed());
  }
});

test('what AWS is to end later stays, whatever a deed says that was written late', async () => {
  const branch = await up();
  beside(branch, 'next');
  const { deeds } = branch.world.estate;
  const late = { ...JSON.parse(deeds.get(HOST) ?? '{}'), expires: Math.floor(branch.world.now - DAY) };
  deeds.set(HOST, JSON.stringify(late));
  const played = await branch.push({ image: imageOf('r2') }, { ref: 'refs/heads/next' });
  green(played, 'released');
  const stays = /review-feature-x: stays, since .*was deployed after what its deed says/;
  assert.match(played.log.join('\n'), stays);
  assert.match((await branch.tearDown({ sweep: 'true' })).log.join('\n'), stays);
  leadsTo(branch.world, serving(branch)[0] ?? '');
});

test('another repository has it, and it stays', async () => {
  const branch = new BranchWorld();
  const old = besideOld(branch, -DAY);
  const { deeds } = branch.world.estate;
  deeds.set(OLD, (deeds.get(OLD) ?? '').replace('"812"', '"999"'));
  green(await branch.push({ image: imageOf('r1') }), 'released');
  assert.deepEqual(left(old), [1, 1, true]);
});

test('where all room is taken it goes before the deploy, which would be refused otherwise', async () => {
  for (const [ends, outcome] of [
    [-DAY, 'released'],
    [DAY, 'refused'],
  ] as const) {
    const branch = new BranchWorld();
    branch.file = feature('max-environments: 1');
    const old = besideOld(branch, ends);
    const played = await branch.push({ image: imageOf('r1') });
    assert.equal(played.outputs.get('outcome'), outcome, played.log.join('\n'));
    assert.equal(left(old)[0], outcome === 'released' ? 0 : 1);
  }
});

test('a sweep that AWS refuses, or that does not end, fails no deploy, and is over after 20 s', async () => {
  const refused = new BranchWorld();
  besideOld(refused, -DAY).onCall = (_, method) => {
    if (method === 'deleteRule') throw new Denied('AccessDenied: DeleteRule');
  };
  const played = await refused.push({ image: imageOf('r1') });
  green(played, 'released');
  assert.match(played.log.join('\n'), /review-old: left, since AccessDenied: DeleteRule/);
  const endless = new BranchWorld();
  const old = besideOld(endless, -DAY);
  // A rule that comes back as often as it is deleted.
  const [rule] = [...old.estate.rules.values()];
  assert.ok(rule);
  old.onCall = (_, method, when) => {
    if (method === 'deleteRule' && when === 'after') old.estate.rules.set(rule.arn, rule);
  };
  green(await endless.push({ image: imageOf('r1') }), 'released');
  const took = old.now - endless.world.now;
  assert.ok(took < 25, `${took} s after the deploy`);
  const lease = [...old.leases.keys()].at(-1) ?? 0;
  assert.equal(old.beats.get(lease)?.ended, true, 'so that the next sweep begins at once');
});
