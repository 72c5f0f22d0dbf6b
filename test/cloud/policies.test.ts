// Scaling policies of all four types go over to another group whole, and what names the old group names the new one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AutoScaling, type ScalingPolicy } from '@aws-sdk/client-auto-scaling';
import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { EC2 } from '@aws-sdk/client-ec2';
import { connect } from '../../actions/adapters/aws/connect.ts';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';

const [OLD, NEW, NEXT] = ['orders.production.r1.1', 'orders.production.r2.2', 'orders.production.r3.3'];
let cloud: Cloud;
let scaling: AutoScaling;
let watch: CloudWatch;
let ports: ReturnType<typeof connect>;
before(async () => {
  cloud = await startCloud({ docker: false, rates: false, seed: { deregistrationDelay: 30 } });
  Object.assign(process.env, cloud.env);
  [scaling, watch] = [new AutoScaling(), new CloudWatch()];
  ports = connect({
    ...{ app: 'orders', environment: 'production' },
    me: { run: '1', runAttempt: 1, repository: 'acme/orders', nonce: 'n' },
  });
  const { seed } = cloud;
  await new EC2().createLaunchTemplate({
    LaunchTemplateName: 'orders.production',
    LaunchTemplateData: { ImageId: seed.image, InstanceType: 't3.micro' },
  });
  for (const AutoScalingGroupName of [OLD, NEW, NEXT, `${OLD}2`]) {
    await scaling.createAutoScalingGroup({
      AutoScalingGroupName,
      ...{ MinSize: 0, MaxSize: 8 },
      VPCZoneIdentifier: seed.subnets.join(','),
      LaunchTemplate: { LaunchTemplateName: 'orders.production', Version: '1' },
    });
  }
});
after(async () => {
  const violations = await cloud.control('GET', 'violations');
  await cloud.close();
  assert.deepEqual(violations, []);
});

const put = (PolicyName: string, more: object, AutoScalingGroupName = OLD) =>
  scaling.putScalingPolicy({ AutoScalingGroupName, PolicyName, ...more });
const policies = async (group: string): Promise<ReadonlyMap<string, ScalingPolicy>> => {
  const { ScalingPolicies = [] } = await scaling.describePolicies({ AutoScalingGroupName: group });
  return new Map(ScalingPolicies.map((policy) => [policy.PolicyName ?? '', policy]));
};
const settings = ({ PolicyARN: _, Alarms: __, AutoScalingGroupName: ___, ...rest }: ScalingPolicy) => rest;

const ofGroup = (Value: string) => ({ Name: 'AutoScalingGroupName', Value });
const steps = {
  ...{ PolicyType: 'StepScaling', AdjustmentType: 'PercentChangeInCapacity', MinAdjustmentMagnitude: 2 },
  ...{ MetricAggregationType: 'Maximum', EstimatedInstanceWarmup: 90 },
  StepAdjustments: [
    { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 10 },
    { MetricIntervalLowerBound: 10, ScalingAdjustment: 30 },
  ],
};
const simple = {
  PolicyType: 'SimpleScaling',
  AdjustmentType: 'ChangeInCapacity',
  ScalingAdjustment: -1,
  Cooldown: 300,
};
/** Of each the configuration for a group. */
const customized = (group: string) => ({
  PolicyType: 'TargetTrackingScaling',
  TargetTrackingConfiguration: {
    TargetValue: 100,
    CustomizedMetricSpecification: {
      ...{ MetricName: 'Jobs', Namespace: 'orders', Statistic: 'Average' as const },
      Dimensions: [ofGroup(group), { Name: 'Neighbour', Value: `${OLD}2` }],
    },
  },
});
const math = (group: string) => ({
  PolicyType: 'TargetTrackingScaling',
  TargetTrackingConfiguration: {
    TargetValue: 10,
    CustomizedMetricSpecification: {
      Metrics: [
        {
          Id: 'q',
          MetricStat: { Metric: { Namespace: 'AWS/SQS', MetricName: 'Visible' }, Stat: 'Sum' },
          ReturnData: false,
        },
        {
          Id: 'n',
          MetricStat: {
            Metric: {
              Namespace: 'AWS/AutoScaling',
              MetricName: 'GroupInServiceInstances',
              Dimensions: [ofGroup(group)],
            },
            Stat: 'Average',
          },
          ReturnData: false,
        },
        { Id: 'e', Expression: 'q / n', ReturnData: true },
      ],
    },
  },
});
const predictive = (group: string) => ({
  PolicyType: 'PredictiveScaling',
  PredictiveScalingConfiguration: {
    Mode: 'ForecastAndScale' as const,
    MetricSpecifications: [
      {
        TargetValue: 40,
        PredefinedScalingMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' as const },
        CustomizedLoadMetricSpecification: {
          MetricDataQueries: [{ Id: 'l', Expression: `SUM(SEARCH('AutoScalingGroupName="${group}"', 'Sum'))` }],
        },
      },
    ],
  },
});

test('what a policy says of its own group it says of the new one, and of no other that begins alike', async () => {
  const made = { customized, math, predictive };
  for (const [name, of] of Object.entries(made)) await put(name, of(OLD));
  await put('off', { ...customized(OLD), Enabled: false });
  for (let twice = 0; twice < 2; twice += 1) {
    await ports.fleets.copyPolicies(OLD, NEW, [...Object.keys(made), 'off']);
  }
  const [old, found] = [await policies(OLD), await policies(NEW)];
  for (const [name, of] of Object.entries(made)) {
    const policy = found.get(name);
    assert.ok(policy, name);
    assert.deepEqual(settings(policy), { ...settings(old.get(name) ?? {}), ...of(NEW) }, name);
  }
  assert.equal(found.get('off')?.Enabled, false);
});

test('step and simple policies go over with the alarms that drive them, and those go with them', async () => {
  const alarm = { Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Statistic: 'Average', Period: 60 } as const;
  const rule = { EvaluationPeriods: 2, Threshold: 70, ComparisonOperator: 'GreaterThanThreshold' } as const;
  const [{ PolicyARN: up = '' }, { PolicyARN: down = '' }] = [await put('up', steps), await put('down', simple)];
  const topic = 'arn:aws:sns:eu-west-1:123456789012:pager';
  await watch.putMetricAlarm({
    ...{ AlarmName: 'busy', AlarmDescription: 'scales out', ...alarm, ...rule, TreatMissingData: 'ignore' },
    ...{ Dimensions: [ofGroup(OLD)], AlarmActions: [up, topic], OKActions: [down] },
  });
  const driven = (group: string) => policies(group).then((all) => all.get('up')?.Alarms?.map((each) => each.AlarmName));
  assert.deepEqual(await driven(OLD), ['busy']);
  for (let twice = 0; twice < 2; twice += 1) await ports.fleets.copyPolicies(OLD, NEW, ['up', 'down']);
  const found = await policies(NEW);
  for (const [name, given] of Object.entries({ up: steps, down: simple })) {
    assert.deepEqual(
      settings(found.get(name) ?? {}),
      { Enabled: true, StepAdjustments: [], PolicyName: name, ...given },
      name,
    );
  }
  const named = async (AlarmName: string) =>
    (await watch.describeAlarms({ AlarmNames: [AlarmName] })).MetricAlarms?.[0];
  const copy = await named(`${NEW}.busy`);
  assert.deepEqual(
    [copy?.AlarmActions, copy?.OKActions, copy?.Dimensions, copy?.Threshold, copy?.EvaluationPeriods],
    [[found.get('up')?.PolicyARN, topic], [found.get('down')?.PolicyARN], [ofGroup(NEW)], 70, 2],
  );
  assert.deepEqual([copy?.AlarmDescription, copy?.TreatMissingData], ['scales out', 'ignore']);

  for (const group of await ports.fleets.named([OLD, NEW]))
    assert.deepEqual(group.driven, { up: 1, down: 1 }, group.name);

  await ports.fleets.dropPolicies(OLD, ['up', 'down']);
  assert.ok(await named('busy'), "the user's own stays");
  await ports.fleets.copyPolicies(NEW, NEXT, ['up', 'down']);
  assert.deepEqual(await driven(NEXT), [`${NEXT}.busy`], 'names do not grow');
  for (let twice = 0; twice < 2; twice += 1) await ports.fleets.dropPolicies(NEW, ['up', 'down']);
  assert.equal(await named(`${NEW}.busy`), undefined);
  assert.deepEqual([(await policies(NEW)).has('up'), (await policies(NEXT)).has('up')], [false, true]);
});

test('a policy on requests per target needs its target group attached', async () => {
  const { targetGroups, balancer } = cloud.seed;
  const label = `${balancer.arn.split(':loadbalancer/')[1]}/${targetGroups[0].arn.split(':').at(-1)}`;
  const metric = { PredefinedMetricType: 'ALBRequestCountPerTarget' as const, ResourceLabel: label };
  const tracking = { TargetValue: 100, PredefinedMetricSpecification: metric };
  const requests = { PolicyType: 'TargetTrackingScaling', TargetTrackingConfiguration: tracking };
  await assert.rejects(put('requests', requests), { name: 'ValidationError', message: /is not attached/ });
  await ports.fleets.attach(OLD, [targetGroups[0].arn]);
  await put('requests', requests);
  const [shown] = await ports.fleets.named([OLD]);
  assert.deepEqual([shown?.labelled, shown?.driven], [['requests'], undefined], 'decisions know which one has to wait');
  await assert.rejects(ports.fleets.copyPolicies(OLD, NEW, ['requests']), /is not attached/);
  await ports.fleets.attach(NEW, [targetGroups[0].arn]);
  await ports.fleets.copyPolicies(OLD, NEW, ['requests']);
  assert.deepEqual((await policies(NEW)).get('requests')?.TargetTrackingConfiguration, tracking);
});

test('what a type does not take or lacks is refused', async () => {
  const cpu = { PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' }, TargetValue: 5 };
  for (const [more, message] of [
    [{ PolicyType: 'StepScaling', AdjustmentType: 'ChangeInCapacity' }, /StepAdjustments is required/],
    [{ AdjustmentType: 'ChangeInCapacity' }, /ScalingAdjustment is required/],
    [{ ...simple, StepAdjustments: steps.StepAdjustments }, /StepAdjustments is not supported/],
    [{ ...steps, Cooldown: 5 }, /Cooldown is not supported/],
    [{ PolicyType: 'TargetTrackingScaling' }, /TargetTrackingConfiguration is required/],
    [{ PolicyType: 'PredictiveScaling' }, /PredictiveScalingConfiguration is required/],
    [{ PolicyType: 'TargetTrackingScaling', TargetTrackingConfiguration: cpu, AdjustmentType: 'x' }, /not supported/],
    [{ PolicyType: 'TargetTrackingScaling', TargetTrackingConfiguration: { TargetValue: 5 } }, /Either a predefined/],
    [{ PolicyType: 'Other' }, /is invalid/],
  ] as const) {
    await assert.rejects(put('refused', more), { name: 'ValidationError', message });
  }
});
