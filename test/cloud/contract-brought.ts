import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AutoScaling, type AutoScalingGroup, type UpdateAutoScalingGroupType } from '@aws-sdk/client-auto-scaling';
import { BROUGHT, REFUSED } from '../../actions/core/release/brought.ts';
import type { Spec } from '../../actions/core/release/spec.ts';
import { facts, fleetOf, launch, until } from '../world/contract/subject.ts';
import type { CloudSubject } from './contract-ground.ts';

const TOPIC = 'arn:aws:sns:eu-west-1:123456789012:machines';
const ROLE = 'arn:aws:iam::123456789012:role/hooks';

/** What somebody set on the group in service, by its name in `drop`: what is told of it, and of a new group that has none of it. */
const settings: Readonly<Record<string, Omit<UpdateAutoScalingGroupType, 'AutoScalingGroupName'>>> = {
  'availability-zone-distribution': {
    AvailabilityZoneDistribution: { CapacityDistributionStrategy: 'balanced-only' },
  },
  'availability-zone-impairment-policy': {
    AvailabilityZoneImpairmentPolicy: { ZonalShiftEnabled: true, ImpairedZoneHealthCheckBehavior: 'IgnoreUnhealthy' },
    SkipZonalShiftValidation: true,
  },
  'capacity-rebalance': { CapacityRebalance: true },
  'capacity-reservation': {
    CapacityReservationSpecification: { CapacityReservationPreference: 'capacity-reservations-first' },
  },
  'default-cooldown': { DefaultCooldown: 17 },
  'default-instance-warmup': { DefaultInstanceWarmup: 0 },
  'deletion-protection': { DeletionProtection: 'prevent-all-deletion' },
  'health-check-grace-period': { HealthCheckGracePeriod: 9 },
  'instance-lifecycle-policy': {
    InstanceLifecyclePolicy: { RetentionTriggers: { TerminateHookAbandon: 'terminate' } },
  },
  'instance-maintenance-policy': {
    InstanceMaintenancePolicy: { MinHealthyPercentage: 100, MaxHealthyPercentage: 110 },
  },
  'max-instance-lifetime': { MaxInstanceLifetime: 604_800 },
  'placement-group': { PlacementGroup: 'apart' },
  'service-linked-role': {
    ServiceLinkedRoleARN:
      'arn:aws:iam::123456789012:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling_orders',
  },
  'termination-policies': { TerminationPolicies: ['OldestInstance', 'Default'] },
};
const hooks = [
  {
    ...{ LifecycleHookName: 'warm', LifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING', HeartbeatTimeout: 600 },
    ...{ DefaultResult: 'CONTINUE', NotificationMetadata: 'orders', NotificationTargetARN: TOPIC, RoleARN: ROLE },
  },
  { LifecycleHookName: 'save', LifecycleTransition: 'autoscaling:EC2_INSTANCE_TERMINATING', HeartbeatTimeout: 60 },
] as const;
/** Those that are not told of a group among its own settings, and those that the core gives by itself. */
const apart = ['lifecycle-hooks', 'metrics', 'notifications'];
const ofCore = ['health-check-type', 'suspended-processes'];

/** What the group in service brings along: all of it goes over, and nothing that is dropped. */
export function brought(subject: CloudSubject): void {
  const aws = new AutoScaling();
  const told = async (name: string) => {
    const asked = { AutoScalingGroupNames: [name] };
    const { AutoScalingGroups } = await aws.describeAutoScalingGroups(asked);
    const { NotificationConfigurations = [] } = await aws.describeNotificationConfigurations(asked);
    const { LifecycleHooks = [] } = await aws.describeLifecycleHooks({ AutoScalingGroupName: name });
    const group = AutoScalingGroups?.[0] ?? assert.fail();
    const names = (found: readonly { AutoScalingGroupName?: string | undefined }[]) =>
      found.map(({ AutoScalingGroupName: _, ...rest }) => rest);
    return { group, hooks: names(LifecycleHooks), topics: names(NotificationConfigurations) };
  };
  const ofOne = (group: AutoScalingGroup, keys: readonly string[]) =>
    Object.fromEntries(Object.entries(group).filter(([key]) => keys.includes(key)));
  const keysOf = (name: string) =>
    Object.keys(settings[name] ?? {}).filter((key) => key !== 'SkipZonalShiftValidation');

  /** A group that has all of it, and one that is made like it. */
  async function follow(drop: readonly string[] = []) {
    const ground = await subject.open();
    const { ports, spec, fleet: from } = await launch(ground, 0);
    const AutoScalingGroupName = from;
    await aws.updateAutoScalingGroup({ AutoScalingGroupName, ...Object.assign({}, ...Object.values(settings)) });
    for (const hook of hooks) await aws.putLifecycleHook({ AutoScalingGroupName, ...hook });
    const Metrics = ['GroupMinSize', 'GroupInServiceInstances'];
    await aws.enableMetricsCollection({ AutoScalingGroupName, Granularity: '1Minute', Metrics });
    const NotificationTypes = ['autoscaling:EC2_INSTANCE_LAUNCH', 'autoscaling:EC2_INSTANCE_TERMINATE'];
    for (const TopicARN of [TOPIC, `${TOPIC}-2`]) {
      await aws.putNotificationConfiguration({ AutoScalingGroupName, TopicARN, NotificationTypes });
    }
    // As each effect follows a look.
    await ports.fleets.groups();
    const like: Spec = { ...spec, drop };
    const fleet = `orders-2-${spec.environment}`;
    for (let twice = 0; twice < 2; twice += 1) {
      await ports.fleets.create({ do: 'create-fleet', fleet, size: 1, facts, like: from }, like);
      await ports.fleets.carryOver({ do: 'carry-over', from, to: fleet }, like);
    }
    return { ports, from, fleet, old: await told(from), made: await told(fleet), like };
  }

  test('what the group in service is set to, a new one has; its hooks hold its first machine', async () => {
    const names = [...Object.keys(settings), ...apart, ...ofCore, ...REFUSED].toSorted();
    assert.deepEqual(names, BROUGHT, 'each name of drop is tried here');
    const { ports, fleet, old, made } = await follow();
    const keys = Object.keys(settings).flatMap(keysOf);
    assert.deepEqual(ofOne(made.group, keys), ofOne(old.group, keys));
    assert.deepEqual(ofOne(made.group, keys), ofOne(Object.assign({}, ...Object.values(settings)), keys));
    assert.deepEqual([made.hooks, made.topics], [old.hooks, old.topics]);
    assert.deepEqual([made.hooks.length, made.topics.length], [2, 4]);
    assert.deepEqual(made.group.EnabledMetrics, old.group.EnabledMetrics);
    assert.equal((await fleetOf(ports, fleet))?.facts.hold, 600);
    const held = await until('its machine is held', ports.clock, async () => {
      const [instance] = (await told(fleet)).group.Instances ?? [];
      return instance?.LifecycleState === 'Pending:Wait' && instance.InstanceId;
    });
    const action = { AutoScalingGroupName: fleet, LifecycleHookName: 'warm', InstanceId: held };
    await aws.completeLifecycleAction({ ...action, LifecycleActionResult: 'ABANDON' });
    const [trouble] = await until('it was abandoned', ports.clock, async () => {
      const troubles = (await fleetOf(ports, fleet))?.troubles ?? [];
      return troubles.length > 0 && troubles;
    });
    assert.deepEqual([trouble?.what, trouble?.fatal], ['end', false]);
    assert.match(trouble?.message ?? '', /failed to complete user's Lifecycle Action/);
  });

  test('what the fleet file drops a new group does not have, each by its name alone', async () => {
    const { ports, fleet, made } = await follow([...Object.keys(settings), ...apart]);
    const keys = Object.keys(settings).flatMap(keysOf);
    const bare = await launch(await subject.open(), 0);
    assert.deepEqual(ofOne(made.group, keys), ofOne((await told(bare.fleet)).group, keys));
    assert.deepEqual([made.hooks, made.topics, made.group.EnabledMetrics], [[], [], []]);
    assert.equal((await fleetOf(ports, fleet))?.facts.hold, undefined);
  });

  test('a grace period that we gave is the live check of each release to say, and one that somebody set is not', async () => {
    const ground = await subject.open();
    const { ports, spec, fleet: from } = await launch(ground, 0);
    const graceAfter = async (name: string, like: string, timeout: number) => {
      const next = { ...spec, liveCheck: { ...spec.liveCheck, timeout } };
      const fleet = `${name}-${spec.environment}`;
      await ports.fleets.create({ do: 'create-fleet', fleet, size: 0, facts, like }, next);
      return [fleet, (await told(fleet)).group.HealthCheckGracePeriod] as const;
    };
    const [second, ours] = await graceAfter('orders-2', from, 120);
    assert.equal(ours, 120);
    await aws.updateAutoScalingGroup({ AutoScalingGroupName: second, HealthCheckGracePeriod: 7 });
    const [third, theirs] = await graceAfter('orders-3', second, 120);
    assert.equal(theirs, 7);
    assert.equal((await graceAfter('orders-4', third, 300))[1], 7);
  });

  test('an empty group is deleted though it was made like one that nobody may delete', async () => {
    const { ports, from, old } = await follow();
    assert.equal(old.group.DeletionProtection, 'prevent-all-deletion');
    await until('it is gone', ports.clock, async () => {
      await ports.fleets.deleteFleet({ do: 'delete-fleet', fleet: from });
      return (await fleetOf(ports, from)) === undefined;
    });
  });

  test('what no group can be given is told of the one in service', async () => {
    const ground = await subject.open();
    const { ports, fleet } = await launch(ground, 0);
    assert.equal((await fleetOf(ports, fleet))?.refused, undefined);
    await aws.updateAutoScalingGroup({ AutoScalingGroupName: fleet, NewInstancesProtectedFromScaleIn: true });
    assert.deepEqual((await fleetOf(ports, fleet))?.refused, ['new-instances-protected-from-scale-in']);
  });
}
