import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { docker } from '../../dev/app/image.ts';
import { builderImage } from '../../dev/builder/docker-image.ts';
import { type Engine, startEngine } from '../../dev/engine.ts';

const run = promisify(execFile);
const module = new URL('../../dev/builder/docker-image.ts', import.meta.url).href;
/** Of our own: the usual one may be the user's, or in use by another test. */
const name = `immutable-test/buildkit:${process.pid}`;
let engine: Engine;
before(async () => {
  engine = await startEngine();
});
after(() => engine.stop());

const call = async (...words: string[]) => (await run(docker, ['--host', engine.host, ...words])).stdout.trim();
const found = () => call('image', 'ls', '--quiet', '--no-trunc', name);

test('one at a time has the image, and what a killed one left is made anew', async () => {
  const code = `const made = await (await import('${module}')).builderImage('${engine.host}', '${name}');
    console.log(made.id); setInterval(() => {}, 1000);`;
  const killed = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(killed.stdout, 'data');
  const left = String(said).trim();
  assert.equal(await found(), left);
  let holders = 0;
  const next = ['one', 'other'].map(async () => {
    const { id, ours, remove } = await builderImage(engine.host, name);
    holders += 1;
    assert.deepEqual([ours, await found(), holders], [true, id, 1]);
    holders -= 1;
    await remove();
    return id;
  });
  killed.kill('SIGKILL');
  assert.equal(new Set([left, ...(await Promise.all(next))]).size, 3);
  assert.equal(await found(), '');
});

test("an image of the user's is used, and stays", async () => {
  const importing = run(docker, ['--host', engine.host, 'import', '-', name]);
  importing.child.stdin?.end(Buffer.alloc(1024));
  const { stdout } = await importing;
  const { id, ours, remove } = await builderImage(engine.host, name);
  await remove();
  assert.deepEqual([ours, id, await found()], [false, stdout.trim(), id]);
  await call('image', 'rm', name);
});
