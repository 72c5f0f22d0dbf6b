import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dev/cloud/main.ts', import.meta.url));

test('npm run cloud says how to point a client at it, serves, and is gone after Ctrl-C', async () => {
  const child = spawn(process.execPath, [MAIN, '--no-docker', '--scale', '10'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const variables = String((await lines.next()).value);
    const [, endpoint = ''] =
      /^export AWS_ENDPOINT_URL=(http\S+) AWS_REGION=eu-west-1 AWS_ACCESS_KEY_ID=\S+ AWS_SECRET_ACCESS_KEY=\S+$/.exec(
        variables,
      ) ?? [];
    const [, url = ''] = /^# balancer (http\S+), /.exec(String((await lines.next()).value)) ?? [];
    assert.equal((await fetch(url)).status, 503);
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
    await assert.rejects(fetch(endpoint));
    await assert.rejects(fetch(url));
  } finally {
    child.kill('SIGKILL');
  }
});

test('a scale that is none is refused in one sentence', async () => {
  const child = spawn(process.execPath, [MAIN, '--scale', 'fast'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const said = (await child.stderr.setEncoding('utf8').toArray()).join('');
  assert.equal(said, 'starting the local AWS: --scale is "fast"; give a number above 0, such as 10\n');
});
