// Connections that are lost in the middle of what a registry says.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { connectEcr } from '../../actions/adapters/aws/ecr/connect.ts';
import { connectRegistries } from '../../actions/adapters/registry/connect.ts';
import { digestOfText } from '../../actions/adapters/system/digest-of.ts';
import { OCI_CONFIG, OCI_MANIFEST } from '../../actions/core/image/oci.ts';
import { type ImageRepository, TagTaken } from '../../actions/ports/images.ts';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';

const config = JSON.stringify({ os: 'linux', architecture: 'amd64' });
const part = { mediaType: OCI_CONFIG, digest: digestOfText(config), size: config.length };
const manifest = (more: object) => {
  const text = JSON.stringify({ schemaVersion: 2, mediaType: OCI_MANIFEST, config: part, layers: [], ...more });
  return { mediaType: OCI_MANIFEST, digest: digestOfText(text), size: text.length, text };
};
const image = manifest({});
const sbom = manifest({ subject: { mediaType: OCI_MANIFEST, digest: image.digest, size: image.size } });

let cloud: Cloud;
let repository: ImageRepository;
before(async () => {
  cloud = await startCloud({ docker: false, seed: true });
  Object.assign(process.env, cloud.env);
  repository = await open();
  await repository.upload(part, async () => new Blob([config]).stream());
  await repository.put(image, 'v1');
  await repository.put(sbom);
});
after(() => cloud?.close());
afterEach(() => cloud.control('DELETE', 'registry/faults'));

function registries() {
  const connection = { logins: [], ecr: connectEcr().logins, log: { info: () => {} }, pauses: [0.01, 0.02] };
  return connectRegistries(connection);
}
const open = async (): Promise<ImageRepository> => await registries().open('orders');

const cut = (match: object, times: number) =>
  cloud.control('POST', 'registry/faults', { match, do: 'cut', after: 20, times });

for (const [what, path, read, expected] of [
  // What was read by its digest once, a config too, isn't asked for again.
  [
    'a manifest, by its digest',
    image.digest,
    async () => (await (await open()).manifest(image.digest))?.text,
    image.text,
  ],
  ['a manifest, by a tag', '/v1', async () => (await repository.manifest('v1'))?.text, image.text],
  ['what refers to an image', '/referrers/', async () => (await repository.referrers(image.digest)).length, 1],
  ['a config', '/blobs/', async () => (await open()).text(part.digest), config],
  ['whether a repository is there', '/manifests/', () => registries().isMissing('orders'), false],
] as const) {
  test(`${what}, is asked again when the answer is cut off, and is one sentence when it always is`, async () => {
    await cut({ method: 'GET', path }, 2);
    assert.equal(await read(), expected);
    await cut({ method: 'GET', path }, 0);
    await assert.rejects(
      read,
      /^Stopped: [a-z].* \S+\/orders\S*: the connection to \S+ failed: [^;]+ \(tried 3 times\); run the job again when it answers$/,
    );
  });
}

test('a refusal that is cut off is asked for again: it tells that a tag is taken', async () => {
  await cut({ method: 'PUT', path: '/manifests/v1' }, 1);
  await assert.rejects(repository.put(sbom, 'v1'), TagTaken);
});
