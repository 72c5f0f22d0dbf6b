import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  GetDownloadUrlForLayerCommand,
  ListImagesCommand,
  PutImageCommand,
} from '@aws-sdk/client-ecr';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';

let cloud: Cloud;
let ecr: ECRClient;
let uri: string;
let authorization: string;
before(async () => {
  cloud = await startCloud({ docker: false });
  const credentials = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };
  ecr = new ECRClient({ endpoint: cloud.endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
  const created = await ecr.send(
    new CreateRepositoryCommand({ repositoryName: 'orders', imageTagMutability: 'IMMUTABLE' }),
  );
  uri = created.repository?.repositoryUri ?? '';
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  authorization = `Basic ${authorizationData?.[0]?.authorizationToken}`;
  assert.equal(authorizationData?.[0]?.proxyEndpoint, `http://${uri.split('/')[0]}`);
});
after(() => cloud.close());

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const registry = (path: string, init: RequestInit = {}) =>
  fetch(`http://${uri.replace('/', '/v2/')}${path}`, { ...init, headers: { authorization, ...init.headers } });

async function blob(text: string): Promise<void> {
  const start = await registry('/blobs/uploads/', { method: 'POST' });
  const location = new URL(start.headers.get('location') ?? '');
  location.searchParams.set('digest', sha256(text));
  await fetch(location, { method: 'PUT', headers: { authorization }, body: text });
}

/** Pushes what `docker push` would: a config and a manifest. */
async function push(tag: string, text: string): Promise<string> {
  const config = JSON.stringify({ architecture: 'arm64', os: 'linux', text });
  await blob(config);
  const manifest = manifestOf(config);
  const type = 'application/vnd.docker.distribution.manifest.v2+json';
  const put = await registry(`/manifests/${tag}`, { method: 'PUT', headers: { 'content-type': type }, body: manifest });
  assert.equal(put.status, 201);
  return sha256(manifest);
}

function manifestOf(config: string): string {
  const part = {
    mediaType: 'application/vnd.docker.container.image.v1+json',
    size: config.length,
    digest: sha256(config),
  };
  const mediaType = 'application/vnd.docker.distribution.manifest.v2+json';
  return JSON.stringify({ schemaVersion: 2, mediaType, config: part, layers: [] });
}

test('a push needs a log-in; its repository is described at the address to push to', async () => {
  assert.equal((await fetch(`http://${uri.split('/')[0]}/v2/`)).status, 401);
  assert.equal((await registry('/tags/list')).status, 404);
  const { repositories } = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: ['orders'] }));
  assert.match(repositories?.[0]?.repositoryUri ?? '', /^127\.\d+\.\d+\.\d+:\d+\/orders$/);
});

test('what was pushed is described by tag and by digest, and got with its manifest', async () => {
  const digest = await push('v1', 'one');
  for (const imageId of [{ imageTag: 'v1' }, { imageDigest: digest }]) {
    const { imageDetails } = await ecr.send(
      new DescribeImagesCommand({ repositoryName: 'orders', imageIds: [imageId] }),
    );
    assert.deepEqual([imageDetails?.[0]?.imageDigest, imageDetails?.[0]?.imageTags], [digest, ['v1']]);
    assert.equal(
      imageDetails?.[0]?.imageSizeInBytes,
      JSON.stringify({ architecture: 'arm64', os: 'linux', text: 'one' }).length,
    );
    const { images } = await ecr.send(new BatchGetImageCommand({ repositoryName: 'orders', imageIds: [imageId] }));
    assert.equal(sha256(images?.[0]?.imageManifest ?? ''), digest);
  }
});

test('a part of an image is had by a URL that is signed, and takes no log-in besides', async () => {
  await push('v1-parts', 'parts');
  const config = JSON.stringify({ architecture: 'arm64', os: 'linux', text: 'parts' });
  const urlOf = async (layerDigest: string, repositoryName = 'orders') =>
    (await ecr.send(new GetDownloadUrlForLayerCommand({ repositoryName, layerDigest }))).downloadUrl ?? '';
  const url = await urlOf(sha256(config));
  assert.equal(await (await fetch(url)).text(), config);
  const twice = await fetch(url, { headers: { authorization: 'Basic QVdTOng=' } });
  assert.equal(twice.status, 400);
  assert.match(await twice.text(), /<Code>InvalidArgument<\/Code><Message>Only one auth mechanism allowed/);
  assert.equal((await fetch(url.replace(/\?.*/, ''))).status, 403);
  const loose = 'a layer of no image';
  await blob(loose);
  await assert.rejects(urlOf(sha256(loose)), { name: 'LayerInaccessibleException' });
  await assert.rejects(urlOf(sha256('nowhere')), { name: 'LayersNotFoundException' });
  await assert.rejects(urlOf(sha256(config), 'nothing'), { name: 'RepositoryNotFoundException' });
});

test('an image that is not there is not found', async () => {
  const imageIds = [{ imageDigest: `sha256:${'0'.repeat(64)}` }];
  await assert.rejects(
    ecr.send(new DescribeImagesCommand({ repositoryName: 'orders', imageIds })),
    (error: Error) =>
      error.name === 'ImageNotFoundException' && /within the repository with name 'orders'/.test(error.message),
  );
  const { failures } = await ecr.send(new BatchGetImageCommand({ repositoryName: 'orders', imageIds }));
  assert.deepEqual([failures?.[0]?.failureCode, failures?.[0]?.imageId], ['ImageNotFound', imageIds[0]]);
});

test('PutImage gives a pushed manifest another tag, and never moves an immutable one', async () => {
  const first = await push('build-1', 'first');
  await push('build-2', 'second');
  const { images } = await ecr.send(
    new BatchGetImageCommand({ repositoryName: 'orders', imageIds: [{ imageDigest: first }] }),
  );
  const put = (imageTag: string) =>
    ecr.send(new PutImageCommand({ repositoryName: 'orders', imageTag, imageManifest: images?.[0]?.imageManifest }));
  await put('release-1');
  const { imageDetails } = await ecr.send(
    new DescribeImagesCommand({ repositoryName: 'orders', imageIds: [{ imageTag: 'release-1' }] }),
  );
  assert.deepEqual(
    [imageDetails?.[0]?.imageDigest, imageDetails?.[0]?.imageTags?.toSorted()],
    [first, ['build-1', 'release-1']],
  );
  await assert.rejects(put('release-1'), (error: Error) => error.name === 'ImageAlreadyExistsException');
  await assert.rejects(put('build-2'), (error: Error) => error.name === 'ImageTagAlreadyExistsException');
});

test('a deleted image is gone from the registry too', async () => {
  const digest = await push('short-lived', 'gone');
  const imageIds = [{ imageDigest: digest }];
  await ecr.send(new BatchDeleteImageCommand({ repositoryName: 'orders', imageIds }));
  assert.equal((await registry(`/manifests/${digest}`)).status, 404);
  const listed = await ecr.send(new ListImagesCommand({ repositoryName: 'orders' }));
  assert.ok(!listed.imageIds?.some((id) => id.imageDigest === digest));
});

test('the registry ends with its cloud', async () => {
  const other = await startCloud({ docker: false });
  const credentials = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };
  await new ECRClient({ endpoint: other.endpoint, region: 'eu-west-1', credentials }).send(
    new GetAuthorizationTokenCommand({}),
  );
  const pid = readFileSync(join(other.folder, 'pids/registry'), 'utf8');
  assert.ok(existsSync(`/proc/${pid}`));
  await other.close();
  assert.ok(!existsSync(`/proc/${pid}`));
});
