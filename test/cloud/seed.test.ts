import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeImagesCommand, DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  DescribeListenersCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { GetRolePolicyCommand, IAMClient } from '@aws-sdk/client-iam';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { parse } from 'yaml';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';
import { machinePolicy } from '../readme/machine-role.ts';

let cloud: Cloud;
before(async () => {
  cloud = await startCloud({ docker: false, seed: { deregistrationDelay: 7, fleet: { bake: '2s', alarms: null } } });
});
after(() => cloud.close());

const settings = () => ({
  endpoint: cloud.endpoint,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' },
});

test("the machines' role may what the guide says", async () => {
  const asked = { RoleName: cloud.seed.instanceProfile, PolicyName: 'run' };
  const { PolicyDocument = '' } = await new IAMClient(settings()).send(new GetRolePolicyCommand(asked));
  const guide = JSON.stringify(machinePolicy).replaceAll('111122223333', cloud.seed.account);
  assert.deepEqual(JSON.parse(decodeURIComponent(PolicyDocument)), JSON.parse(guide));
});

test('the subnets lie in two zones, on loopback addresses that nothing else of the cloud uses', async () => {
  const { Subnets = [] } = await new EC2Client(settings()).send(
    new DescribeSubnetsCommand({ SubnetIds: cloud.seed.subnets }),
  );
  assert.deepEqual(new Set(Subnets.map((subnet) => subnet.AvailabilityZone)), new Set(['eu-west-1a', 'eu-west-1b']));
  const own = cloud.endpoint.split('/')[2]?.split('.').slice(0, 3).join('.');
  for (const { CidrBlock = '', VpcId } of Subnets) {
    assert.match(CidrBlock, /^127\.\d+\.\d+\.0\/22$/);
    assert.notEqual(CidrBlock.split('.').slice(0, 3).join('.'), own);
    assert.equal(VpcId, cloud.seed.vpc);
  }
});

test('the base image, the secret and the repository are there', async () => {
  const ssm = new SSMClient(settings());
  const ami = await ssm.send(new GetParameterCommand({ Name: '/acme/base-images/docker-amd64' }));
  const { Images = [] } = await new EC2Client(settings()).send(
    new DescribeImagesCommand({ ImageIds: [ami.Parameter?.Value ?? ''] }),
  );
  assert.equal(Images[0]?.Architecture, 'x86_64');
  const secret = await ssm.send(new GetParameterCommand({ Name: cloud.seed.secret, WithDecryption: true }));
  assert.deepEqual(
    [secret.Parameter?.Type, secret.Parameter?.Value?.startsWith('postgres://')],
    ['SecureString', true],
  );
  const { repositories = [] } = await new ECRClient(settings()).send(
    new DescribeRepositoriesCommand({ repositoryNames: ['orders'] }),
  );
  assert.equal(repositories[0]?.repositoryUri, cloud.seed.repository);
});

test('the listener forwards to the first target group; health and delay are as asked', async () => {
  const elb = new ElasticLoadBalancingV2Client(settings());
  const [first, second] = cloud.seed.targetGroups as { arn: string; name: string }[];
  const { Listeners = [] } = await elb.send(new DescribeListenersCommand({ LoadBalancerArn: cloud.seed.balancer.arn }));
  const weights = Listeners[0]?.DefaultActions?.[0]?.ForwardConfig?.TargetGroups?.map((g) => [
    g.TargetGroupArn,
    g.Weight,
  ]);
  assert.deepEqual(weights, [
    [first?.arn, 1],
    [second?.arn, 0],
  ]);
  const { TargetGroups = [] } = await elb.send(new DescribeTargetGroupsCommand({ Names: ['orders-production'] }));
  const group = TargetGroups[0];
  assert.deepEqual(
    [group?.Port, group?.HealthCheckPath, group?.HealthCheckIntervalSeconds, group?.HealthyThresholdCount],
    [8080, '/healthz', 5, 2],
  );
  const { Attributes = [] } = await elb.send(
    new DescribeTargetGroupAttributesCommand({ TargetGroupArn: first?.arn ?? '' }),
  );
  assert.equal(Attributes.find((a) => a.Key === 'deregistration_delay.timeout_seconds')?.Value, '7');
  // Nothing serves yet: the balancer itself answers.
  assert.equal((await fetch(cloud.seed.url)).status, 503);
});

test('the alarm watches the 5xx answers of the first target group', async () => {
  const { MetricAlarms = [] } = await new CloudWatchClient(settings()).send(
    new DescribeAlarmsCommand({ AlarmNames: ['orders-production-5xx'] }),
  );
  const dimension = MetricAlarms[0]?.Dimensions?.find(({ Name }) => Name === 'TargetGroup')?.Value ?? '-';
  assert.ok(cloud.seed.targetGroups[0].arn.endsWith(dimension));
  assert.equal(MetricAlarms[0]?.MetricName, 'HTTPCode_Target_5XX_Count');
});

test('the fleet spec names what is there; keys can be replaced and left out', () => {
  const spec = parse(cloud.seed.fleet);
  assert.deepEqual(
    [spec.account, spec.subnets, spec.bake, spec.alarms],
    ['123456789012', cloud.seed.subnets, '2s', undefined],
  );
});

test('another environment gets its own names; the same one is answered again', async () => {
  const staging = await cloud.control('POST', 'seed', { environment: 'staging' });
  assert.deepEqual([staging.targetGroups[0].name, staging.vpc], ['orders-staging', cloud.seed.vpc]);
  assert.notEqual(staging.url, cloud.seed.url);
  assert.deepEqual(await cloud.control('POST', 'seed', { environment: 'staging' }), staging);
});

test('what is seeded at the same time shares one network', async () => {
  const fresh = await startCloud({ docker: false });
  try {
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    const seeds = await Promise.all(names.map((environment) => fresh.control('POST', 'seed', { environment })));
    assert.deepEqual(new Set(seeds.map(({ vpc }) => vpc)).size, 1);
    assert.deepEqual(new Set(seeds.flatMap(({ subnets }) => subnets)).size, 2);
  } finally {
    await fresh.close();
  }
});
