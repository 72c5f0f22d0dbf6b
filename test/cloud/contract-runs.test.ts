// What GitHub says of a run, and that its silence never fails anything.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { connectGitHub } from '../../actions/adapters/github/client.ts';
import { connectRuns } from '../../actions/adapters/github/runs.ts';
import { startGitHub } from '../../dev/github/github.ts';

const github = await startGitHub();
after(() => github.close());

function connected(token = 'a-token', api = github.url) {
  const lines: string[] = [];
  return { lines, runs: connectRuns(connectGitHub({ token, api }), (line) => lines.push(line)) };
}

test('a run that is completed has ended, however it ended; any other may still work', async () => {
  github.runs.set(7, { status: 'completed', conclusion: 'cancelled' });
  github.runs.set(8, { status: 'in_progress' });
  github.runs.set(9, { status: 'queued' });
  const { runs, lines } = connected();
  assert.equal(await runs.state('acme/orders', '7'), 'ended');
  assert.equal(await runs.state('acme/orders', '8'), 'running');
  assert.equal(await runs.state('acme/orders', '9'), 'running');
  assert.deepEqual(lines, []);
});

test('a run is asked for again only after a while', async () => {
  const { runs } = connected();
  const before = github.requests.length;
  for (let look = 0; look < 5; look += 1) await runs.state('acme/orders', '8');
  assert.equal(github.requests.length - before, 1);
});

test('a bad moment of GitHub is not taken for an answer', async () => {
  github.fail(2);
  const { runs, lines } = connected();
  assert.equal(await runs.state('acme/orders', '7'), 'ended');
  assert.deepEqual(lines, []);
});

test('what GitHub does not tell is unknown, said once and with what to do', async () => {
  const absent = connected();
  assert.equal(await absent.runs.state('acme/orders', '404'), 'unknown');
  assert.equal(await absent.runs.state('acme/orders', '405'), 'unknown');
  assert.equal(absent.lines.length, 1);
  assert.match(absent.lines[0] ?? '', /run 404 of acme\/orders: 404 .*actions: read/);
  const quiet = connected('');
  assert.equal(await quiet.runs.state('acme/orders', '8'), 'unknown');
  assert.match(quiet.lines[0] ?? '', /no github-token/);
  const nowhere = connected('a-token', 'http://127.0.0.1:1');
  assert.equal(await nowhere.runs.state('acme/orders', '8'), 'unknown');
  assert.equal(nowhere.lines.length, 1);
});
