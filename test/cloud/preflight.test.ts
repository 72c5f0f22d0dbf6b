import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { EC2, waitUntilInstanceRunning } from '@aws-sdk/client-ec2';
import { ECR } from '@aws-sdk/client-ecr';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { SSM } from '@aws-sdk/client-ssm';
import { platforms } from './preflight-platforms.ts';
import { amiFor, cloud, fleet, refusal, resolve, seed } from './preflight-world.ts';

const balancing = new ElasticLoadBalancingV2();
const ecr = new ECR();

async function push(): Promise<string> {
  const imageManifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.docker.distribution.manifest.list.v2+json',
    manifests: [],
  });
  await ecr.putImage({
    repositoryName: 'orders',
    imageManifest,
    imageTag: 'v1',
    imageManifestMediaType: JSON.parse(imageManifest).mediaType,
  });
  return `${seed.repository}@sha256:${createHash('sha256').update(imageManifest).digest('hex')}`;
}
const image = await push();

test('names become ids, and what slows a rollout is noted', async () => {
  const { place, pace, notes, url } = await resolve({});
  assert.deepEqual(place, {
    account: seed.account,
    region: seed.region,
    ami: seed.image,
    subnets: seed.subnets,
    securityGroups: [seed.securityGroup.id],
    targetGroups: [seed.targetGroups[0].arn],
  });
  assert.equal(url, seed.url);
  assert.deepEqual(pace, { healthy: 10, drain: 30 });
  assert.ok(notes.includes('orders-production: a deregistered machine drains for 30 s'), notes.join('\n'));
});

test('ids and ARNs are taken as they are, and the AMI of a parameter is said', async () => {
  const by = { 'security-groups': [seed.securityGroup.id], 'target-groups': [seed.targetGroups[0].arn] };
  const { place, notes } = await resolve(by, {});
  assert.deepEqual(place.securityGroups, [seed.securityGroup.id]);
  assert.deepEqual(place.targetGroups, [seed.targetGroups[0].arn]);
  assert.ok(notes.includes(`${seed.imageParameter} is ${seed.image} now, and stays so for this release`));
});

test('credentials of another account or region are refused before anything else is asked', async () => {
  const account = await refusal({ account: '999999999999', subnets: ['subnet-1234'] });
  assert.equal(account.kind, 'refused');
  assert.match(account.message, /they are of account 123456789012 \(arn:.*\), and the fleet spec is for 999999999999/);
  assert.doesNotMatch(account.message, /subnet/);
  assert.match(
    (await refusal({ region: 'us-east-1' })).message,
    /this job works in eu-west-1.*give aws-region: us-east-1/,
  );
});

test('all that cannot be found is told at once, each by its name', async () => {
  const { kind, message } = await refusal(
    {
      ami: 'ssm:/nowhere',
      subnets: ['subnet-1234', ...fleet.subnets],
      'security-groups': ['strangers', 'orders-production'],
      'target-groups': ['nobody', 'orders-production'],
      'instance-profile': 'nothing',
      alarms: ['silence'],
    },
    { image: `${seed.repository}@sha256:${'1'.repeat(64)}` },
  );
  assert.equal(kind, 'wrong');
  for (const problem of [
    /^checking orders in production: 7 problems$/m,
    /^- subnets: subnet-1234 cannot be found in eu-west-1$/m,
    /^- security-groups: strangers cannot be found in vpc-/m,
    /^- target-groups: nobody cannot be found in eu-west-1$/m,
    /^- ami: there is no parameter \/nowhere$/m,
    /^- instance-profile: there is no nothing; create it/m,
    /^- alarms: there is no silence; create it/m,
    /^- image: sha256:1{64} is not in ECR's repository orders; push it first/m,
  ]) {
    assert.match(message, problem);
  }
});

test('an image that is there passes; what is in no ECR is only noted', async () => {
  const { notes } = await resolve({}, { image });
  assert.ok(!notes.some((note) => note.includes('not in ECR')));
  const other = `ghcr.io/acme/orders@sha256:${'2'.repeat(64)}`;
  assert.ok((await resolve({}, { image: other })).notes.some((note) => note.startsWith(`${other} is not in ECR`)));
});

test('a parameter that holds no AMI, and an AMI that is gone', async () => {
  await new SSM().putParameter({ Name: '/odd', Value: 'latest', Type: 'String' });
  assert.match(
    (await refusal({ ami: 'ssm:/odd' }, {})).message,
    /ami: the parameter \/odd holds "latest", not an AMI id/,
  );
  const gone = 'ami-00000000000000000';
  assert.match((await refusal({}, { ami: gone })).message, /ami: ami-0{17} cannot be found; share it/);
});

const ec2 = new EC2();

test('instance types that there are none of, or that do not run the AMI, are named', async () => {
  const arm = await amiFor('arm64');
  const intel = await amiFor('x86_64');
  const types = (...names: string[]) => ({ 'instance-types': names });
  assert.equal((await resolve(types('m7g.large', 'm6g.large'), { ami: arm })).place.ami, arm);
  assert.equal((await resolve(types('m5.large', 't3.small'), { ami: intel })).place.ami, intel);
  for (const [names, ami, told] of [
    [
      ['m7g.large', 'm5.large'],
      arm,
      /instance-types: m5\.large is of x86_64, and ami-\w+ is for arm64; name types that/,
    ],
    [['m7g.large'], intel, /instance-types: m7g\.large is of arm64, and ami-\w+ is for x86_64/],
    [['m7g.larg'], arm, /instance-types: eu-west-1 has no m7g\.larg$/],
  ] as const) {
    const { kind, message } = await refusal(types(...names), { ami });
    assert.equal(kind, 'wrong');
    assert.match(message, told);
    assert.doesNotMatch(message, /problems/);
  }
});

platforms();

test('target groups must be in the same VPC, of instances, and in use', async () => {
  const { Vpc } = await ec2.createVpc({ CidrBlock: '127.200.0.0/16' });
  const make = async (Name: string, TargetType: 'instance' | 'ip', VpcId = '') =>
    await balancing.createTargetGroup({ Name, TargetType, VpcId, Protocol: 'HTTP', Port: 80 });
  await make('elsewhere', 'instance', Vpc?.VpcId);
  await make('addresses', 'ip', seed.vpc);
  const { message } = await refusal({ 'target-groups': ['elsewhere', 'addresses'] });
  assert.match(message, /elsewhere is in vpc-\w+, the subnets are in vpc-/);
  assert.match(message, /elsewhere is used by no listener, so health can never be read/);
  assert.match(message, /addresses has targets of type ip/);
});

test('targets at ports of their own are refused by name where they are to be adopted, and are nothing to others', async () => {
  const { Instances } = await ec2.runInstances({
    ImageId: seed.image,
    MinCount: 1,
    MaxCount: 1,
    SubnetId: seed.subnets[0],
  });
  const Id = Instances?.[0]?.InstanceId ?? '';
  await waitUntilInstanceRunning({ client: ec2, minDelay: 1, maxWaitTime: 60 }, { InstanceIds: [Id] });
  const target = { TargetGroupArn: seed.targetGroups[0].arn, Targets: [{ Id, Port: 32768 }] };
  await balancing.registerTargets(target);
  await resolve({});
  const { message } = await refusal({}, { adopt: true });
  assert.match(message, new RegExp(`${Id} is registered with orders-production at port 32768, not at \\d+, which`));
  await balancing.deregisterTargets(target);
  await ec2.terminateInstances({ InstanceIds: [Id] });
});

test('stickiness, slow start and cross-zone settings are noted', async () => {
  const TargetGroupArn = seed.targetGroups[1].arn;
  const Attributes = Object.entries({
    'stickiness.enabled': 'true',
    'stickiness.type': 'lb_cookie',
    'slow_start.duration_seconds': '45',
    'load_balancing.cross_zone.enabled': 'false',
  }).map(([Key, Value]) => ({ Key, Value }));
  await balancing.modifyTargetGroupAttributes({ TargetGroupArn, Attributes });
  const notes = (await resolve({ 'target-groups': ['orders-production-2'] })).notes.join('\n');
  assert.match(notes, /orders-production-2: sessions stick/);
  assert.match(notes, /full share only after 45 s/);
  assert.match(notes, /without cross-zone balancing/);
});

test('a missing permission is named; where the rollout can do without, it is a note', async (t) => {
  t.after(() => cloud.control('POST', 'deny', { actions: [] }));
  await cloud.control('POST', 'deny', { actions: ['ec2:DescribeSubnets', 'ec2:DescribeImages'] });
  const { message } = await refusal({});
  assert.match(
    message,
    /2 problems[\s\S]*grant ec2:DescribeImages to the role[\s\S]*grant ec2:DescribeSubnets to the role/,
  );
  await cloud.control('POST', 'deny', { actions: ['iam:GetInstanceProfile', 'ecr:BatchGetImage'] });
  const { notes } = await resolve({}, { image });
  assert.ok(
    notes.some((note) => /^instance-profile orders-production was not checked: .*iam:GetInstanceProfile/.test(note)),
  );
  assert.ok(notes.some((note) => /^image .* was not checked: .*ecr:BatchGetImage/.test(note)));
});

test('it changes nothing', async () => {
  const { entries = [] } = await journal();
  const changes = entries
    .filter(({ userAgent = '' }) => userAgent.includes('app/immutable'))
    .map(({ operation }) => operation);
  assert.ok(changes.length > 50);
  assert.deepEqual(
    changes.filter((name) => !/^(Describe|Get|BatchGet|List)/.test(name)),
    [],
  );
});

async function journal(): Promise<{ entries: { userAgent?: string; operation: string }[] }> {
  return { entries: await cloud.control('GET', 'requests') };
}
