// How much an account may ask AWS for: dev/cloud/faults/rates.json has AWS' words about each.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AutoScaling } from '@aws-sdk/client-auto-scaling';
import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { EC2 } from '@aws-sdk/client-ec2';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { SSM } from '@aws-sdk/client-ssm';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';

let cloud: Cloud;
before(async () => {
  // So slow that nothing comes back while a test asks.
  cloud = await startCloud({ docker: false, scale: 0.001 });
});
after(() => cloud.close());

/** Each in a region of its own, so that none takes anything of another's. */
const settings = (region: string, more = {}) => ({
  endpoint: cloud.endpoint,
  region,
  credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' },
  maxAttempts: 1,
  ...more,
});

type Ask = () => Promise<unknown>;

/** How many are answered before the first that is refused, and by which name. */
async function burst(ask: Ask): Promise<readonly [number, string]> {
  for (let count = 0; count <= 120; count += 1) {
    try {
      await ask();
    } catch (error) {
      return [count, (error as Error).name];
    }
  }
  return [Infinity, ''];
}

const buckets: readonly [what: string, size: number, code: string, asks: (region: string) => readonly Ask[]][] = [
  [
    'Auto Scaling has one for all its calls',
    100,
    'Throttling',
    (region) => {
      const scaling = new AutoScaling(settings(region));
      return [() => scaling.describeAutoScalingGroups({}), () => scaling.describePolicies({})];
    },
  ],
  [
    'Elastic Load Balancing has one for all that reads',
    40,
    'Throttling',
    (region) => {
      const balancing = new ElasticLoadBalancingV2(settings(region));
      return [() => balancing.describeLoadBalancers({}), () => balancing.describeTargetGroups({})];
    },
  ],
  [
    'Parameter Store has one for the three that read parameters',
    40,
    'ThrottlingException',
    (region) => {
      const ssm = new SSM(settings(region));
      return [() => ssm.getParameters({ Names: ['/none'] }), () => ssm.getParametersByPath({ Path: '/none' })];
    },
  ],
  [
    'CloudWatch has one for alarms',
    9,
    'Throttling',
    (region) => [() => new CloudWatch(settings(region)).describeAlarms({})],
  ],
];

const regions = ['us-east-1', 'us-east-2', 'us-west-2', 'eu-central-1'];

for (const [number, [what, size, code, asks]] of buckets.entries()) {
  test(`${what}, of ${size}`, async () => {
    const all = asks(regions[number] ?? '');
    let turn = 0;
    const [answered, name] = await burst(() => all[turn++ % all.length]?.() ?? Promise.resolve());
    assert.deepEqual([answered, name.replace(/Exception$/, '')], [size, code.replace(/Exception$/, '')]);
  });
}

test('EC2 has one for each that reads: what is refused one action leaves another', async () => {
  const ec2 = new EC2(settings('eu-north-1'));
  assert.deepEqual(await burst(() => ec2.describeVpcs({})), [100, 'RequestLimitExceeded']);
  assert.ok(await ec2.describeSubnets({}));
});

test('who looks on takes nothing, and what is asked for is in the journal all the same', async () => {
  const since = (await cloud.control('GET', 'requests')).length;
  const watch = new CloudWatch(settings('ap-south-1', { userAgentAppId: 'onlooker' }));
  for (let count = 0; count < 20; count += 1) await watch.describeAlarms({});
  const mine = new CloudWatch(settings('ap-south-1'));
  assert.deepEqual((await burst(() => mine.describeAlarms({})))[0], 9);
  const statuses = (await cloud.control('GET', `requests?since=${since}`)).map(
    (each: { status: number }) => each.status,
  );
  assert.deepEqual([statuses.length, statuses.at(-1)], [30, 400]);
});
