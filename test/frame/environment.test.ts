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
