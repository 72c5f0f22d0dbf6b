// teardown as its user sees it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Denied } from '../../../../actions/ports/rollout.ts';
import { HOST } from '../build.ts';
import { gone } from '../model/promises.ts';
import { BranchWorld, DAY, feature, imageOf } from './branch-world.ts';

async function up(): Promise<BranchWorld> {
  const branch = new BranchWorld();
  branch.pulls = [{ number: 5, labels: [] }];
  const { error } = await branch.push({ image: imageOf('r1') });
  assert.equal(error, undefined);
  return branch;
}

for (const [by, inputs] of Object.entries({
  branch: { branch: 'feature-x' },
  ref: { branch: 'refs/heads/feature-x' },
  label: { name: 'feature-x' },
  address: { name: `https://${HOST.toUpperCase()}/` },
})) {
  test(`nothing is left of an environment that is torn down by its ${by}, and again there is nothing to do`, async () => {
    const branch = await up();
    const played = await branch.tearDown(inputs);
    assert.equal(played.error, undefined, played.log.join('\n'));
    assert.deepEqual(
      ['outcome', 'removed', 'left', 'changed'].map((name) => played.outputs.get(name)),
      ['removed', 'review-feature-x', '', 'true'],
    );
    assert.match(played.summary, /🧹 orders in review-feature-x: removed/);
    gone(branch.world);
    const { pull, comment } = branch.places.at(-1) ?? {};
    assert.deepEqual([pull, typeof comment], [5, 'number'], 'so that its comment is found');
  });
}

test('a group that AWS was seen to delete is not looked for afterwards; one that nobody saw go is', async () => {
  const branch = await up();
  const { world } = branch;
  const began = world.now;
  await branch.tearDown({ branch: 'feature-x' });
  gone(world);
  const stranded = await up();
  const took = world.now - began - 600;
  assert.ok(took < 30, `${took} s`);
  stranded.world.groups.clear();
  stranded.world.instances.clear();
  const from = stranded.world.now;
  await stranded.tearDown({ branch: 'feature-x' });
  assert.ok(stranded.world.now - from >= 60, 'an answer that lags looks the same');
  gone(stranded.world);
});

test('by branch it may be done again, and is green; a name that nothing has is red, with those that there are', async () => {
  const branch = await up();
  const wrong = await branch.tearDown({ name: 'feature-y' });
  assert.equal(wrong.outputs.get('outcome') ?? 'refused', 'refused');
  assert.match(
    wrong.error?.message ?? '',
    /no environment is called feature-y\.dev\.example\.com; orders has feature-x/,
  );
  await branch.tearDown({ branch: 'feature-x' });
  const again = await branch.tearDown({ branch: 'feature-x' });
  assert.equal(again.error, undefined);
  assert.deepEqual(
    ['outcome', 'changed'].map((name) => again.outputs.get(name)),
    ['removed', 'false'],
  );
});

for (const [state, pulls] of Object.entries({ open: ['pulls'], closed: ['closed'] } as const)) {
  test(`of a run that died before its deed the comment ends with the branch, at a pull request that is ${state}`, async () => {
    const branch = new BranchWorld();
    for (const each of pulls) branch[each] = [{ number: 5, labels: [] }];
    const { estate } = branch.world;
    estate.comments.add(estate.next());
    const { error, outputs } = await branch.tearDown({ branch: 'feature-x' });
    assert.equal(error, undefined);
    assert.deepEqual([outputs.get('outcome'), outputs.get('changed')], ['removed', 'true']);
    gone(branch.world);
  });
}

test("another app's and another repository's are not torn down, by name or by branch", async () => {
  for (const owner of [
    { app: 'shop', repository: '812' },
    { app: 'orders', repository: '999' },
  ]) {
    const branch = await up();
    branch.world.estate.deeds.set(HOST, JSON.stringify({ ...branch.deed(), ...owner }));
    const played = await branch.tearDown({ name: 'feature-x' });
    assert.match(played.error?.message ?? '', /belongs to .*have it torn down there/);
    assert.ok(branch.world.groups.size > 0 && branch.world.estate.rules.size > 0);
    await branch.tearDown({ branch: 'feature-x' });
    assert.ok(branch.world.estate.deeds.has(HOST));
  }
});

test('it is found by its deed where the fleet file calls it otherwise by now', async () => {
  const branch = await up();
  branch.file = feature('name: "{slug}-orders"');
  const played = await branch.tearDown({ branch: 'feature-x' });
  assert.equal(played.outputs.get('outcome'), 'removed');
  gone(branch.world);
});

test('what does not go is named, and the run is red', async () => {
  const branch = await up();
  branch.world.onCall = (_, method) => {
    if (method === 'deleteRule') throw new Denied('AccessDenied: DeleteRule');
  };
  const played = await branch.tearDown({ branch: 'feature-x' });
  assert.ok(played.error);
  assert.equal(played.outputs.get('left'), 'review-feature-x');
  assert.equal(played.outputs.get('removed'), '');
  assert.match(played.error.message, /failed: AccessDenied: DeleteRule.*Run this job again/);
  assert.match(played.summary, /❌ .*: failed/);
});

test('one of branch, name and sweep is asked for', async () => {
  for (const inputs of [
    {},
    { branch: 'x', name: 'x' },
    { branch: 'refs/tags/v1' },
    { name: 'a b' },
    { sweep: 'true', name: 'x' },
    { name: 'x', plan: 'true' },
  ])
    await assert.rejects(new BranchWorld().tearDown(inputs), /invalid inputs/);
});

test('a sweep takes what has expired or lost its branch, and says of the rest why it stays', async () => {
  for (const [branches, days, outcome] of [
    [['main', 'feature-x'], 0, 'stays'],
    [['main', 'feature-x'], 4, 'removed'],
    [['main'], 0, 'removed'],
    [['feature-x'], 4, 'stays'],
    [undefined, 4, 'stays'],
  ] as const) {
    const branch = await up();
    branch.wanted = { branches, defaultBranch: 'main' };
    branch.world.advance(days * DAY);
    const plan = await branch.tearDown({ sweep: 'true', plan: 'true' });
    assert.equal(plan.error, undefined);
    assert.ok(branch.deed() !== undefined, 'a plan changes nothing');
    const played = await branch.tearDown({ sweep: 'true' });
    assert.equal(played.error, undefined, played.log.join('\n'));
    for (const { outputs } of [plan, played])
      assert.equal(outputs.get('removed'), outcome === 'removed' ? 'review-feature-x' : '', played.log.join('\n'));
    assert.match(played.summary, outcome === 'removed' ? /### Gone/ : /1 stays/);
    if (outcome === 'removed') gone(branch.world);
    else assert.ok(branch.deed() !== undefined);
  }
});

test('what a sweep cannot remove is told and is green, and what a run is at stays', async () => {
  const branch = await up();
  branch.wanted = { branches: ['main'], defaultBranch: 'main' };
  branch.world.onCall = (_, method) => {
    if (method === 'deleteRule') throw new Denied('AccessDenied: DeleteRule');
  };
  const played = await branch.tearDown({ sweep: 'true' });
  assert.deepEqual([played.error, played.outputs.get('left')], [undefined, 'review-feature-x']);
  assert.match(played.log.join('\n'), /warning: review-feature-x is left: AccessDenied/);
  assert.match(played.summary, /# Left[\s\S]*`review-feature-x` \| AccessDenied: DeleteRule/);
  const busy = await up();
  busy.wanted = branch.wanted;
  const last = [...busy.world.leases.values()].at(-1) ?? assert.fail();
  busy.world.leases.set(last.n + 1, { ...last, n: last.n + 1, run: '9', nonce: 'other', at: busy.world.now });
  const kept = await busy.tearDown({ sweep: 'true' });
  assert.match(kept.summary, /stays<[\s\S]*run 9 .* is at review-feature-x/);
  assert.ok(busy.deed() !== undefined);
});
