// Groups launch and end machines by themselves, in both zones, within their bounds.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWorld, until, type World } from './autoscaling-world.ts';

let world: World;
before(async () => {
  world = await startWorld();
});
after(() => world.cloud.close());

test('a group launches its machines over its zones and tags them', async () => {
  await world.create('spread', 4, {
    Tags: [
      { Key: 'immutable:app', Value: 'orders', PropagateAtLaunch: true },
      { Key: 'quiet', Value: 'x' },
    ],
  });
  const group = await world.settled('spread', 4);
  const perZone = world.zones.map((zone) => group.Instances?.filter((each) => each.AvailabilityZone === zone).length);
  assert.deepEqual(perZone, [2, 2]);
  assert.equal(group.Instances?.[0]?.LaunchTemplate?.Version, '1');
  const id = group.Instances?.[0]?.InstanceId as string;
  const instance = (await world.ec2.describeInstances({ InstanceIds: [id] })).Reservations?.[0]?.Instances?.[0];
  const tags = Object.fromEntries(instance?.Tags?.map((tag) => [tag.Key, tag.Value]) ?? []);
  assert.equal(tags['immutable:app'], 'orders');
  assert.equal(tags['aws:autoscaling:groupName'], 'spread');
  assert.equal(tags.quiet, undefined);
});

test('scale-in takes evenly from the zones and spares protected machines', async () => {
  const group = await world.group('spread');
  const kept = group?.Instances?.[0]?.InstanceId as string;
  await world.asg.setInstanceProtection({
    AutoScalingGroupName: 'spread',
    InstanceIds: [kept],
    ProtectedFromScaleIn: true,
  });
  await world.asg.setDesiredCapacity({ AutoScalingGroupName: 'spread', DesiredCapacity: 2 });
  const two = await world.settled('spread', 2);
  assert.deepEqual(new Set(two.Instances?.map((each) => each.AvailabilityZone)), new Set(world.zones));
  await world.asg.setDesiredCapacity({ AutoScalingGroupName: 'spread', DesiredCapacity: 0 });
  const one = await world.settled('spread', 1);
  assert.equal(one.Instances?.[0]?.InstanceId, kept);
  const [newest] = await world.activities('spread');
  assert.match(newest?.Description ?? '', /^Terminating EC2 instance: i-/);
  await until('the end is told', async () => (await world.activities('spread'))[0]?.StatusCode === 'Successful');
});

test('of several instance types the first that has room is launched', async () => {
  const fault = { fault: 'InsufficientInstanceCapacity', group: 'types', type: 't3.small', count: -1 };
  await world.cloud.control('POST', 'autoscaling/launch-fault', fault);
  const LaunchTemplate = {
    LaunchTemplateSpecification: world.template,
    Overrides: [{ InstanceType: 't3.small' }, { InstanceType: 't3.medium' }],
  };
  await world.asg.createAutoScalingGroup({
    AutoScalingGroupName: 'types',
    MinSize: 2,
    MaxSize: 2,
    VPCZoneIdentifier: world.subnets.join(','),
    MixedInstancesPolicy: { LaunchTemplate },
  });
  const group = await world.settled('types', 2);
  assert.deepEqual(
    group.Instances?.map((each) => each.InstanceType),
    ['t3.medium', 't3.medium'],
  );
  assert.equal(group.LaunchTemplate, undefined);
  const { LaunchTemplateSpecification, Overrides } = group.MixedInstancesPolicy?.LaunchTemplate ?? {};
  assert.equal(LaunchTemplateSpecification?.LaunchTemplateId, world.template.LaunchTemplateId);
  assert.deepEqual(Overrides, LaunchTemplate.Overrides);
  assert.equal((await world.activities('types')).filter((each) => each.StatusCode === 'Failed').length, 2);
});

test('spot machines come as the policy says, and nothing stands in for them when there is no capacity', async () => {
  const market = async (name: string, size: number) => {
    const InstanceIds = (await world.settled(name, size)).Instances?.map(({ InstanceId = '' }) => InstanceId) ?? [];
    const { Reservations = [] } = await world.ec2.describeInstances({ InstanceIds });
    return Reservations.flatMap(({ Instances = [] }) => Instances).map(
      ({ InstanceLifecycle = 'on-demand' }) => InstanceLifecycle,
    );
  };
  const InstancesDistribution = { OnDemandBaseCapacity: 1, OnDemandPercentageAboveBaseCapacity: 25 };
  const LaunchTemplate = { LaunchTemplateSpecification: world.template };
  const sizes = { MinSize: 0, MaxSize: 4, VPCZoneIdentifier: world.subnets.join(',') };
  const made = { ...sizes, DesiredCapacity: 4, MixedInstancesPolicy: { InstancesDistribution, LaunchTemplate } };
  await world.asg.createAutoScalingGroup({ AutoScalingGroupName: 'some-spot', ...made });
  assert.deepEqual((await market('some-spot', 4)).toSorted(), ['on-demand', 'on-demand', 'spot', 'spot']);

  const only = { OnDemandPercentageAboveBaseCapacity: 0, SpotAllocationStrategy: 'price-capacity-optimized' };
  const fault = { fault: 'InsufficientInstanceCapacity', group: 'spot', market: 'spot', count: -1 };
  await world.cloud.control('POST', 'autoscaling/launch-fault', fault);
  const policy = { MixedInstancesPolicy: { InstancesDistribution: only, LaunchTemplate } };
  await world.asg.createAutoScalingGroup({ AutoScalingGroupName: 'spot', ...sizes, DesiredCapacity: 1, ...policy });
  const failed = await until('it failed', async () => (await world.activities('spot'))[0]);
  const words =
    'Could not launch Spot Instances. InsufficientInstanceCapacity - There is no Spot capacity available that matches your request.';
  assert.deepEqual([failed.StatusCode, failed.StatusMessage], ['Failed', `${words} Launching EC2 instance failed.`]);
  const OnDemandPercentageAboveBaseCapacity = 100;
  const changed = { MixedInstancesPolicy: { InstancesDistribution: { OnDemandPercentageAboveBaseCapacity } } };
  await world.asg.updateAutoScalingGroup({ AutoScalingGroupName: 'spot', ...changed });
  assert.deepEqual(await market('spot', 1), ['on-demand']);
  const { MixedInstancesPolicy } = (await world.group('spot')) ?? {};
  assert.equal(MixedInstancesPolicy?.InstancesDistribution?.SpotAllocationStrategy, 'price-capacity-optimized');
});

test('a spot machine that AWS takes back is replaced', async () => {
  const before = (await world.settled('some-spot', 4)).Instances?.map(({ InstanceId = '' }) => InstanceId) ?? [];
  const { Reservations = [] } = await world.ec2.describeInstances({ InstanceIds: before });
  const all = Reservations.flatMap(({ Instances = [] }) => Instances);
  const id = all.find(({ InstanceLifecycle }) => InstanceLifecycle === 'spot')?.InstanceId ?? '';
  await world.cloud.control('POST', `machines/${id}/fault`, { fault: 'reclaimed', notice: 2 });
  await until('another is there', async () => {
    const now = (await world.group('some-spot'))?.Instances ?? [];
    const others = now.filter(({ InstanceId }) => InstanceId !== id);
    return others.length === 4 && others.every(({ LifecycleState }) => LifecycleState === 'InService');
  });
  const gone = await world.ec2.describeInstances({ InstanceIds: [id] });
  assert.equal(gone.Reservations?.[0]?.Instances?.[0]?.StateReason?.Code, 'Server.SpotInstanceTermination');
});

test('a machine in standby is not counted, survives a scale to 0, and comes back', async () => {
  await world.create('aside', 1);
  const id = (await world.settled('aside', 1)).Instances?.[0]?.InstanceId as string;
  const move = { AutoScalingGroupName: 'aside', InstanceIds: [id] };
  await world.asg.enterStandby({ ...move, ShouldDecrementDesiredCapacity: true });
  const aside = await world.group('aside');
  assert.deepEqual([aside?.DesiredCapacity, aside?.Instances?.[0]?.LifecycleState], [0, 'Standby']);
  await world.asg.exitStandby(move);
  assert.equal((await world.settled('aside', 1)).DesiredCapacity, 1);
});

test('a launch template version that is gone fails the launch with its number', async () => {
  const { LaunchTemplateId } = world.template;
  const { LaunchTemplateVersion } = await world.ec2.createLaunchTemplateVersion({
    LaunchTemplateId,
    SourceVersion: '1',
    LaunchTemplateData: { InstanceType: 't3.micro' },
  });
  const Version = String(LaunchTemplateVersion?.VersionNumber);
  await world.create('versionless', 0, { LaunchTemplate: { LaunchTemplateId, Version } });
  await world.ec2.deleteLaunchTemplateVersions({ LaunchTemplateId, Versions: [Version] });
  await world.asg.setDesiredCapacity({ AutoScalingGroupName: 'versionless', DesiredCapacity: 1 });
  const failed = await until('it failed', async () => (await world.activities('versionless'))[0]);
  assert.equal(failed.StatusCode, 'Failed');
  assert.match(failed.StatusMessage ?? '', new RegExp(`specified version ${Version} .*Launching EC2 instance failed`));
});

test('what is not carried out is refused, not ignored', async () => {
  const put = world.asg.putWarmPool({ AutoScalingGroupName: 'aside' });
  await assert.rejects(put, { name: 'ValidationError', message: /does not carry out warm pools/ });
});

const LAUNCHING = 'autoscaling:EC2_INSTANCE_LAUNCHING';
const TERMINATING = 'autoscaling:EC2_INSTANCE_TERMINATING';

test('hooks that a group is made with hold its first launch, until they are completed, or abandoned by missing a heartbeat', async () => {
  const AutoScalingGroupName = 'held';
  const hook = { HeartbeatTimeout: 7200 };
  const LifecycleHookSpecificationList = [
    { ...hook, LifecycleHookName: 'warm', LifecycleTransition: LAUNCHING },
    { ...hook, LifecycleHookName: 'save', LifecycleTransition: TERMINATING, DefaultResult: 'CONTINUE' },
  ];
  await world.create('held', 1, { LifecycleHookSpecificationList });
  const waiting = async (state: string) =>
    await until(`a machine is ${state}`, async () =>
      (await world.group('held'))?.Instances?.find(({ LifecycleState }) => LifecycleState === state),
    );
  const { InstanceId = '' } = await waiting('Pending:Wait');
  const { LifecycleHooks = [] } = await world.asg.describeLifecycleHooks({ AutoScalingGroupName });
  assert.deepEqual(
    LifecycleHooks.map((each) => [each.LifecycleHookName, each.DefaultResult, each.GlobalTimeout]),
    [
      ['warm', 'ABANDON', 172_800],
      ['save', 'CONTINUE', 172_800],
    ],
  );
  const complete = (LifecycleHookName: string, LifecycleActionResult: string) =>
    world.asg.completeLifecycleAction({ AutoScalingGroupName, LifecycleHookName, InstanceId, LifecycleActionResult });
  await assert.rejects(complete('save', 'CONTINUE'), { message: /No active Lifecycle Action/ });
  await complete('warm', 'CONTINUE');
  await world.settled('held', 1);
  await world.asg.setDesiredCapacity({ AutoScalingGroupName, DesiredCapacity: 0 });
  await waiting('Terminating:Wait');
  await complete('save', 'ABANDON');
  await world.settled('held', 0);
  await world.asg.putLifecycleHook({ AutoScalingGroupName, LifecycleHookName: 'warm', HeartbeatTimeout: 30 });
  await world.asg.setDesiredCapacity({ AutoScalingGroupName, DesiredCapacity: 1 });
  const first = await waiting('Pending:Wait');
  await until('it is given up', async () => {
    const others = (await world.group('held'))?.Instances ?? [];
    return others.find((each) => each.InstanceId !== first.InstanceId);
  });
  const given = (await world.activities('held')).find(({ StatusCode }) => StatusCode === 'Cancelled');
  assert.match(given?.StatusMessage ?? '', /was abandoned/);
});
