// A branch that is deployed, deployed again and torn down, each by a run that dies; and how each must end, however often it did.
import assert from 'node:assert/strict';
import type { ActionRun } from '../../dev/stage/run-action.ts';
import { ended } from '../rollout/expect.ts';
import type { Branch } from './branch.ts';
import { type BranchEnd, branchEnd } from './branch-end.ts';
import type { Death } from './cycle.ts';
import { type Interrupted, interrupt } from './interrupt.ts';

const NEVER: Death = { k: 10_000, moment: 'before' };
let versions = 0;

/** The three runs, each with its death or none. It begins with nothing, and ends so. */
export async function branchPass(branch: Branch, deaths: readonly (Death | undefined)[] = []): Promise<Interrupted[]> {
  const results: Interrupted[] = [];
  const { deployments: before, comments } = branch.told();
  for (const [index, what] of (['a first deploy', 'a second deploy', 'a teardown'] as const).entries()) {
    const { k, moment } = deaths[index] ?? NEVER;
    versions += 1;
    const play = what === 'a teardown' ? branch.tearDown.bind(branch) : await branch.push(`${branch.name}-${versions}`);
    const result = await interrupt(branch.stage, play, k, moment);
    const end = await branchEnd(branch);
    try {
      const pushes = before.length + Math.min(index + 1, 2);
      assert.equal(end.deployments.length, pushes, `one deployment a push: ${end.deployments}`);
      assert.equal(end.comments.length, Math.max(1, comments.length), 'one comment');
      if (what === 'a teardown') nothingLeft(result.run, end);
      else whole(result.run, end);
    } catch (error) {
      const at = typeof k === 'object' ? `change ${k.github} of GitHub` : `change ${k}`;
      const when = result.died ? `killed ${moment} ${at} (${result.operation})` : 'undisturbed';
      const log = result.run.log.split('\n').slice(-12).join('\n');
      throw new Error(`${what}, ${when}: ${error instanceof Error ? error.message : error}\n${log}`, { cause: error });
    }
    results.push(result);
  }
  return results;
}

function whole(run: ActionRun, end: BranchEnd): void {
  ended(run, 'released');
  const { deed, groups, deployments, comments } = end;
  const serving = groups[run.outputs['release'] ?? ''];
  assert.deepEqual(serving, { desired: 1, healthy: 1, ends: ['immutable-expire'] });
  for (const [release, group] of Object.entries(groups)) {
    if (group === serving) continue;
    assert.equal(group.healthy, 0, `${release} serves too`);
    assert.ok(group.desired === 0 || group.ends.includes('immutable-retire'), `${release} has no end`);
  }
  assert.deepEqual([end.targetGroups, end.rules, end.templates], [1, 1, 1]);
  assert.equal(deed.ending, undefined);
  assert.deepEqual(
    deployments.filter((state) => state !== 'inactive'),
    ['success'],
    'one is active',
  );
  assert.equal(deployments.at(-1), 'success');
  assert.match(comments[0] ?? '', /ready/);
}

function nothingLeft(run: ActionRun, end: BranchEnd): void {
  ended(run, 'removed');
  const { deployments, comments, ...left } = end;
  const none = { records: [], deed: {}, groups: {}, machines: 0, targetGroups: 0, rules: 0, templates: 0 };
  assert.deepEqual(left, none);
  assert.deepEqual([...new Set(deployments)], ['inactive']);
  assert.match(comments[0] ?? '', / is gone, /);
}
