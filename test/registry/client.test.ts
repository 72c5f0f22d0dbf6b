import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { connectEcr } from '../../actions/adapters/aws/ecr/connect.ts';
import { connectRegistries } from '../../actions/adapters/registry/connect.ts';
import type { Descriptor, Manifest } from '../../actions/core/image/oci.ts';
import { OCI_CONFIG, OCI_MANIFEST } from '../../actions/core/image/oci.ts';
import type { GivenLogin, ImageRepository } from '../../actions/ports/images.ts';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';
import { type Registry, startRegistry } from '../../dev/registry/registry.ts';

let cloud: Cloud;
let open: Registry;
let closed: Registry;
before(async () => {
  [cloud, open, closed] = await Promise.all([
    startCloud({ docker: false, seed: true }),
    startRegistry(),
    startRegistry({ user: 'ci', password: 'sesame' }),
  ]);
  Object.assign(process.env, cloud.env);
});
after(() => Promise.all([cloud?.close(), open?.close(), closed?.close()]));

const said: string[] = [];
function registries(logins: GivenLogin[] = []) {
  const log = { info: (line: string) => void said.push(line) };
  return connectRegistries({ logins, ecr: connectEcr().logins, log, pauses: [0.01, 0.02] });
}

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const stream = (text: string) => async () => new Blob([text]).stream();

/** An image of one config and no layer. */
async function push(repository: ImageRepository, config: string, tag?: string): Promise<Manifest> {
  const descriptor: Descriptor = { mediaType: OCI_CONFIG, digest: sha256(config), size: Buffer.byteLength(config) };
  await repository.upload(descriptor, stream(config));
  const text = JSON.stringify({ schemaVersion: 2, mediaType: OCI_MANIFEST, config: descriptor, layers: [] });
  const manifest = { mediaType: OCI_MANIFEST, digest: sha256(text), text };
  await repository.put(manifest, tag);
  return manifest;
}

test('a plain registry takes an image and gives it back as it was', async () => {
  const repository = await registries().open(`${open.host}/acme/orders`);
  assert.ok(repository);
  const manifest = await push(repository, '{"a":1}', 'v1');
  assert.equal(await repository.digest('v1'), manifest.digest);
  assert.deepEqual(await repository.manifest(manifest.digest), manifest);
  assert.equal(await repository.digest('v2'), undefined);
  assert.equal(await new Response(await repository.blob(sha256('{"a":1}'))).text(), '{"a":1}');
});

test('a blob is taken over from another repository of the registry, without its content', async () => {
  const all = registries();
  const from = await all.open(`${open.host}/acme/orders`);
  const to = await all.open(`${open.host}/acme/copies`);
  assert.ok(from && to);
  await push(from, '{"b":2}');
  assert.equal(await to.has(sha256('{"b":2}')), false);
  assert.equal(await to.mount(sha256('{"b":2}'), 'acme/orders'), true);
  assert.equal(await to.has(sha256('{"b":2}')), true);
});

test('a registry with users takes a given log-in, and says what is wrong with another', async () => {
  const name = `${closed.host}/acme/orders`;
  const right = await registries([{ registry: closed.host, username: 'ci', password: 'sesame' }]).open(name);
  assert.ok(right);
  assert.equal(await right.digest('v1'), undefined);
  await assert.rejects(
    registries([{ registry: closed.host, username: 'ci', password: 'open' }])
      .open(name)
      .then((each) => each.manifest('latest')),
    /401 UNAUTHORIZED.* does not take the log-in of ci, check user and password/,
  );
  await assert.rejects(
    registries()
      .open(name)
      .then((each) => each.manifest('latest')),
    /wants a log-in: give username and password, or registry-auth/,
  );
});

test('a name without a host is a repository of ECR, by the AWS credentials alone', async () => {
  const repository = await registries().open('orders');
  assert.ok(repository);
  assert.equal(`${repository.host}/${repository.name}`, cloud.seed.repository);
  const manifest = await push(repository, '{"c":3}', 'v3');
  const again = await registries().open(cloud.seed.repository);
  assert.equal(await again?.digest('v3'), manifest.digest);
});

test('a missing permission is named where the answer has no body to name it', async () => {
  const repository = await registries().open('orders');
  assert.ok(repository);
  await cloud.control('POST', 'deny', { actions: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage'] });
  try {
    await assert.rejects(repository.has(sha256('x')), /403; grant ecr:BatchCheckLayerAvailability to the role/);
    await assert.rejects(repository.digest('v1'), /403; grant ecr:BatchGetImage to the role/);
  } finally {
    await cloud.control('POST', 'deny', { actions: [] });
  }
});

test('content that is not what its digest says is not taken', async () => {
  const repository = await registries().open(`${open.host}/acme/orders`);
  const blob = { mediaType: OCI_CONFIG, digest: sha256('right'), size: 5 };
  await assert.rejects(repository?.upload(blob, stream('wrong')) as Promise<void>, /DIGEST_INVALID/);
  assert.equal(await repository?.has(blob.digest), false);
});

test('a registry that nobody runs is tried several times, then one sentence says so', async () => {
  const gone = await startRegistry();
  await gone.close();
  await assert.rejects(
    registries()
      .open(`${gone.host}/acme/orders`)
      .then((each) => each.manifest('latest')),
    /^Stopped: reading \S+\/acme\/orders:latest: the connection to \S+ failed: ECONNREFUSED 127\.0\.0\.1:\d+ \(tried 3 times\); run the job again when it answers$/,
  );
  assert.match(said.at(-1) ?? '', /next try in/);
});
