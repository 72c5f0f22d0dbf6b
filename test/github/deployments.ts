// Deployments: which of them are active is what GitHub shows of environments.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getOctokit } from '@actions/github';
import type { GitHub } from '../../dev/github/github.ts';

const orders = { owner: 'acme', repo: 'deployed' };

export function testDeployments(given: () => GitHub): void {
  const repos = () => getOctokit('a-token', { baseUrl: given().url }).rest.repos;
  const make = async (ref: string, more: object = {}) => {
    given().branches.push(ref, { sha: '3'.repeat(40) }, 'acme/deployed');
    const asked = { ...orders, ref, auto_merge: false, required_contexts: [], environment: 'review', ...more };
    const { data } = await repos().createDeployment(asked);
    assert.ok('id' in data);
    return data.id;
  };
  const tell = (deployment_id: number, state: 'success' | 'inactive' | 'failure', more: object = {}) =>
    repos().createDeploymentStatus({ ...orders, deployment_id, state, ...more });
  const states = async (deployment_id: number) =>
    (await repos().listDeploymentStatuses({ ...orders, deployment_id })).data.map(({ state }) => state);

  test('a success makes earlier ones of its environment inactive, unless told not to or they are transient', async () => {
    const [plain, transient, failed] = [
      await make('a'),
      await make('b', { transient_environment: true }),
      await make('c'),
    ];
    const [elsewhere, production] = [
      await make('d', { environment: 'qa' }),
      await make('e', { environment: 'production' }),
    ];
    for (const id of [plain, transient, elsewhere, production]) await tell(id, 'success', { auto_inactive: false });
    await tell(failed, 'failure');
    const later = await make('f');
    await tell(later, 'success', { auto_inactive: false });
    assert.deepEqual(await states(plain), ['success']);
    await tell(await make('g'), 'success');
    const seen = await Promise.all([plain, transient, failed, elsewhere, production, later].map(states));
    const gone = ['inactive', 'success'];
    assert.deepEqual(seen, [gone, ['success'], ['failure'], ['success'], ['success'], gone]);
    const again = await make('h', { environment: 'production' });
    await tell(again, 'success');
    assert.deepEqual(await states(production), ['success'], 'production');
  });

  test('they are found by ref and task, the newest first, and each environment is there once', async () => {
    const first = await make('i', { task: 'deploy:i' });
    const second = await make('i', { task: 'deploy:i' });
    await make('i', { task: 'deploy:other' });
    const found = await repos().listDeployments({ ...orders, ref: 'i', task: 'deploy:i' });
    assert.deepEqual(
      found.data.map(({ id, transient_environment, creator }) => [id, transient_environment, creator?.login]),
      [second, first].map((id) => [id, false, 'github-actions[bot]']),
    );
    const { data } = await repos().getAllEnvironments(orders);
    assert.deepEqual(
      data.environments?.map(({ name }) => name),
      ['production', 'qa', 'review'],
    );
    const { data: status } = await tell(second, 'success', { environment_url: 'https://i.dev.example.com' });
    assert.deepEqual([status.environment_url, status.environment], ['https://i.dev.example.com', 'review']);
    await assert.rejects(repos().deleteDeployment({ ...orders, deployment_id: second }), { status: 422 });
    await tell(second, 'inactive');
    await repos().deleteDeployment({ ...orders, deployment_id: second });
    await assert.rejects(states(second), { status: 404 });
  });

  test('what a deployment asks of its branch by itself is asked, and a description has its length', async () => {
    const { branches } = given();
    branches.push('behind', { sha: '4'.repeat(40), behind: true, checks: 'pending' }, 'acme/deployed');
    const create = (more: object) => repos().createDeployment({ ...orders, ref: 'behind', ...more });
    assert.equal((await create({})).status, 202);
    await assert.rejects(create({ auto_merge: false }), {
      status: 409,
      message: /Commit status checks failed for behind/,
    });
    assert.equal((await create({ auto_merge: false, required_contexts: [] })).status, 201);
    await assert.rejects(create({ ref: 'nowhere' }), { status: 422, message: /No ref found for: nowhere/ });
    const id = await make('j');
    await assert.rejects(tell(id, 'success', { description: 'd'.repeat(141) }), { status: 422 });
    await assert.rejects(tell(id, 'gone' as 'success'), { status: 422 });
  });
}
