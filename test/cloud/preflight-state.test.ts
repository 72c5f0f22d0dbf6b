import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { AutoScaling } from '@aws-sdk/client-auto-scaling';
import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { EC2 } from '@aws-sdk/client-ec2';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { SSM } from '@aws-sdk/client-ssm';
import { metadataScript } from '../../actions/core/shell-words.ts';
import { refusal, resolve, seed } from './preflight-world.ts';

test('an alarm in ALARM is refused by name, with its reason', async () => {
  const watch = new CloudWatch();
  await watch.putMetricAlarm({
    AlarmName: 'silence',
    Namespace: 'Test',
    MetricName: 'Nothing',
    Statistic: 'Sum',
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanThreshold',
    TreatMissingData: 'breaching',
  });
  await untilTrue(async () => {
    const { MetricAlarms = [] } = await watch.describeAlarms({ AlarmNames: ['silence'] });
    return MetricAlarms[0]?.StateValue === 'ALARM';
  });
  const { kind, message } = await refusal({ alarms: ['silence'] });
  assert.equal(kind, 'refused');
  assert.match(message, /alarm silence is in ALARM before anything was begun: .+; wait until it is OK/);
});

test('a fleet in service that is too large, or scales by steps, is refused', async () => {
  const scaling = new AutoScaling();
  const ssm = new SSM();
  const put = (name: string, value: unknown) =>
    ssm.putParameter({ Name: `/immutable/orders/production/${name}`, Value: JSON.stringify(value), Type: 'String' });
  const AutoScalingGroupName = 'orders-production-r1-1';
  await new EC2().createLaunchTemplate({
    LaunchTemplateName: 'orders-production',
    LaunchTemplateData: { ImageId: seed.image, InstanceType: 't3.micro' },
  });
  const tags = { app: 'orders', environment: 'production', release: 'r1', attempt: '1', rank: '1', served: '0' };
  await scaling.createAutoScalingGroup({
    AutoScalingGroupName,
    MinSize: 3,
    MaxSize: 3,
    VPCZoneIdentifier: seed.subnets.join(','),
    LaunchTemplate: { LaunchTemplateName: 'orders-production', Version: '1' },
    Tags: Object.entries(tags).map(([key, Value]) => ({ Key: `immutable:${key}`, Value, PropagateAtLaunch: false })),
  });
  await scaling.putScalingPolicy({
    AutoScalingGroupName,
    PolicyName: 'up',
    PolicyType: 'StepScaling',
    AdjustmentType: 'ChangeInCapacity',
    StepAdjustments: [{ MetricIntervalLowerBound: 0, ScalingAdjustment: 1 }],
  });
  const holder = { nonce: 'x', repository: 'acme/orders', run: '1', runAttempt: 1 };
  await put('lease/1', { ...holder, attempt: 1, kind: 'rollout', release: 'r1', candidate: AutoScalingGroupName });
  await put('verdict/1', { ruling: 'release', why: 'good', run: '1' });
  assert.equal((await resolve({ size: { min: 1, max: 2 } })).place.ami, seed.image, 'what is under way is not refused');
  await put('beat/1', { ended: true });
  const { message } = await refusal({ size: { min: 1, max: 2 } });
  assert.match(message, /3 machines are in service, more than size\.max 2; raise size\.max/);
  assert.match(message, /the StepScaling policy up of orders-production-r1-1 hangs on an alarm/);
});

test('a healthy target that no fleet of ours has is refused by name', async () => {
  // All machines share one network: each binds its own address alone.
  const script = `#!/bin/bash\n${metadataScript}\ncd /srv && echo ok >healthz
    exec python3 -m http.server 8080 --bind "$(metadata local-ipv4)"\n`;
  const { Instances = [] } = await new EC2().runInstances({
    ImageId: seed.image,
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    SubnetId: seed.subnets[0],
    UserData: Buffer.from(script).toString('base64'),
  });
  const Id = Instances[0]?.InstanceId ?? '';
  const TargetGroupArn = seed.targetGroups[0].arn;
  const balancing = new ElasticLoadBalancingV2();
  const registered = { TargetGroupArn, Targets: [{ Id }] };
  await untilTrue(async () => {
    const { Reservations = [] } = await new EC2().describeInstances({ InstanceIds: [Id] });
    return Reservations[0]?.Instances?.[0]?.State?.Name === 'running';
  });
  await balancing.registerTargets(registered);
  await untilTrue(async () => {
    const { TargetHealthDescriptions = [] } = await balancing.describeTargetHealth(registered);
    return TargetHealthDescriptions[0]?.TargetHealth?.State === 'healthy';
  });
  const { kind, message } = await refusal({});
  assert.equal(kind, 'refused');
  assert.match(
    message,
    new RegExp(`orders-production has healthy targets that belong to no fleet of ours: ${Id}; deregister`),
  );
  await balancing.deregisterTargets(registered);
});

async function untilTrue(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await condition())) {
    assert.ok(Date.now() < deadline, 'it never came true');
    await setTimeout(100);
  }
}
