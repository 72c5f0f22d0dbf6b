// feature-env with `plan`: what a deploy would do, and nothing of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BranchWorld, green, imageOf, up } from './branch-world.ts';

/** A plan in which no change is asked of AWS or GitHub. */
async function planned(branch: BranchWorld, release: string): Promise<{ summary: string; log: string }> {
  const { world } = branch;
  const told = branch.told.length;
  const deed = branch.deed();
  const before = world.now;
  const played = await branch.push({ image: imageOf(release), plan: 'true' });
  const outputs = green(played, 'skipped');
  assert.equal(outputs.get('changed'), 'false');
  assert.equal(outputs.get('url'), 'https://feature-x.dev.example.com');
  // In this world every change takes time, and a plan waits for nothing.
  assert.deepEqual([world.now, branch.deed(), branch.told.length], [before, deed, told]);
  return { summary: played.summary, log: played.log.join('\n') };
}

test('of a first deploy, of another release, and of the one that serves', async () => {
  const branch = new BranchWorld();
  const first = await planned(branch, 'r1');
  assert.match(first.log, /would launch 1 machine of [0-9a-f]+ and lead feature-x\.dev\.example\.com there/);
  assert.match(first.summary, /: plan\n[\s\S]*nothing/);
  green(await branch.push({ image: imageOf('r1') }), 'released');
  assert.match((await planned(branch, 'r2')).log, /would launch 1 machine/);
  assert.match((await planned(branch, 'r1')).log, /would launch nothing, since [0-9a-f]+ is in service already/);
});

test('a deploy that would be refused is told, with why', async () => {
  const branch = await up();
  const { estate } = branch.world;
  const [rule] = [...estate.rules.values()];
  assert.ok(rule);
  estate.rules.set('arn:front', { ...rule, arn: 'arn:front', priority: 1, hosts: ['*.dev.example.com'], tags: {} });
  const { log } = await planned(branch, 'r2');
  assert.match(log, /would be refused: rule 1 of the balancer dev .* stands in front/);
});

test('a plan is no part of extend', async () => {
  await assert.rejects(new BranchWorld().push({ extend: '24h', plan: 'true' }), /plan cannot be given with extend/);
});
