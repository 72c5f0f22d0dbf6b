// What the runner says of a run, where no one variable says it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readRun } from '../../actions/shell/environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'immutable-event-'));
after(() => rmSync(folder, { recursive: true, force: true }));

for (const [what, name, ref, event, branch] of [
  ['a push', 'push', 'refs/heads/feature', { repository: { default_branch: 'trunk' } }, 'trunk'],
  ['a schedule, whose event says nothing', 'schedule', 'refs/heads/trunk', { schedule: '0 3 * * *' }, 'trunk'],
  ['an event that says nothing', 'push', 'refs/heads/feature', {}, ''],
  ['no event', '', '', undefined, ''],
] as const) {
  test(`the default branch of ${what} is ${branch || 'not known'}`, () => {
    const file = join(folder, `${name}.json`);
    if (event) writeFileSync(file, JSON.stringify(event));
    const said = { GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_EVENT_PATH: event ? file : '' };
    assert.equal(readRun(said).defaultBranch, branch);
  });
}

test('a repository has a number besides its name', () => {
  const { repository, repositoryId, serverUrl } = readRun({
    GITHUB_REPOSITORY: 'acme/orders',
    GITHUB_REPOSITORY_ID: '74',
    GITHUB_SERVER_URL: 'https://acme.ghe.com',
  });
  assert.deepEqual([repository, repositoryId, serverUrl], ['acme/orders', '74', 'https://acme.ghe.com']);
});

for (const [what, event, told] of [
  [
    'a pull request of the same repository',
    {
      repository: { id: 74 },
      pull_request: { number: 7, title: 'Mend', user: { login: 'octocat' }, head: { sha: 'abc', repo: { id: 74 } } },
    },
    { pull: { number: 7, sha: 'abc', fork: false }, commit: { message: 'Mend', author: 'octocat' } },
  ],
  [
    'one from a fork',
    { repository: { id: 74 }, pull_request: { number: 7, head: { sha: 'abc', repo: { id: 75 } } } },
    { pull: { number: 7, sha: 'abc', fork: true } },
  ],
  [
    'one whose repository was deleted',
    { repository: { id: 74 }, pull_request: { number: 7, head: { sha: 'abc', repo: null } } },
    { pull: { number: 7, sha: 'abc', fork: true } },
  ],
  [
    'a push',
    { head_commit: { message: 'Mend it', author: { name: 'Ada' } } },
    { commit: { message: 'Mend it', author: 'Ada' } },
  ],
  ['a push that deletes', { head_commit: null }, {}],
] as const) {
  test(`what the event of ${what} says is known`, () => {
    const file = join(folder, 'event.json');
    writeFileSync(file, JSON.stringify(event));
    const said = readRun({ GITHUB_EVENT_NAME: 'some', GITHUB_EVENT_PATH: file }).event;
    assert.deepEqual(said, { name: 'some', ...told });
  });
}

test('a job without id-token: write has no address to ask for a token', () => {
  assert.equal(readRun({}).idToken, false);
  assert.equal(readRun({ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token' }).idToken, true);
});
