import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getOctokit } from '@actions/github';
import { type GitHub, startGitHub } from '../../dev/github/github.ts';
import { testAnswers } from './answers.ts';
import { testBranch } from './branch.ts';
import { testDeployments } from './deployments.ts';
import { testNews } from './news.ts';
import { testNotices } from './notices.ts';
import { testRepository } from './repository.ts';

let github: GitHub;
before(async () => {
  github = await startGitHub();
});
after(() => github.close());

const octokit = () => getOctokit('a-token', { baseUrl: github.url });
const orders = { owner: 'acme', repo: 'orders' };
const refused = (status: number) => (error: { status: number }) => error.status === status;

test('a run is answered as tests have set it, in the shape that GitHub describes', async () => {
  github.runs.set(7, { status: 'in_progress', run_attempt: 2 });
  const { data } = await octokit().rest.actions.getWorkflowRun({ ...orders, run_id: 7 });
  assert.deepEqual(
    [data.id, data.status, data.conclusion, data.run_attempt, data.repository.full_name],
    [7, 'in_progress', null, 2, 'acme/orders'],
  );
  assert.equal(data.html_url, 'https://github.com/acme/orders/actions/runs/7');
});

test('a re-run adds an attempt and leaves the earlier one as it ended', async () => {
  github.runs.set(8, { status: 'completed', conclusion: 'failure' });
  github.runs.set(8, { run_attempt: 2, status: 'in_progress' });
  const attempt = async (attempt_number: number) =>
    (await octokit().rest.actions.getWorkflowRunAttempt({ ...orders, run_id: 8, attempt_number })).data;
  assert.equal((await attempt(1)).conclusion, 'failure');
  assert.equal((await attempt(2)).status, 'in_progress');
  assert.equal((await octokit().rest.actions.getWorkflowRun({ ...orders, run_id: 8 })).data.run_attempt, 2);
});

test('an unknown run, attempt or repository is not found', async () => {
  github.runs.set(9, {});
  await assert.rejects(octokit().rest.actions.getWorkflowRun({ ...orders, run_id: 99 }), refused(404));
  await assert.rejects(
    octokit().rest.actions.getWorkflowRun({ owner: 'acme', repo: 'nothing', run_id: 9 }),
    refused(404),
  );
  await assert.rejects(
    octokit().rest.actions.getWorkflowRunAttempt({ ...orders, run_id: 9, attempt_number: 3 }),
    refused(404),
  );
});

test('no token is refused, and so is a request that the description does not allow', async () => {
  assert.equal((await fetch(`${github.url}/repos/acme/orders/actions/runs/9`)).status, 401);
  const headers = { authorization: 'Bearer t' };
  assert.equal((await fetch(`${github.url}/repos/acme/orders/actions/runs/banana`, { headers })).status, 422);
});

test('what the description has no word for is said to be our mistake, since GitHub would only not do it', async () => {
  const { request } = octokit();
  const asked = { ...orders, ref: 'main', required_context: [] };
  await assert.rejects(request('POST /repos/{owner}/{repo}/deployments', asked), /GitHub knows no required_context of/);
  const listed = request('GET /repos/{owner}/{repo}/deployments', { ...orders, reff: 'main' });
  await assert.rejects(listed, /GitHub knows no reff of repos\/list-deployments/);
});

test('an answer that the description does not allow is said to be our mistake', async () => {
  github.runs.set(10, { head_sha: 5 as unknown as string });
  await assert.rejects(octokit().rest.actions.getWorkflowRun({ ...orders, run_id: 10 }), /head_sha must be string/);
});

test('both rate limits are answered as GitHub does, and end', async () => {
  github.runs.set(11, {});
  const get = () => octokit().rest.actions.getWorkflowRun({ ...orders, run_id: 11 });
  github.quota.limitSecondary(1, 60);
  await assert.rejects(
    get(),
    (error: { response: { headers: Record<string, string> } }) => error.response.headers['retry-after'] === '60',
  );
  assert.equal((await get()).status, 200);
  github.quota.limit(0, 3600);
  await assert.rejects(
    get(),
    (error: { response: { headers: Record<string, string> } }) =>
      error.response.headers['x-ratelimit-remaining'] === '0',
  );
  github.quota.limit(100, 3600);
  assert.equal((await get()).headers['x-ratelimit-remaining'], '99');
  github.quota.limit(1000, 3600);
});

testRepository(() => github);
testDeployments(() => github);
testBranch(() => github);
testNews(() => github);
testNotices(() => github);
testAnswers();
