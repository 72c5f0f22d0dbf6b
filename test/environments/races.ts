// Pushes that come at the same time, in the middle of a deploy, or too late.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateOf } from '../../dev/github/deployments.ts';
import { requestsOf, writes } from '../../dev/stage/journal.ts';
import type { Preview } from '../../dev/stage/preview.ts';
import { came, recordsOf, whole } from './expect.ts';
import { at } from './moments.ts';
import { rarely } from './rarely.ts';
import type { Town } from './town.ts';

export function races(town: Town): void {
  test('7: of two first pushes within a second the newest commit is deployed, in one environment', async () => {
    const branch = town.branch('twice');
    const began = /begin attempt 1/;
    const [older, newer] = await at(
      began,
      (job) => branch.push({ version: '1', ...job }),
      () => branch.push({ version: '2' }),
    );
    came(older, 'superseded');
    came(newer, 'released');
    await whole(branch, '2');
    assert.deepEqual(deployed(town, branch), ['inactive', 'success']);
    assert.equal(await made(town, 'CreateTargetGroup', 'twice'), 1);
    assert.equal(await made(town, 'CreateRule', 'twice'), 1);
  });

  test('8: a push during a deploy supersedes the older, which is green', async () => {
    const branch = town.branch('during');
    came(await branch.push({ version: '1' }), 'released');
    const baking = { version: '2', fleet: { bake: '10m' } };
    const [older, newer] = await at(
      /waiting: wave 1 bakes/,
      (job) => branch.push({ ...baking, ...job }),
      () => branch.push({ version: '3' }),
    );
    came(older, 'superseded');
    came(newer, 'released');
    await whole(branch, '3');
    assert.deepEqual(deployed(town, branch), ['inactive', 'inactive', 'success']);
  });

  rarely('10: an older commit whose job runs last changes nothing', async () => {
    const branch = town.branch('last');
    const old = branch.commit();
    came(await branch.push({ version: '2' }), 'released');
    const before = recordsOf(branch, await whole(branch, '2'));
    const late = await branch.deploy({ version: '1', sha: old });
    came(late, 'superseded');
    assert.equal(late.outputs['changed'], 'false');
    assert.deepEqual(recordsOf(branch, await whole(branch, '2')), before);
    assert.deepEqual(deployed(town, branch), ['success', 'inactive']);
  });
}

/** What GitHub shows of the branch's deployments, oldest first. */
function deployed({ stage }: Town, { branch, repository }: Preview): string[] {
  const own = stage.github.deployments.all.filter((each) => each.repository === repository.name && each.ref === branch);
  return own.map(stateOf);
}

/** How often AWS did this for something whose tags, or conditions, name the branch. */
async function made({ stage }: Town, operation: string, branch: string): Promise<number> {
  const all = writes(await requestsOf(stage.cloud)).filter((request) => request.operation === operation);
  return all.filter(({ parameters }) => JSON.stringify(parameters).includes(`review-${branch}`)).length;
}
