import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  GetAuthorizationTokenCommand,
  SetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr';
import { Caller, type Cloud, MANIFEST, refusal, startCloud } from './registry-world.ts';

const OTHER = '222222222222';
let cloud: Cloud;
let me: Caller;
before(async () => {
  cloud = await startCloud({ docker: false });
  me = await Caller.of(cloud);
});
after(() => cloud.close());

test('each account and region has a registry of its own, started when first asked for', async () => {
  assert.ok(!existsSync(join(cloud.folder, `pids/registry-${OTHER}-eu-west-1`)));
  const [other, elsewhere] = [await Caller.of(cloud, OTHER), await Caller.of(cloud, undefined, 'us-east-1')];
  assert.ok(existsSync(join(cloud.folder, `pids/registry-${OTHER}-eu-west-1`)));
  assert.equal(new Set([me.host, other.host, elsewhere.host]).size, 3);
  for (const caller of [me, other, elsewhere]) await caller.repository('orders');
  await me.push('orders', 'mine', 'of one account alone');
  for (const caller of [other, elsewhere]) {
    const { imageDetails } = await caller.ecr.send(new DescribeImagesCommand({ repositoryName: 'orders' }));
    assert.deepEqual(imageDetails, []);
    const { repositories } = await caller.ecr.send(new DescribeRepositoriesCommand({}));
    assert.deepEqual(
      repositories?.map((each) => each.repositoryUri),
      [`${caller.host}/orders`],
    );
  }
  const { authorizationData } = await me.ecr.send(new GetAuthorizationTokenCommand({ registryIds: [OTHER] }));
  assert.equal(authorizationData?.[0]?.proxyEndpoint, `http://${other.host}`);
});

test('another account gets in as far as the policy of the repository says, over HTTP and by calls', async () => {
  const other = await Caller.of(cloud, OTHER);
  await me.repository('shared');
  await me.push('shared', 'v1', 'shared with another account');
  const pull = () => other.http('GET', 'shared/manifests/v1', { host: me.host, headers: { accept: MANIFEST } });
  const describe = () =>
    other.ecr.send(new DescribeImagesCommand({ registryId: '123456789012', repositoryName: 'shared' }));
  const refused = (action: string) =>
    `User: arn:aws:sts::${OTHER}:assumed-role/publisher/test is not authorized to perform: ${action} on resource: arn:aws:ecr:eu-west-1:123456789012:repository/shared because no resource-based policy allows the ${action} action`;
  assert.deepEqual(await refusal(await pull()), [403, 'DENIED', refused('ecr:BatchGetImage')]);
  await assert.rejects(describe(), { name: 'AccessDeniedException', message: refused('ecr:DescribeImages') });
  const allow = (Principal: unknown, Action: string[]) =>
    me.ecr.send(
      new SetRepositoryPolicyCommand({
        repositoryName: 'shared',
        policyText: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action }] }),
      }),
    );
  await allow({ AWS: 'arn:aws:iam::333333333333:root' }, ['ecr:*']);
  assert.equal((await pull()).status, 403);
  for (const name of [`arn:aws:iam::${OTHER}:root`, `arn:aws:iam::${OTHER}:role/publisher`]) {
    await allow({ AWS: name }, ['ecr:BatchGetImage', 'ecr:DescribeImages']);
    assert.equal((await pull()).status, 200);
    assert.equal((await describe()).imageDetails?.[0]?.imageTags?.[0], 'v1');
    const push = await other.http('POST', 'shared/blobs/uploads/', { host: me.host });
    assert.deepEqual(await refusal(push), [403, 'DENIED', refused('ecr:InitiateLayerUpload')]);
  }
});

test('a permission that is taken away is missed over HTTP too, in the words of IAM', async () => {
  await me.repository('plain');
  const manifest = await me.image('plain', 'denied');
  await cloud.control('POST', 'deny', { actions: ['ecr:PutImage'] });
  try {
    const words =
      'User: arn:aws:sts::123456789012:user/moto is not authorized to perform: ecr:PutImage on resource: arn:aws:ecr:eu-west-1:123456789012:repository/plain because no identity-based policy allows the ecr:PutImage action';
    assert.deepEqual(await refusal(await me.put('plain', 'v1', manifest)), [403, 'DENIED', words]);
  } finally {
    await cloud.control('POST', 'deny', { actions: [] });
  }
  assert.equal((await me.put('plain', 'v1', manifest)).status, 201);
});
