import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { startRegistry } from '../../dev/registry/registry.ts';

test('a registry without users lets everybody in, and is gone when closed', async () => {
  const { host, close } = await startRegistry();
  assert.equal((await fetch(`http://${host}/v2/`)).status, 200);
  await close();
  await assert.rejects(fetch(`http://${host}/v2/`));
});

test('a registry with a user lets nobody else in', async () => {
  const { host, close } = await startRegistry({ user: 'ci', password: 's3cret' });
  try {
    const ask = async (credentials?: string) => {
      const authorization = `Basic ${Buffer.from(credentials ?? '').toString('base64')}`;
      const answer = await fetch(`http://${host}/v2/`, { headers: credentials ? { authorization } : {} });
      return [answer.status, answer.headers.get('www-authenticate')];
    };
    const refused = [401, 'Basic realm="registry"'];
    assert.deepEqual([await ask(), await ask('ci:wrong'), await ask('ci:s3cret')], [refused, refused, [200, null]]);
  } finally {
    await close();
  }
});

test('a registry whose starter is killed leaves no process and no folder', async () => {
  const script = `import { startRegistry } from ${JSON.stringify(new URL('../../dev/registry/registry.ts', import.meta.url).href)};
    const { host, folder } = await startRegistry();
    console.log(host + ' ' + folder);
    setInterval(() => {}, 1000);`;
  const starter = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const text of starter.stdout.setEncoding('utf8')) {
    said += text;
    if (said.endsWith('\n')) break;
  }
  const [host = '', folder = ''] = said.trim().split(' ');
  assert.deepEqual([existsSync(folder), processes(folder).length > 0], [true, true]);
  starter.kill('SIGKILL');
  const deadline = Date.now() + 10_000;
  while ((existsSync(folder) || processes(folder).length > 0) && Date.now() < deadline) await pause(50);
  assert.deepEqual([existsSync(folder), processes(folder)], [false, []]);
  await assert.rejects(fetch(`http://${host}/v2/`));
});

const processes = (folder: string) =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder));
