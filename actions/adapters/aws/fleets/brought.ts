import type {
  AutoScalingGroup,
  CreateAutoScalingGroupType,
  LifecycleHook,
  LifecycleHookSpecification,
} from '@aws-sdk/client-auto-scaling';
import type { Made, Refused } from '../../../core/release/brought.ts';
import { tagOf } from '../scope.ts';
import { key } from './facts.ts';

/** A part of the request that makes a group. */
export type Brought = Partial<CreateAutoScalingGroupType>;

/** The role that Auto Scaling makes for itself, which it takes when none is named; to name one needs iam:PassRole. */
const OWN_ROLE = /\/AWSServiceRoleForAutoScaling$/;

/** What of the group in service goes into the request that makes the next one, each as it is there. */
export function madeLike(group: AutoScalingGroup, hooks: readonly LifecycleHook[], drop: readonly string[]): Brought {
  const { AvailabilityZoneImpairmentPolicy, ServiceLinkedRoleARN = '' } = group;
  const made: Readonly<Record<Made, Brought>> = {
    'availability-zone-distribution': { AvailabilityZoneDistribution: group.AvailabilityZoneDistribution },
    // The group in service has passed that validation, or was told to do without.
    'availability-zone-impairment-policy': AvailabilityZoneImpairmentPolicy
      ? { AvailabilityZoneImpairmentPolicy, SkipZonalShiftValidation: true }
      : {},
    'capacity-rebalance': { CapacityRebalance: group.CapacityRebalance },
    'capacity-reservation': { CapacityReservationSpecification: group.CapacityReservationSpecification },
    'default-cooldown': { DefaultCooldown: group.DefaultCooldown },
    'default-instance-warmup': { DefaultInstanceWarmup: group.DefaultInstanceWarmup },
    'deletion-protection': { DeletionProtection: group.DeletionProtection },
    'health-check-grace-period': graceOf(group),
    'instance-lifecycle-policy': { InstanceLifecyclePolicy: group.InstanceLifecyclePolicy },
    'instance-maintenance-policy': { InstanceMaintenancePolicy: group.InstanceMaintenancePolicy },
    'lifecycle-hooks': hooks.length > 0 ? { LifecycleHookSpecificationList: hooks.map(hookOf) } : {},
    'max-instance-lifetime': { MaxInstanceLifetime: group.MaxInstanceLifetime },
    'placement-group': { PlacementGroup: group.PlacementGroup },
    'service-linked-role': ServiceLinkedRoleARN && !OWN_ROLE.test(ServiceLinkedRoleARN) ? { ServiceLinkedRoleARN } : {},
    'termination-policies': { TerminationPolicies: group.TerminationPolicies },
  };
  const kept = Object.entries(made).flatMap(([name, given]) => (drop.includes(name) ? [] : Object.entries(given)));
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

/** What a group has that no next one can be given. */
export function refusedOf(group: AutoScalingGroup): readonly Refused[] {
  const found: Readonly<Record<Refused, boolean>> = {
    'classic-load-balancers': (group.LoadBalancerNames ?? []).length > 0,
    'new-instances-protected-from-scale-in': group.NewInstancesProtectedFromScaleIn === true,
    'warm-pool': group.WarmPoolConfiguration !== undefined,
  };
  return (Object.keys(found) as Refused[]).filter((name) => found[name]);
}

/**
 * A grace period that somebody set. What we gave it is in a tag, so that another time-out of the live check has its way; a group
 * without that tag keeps what it has.
 */
function graceOf(group: AutoScalingGroup): Brought {
  const { HealthCheckGracePeriod } = group;
  return tagOf(group.Tags, GRACE) === String(HealthCheckGracePeriod) ? {} : { HealthCheckGracePeriod };
}

/** The tag that says which grace period we gave. */
export const GRACE = key('grace');

/** All that a hook is given by; of its time-outs the longer one AWS works out itself. */
function hookOf({ AutoScalingGroupName: _, GlobalTimeout: __, ...hook }: LifecycleHook): LifecycleHookSpecification {
  return hook as LifecycleHookSpecification;
}

/** Seconds for which hooks may hold a machine before it is in service: they hold it at the same time. */
export function heldFor(hooks: readonly LifecycleHookSpecification[] = []): number {
  const launching = hooks.filter((hook) => hook.LifecycleTransition === 'autoscaling:EC2_INSTANCE_LAUNCHING');
  return Math.max(0, ...launching.map(({ HeartbeatTimeout = 3600 }) => HeartbeatTimeout));
}
