import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, test } from 'node:test';
import {
  DeleteRepositoryCommand,
  DescribeImagesCommand,
  GetLifecyclePolicyCommand,
  PutAccountSettingCommand,
  PutImageCommand,
  PutImageTagMutabilityCommand,
  PutLifecyclePolicyCommand,
} from '@aws-sdk/client-ecr';
import { Caller, type Cloud, INDEX, MANIFEST, refusal, sha256, startCloud } from './registry-world.ts';

let cloud: Cloud;
let me: Caller;
before(async () => {
  cloud = await startCloud({ docker: false });
  me = await Caller.of(cloud);
});
after(() => cloud.close());

const taken = (repository: string, tag: string) => [
  400,
  'TAG_INVALID',
  `The image tag '${tag}' already exists in the '${repository}' repository and cannot be overwritten because the tag is immutable.`,
];

test('a push to a repository that is not there is refused before a byte is sent, and makes none', async () => {
  const answer = await me.http('POST', 'nowhere/blobs/uploads/');
  const words = "The repository with name 'nowhere' does not exist in the registry with id '123456789012'";
  assert.deepEqual(await refusal(answer), [404, 'NAME_UNKNOWN', words]);
});

test('what a client accepts counts in whatever order it says so, a header for each type as docker does it', async () => {
  await me.repository('accepted');
  const digest = await me.push('accepted', 'v1', 'accepted');
  const docker = 'application/vnd.docker.distribution.manifest.v2+json';
  for (const accept of [
    [MANIFEST, docker],
    [docker, MANIFEST],
  ]) {
    const headers = { authorization: me.authorization, accept };
    const status = await new Promise((resolve, reject) =>
      get(`http://${me.host}/v2/accepted/manifests/${digest}`, { headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).on('error', reject),
    );
    assert.equal(status, 200, `${accept}`);
  }
});

test('nobody pulls or pushes without a log-in, with a bad one or with one that has expired', async () => {
  await me.repository('guarded');
  const none = await fetch(`http://${me.host}/v2/guarded/tags/list`);
  assert.deepEqual(
    [none.status, none.headers.get('www-authenticate')?.split(',')[0]],
    [401, `Basic realm="http://${me.host}/"`],
  );
  const bad = { authorization: `Basic ${Buffer.from('AWS:guess').toString('base64')}` };
  for (const method of ['GET', 'POST']) {
    const answer = await me.http(method, method === 'GET' ? 'guarded/tags/list' : 'guarded/blobs/uploads/', {
      headers: bad,
    });
    assert.deepEqual(await refusal(answer), [403, 'DENIED', 'Your authorization token is invalid.']);
  }
  const other = await Caller.of(cloud);
  await cloud.control('POST', 'registry/expire');
  assert.deepEqual(await refusal(await other.http('GET', 'guarded/tags/list')), [
    403,
    'DENIED',
    'Your authorization token has expired. Reauthenticate and try again.',
  ]);
  me = await Caller.of(cloud);
});

test('a tag of an immutable repository is put once: neither another image nor the same one takes it again', async () => {
  await me.repository('fixed', { imageTagMutability: 'IMMUTABLE' });
  const first = await me.push('fixed', 'v1', 'first');
  const again = await me.image('fixed', 'first');
  assert.equal(sha256(again), first);
  assert.deepEqual(await refusal(await me.put('fixed', 'v1', again)), taken('fixed', 'v1'));
  const second = await me.image('fixed', 'second');
  assert.deepEqual(await refusal(await me.put('fixed', 'v1', second)), taken('fixed', 'v1'));
  const head = await me.http('HEAD', 'fixed/manifests/v1', { headers: { accept: MANIFEST } });
  assert.equal(head.headers.get('docker-content-digest'), first);
  assert.equal((await me.put('fixed', first, again)).status, 201, 'by digest it may be put at any time');
});

test('of two that push an immutable tag at once, one is refused', async () => {
  await me.repository('raced', { imageTagMutability: 'IMMUTABLE' });
  const manifests = await Promise.all(Array.from({ length: 8 }, (_, n) => me.image('raced', `racer ${n}`)));
  const answers = await Promise.all(manifests.map((manifest) => me.put('raced', 'v1', manifest)));
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, ...Array(7).fill(400)]);
  const head = await me.http('HEAD', 'raced/manifests/v1', { headers: { accept: MANIFEST } });
  const winner = answers.findIndex(({ status }) => status === 201);
  assert.equal(head.headers.get('docker-content-digest'), sha256(manifests[winner] ?? ''));
});

test('exclusion filters turn the rule around, for pushes and for PutImage', async () => {
  const imageTagMutabilityExclusionFilters = [
    { filterType: 'WILDCARD' as const, filter: 'branch-*' },
    { filterType: 'WILDCARD' as const, filter: 'latest' },
  ];
  await me.repository('mixed', {
    imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
    imageTagMutabilityExclusionFilters,
  });
  const tags = ['branch-main', 'latest', 'branch.x', 'latest2', 'v1'];
  for (const tag of tags) await me.push('mixed', tag, 'one');
  const two = await me.image('mixed', 'two');
  const statuses = async () => await Promise.all(tags.map(async (tag) => (await me.put('mixed', tag, two)).status));
  assert.deepEqual(await statuses(), [201, 201, 400, 400, 400]);
  const three = await me.image('mixed', 'three');
  const putImage = (imageTag: string) =>
    me.ecr.send(new PutImageCommand({ repositoryName: 'mixed', imageTag, imageManifest: three }));
  await putImage('branch-main');
  await assert.rejects(putImage('v1'), { name: 'ImageTagAlreadyExistsException' });
  await me.ecr.send(
    new PutImageTagMutabilityCommand({
      repositoryName: 'mixed',
      imageTagMutability: 'MUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters,
    }),
  );
  assert.deepEqual(await statuses(), [400, 400, 201, 201, 201]);
});

test('what refers to an image is listed, by its kind if asked for', async () => {
  await me.repository('signed');
  const subject = await me.image('signed', 'subject');
  await me.put('signed', 'v1', subject);
  const about = { mediaType: MANIFEST, digest: sha256(subject), size: subject.length };
  const annotations = { by: 'ci' };
  const signature = await me.image('signed', 'signature', {
    subject: about,
    artifactType: 'application/x.sig',
    annotations,
  });
  const put = await me.put('signed', sha256(signature), signature);
  assert.deepEqual([put.status, put.headers.get('oci-subject')], [201, sha256(subject)]);
  const list = async (path: string) => {
    const answer = await me.http('GET', `signed/referrers/${path}`);
    assert.equal(answer.headers.get('content-type'), INDEX);
    const { manifests } = (await answer.json()) as { manifests: { digest: string }[] };
    return [answer.headers.get('oci-filters-applied'), manifests];
  };
  const described = {
    mediaType: MANIFEST,
    digest: sha256(signature),
    size: signature.length,
    artifactType: 'application/x.sig',
    annotations,
  };
  assert.deepEqual(await list(sha256(subject)), [null, [described]]);
  assert.deepEqual(await list(`${sha256(subject)}?artifactType=application/x.sig`), ['artifactType', [described]]);
  assert.deepEqual(await list(`${sha256(subject)}?artifactType=application/x.other`), ['artifactType', []]);
  assert.deepEqual(await list(sha256('nothing')), [null, []]);
});

test('a layer of another repository is mounted only where the account has it on and both are encrypted alike', async () => {
  await me.repository('source');
  await me.repository('target');
  await me.repository('sealed', { encryptionConfiguration: { encryptionType: 'KMS' } });
  const digest = await me.blob('source', 'a layer');
  const mount = async (name: string) =>
    (await me.http('POST', `${name}/blobs/uploads/?mount=${digest}&from=source`)).status;
  assert.equal(await mount('target'), 202, 'an upload begins');
  await me.ecr.send(new PutAccountSettingCommand({ name: 'BLOB_MOUNTING', value: 'ENABLED' }));
  assert.deepEqual([await mount('target'), await mount('sealed')], [201, 202]);
  assert.equal((await me.http('HEAD', `target/blobs/${digest}`)).status, 200);
});

test('a deleted repository takes its images along, and one cannot delete over HTTP', async () => {
  await me.repository('short');
  const digest = await me.push('short', 'v1', 'gone');
  assert.equal((await refusal(await me.http('DELETE', `short/manifests/${digest}`)))[1], 'UNSUPPORTED');
  await me.ecr.send(new DeleteRepositoryCommand({ repositoryName: 'short', force: true }));
  assert.equal((await me.http('GET', 'short/manifests/v1')).status, 404);
  await me.repository('short');
  const { imageDetails } = await me.ecr.send(new DescribeImagesCommand({ repositoryName: 'short' }));
  assert.deepEqual(imageDetails, []);
});

test('a lifecycle policy is kept as it was put', async () => {
  await me.repository('aged');
  const rule = {
    rulePriority: 1,
    selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 14 },
    action: { type: 'expire' },
  };
  const days = (countType: string, countNumber: number) => ({ countType, countUnit: 'days', countNumber });
  const archive = {
    rulePriority: 2,
    selection: { tagStatus: 'any', ...days('sinceImagePulled', 90) },
    action: { type: 'transition', targetStorageClass: 'archive' },
  };
  const end = {
    rulePriority: 3,
    selection: { tagStatus: 'any', storageClass: 'archive', ...days('sinceImageTransitioned', 365) },
    action: { type: 'expire' },
  };
  const lifecyclePolicyText = JSON.stringify({ rules: [rule, archive, end] });
  await assert.rejects(me.ecr.send(new GetLifecyclePolicyCommand({ repositoryName: 'aged' })), {
    name: 'LifecyclePolicyNotFoundException',
  });
  await me.ecr.send(new PutLifecyclePolicyCommand({ repositoryName: 'aged', lifecyclePolicyText }));
  const kept = await me.ecr.send(new GetLifecyclePolicyCommand({ repositoryName: 'aged' }));
  assert.equal(kept.lifecyclePolicyText, lifecyclePolicyText);
});
