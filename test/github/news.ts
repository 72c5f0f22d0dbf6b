// What the suite tells GitHub of deployments, and that nothing fails where GitHub doesn't take it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getOctokit } from '@actions/github';
import { connectGitHub } from '../../actions/adapters/github/client.ts';
import { connectDeployments } from '../../actions/adapters/github/deployments.ts';
import { connectNotices } from '../../actions/adapters/github/notices.ts';
import { stateOf } from '../../dev/github/deployments.ts';
import type { GitHub } from '../../dev/github/github.ts';

const repository = 'acme/told';
const log = 'https://github.com/acme/told/actions/runs/7';
const url = 'https://feature-x.dev.example.com';

export function testNews(given: () => GitHub): void {
  const connected = (token = 'a-token') => {
    const lines: string[] = [];
    const client = connectGitHub({ token, api: given().url });
    return { lines, client, repository, warn: (line: string) => void lines.push(line) };
  };
  const deployments = (of = connected(), ref = 'feature/x', label = 'feature-x', run = log) => {
    given().branches.push(ref, { sha: '1'.repeat(40) }, repository);
    return connectDeployments({ ...of, environment: 'review', ref, label, log: run });
  };
  const all = () => given().deployments.all.filter((each) => each.repository === repository);
  const states = () => all().map(stateOf);
  const forget = () => {
    for (const each of all()) given().deployments.all.splice(given().deployments.all.indexOf(each), 1);
  };

  test('a deployment begins and succeeds, and those before it of its branch end', async () => {
    const [first, other] = [deployments(), deployments(connected(), 'other', 'other')];
    const [one, two] = [(await first.begin()) ?? 0, (await other.begin()) ?? 0];
    assert.deepEqual(states(), ['in_progress', 'in_progress']);
    await other.succeed(two, 'https://other.dev.example.com');
    await first.succeed(one, url);
    const failed = (await first.begin()) ?? 0;
    await first.fail(failed);
    assert.deepEqual([states(), await first.look()], [['success', 'success', 'failure'], [one]]);
    const later = deployments();
    await later.succeed((await later.begin()) ?? 0, url);
    assert.deepEqual(states(), ['inactive', 'success', 'failure', 'success']);
    const { environment, transient, production, ref, task, statuses, id } = all().at(-1) ?? assert.fail();
    assert.deepEqual(
      [environment, transient, production, ref, task],
      ['review', true, false, 'feature/x', 'deploy:feature-x'],
    );
    assert.deepEqual(
      statuses.map(({ state, environment_url, log_url }) => [state, environment_url, log_url]),
      [
        ['in_progress', '', log],
        ['success', url, log],
      ],
    );
    assert.deepEqual(await deployments().look(), [id]);
  });

  test('what others deploy to the same environment at GitHub stays as it is', async () => {
    forget();
    const of = connected();
    const ours = deployments(of);
    const others = getOctokit('a-token', { baseUrl: given().url }).rest.repos;
    const asked = { owner: 'acme', repo: 'told', ref: 'feature/x', environment: 'review', auto_merge: false };
    const { data } = await others.createDeployment(asked);
    assert.ok('id' in data);
    await others.createDeploymentStatus({ owner: 'acme', repo: 'told', deployment_id: data.id, state: 'success' });
    await ours.succeed((await ours.begin()) ?? 0, url);
    assert.deepEqual(states(), ['success', 'success']);
  });

  test('a teardown ends all of the branch and none of another, with as few questions for many as for few', async () => {
    forget();
    const branch = deployments();
    const other = deployments(connected(), 'other', 'other');
    await other.begin();
    for (let push = 0; push < 4; push++) await branch.succeed((await branch.begin()) ?? 0, url);
    await branch.begin();
    const down = deployments();
    const before = given().requests.length;
    const found = await down.look();
    assert.equal(found.length, 2);
    assert.equal(given().requests.length - before, 4, 'a list, the two, and one that has ended');
    await down.end(found);
    assert.deepEqual([await down.look(), await deployments().look()], [[], []]);
    assert.deepEqual(states(), ['in_progress', ...Array(5).fill('inactive')]);
  });

  test('one that makes way for a newer commit hides none that was there before', async () => {
    forget();
    const serving = deployments();
    const id = (await serving.begin()) ?? 0;
    await serving.succeed(id, url);
    const older = deployments();
    await older.end([(await older.begin()) ?? 0]);
    const newer = deployments();
    await newer.fail((await newer.begin()) ?? 0);
    assert.deepEqual([states(), await deployments().look()], [['success', 'inactive', 'failure'], [id]]);
  });

  test('a bad moment makes no second deployment, and what a bad hour left is let be', async () => {
    forget();
    const of = connected();
    const branch = deployments(of);
    const held = given().trouble.hold(/POST .*\/statuses$/);
    const begun = branch.begin();
    await held.met;
    given().fail(1);
    held.release();
    assert.deepEqual([typeof (await begun), states(), of.lines], ['number', ['in_progress'], []]);
    given().trouble.fail(Number.POSITIVE_INFINITY, 503);
    await branch.end([all()[0]?.id ?? 0]);
    given().trouble.fail(0);
    assert.deepEqual(await branch.look(), [], 'what could not be ended is not asked for again');
    assert.equal(of.lines.length, 1);
    assert.match(
      of.lines[0] ?? '',
      /^telling GitHub that deployment \d+ of .*"feature\/x" has ended: 503 Service unavailable; so GitHub/,
    );
  });

  test('a run that died and is run again goes on with its deployment, and no other run does', async () => {
    forget();
    const died = (await deployments().begin()) ?? 0;
    assert.equal(await deployments().begin(), died);
    // Its answer was lost, and its first status never asked for.
    all().at(-1)?.statuses.splice(0);
    assert.equal(await deployments().begin(), died);
    const another = (await deployments(connected(), 'feature/x', 'feature-x', `${log}1`).begin()) ?? 0;
    assert.ok(another > died);
    const after = (await deployments().begin()) ?? 0;
    assert.ok(after > another, 'another has gone past it');
    await deployments().fail(after);
    assert.ok(((await deployments().begin()) ?? 0) > after, 'it had come to its end');
  });

  test('a token without the permissions is told of once, by their names, and nothing fails', async () => {
    forget();
    given().permissions.grant('mute', { contents: 'read', deployments: 'read', 'pull-requests': 'read' });
    const of = connected('mute');
    const branch = deployments(of);
    const before = given().requests.length;
    assert.equal(await branch.begin(), undefined);
    await branch.succeed(1, url);
    assert.deepEqual(await branch.look(), []);
    assert.equal(given().requests.length - before, 2);
    given().pulls.set(9, { branch: 'feature/x' }, repository);
    const notices = connectNotices({ ...of, app: 'orders', environment: 'review-x', pull: 9, gone: 'gone' });
    assert.deepEqual(
      [await notices.write('a'), await notices.write('b'), await notices.look()],
      [undefined, undefined, undefined],
    );
    assert.equal(of.lines.length, 2);
    assert.match(of.lines[0] ?? '', /403 .*grant the job deployments: write; so /);
    assert.match(of.lines[1] ?? '', /pull request 9: 403 .*grant the job pull-requests: write; so /);
  });
}
