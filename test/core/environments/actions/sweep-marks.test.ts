// A sweep of what no deed speaks for: a death between the deed and the rest, or a hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOST } from '../build.ts';
import { gone } from '../model/promises.ts';
import { type BranchWorld, green, up } from './branch-world.ts';

const sweep = { sweep: 'true' };

async function withoutDeed(): Promise<BranchWorld> {
  const branch = await up();
  branch.world.estate.deployments.clear();
  branch.world.estate.deeds.delete(HOST);
  return branch;
}

test('all of it goes, and a plan says so before and changes nothing', async () => {
  const branch = await withoutDeed();
  const plan = green(await branch.tearDown({ ...sweep, plan: 'true' }), 'skipped');
  assert.equal(plan.get('removed'), 'review-feature-x');
  assert.ok(branch.world.groups.size > 0 && branch.world.estate.rules.size > 0);
  const played = await branch.tearDown(sweep);
  assert.equal(green(played, 'removed').get('removed'), 'review-feature-x', played.log.join('\n'));
  assert.match(played.summary, /# Gone[\s\S]*no name leads there any more, and all of it has our tags/);
  gone(branch.world);
});

test('what is left when its records are gone too goes as well', async () => {
  const branch = await withoutDeed();
  const { world } = branch;
  for (const records of [world.leases, world.beats, world.verdicts, world.specs]) records.clear();
  assert.equal(green(await branch.tearDown(sweep), 'removed').get('removed'), 'review-feature-x');
  gone(world);
});

for (const [what, tags] of Object.entries({
  'only some of our tags': { app: 'orders', environment: 'review-feature-x', domain: 'dev.example.com' },
  'another app': { app: 'shop', environment: 'review-feature-x', domain: 'dev.example.com', 'repository-id': '812' },
  'another repository': {
    app: 'orders',
    environment: 'review-feature-x',
    domain: 'dev.example.com',
    'repository-id': '9',
  },
  'no environment of a branch': {
    app: 'orders',
    environment: 'production',
    domain: 'dev.example.com',
    'repository-id': '812',
  },
})) {
  test(`a target group with ${what} stays`, async () => {
    const branch = await up();
    await branch.tearDown({ branch: 'feature-x' });
    const { estate } = branch.world;
    estate.targetGroups.set('left', { arn: 'arn:left', tags });
    const played = await branch.tearDown(sweep);
    assert.equal(green(played, 'removed').get('removed'), '');
    assert.ok(estate.targetGroups.has('left'));
    if (what === 'only some of our tags')
      assert.match(played.summary, /stays<[\s\S]*arn:left has only some of our tags/);
  });
}

test('one that a run is making stays: its lease is there before its name', async () => {
  const branch = await withoutDeed();
  const { world } = branch;
  const last = [...world.leases.values()].at(-1) ?? assert.fail();
  world.leases.set(last.n + 1, { ...last, n: last.n + 1, run: '9', nonce: 'other', at: world.now });
  const played = await branch.tearDown(sweep);
  assert.match(played.summary, /stays<[\s\S]*run 9 .* is at review-feature-x/);
  assert.ok(world.groups.size > 0);
});
