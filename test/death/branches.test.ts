// A runner at an environment of a branch may die at any moment, at changes of GitHub's too: a re-run comes to the same end, with no
// second deployment and no second comment, and a teardown leaves nothing.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setStage } from '../../dev/stage/stage.ts';
import { Branch } from './branch.ts';
import { branchPass } from './branch-cycle.ts';
import { makeDomain } from './domain.ts';

const stage = await setStage({ docker: false, scale: 20, balancers: 10 });
after(() => stage.close());
const workspace = await makeDomain(stage);

test('undisturbed', async (t) => {
  const branch = new Branch(stage, workspace, 'lane-0', 10);
  const t0 = Date.now();
  const results = await branchPass(branch);
  t.diagnostic(JSON.stringify(results.map(({ changes, told, run }) => [changes, told, Math.round(run.took)])));
  t.diagnostic(`${Date.now() - t0}`);
  assert.ok(results.length === 3);
});
