import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { connectEcr } from '../../actions/adapters/aws/ecr/connect.ts';
import { connectRegistries } from '../../actions/adapters/registry/connect.ts';
import { copyGraph } from '../../actions/adapters/registry/copy.ts';
import { Layout } from '../../actions/adapters/registry/layout.ts';
import type { GivenLogin } from '../../actions/ports/images.ts';
import { type Registry, startRegistry } from '../../dev/registry/registry.ts';
import { makeLayout } from '../push/layout.ts';
import { startTokenRegistry, type TokenRegistry } from './token.ts';

let plain: Registry;
let registry: TokenRegistry;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'immutable-token-'));
  plain = await startRegistry();
  registry = await startTokenRegistry(plain.host, 'ci', 'sesame');
  process.env['DOCKER_CONFIG'] = folder;
});
after(async () => {
  await registry?.close();
  await plain?.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (name: string, logins: GivenLogin[]) => {
  const log = { info: () => {} };
  const found = await connectRegistries({ logins, ecr: connectEcr().logins, log, pauses: [0.01] }).open(
    `${registry.host}/${name}`,
  );
  assert.ok(found);
  return found;
};
const ciOf = (host: string) => [{ registry: host, username: 'ci', password: 'sesame' }];

test('tokens are asked for with the scopes that are needed, once each, and again when they ran out', async () => {
  const made = makeLayout(join(folder, 'one'), 'token');
  const from = new Layout(made.folder);
  const to = await open('acme/orders', ciOf(registry.host));
  await copyGraph({ from, to, digest: made.digest, tell: () => {} });
  const scopes = registry.given.map((each) => each.join(' '));
  assert.deepEqual([...new Set(scopes)].toSorted(), [
    'repository:acme/orders:pull',
    'repository:acme/orders:pull,push',
  ]);
  assert.ok(registry.given.length <= 3, `${registry.given.length} tokens`);
  registry.expire();
  assert.equal(await to.digest(made.digest), made.digest);
});

test('layers are taken over with a token for both repositories', async () => {
  const made = makeLayout(join(folder, 'two'), 'mount');
  const [from, to] = [await open('acme/orders', ciOf(registry.host)), await open('acme/copies', ciOf(registry.host))];
  await copyGraph({ from: new Layout(made.folder), to: from, digest: made.digest, tell: () => {} });
  const copied = await copyGraph({ from, repository: from, to, digest: made.digest, tell: () => {} });
  assert.deepEqual([copied.uploaded, copied.mounted > 6000], [0, true]);
  assert.ok(
    registry.given.some((each) => each.join(' ') === 'repository:acme/copies:pull,push repository:acme/orders:pull'),
  );
});

test('a repository that only a push makes is looked up with a token for pushing, where no other one sees it', async () => {
  const hiding = await startTokenRegistry(plain.host, 'ci', 'sesame', true);
  try {
    const log = { info: () => {} };
    const registries = connectRegistries({ logins: ciOf(hiding.host), ecr: connectEcr().logins, log, pauses: [0.01] });
    const to = await registries.open(`${hiding.host}/acme/new`);
    assert.ok(to);
    assert.deepEqual([await to.digest('v1'), await to.manifest('v1')], [undefined, undefined]);
    const made = makeLayout(join(folder, 'three'), 'hidden');
    await copyGraph({ from: new Layout(made.folder), to, digest: made.digest, tell: () => {} });
    assert.equal(await to.digest(made.digest), made.digest);
  } finally {
    await hiding.close();
  }
});

test('layers are uploaded where a token for two repositories is refused', async () => {
  const made = makeLayout(join(folder, 'four'), 'one scope');
  const from = await open('acme/orders', ciOf(registry.host));
  await copyGraph({ from: new Layout(made.folder), to: from, digest: made.digest, tell: () => {} });
  for (const status of [401, 403]) {
    const narrow = await startTokenRegistry(plain.host, 'ci', 'sesame', false, status);
    try {
      const log = { info: () => {} };
      const registries = connectRegistries({
        logins: ciOf(narrow.host),
        ecr: connectEcr().logins,
        log,
        pauses: [0.01],
      });
      const source = await registries.open(`${narrow.host}/acme/orders`);
      const to = await registries.open(`${narrow.host}/acme/narrow-${status}`);
      assert.ok(source && to);
      const copied = await copyGraph({ from: source, repository: source, to, digest: made.digest, tell: () => {} });
      assert.deepEqual([copied.uploaded > 6000, copied.mounted], [true, 0]);
    } finally {
      await narrow.close();
    }
  }
});

test('what is public is read without a log-in, and a push without one says what to give', async () => {
  const anonymous = await open('acme/orders', []);
  assert.equal(await anonymous.digest('v1'), undefined);
  await assert.rejects(
    anonymous.has(`sha256:${'0'.repeat(64)}`),
    /UNAUTHORIZED.*give username and password, or registry-auth/,
  );
  const wrong = [{ registry: registry.host, username: 'ci', password: 'x' }];
  await assert.rejects(
    open('acme/orders', wrong).then((each) => each.manifest('latest')),
    /check user and password of ci/,
  );
});

test("a step's docker log-in is used, from its file and from a credential helper", async () => {
  const auth = Buffer.from('ci:sesame').toString('base64');
  const config = (content: object) => writeFileSync(join(folder, 'config.json'), JSON.stringify(content));
  const missing = `sha256:${'0'.repeat(64)}`;
  config({ auths: { [`https://${registry.host}/v2/`]: { auth } } });
  assert.equal(await (await open('acme/orders', [])).has(missing), false);
  const helper = join(folder, 'docker-credential-test');
  writeFileSync(
    helper,
    `#!/bin/sh\nread host\n[ "$host" = ${registry.host} ] && echo '{"Username":"ci","Secret":"sesame"}'\n`,
    {
      mode: 0o755,
    },
  );
  const path = process.env['PATH'];
  process.env['PATH'] = `${folder}:${path}`;
  try {
    config({ credHelpers: { [registry.host]: 'test' } });
    assert.equal(await (await open('acme/orders', [])).has(missing), false);
  } finally {
    process.env['PATH'] = path;
  }
});

test("cosign's signatures come along under their own tags", async () => {
  const made = makeLayout(join(folder, 'three'), 'signed');
  const signature = makeLayout(join(folder, 'signature'), 'signature');
  const [from, to] = [await open('acme/signed', ciOf(registry.host)), await open('acme/there', ciOf(registry.host))];
  for (const each of [made, signature]) {
    await copyGraph({ from: new Layout(each.folder), to: from, digest: each.digest, tell: () => {} });
  }
  const manifest = await new Layout(signature.folder).manifest(signature.digest);
  assert.ok(manifest);
  const tag = `${made.digest.replace(':', '-')}.sig`;
  await from.put(manifest, tag);
  await copyGraph({ from, repository: from, to, digest: made.digest, tell: () => {} });
  assert.equal(await to.digest(tag), signature.digest);
});
