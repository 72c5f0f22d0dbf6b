import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { configure } from '../../../actions/adapters/docker/config.ts';
import { dockerLogin } from '../../../actions/adapters/registry/docker-login.ts';

const before = process.env['DOCKER_CONFIG'];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'immutable-docker-'));
  process.env['DOCKER_CONFIG'] = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env['DOCKER_CONFIG'];
  else process.env['DOCKER_CONFIG'] = before;
  rmSync(folder, { recursive: true, force: true });
});

const auth = Buffer.from('ci:s3cret').toString('base64');
const write = (text: string) => writeFileSync(join(folder, 'config.json'), text);
const made = () => {
  configure(join(folder, 'ours'), {});
  return JSON.parse(readFileSync(join(folder, 'ours/config.json'), 'utf8'));
};

test('a build and a log-in read the same file', async () => {
  write(JSON.stringify({ auths: { 'ghcr.io': { auth } }, proxies: {} }));
  assert.deepEqual(await dockerLogin('ghcr.io'), { username: 'ci', password: 's3cret' });
  assert.deepEqual(made(), { auths: { 'ghcr.io': { auth } }, proxies: {}, credHelpers: {} });
});

test('where there is none, or none that can be read, nobody is logged in', async () => {
  assert.equal(await dockerLogin('ghcr.io'), undefined);
  assert.deepEqual(made(), { auths: {}, credHelpers: {} });
  mkdirSync(join(folder, 'config.json'));
  assert.equal(await dockerLogin('ghcr.io'), undefined);
});

test('one that is no JSON is told of in the same words, and never quoted', async () => {
  write(auth);
  const told = /^Stopped: reading docker's configuration: \/\S+\/config\.json is not JSON; correct it or take it away$/;
  await assert.rejects(dockerLogin('ghcr.io'), told);
  assert.throws(made, told);
});

for (const [helper, password] of [
  ['ecr-login', 'of AWS'],
  ['pass', 'none'],
  ['ecr-login-of-mine', 'none'],
] as const) {
  test(`the helper ${helper} sees ${password === 'none' ? 'no' : 'the'} credentials of AWS`, async () => {
    write(JSON.stringify({ credHelpers: { 'ghcr.io': helper } }));
    const says = `#!/bin/sh\ncat >/dev/null\necho "{\\"Username\\":\\"ci\\",\\"Secret\\":\\"\${AWS_SECRET_ACCESS_KEY-none}\\"}"\n`;
    writeFileSync(join(folder, `docker-credential-${helper}`), says, { mode: 0o755 });
    const { PATH } = process.env;
    Object.assign(process.env, { PATH: `${folder}:${PATH}`, AWS_SECRET_ACCESS_KEY: 'of AWS' });
    try {
      assert.deepEqual(await dockerLogin('ghcr.io'), { username: 'ci', password });
    } finally {
      Object.assign(process.env, { PATH });
      delete process.env['AWS_SECRET_ACCESS_KEY'];
    }
  });
}
