import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AutoScaling } from '@aws-sdk/client-auto-scaling';
import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { EC2 } from '@aws-sdk/client-ec2';
import { SSM } from '@aws-sdk/client-ssm';
import { connect } from '../../actions/adapters/aws/connect.ts';
import { resolve, seed } from './preflight-world.ts';

test('of a fleet in service it is said what of its policies takes time or stays behind', async () => {
  const scaling = new AutoScaling();
  const ssm = new SSM();
  const put = (name: string, value: unknown) =>
    ssm.putParameter({ Name: `/immutable/orders/production/${name}`, Value: JSON.stringify(value), Type: 'String' });
  const AutoScalingGroupName = 'orders.production.r1.1';
  await new EC2().createLaunchTemplate({
    LaunchTemplateName: 'orders.production',
    LaunchTemplateData: { ImageId: seed.image, InstanceType: 't3.micro' },
  });
  const tags = { app: 'orders', environment: 'production', release: 'r1', attempt: '1', rank: '1', short: '0' };
  await scaling.createAutoScalingGroup({
    AutoScalingGroupName,
    MinSize: 3,
    MaxSize: 3,
    VPCZoneIdentifier: seed.subnets.join(','),
    LaunchTemplate: { LaunchTemplateName: 'orders.production', Version: '1' },
    Tags: Object.entries(tags).map(([key, Value]) => ({ Key: `immutable:${key}`, Value, PropagateAtLaunch: false })),
  });
  await scaling.putScalingPolicy({
    AutoScalingGroupName,
    PolicyName: 'up',
    PolicyType: 'StepScaling',
    AdjustmentType: 'ChangeInCapacity',
    StepAdjustments: [{ MetricIntervalLowerBound: 0, ScalingAdjustment: 1 }],
  });
  const { ScalingPolicies = [] } = await scaling.describePolicies({ AutoScalingGroupName });
  await new CloudWatch().putMetricAlarm({
    ...{ AlarmName: 'too-busy', Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Statistic: 'Average', Period: 60 },
    ...{ EvaluationPeriods: 1, Threshold: 70, ComparisonOperator: 'GreaterThanThreshold' },
    AlarmActions: ScalingPolicies.flatMap(({ PolicyARN }) => PolicyARN ?? []),
  });
  await scaling.putScalingPolicy({
    AutoScalingGroupName,
    PolicyName: 'ahead',
    PolicyType: 'PredictiveScaling',
    PredictiveScalingConfiguration: {
      MetricSpecifications: [
        { TargetValue: 40, PredefinedMetricPairSpecification: { PredefinedMetricType: 'ASGCPUUtilization' } },
      ],
    },
  });
  const holder = { nonce: 'x', repository: 'acme/orders', run: '1', runAttempt: 1 };
  await put('lease/1', { ...holder, attempt: 1, kind: 'rollout', release: 'r1', candidate: AutoScalingGroupName });
  await put('verdict/1', { ruling: 'release', why: 'good', run: '1' });
  const said = async () => (await resolve({})).notes.filter((note) => /^(up|ahead) /.test(note)).sort();
  assert.deepEqual(await said(), [], 'of what is under way nothing is said');
  await put('beat/1', { ended: true });
  const [ahead, up] = await said();
  assert.match(ahead ?? '', /^ahead is predictive: AWS has no forecast for the new group in its first 24 h/);
  assert.match(up ?? '', /^up of orders\.production\.r1\.1 is driven by too-busy: the new group gets copies/);
});

test('what a later version stored is refused by name, what no version of ours wrote is named, and tags are shown as they are', async () => {
  const me = { run: '1', runAttempt: 1, repository: 'acme/orders', nonce: 'n' };
  const stored = connect({ app: 'stored', environment: 'production', me });
  const path = '/immutable/stored/production';
  const put = (name: string, Value: string) =>
    new SSM().putParameter({ Name: `${path}/${name}`, Value, Type: 'String' });
  await put('spec/1', 'bm90IGJyb3RsaQ==');
  await assert.rejects(stored.ledger.spec(1), {
    kind: 'failed',
    message: /^\/immutable\/stored\/production\/spec\/1 can't be read/,
  });
  await put(
    'lease/1',
    JSON.stringify({ ...me, format: 99, attempt: 1, kind: 'rollout', release: 'r1', candidate: 'c' }),
  );
  await assert.rejects(stored.ledger.read(), {
    kind: 'refused',
    message: /^\/immutable\/stored\/production\/lease\/1 is of format 99/,
  });
  const tags = { app: 'stored', environment: 'production', release: 'r1', rank: 'five' };
  await new AutoScaling().createAutoScalingGroup({
    AutoScalingGroupName: 'stored.production.r1.1',
    MinSize: 0,
    MaxSize: 0,
    VPCZoneIdentifier: seed.subnets.join(','),
    LaunchTemplate: { LaunchTemplateName: 'orders.production', Version: '1' },
    Tags: Object.entries(tags).map(([key, Value]) => ({ Key: `immutable:${key}`, Value, PropagateAtLaunch: false })),
  });
  const [shown] = await stored.fleets.look();
  assert.deepEqual([shown?.name, shown?.tags], ['stored.production.r1.1', tags], 'whose it is, is not asked here');
});
