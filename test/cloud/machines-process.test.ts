import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { startCloud } from '../../dev/cloud/cloud.ts';
import { until } from './machines-world.ts';

const module = new URL('../../dev/cloud/cloud.ts', import.meta.url).href;

test('two clouds have addresses of their own, and nothing stays of either', async () => {
  const clouds = await Promise.all([startCloud({ docker: false }), startCloud({ docker: false })]);
  const [one, two] = clouds.map(({ endpoint }) => new URL(endpoint).hostname);
  assert.match(one ?? '', /^127\.\d+\.\d+\.1$/);
  assert.notEqual(one, two);
  await Promise.all(clouds.map((cloud) => cloud.close()));
  assert.deepEqual(
    clouds.map(({ folder }) => existsSync(folder)),
    [false, false],
  );
});

test('a cloud ends with its starter, however that ended', async () => {
  const code = `const c = await (await import('${module}')).startCloud({ docker: false });
    console.log(JSON.stringify(c)); setInterval(() => {}, 1000);`;
  const starter = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(starter.stdout, 'data');
  const { folder, pid } = JSON.parse(String(said));
  starter.kill('SIGKILL');
  await until('the folder is gone', async () => !existsSync(folder));
  await until('the process is gone', async () => !existsSync(`/proc/${pid}`));
});

test('what a dead run left is removed when the next one starts', async () => {
  // Outside of the blocks that are given out, so nobody claims it.
  // Whole before it has its name: any cloud that starts on this machine meanwhile removes what it finds under such a name.
  const making = mkdtempSync(`${tmpdir()}/immutable-left-`);
  mkdirSync(`${making}/pids`);
  const stray = spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' });
  const gone = once(stray, 'exit');
  writeFileSync(`${making}/pids/stray`, String(stray.pid));
  const left = making.replace('immutable-left-', 'immutable-cloud-127.251.0.0-');
  renameSync(making, left);
  const cloud = await startCloud({ docker: false });
  assert.deepEqual(await gone, [null, 'SIGKILL']);
  assert.equal(existsSync(left), false);
  await cloud.close();
});

test('a mistaken control request is answered with a sentence', async () => {
  const cloud = await startCloud({ docker: false });
  try {
    await assert.rejects(cloud.control('GET', 'nowhere'), /no control route GET \/_cloud\/nowhere; there are: /);
    const fault = cloud.control('POST', 'machines/i-1/fault', { fault: 'dies' });
    await assert.rejects(fault, /there is no machine i-1; there are: none/);
  } finally {
    await cloud.close();
  }
});
