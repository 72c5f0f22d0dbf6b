// Branches, pull requests and comments, what a token may do with them, and what goes wrong on the way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getOctokit } from '@actions/github';
import type { GitHub } from '../../dev/github/github.ts';

const orders = { owner: 'acme', repo: 'orders' };
const sha = (digit: number) => String(digit).repeat(40);

export function testRepository(given: () => GitHub): void {
  const octokit = (token = 'a-token') => getOctokit(token, { baseUrl: given().url });
  const refused = (status: number, message: RegExp | string = /./) => ({ status, message });

  test('branches are listed whole, page by page, by name', async () => {
    const { branches } = given();
    for (let n = 0; n < 150; n++) branches.push(`feature/${n}`, { sha: sha(1) });
    branches.push('feature/ü #%', { sha: sha(2) });
    const rest = octokit();
    const all = await rest.paginate(rest.rest.repos.listBranches, { ...orders, per_page: 100 });
    assert.equal(all.length, 152);
    assert.deepEqual(
      all.map(({ name }) => name),
      all.map(({ name }) => name).toSorted(),
    );
    const { data } = await rest.rest.repos.getBranch({ ...orders, branch: 'feature/ü #%' });
    assert.deepEqual([data.name, data.commit.sha], ['feature/ü #%', sha(2)]);
    branches.delete('feature/1');
    await assert.rejects(
      rest.rest.repos.getBranch({ ...orders, branch: 'feature/1' }),
      refused(404, /Branch not found/),
    );
    assert.equal((await rest.rest.repos.get(orders)).data.default_branch, 'main');
  });

  test('pull requests are found by their head, as long as it names its owner', async () => {
    const { pulls } = given();
    pulls.set(1, { branch: 'g', state: 'closed', merged: true });
    pulls.set(2, { branch: 'g', labels: ['preview'] });
    pulls.set(3, { branch: 'g', owner: 'stranger' });
    pulls.set(4, { branch: 'h' });
    const found = async (more: object) =>
      (await octokit().rest.pulls.list({ ...orders, ...more })).data.map(({ number }) => number);
    assert.deepEqual(await found({ head: 'acme:g' }), [2]);
    assert.deepEqual(await found({ head: 'acme:g', state: 'all' }), [2, 1]);
    assert.deepEqual(await found({ head: 'g' }), [4, 3, 2], 'no owner: no filter');
    const { data } = await octokit().rest.pulls.get({ ...orders, pull_number: 2 });
    assert.deepEqual([data.labels.map(({ name }) => name), data.head.ref, data.state], [['preview'], 'g', 'open']);
    pulls.set(2, { state: 'closed' });
    assert.equal((await octokit().rest.pulls.get({ ...orders, pull_number: 2 })).data.state, 'closed');
    const fork = (await octokit().rest.pulls.get({ ...orders, pull_number: 3 })).data.head.repo?.full_name;
    assert.equal(fork, 'stranger/orders');
    await assert.rejects(octokit().rest.pulls.get({ ...orders, pull_number: 9 }), refused(404));
  });

  test('a comment says whose it is, and is changed by its id', async () => {
    const { comments, pulls } = given();
    pulls.set(4, { branch: 'h' });
    comments.write(4, 'nice', 'somebody');
    const { issues } = octokit().rest;
    const { data } = await issues.createComment({ ...orders, issue_number: 4, body: 'g is up' });
    await issues.updateComment({ ...orders, comment_id: data.id, body: 'g is gone' });
    const all = (await issues.listComments({ ...orders, issue_number: 4 })).data;
    assert.deepEqual(
      all.map(({ user, body }) => [user?.login, user?.type, body]),
      [
        ['somebody', 'User', 'nice'],
        ['github-actions[bot]', 'Bot', 'g is gone'],
      ],
    );
    await issues.deleteComment({ ...orders, comment_id: data.id });
    await assert.rejects(issues.updateComment({ ...orders, comment_id: data.id, body: 'b' }), refused(404));
    await assert.rejects(issues.createComment({ ...orders, issue_number: 99, body: 'b' }), refused(404));
    const body = 'b'.repeat(65_537);
    await assert.rejects(issues.createComment({ ...orders, issue_number: 4, body }), refused(422, /too long/));
    pulls.set(4, { locked: true });
    await assert.rejects(issues.createComment({ ...orders, issue_number: 4, body: 'b' }), refused(403, /is locked/));
  });

  test('a token does what it was granted: contents are not there for it, the rest is said to be out of its reach', async () => {
    given().permissions.grant('little', { 'pull-requests': 'read' });
    const { repos, pulls, issues } = octokit('little').rest;
    assert.equal((await pulls.list(orders)).status, 200);
    await assert.rejects(repos.listBranches(orders), refused(404, /Not Found/));
    await assert.rejects(repos.listDeployments(orders), refused(403, /Resource not accessible by integration/));
    await assert.rejects(
      issues.createComment({ ...orders, issue_number: 4, body: 'b' }),
      (error: { status: number; response: { headers: Record<string, string> } }) =>
        error.status === 403 &&
        error.response.headers['x-accepted-github-permissions'] === 'issues=write; pull_requests=write',
    );
    given().permissions.grant('little', { contents: 'read' });
    assert.equal((await repos.listBranches(orders)).status, 200);
  });

  test('GitHub may be down, or hang before or after it has done what was asked', async () => {
    const { trouble, comments, pulls } = given();
    trouble.fail(Number.POSITIVE_INFINITY, 503);
    for (let n = 0; n < 3; n++) await assert.rejects(octokit().rest.repos.get(orders), refused(503));
    trouble.fail(0);
    pulls.set(5, { branch: 'h' });
    for (const after of [false, true]) {
      const held = trouble.hold(/^POST .*\/comments$/, after);
      const said = comments.all.length;
      const asked = octokit().rest.issues.createComment({ ...orders, issue_number: 5, body: 'b' });
      await held.met;
      assert.equal(comments.all.length, said + Number(after));
      held.release();
      assert.equal((await asked).status, 201);
      assert.equal(comments.all.length, said + 1);
    }
  });
}
