// require-attestation with all parts real but the keys: GitHub's API, bundles that are signed and logged, a registry, a builder.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { measureSize } from '../../dev/bench/size.ts';
import { type GitHub, startGitHub } from '../../dev/github/github.ts';
import { attest, MAIN, provenance } from '../../dev/sigstore/attest.ts';
import { type Instance, startInstance } from '../../dev/sigstore/instance.ts';
import { bundle } from '../../dev/stage/bundle.ts';
import { type Asked, type Ended, runAsRunner } from '../frame/runner.ts';
import { green } from './expect.ts';
import type { Repository } from './repository.ts';
import { push, type World, world } from './world.ts';

let all: World;
let github: GitHub;
let instance: Instance;
let env: Record<string, string>;
let inputs: Record<string, string>;
let repo: Repository;
let first: Ended;
before(async () => {
  [all, github, instance] = await Promise.all([world(), startGitHub(), startInstance()]);
  const event = join(all.folder, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
  writeFileSync(join(all.folder, 'roots.jsonl'), `${JSON.stringify(instance.root)}\n`);
  env = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'acme/orders',
    GITHUB_REPOSITORY_ID: '74',
    GITHUB_EVENT_PATH: event,
  };
  inputs = {
    'require-attestation': 'true',
    'trusted-root': join(all.folder, 'roots.jsonl'),
    'github-token': 'a-token-of-the-job',
  };
  repo = all.commit({ Dockerfile: `FROM ${all.base}\nCOPY . /\n` });
  first = green(await all.build(repo));
});
after(async () => {
  await Promise.all([all?.close(), github?.close()]);
});

const build = (repository: string, asked: Asked = {}) =>
  all.build(repo, { inputs: { repository, ...inputs, ...asked.inputs }, env: { ...env, ...asked.env } });
const promote = async (from: string, to: string, more: Record<string, string> = {}) =>
  await runAsRunner([join(await bundle(), 'push-registry/index.js')], {
    inputs: { image: `${from}@${first.outputs['digest']}`, repository: to, ...inputs, ...more },
    env: { ...env, HOME: all.folder, RUNNER_TEMP: all.folder, GITHUB_SHA: repo.git('rev-parse', 'HEAD') },
  });

test('an image is found, and pushed on, once main has attested it', async () => {
  const repository = `${all.registry.host}/orders`;
  const live = `${all.registry.host}/live`;
  const { key = '', digest = '' } = first.outputs;
  await push(first, repository, `content-${key}`);
  const anew = green(await build(repository));
  assert.deepEqual([anew.outputs['outcome'], anew.outputs['digest'], anew.outputs['key']], ['built', digest, key]);
  assert.match(
    anew.log,
    /^::notice title=Not taken::.* GitHub has no provenance attestation of it; it is built anew$/m,
  );
  const refused = await promote(repository, live);
  assert.equal(refused.code, 1);
  assert.match(refused.log, /^::error::image: .*\/orders@sha256:.* is not pushed on: GitHub has no provenance attest/m);

  github.attestations.keep(digest, await attest(instance, provenance(digest, `content-${key}`)));
  const { loaded } = await measureSize(await bundle(), async (more) => {
    const found = green(await build(repository, { env: more }));
    assert.deepEqual([found.outputs['outcome'], found.outputs['cached']], ['found', 'true']);
    assert.match(
      found.log,
      /^sha256:[0-9a-f]{64} is attested by https:\/\/github\.com\/acme\/orders\/\.github\/workfl/m,
    );
    assert.doesNotMatch(found.log.replaceAll(/^::add-mask::.*$/gm, ''), /a-token-of-the-job/);
  });
  assert.ok(loaded < 1_200_000, `${loaded} bytes`);
  const asked = github.requests.length;
  const plain = await measureSize(await bundle(), async (more) => {
    const inputs = { 'require-attestation': '', 'trusted-root': '' };
    assert.equal(green(await build(repository, { inputs, env: more })).outputs['cached'], 'true');
  });
  assert.equal(github.requests.length, asked, 'whoever asks for no proof asks GitHub nothing');
  assert.ok(plain.loaded < loaded - 100_000, `${plain.loaded} bytes, ${loaded} with proof`);
  const pushed = green(await promote(repository, live, { key }));
  assert.equal(pushed.outputs['image'], `${live}@${digest}`);
});

test('what is written in a certificate is text in the log, and no command', async () => {
  const repository = `${all.registry.host}/hostile`;
  const { key = '', digest = '' } = first.outputs;
  await push(first, repository, `content-${key}`);
  const ref = 'refs/heads/x\n::error::evil\r##[set-env name=X]y\u001b[31m\n::stop-commands::z';
  github.attestations.keep(digest, await attest(instance, provenance(digest), { ...MAIN, ref }), 'acme/hostile');
  const job = { env: { GITHUB_REPOSITORY: 'acme/hostile' } };
  const own = { ...MAIN, repository: 'https://github.com/acme/hostile', ref };
  github.attestations.keep(digest, await attest(instance, provenance(digest), own), 'acme/hostile');
  const ended = green(await build(repository, job));
  assert.match(ended.log, /signed on refs\/heads\/x/);
  for (const form of [/^::error::/m, /^\s*::stop-commands/m, /##\[/]) assert.doesNotMatch(ended.log, form);
  assert.ok(!ended.log.includes('\u001b'), 'a terminal would obey it');
});

test("Sigstore's own root is asked for where no file is named, and one that cannot be had is said", async () => {
  const repository = `${all.registry.host}/troubled`;
  const { key = '', digest = '' } = first.outputs;
  await push(first, repository, `content-${key}`);
  github.attestations.keep(digest, await attest(instance, provenance(digest, `content-${key}`)));
  const { code, log } = await build(repository, {
    inputs: { 'trusted-root': '' },
    env: { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' },
  });
  assert.equal(code, 1, log);
  assert.match(
    log,
    /^::error::asking tuf-repo-cdn\.sigstore\.dev for Sigstore's root of trust: .*; let the runner reach it/m,
  );
  assert.doesNotMatch(log, /mistake in the action/);
});
