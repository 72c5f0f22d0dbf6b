// A repository that holds nothing yet gets its lifecycle policy, whatever came between it and its creation.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { startWorld, type World } from './world.ts';

let world: World;
before(async () => {
  world = await startWorld();
});
after(() => world?.close());
afterEach(async () => {
  await world.cloud.control('DELETE', 'faults');
  await world.cloud.control('POST', 'deny', { actions: [] });
});

const push = (repository: string, more: Record<string, string> = {}) =>
  world.push({ image: world.layout(repository).image, repository, tags: repository, ...more });
const policy = async (repositoryName: string) =>
  await world.ecr.getLifecyclePolicy({ repositoryName }).then(
    ({ lifecyclePolicyText = '' }) => JSON.parse(lifecyclePolicyText).rules[0].selection.countNumber,
    ({ name }) => name,
  );
const NONE = 'LifecyclePolicyNotFoundException';

test('a repository whose creation was answered too late has the policy all the same', async () => {
  await world.cloud.control('POST', 'faults', { match: { operation: 'CreateRepository' }, do: 'lose-answer' });
  const run = await push('late', { lifecycle: '30d' });
  assert.equal(run.code, 0, run.log);
  assert.equal(await policy('late'), 30);
});

test('a policy that could not be put is put by a re-run', async () => {
  await world.cloud.control('POST', 'deny', { actions: ['ecr:PutLifecyclePolicy'] });
  const refused = await push('denied');
  assert.match(refused.log, /::error::.*grant ecr:PutLifecyclePolicy to the role/);
  assert.equal(await policy('denied'), NONE);
  await world.cloud.control('POST', 'deny', { actions: [] });
  const again = await push('denied');
  assert.equal(again.code, 0, again.log);
  assert.match(again.log, /::notice title=Repository::denied: it has no lifecycle policy; changed/);
  assert.equal(await policy('denied'), 14);
});

test('an empty repository of somebody else is pushed to without leave to put a policy, and keeps none if asked', async () => {
  await world.ecr.createRepository({ repositoryName: 'theirs' });
  await world.cloud.control('POST', 'deny', { actions: ['ecr:PutLifecyclePolicy'] });
  const run = await push('theirs');
  assert.equal(run.code, 0, run.log);
  assert.match(
    run.log,
    /::notice title=Repository::theirs: it has no lifecycle policy, and none could be put: .*; grant ecr:PutLifecyclePolicy to the role/,
  );
  await world.cloud.control('POST', 'deny', { actions: [] });
  await world.ecr.createRepository({ repositoryName: 'none' });
  assert.doesNotMatch((await push('none', { lifecycle: 'none' })).log, /lifecycle/);
  assert.equal(await policy('none'), NONE);
});

test('a repository that holds images and has no policy is only told of, unless it is ours to manage', async () => {
  await push('full', { lifecycle: 'none' });
  const told = await push('full', { tags: 'v2', lifecycle: '30d' });
  assert.match(told.log, /full: it has no lifecycle policy; manage: true would change it/);
  assert.equal(await policy('full'), NONE);
  const managed = await push('full', { tags: 'v3', lifecycle: '30d', manage: 'true' });
  assert.match(managed.log, /full: it has no lifecycle policy; changed/);
  assert.equal(await policy('full'), 30);
});

test('a repository that a template of the registry is for is made by ECR as that says, and never compared with ours', async () => {
  const lifecyclePolicy = JSON.stringify({
    rules: [
      {
        rulePriority: 1,
        selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 3 },
        action: { type: 'expire' },
      },
    ],
  });
  const template = {
    prefix: 'acme',
    appliedFor: ['CREATE_ON_PUSH' as const],
    imageTagMutability: 'MUTABLE' as const,
    lifecyclePolicy,
  };
  await world.ecr.createRepositoryCreationTemplate(template);
  const run = await push('acme/orders', { tags: 'v1' });
  assert.equal(run.code, 0, run.log);
  assert.match(
    run.log,
    /::notice title=Repository::acme\/orders: it is made at the push, by the registry's template acme,/,
  );
  const { repositories } = await world.ecr.describeRepositories({ repositoryNames: ['acme/orders'] });
  assert.equal(repositories?.[0]?.imageTagMutability, 'MUTABLE');
  assert.equal(await policy('acme/orders'), 3);
  const again = await push('acme/orders', { tags: 'v2' });
  assert.deepEqual([again.code, /title=Repository/.test(again.log)], [0, false], again.log);
  // Who may not look at templates has what is made as ever.
  await world.cloud.control('POST', 'deny', { actions: ['ecr:DescribeRepositoryCreationTemplates'] });
  await push('acme/denied', { tags: 'v1' });
  assert.equal(await policy('acme/denied'), 14);
});

test('caches and signatures move in a repository that we made, and the registry says what is scanned', async () => {
  const rules = [
    {
      scanFrequency: 'SCAN_ON_PUSH' as const,
      repositoryFilters: [{ filter: 'made*', filterType: 'WILDCARD' as const }],
    },
  ];
  await world.ecr.putRegistryScanningConfiguration({ scanType: 'BASIC', rules });
  const [one, other] = [world.layout('made one'), world.layout('made other')];
  const first = await world.push({ image: one.image, repository: 'made', tags: 'v1' });
  const second = await world.push({ image: other.image, repository: 'made', tags: 'v2', 'scan-on-push': 'false' });
  assert.deepEqual([first.code, second.code, /title=Repository/.test(second.log)], [0, 0, false], second.log);
  const place = first.outputs['image']?.split('@')[0] ?? '';
  for (const tag of ['buildcache', 'cache-main', 'main-buildcache', `sha256-${'0'.repeat(64)}.sig`]) {
    for (const { digest } of [one, other]) {
      const found = await world.get(place, `manifests/${digest}`);
      const headers = { 'content-type': found.headers.get('content-type') ?? '' };
      const put = await world.get(place, `manifests/${tag}`, { method: 'PUT', body: await found.text(), headers });
      assert.equal(put.status, 201, tag);
    }
  }
});
