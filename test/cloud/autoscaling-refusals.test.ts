// What Auto Scaling refuses, what fails later and says so, and how groups go.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWorld, until, type World } from './autoscaling-world.ts';

let world: World;
before(async () => {
  // A deletion is seen for 2 s: requests are sent during it.
  world = await startWorld({ scale: 60, deletion: 120 });
  await world.create('fleet', 1);
  await world.settled('fleet', 1);
});
after(() => world.cloud.close());

const fleet = { AutoScalingGroupName: 'fleet' };
const invalid = (message: RegExp) => ({ name: 'ValidationError', message });

test('sizes must fit each other', async () => {
  await assert.rejects(world.create('bad', 1, { MinSize: 5, MaxSize: 2 }), invalid(/Max bound, 2, must be greater/));
  await assert.rejects(world.create('bad', 9), invalid(/Desired capacity:9 must be between/));
  await assert.rejects(world.asg.setDesiredCapacity({ ...fleet, DesiredCapacity: 99 }), invalid(/above max value 6/));
  await assert.rejects(world.asg.updateAutoScalingGroup({ ...fleet, MinSize: 7 }), invalid(/Max bound/));
  await assert.rejects(
    world.asg.updateAutoScalingGroup({ ...fleet, DesiredCapacity: 7 }),
    invalid(/Desired capacity:7/),
  );
  await world.asg.updateAutoScalingGroup({ ...fleet, MinSize: 2 });
  assert.equal((await world.group('fleet'))?.DesiredCapacity, 2);
  await world.asg.updateAutoScalingGroup({ ...fleet, MinSize: 0, MaxSize: 1 });
  assert.equal((await world.group('fleet'))?.DesiredCapacity, 1);
  await world.asg.updateAutoScalingGroup({ ...fleet, MaxSize: 6 });
});

test('unknown groups, templates, images, subnets and a name that is taken are refused', async () => {
  await assert.rejects(
    world.asg.setDesiredCapacity({ AutoScalingGroupName: 'nobody', DesiredCapacity: 1 }),
    invalid(/not found/),
  );
  await assert.rejects(world.create('fleet', 1), {
    name: /^AlreadyExists/,
    message: /A group with the name fleet already exists/,
  });
  const template = (LaunchTemplate: object) => world.create('bad', 1, { LaunchTemplate });
  await assert.rejects(
    template({ LaunchTemplateId: 'lt-00000000000000000' }),
    invalid(/with template ID lt-0+, does not exist/),
  );
  await assert.rejects(
    template({ LaunchTemplateName: 'web', Version: '9' }),
    invalid(/Could not find the specified version 9/),
  );
  const LaunchTemplateData = { ImageId: 'ami-00000000000000000', InstanceType: 't3.micro' as const };
  await world.ec2.createLaunchTemplate({ LaunchTemplateName: 'no-image', LaunchTemplateData });
  await assert.rejects(template({ LaunchTemplateName: 'no-image' }), invalid(/image id '\[ami-0+\]' does not exist/));
  await assert.rejects(world.create('bad', 1, { VPCZoneIdentifier: 'subnet-00000000000000000' }), invalid(/subnet-0+/));
  assert.equal(await world.group('bad'), undefined);
});

test('tags have limits, and the last writer wins', async () => {
  const tag = (Key: string, Value: string) => ({
    ResourceId: 'fleet',
    ResourceType: 'auto-scaling-group',
    Key,
    Value,
    PropagateAtLaunch: false,
  });
  const put = (...Tags: ReturnType<typeof tag>[]) => world.asg.createOrUpdateTags({ Tags });
  await put(tag('immutable:facts', 'x'.repeat(256)));
  await assert.rejects(put(tag('fine', 'y'), tag('immutable:facts', 'x'.repeat(257))), { name: 'ValidationError' });
  await assert.rejects(put(...Array.from({ length: 26 }, (_, n) => tag(`k${n}`, ''))), { name: 'ValidationError' });
  await put(tag('immutable:facts', 'second'));
  const Filters = [{ Name: 'auto-scaling-group', Values: ['fleet'] }];
  const tags = async () =>
    ((await world.asg.describeTags({ Filters })).Tags ?? []).map((each) => [each.Key, each.Value]);
  assert.deepEqual(await tags(), [['immutable:facts', 'second']]);
  const found = await world.asg.describeAutoScalingGroups({
    Filters: [{ Name: 'tag:immutable:facts', Values: ['second'] }],
  });
  assert.deepEqual(
    found.AutoScalingGroups?.map((each) => each.AutoScalingGroupName),
    ['fleet'],
  );
  await world.asg.deleteTags({ Tags: [tag('immutable:facts', 'second')] });
  assert.deepEqual(await tags(), []);
});

test('a launch without room fails as an activity, is tried in the other zone, and again later', async () => {
  const fault = 'InsufficientInstanceCapacity';
  await world.cloud.control('POST', 'autoscaling/launch-fault', {
    fault,
    group: 'full',
    zone: world.zones[0],
    count: -1,
  });
  await world.create('full', 2);
  const group = await world.settled('full', 2);
  assert.deepEqual(new Set(group.Instances?.map((each) => each.AvailabilityZone)), new Set([world.zones[1]]));
  const [failed] = (await world.activities('full')).filter((each) => each.StatusCode === 'Failed');
  assert.match(
    failed?.StatusMessage ?? '',
    /^We currently do not have sufficient t3.micro capacity .*\(eu-west-1a\).* Launching EC2 instance failed\.$/,
  );
  await world.cloud.control('DELETE', 'autoscaling/launch-fault');
  await world.cloud.control('POST', 'autoscaling/launch-fault', {
    fault: 'VcpuLimitExceeded',
    group: 'quota',
    count: 2,
  });
  await world.create('quota', 1);
  await world.settled('quota', 1);
  const codes = (await world.activities('quota')).map((each) => each.StatusCode);
  assert.deepEqual(codes, ['Successful', 'Failed', 'Failed']);
});

test('an image that is gone by the time of the launch fails it with its name', async () => {
  const { ImageId } = await world.ec2.registerImage({ Name: 'short-lived', RootDeviceName: '/dev/sda1' });
  await world.ec2.createLaunchTemplate({
    LaunchTemplateName: 'short',
    LaunchTemplateData: { ImageId, InstanceType: 't3.micro' },
  });
  await world.create('orphan', 0, { LaunchTemplate: { LaunchTemplateName: 'short' } });
  await world.ec2.deregisterImage({ ImageId });
  await world.asg.setDesiredCapacity({ AutoScalingGroupName: 'orphan', DesiredCapacity: 1 });
  const failed = await until('it failed', async () =>
    (await world.activities('orphan')).find((each) => each.StatusCode === 'Failed'),
  );
  assert.match(failed.StatusMessage ?? '', new RegExp(`${ImageId}.*does not exist.*Launching EC2 instance failed`));
});

test('a group with machines is not deleted unless forced; an empty one shows its deletion', async () => {
  await assert.rejects(world.asg.deleteAutoScalingGroup(fleet), { name: /^ResourceInUse/ });
  const [machine] = (await world.group('fleet'))?.Instances ?? [];
  // Its machine is leaving until that was seen.
  const stay = (Value: boolean) =>
    world.ec2.modifyInstanceAttribute({ InstanceId: machine?.InstanceId, DisableApiTermination: { Value } });
  await stay(true);
  await world.asg.setDesiredCapacity({ ...fleet, DesiredCapacity: 0 });
  await until('its machine is leaving', async () =>
    (await world.group('fleet'))?.Instances?.every((each) => each.LifecycleState === 'Terminating'),
  );
  await assert.rejects(world.asg.deleteAutoScalingGroup(fleet), { name: /^ScalingActivityInProgress/ });
  await stay(false);
  await world.settled('fleet', 0);
  await world.asg.deleteAutoScalingGroup(fleet);
  // All at once: the deletion does not take long.
  const [group] = await Promise.all([
    world.group('fleet'),
    assert.rejects(world.create('fleet', 1), { name: /^AlreadyExists/, message: /pending delete/ }),
    assert.rejects(world.asg.setDesiredCapacity({ ...fleet, DesiredCapacity: 0 }), invalid(/pending delete/)),
  ]);
  assert.equal(group?.Status, 'Delete in progress');
  await until('it is gone', async () => (await world.group('fleet')) === undefined);
  await world.asg.deleteAutoScalingGroup({ AutoScalingGroupName: 'full', ForceDelete: true });
  await until('the forced one is gone', async () => (await world.group('full')) === undefined);
  const past = await world.asg.describeScalingActivities({ AutoScalingGroupName: 'full', IncludeDeletedGroups: true });
  assert.ok(past.Activities?.every((each) => each.AutoScalingGroupState === 'Deleted'));
});

test('settings that AWS takes are told again, and what it refuses is refused', async () => {
  const AutoScalingGroupName = 'set';
  const given = {
    HealthCheckType: 'ELB,EBS',
    DefaultInstanceWarmup: 60,
    InstanceMaintenancePolicy: { MinHealthyPercentage: 100, MaxHealthyPercentage: 110 },
    DeletionProtection: 'prevent-all-deletion',
  } as const;
  await world.create('set', 0, given);
  const update = (more: object) => world.asg.updateAutoScalingGroup({ AutoScalingGroupName, ...more });
  const told = await world.group('set');
  assert.deepEqual({ ...given, ...told }, told);
  for (const [more, message] of [
    [{ HealthCheckType: 'ELB,DNS' }, /Invalid Health Check Type - DNS/],
    [{ DeletionProtection: 'all' }, /prevent-force-deletion/],
    [{ MaxInstanceLifetime: 60 }, /at least 86400/],
    [{ InstanceMaintenancePolicy: { MinHealthyPercentage: 10, MaxHealthyPercentage: 200 } }, /100 apart/],
  ] as const) {
    await assert.rejects(update(more), invalid(message));
  }
  const remove = (more: object = {}) => world.asg.deleteAutoScalingGroup({ AutoScalingGroupName, ...more });
  await assert.rejects(remove(), invalid(/deletion protection is prevent-all-deletion/));
  await update({ DeletionProtection: 'prevent-force-deletion', DefaultInstanceWarmup: -1 });
  assert.equal((await world.group('set'))?.DefaultInstanceWarmup, undefined);
  await assert.rejects(remove({ ForceDelete: true }), invalid(/prevent-force-deletion/));
  await world.asg.enableMetricsCollection({ AutoScalingGroupName, Granularity: '1Minute', Metrics: ['GroupMinSize'] });
  const TopicARN = 'arn:aws:sns:eu-west-1:123456789012:machines';
  const NotificationTypes = ['autoscaling:EC2_INSTANCE_TERMINATE', 'autoscaling:EC2_INSTANCE_LAUNCH'];
  await world.asg.putNotificationConfiguration({ AutoScalingGroupName, TopicARN, NotificationTypes });
  await world.asg.putNotificationConfiguration({ AutoScalingGroupName, TopicARN, NotificationTypes });
  const asked = { AutoScalingGroupNames: ['set'] };
  const { NotificationConfigurations = [] } = await world.asg.describeNotificationConfigurations(asked);
  assert.deepEqual(
    NotificationConfigurations.map(({ NotificationType }) => NotificationType),
    NotificationTypes.toSorted(),
  );
  assert.deepEqual((await world.group('set'))?.EnabledMetrics, [{ Metric: 'GroupMinSize', Granularity: '1Minute' }]);
  await remove();
});

test('lists come in pages', async () => {
  for (const name of ['page-1', 'page-2', 'page-3']) await world.create(name, 0);
  const AutoScalingGroupNames = ['page-1', 'page-2', 'page-3', 'page-none'];
  const first = await world.asg.describeAutoScalingGroups({ AutoScalingGroupNames, MaxRecords: 2 });
  assert.equal(first.AutoScalingGroups?.length, 2);
  const second = await world.asg.describeAutoScalingGroups({
    AutoScalingGroupNames,
    MaxRecords: 2,
    NextToken: first.NextToken,
  });
  assert.deepEqual(
    second.AutoScalingGroups?.map((each) => each.AutoScalingGroupName),
    ['page-3'],
  );
  assert.equal(second.NextToken, undefined);
});

test('policies are kept as they were put', async () => {
  const put = (PolicyName: string, more: object) =>
    world.asg.putScalingPolicy({ AutoScalingGroupName: 'page-1', PolicyName, ...more });
  const tracking = {
    PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' as const },
    TargetValue: 55,
  };
  await put('cpu', { PolicyType: 'TargetTrackingScaling', TargetTrackingConfiguration: tracking });
  const StepAdjustments = [{ MetricIntervalLowerBound: 0, ScalingAdjustment: 2 }];
  await put('steps', { PolicyType: 'StepScaling', AdjustmentType: 'ChangeInCapacity', StepAdjustments });
  const read = async () => (await world.asg.describePolicies({ AutoScalingGroupName: 'page-1' })).ScalingPolicies ?? [];
  const [cpu, steps] = await read();
  assert.deepEqual(cpu?.TargetTrackingConfiguration, tracking);
  assert.deepEqual([steps?.AdjustmentType, steps?.StepAdjustments], ['ChangeInCapacity', StepAdjustments]);
  await world.asg.deletePolicy({ AutoScalingGroupName: 'page-1', PolicyName: 'cpu' });
  assert.deepEqual(
    (await read()).map((each) => each.PolicyName),
    ['steps'],
  );
});
