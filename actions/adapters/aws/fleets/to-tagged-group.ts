import type {
  Activity,
  AutoScalingGroup,
  ScalingPolicy,
  ScheduledUpdateGroupAction,
  TrafficSourceState,
} from '@aws-sdk/client-auto-scaling';
import type { BareGroup, Details } from '../../../core/rollout/details.ts';
import type { Schedule, TaggedGroup, TrafficState } from '../../../core/rollout/fleet.ts';
import { healthOf } from '../../../core/rollout/health.ts';
import { refusedOf } from './brought.ts';
import { textsOf } from './facts.ts';
import { toMachine } from './lifecycle.ts';
import { drivenBy, ownName } from './policies.ts';
import { endedOf, troublesOf } from './troubles.ts';

/** A group as decisions see it, but for what AWS tells only of each group by itself. */
export function toBareGroup(group: AutoScalingGroup): BareGroup {
  const template = group.LaunchTemplate ?? group.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;
  return {
    name: group.AutoScalingGroupName ?? '',
    deleting: group.Status !== undefined,
    min: group.MinSize ?? 0,
    max: group.MaxSize ?? 0,
    desired: group.DesiredCapacity ?? 0,
    health: healthOf(group.HealthCheckType),
    ...spotOf(group),
    suspended: (group.SuspendedProcesses ?? []).flatMap(({ ProcessName }) => ProcessName ?? []).sort(),
    ...refusedBy(group),
    machines: (group.Instances ?? []).map(toMachine),
    tags: textsOf(group.Tags),
    templateVersion: template?.Version ?? '',
    attached: (group.TrafficSources ?? []).length > 0,
  };
}

function refusedBy(group: AutoScalingGroup): Pick<TaggedGroup, 'refused'> {
  const refused = refusedOf(group);
  return refused.length === 0 ? {} : { refused };
}

export function toTraffic(sources: readonly TrafficSourceState[]): Details['traffic'] {
  return { traffic: Object.fromEntries(sources.map(({ Identifier = '', State }) => [Identifier, toState(State)])) };
}

export function toSchedules(actions: readonly ScheduledUpdateGroupAction[]): Details['schedules'] {
  return { schedules: actions.map(toSchedule) };
}

export function toPolicies(policies: readonly ScalingPolicy[], group: string): Details['policies'] {
  const names = policies.flatMap(({ PolicyName }) => PolicyName ?? []).sort();
  return { policies: names, ...labelledOf(policies), ...drivenOf(policies, group) };
}

export function toActivities(activities: readonly Activity[]): Details['activities'] {
  return { troubles: troublesOf(activities), ended: endedOf(activities) };
}

/** "If set to 100, only On-Demand Instances are used. Default: 100" (InstancesDistribution). */
function spotOf({ MixedInstancesPolicy }: AutoScalingGroup): Pick<TaggedGroup, 'spot'> {
  const onDemand = MixedInstancesPolicy?.InstancesDistribution?.OnDemandPercentageAboveBaseCapacity ?? 100;
  return onDemand === 0 ? { spot: true } : {};
}

function labelledOf(policies: readonly ScalingPolicy[]): Pick<TaggedGroup, 'labelled'> {
  const labelled = policies.filter((policy) => JSON.stringify(policy).includes('"ResourceLabel"'));
  return labelled.length === 0 ? {} : { labelled: labelled.flatMap(({ PolicyName }) => PolicyName ?? []) };
}

function drivenOf(policies: readonly ScalingPolicy[], group: string): Pick<TaggedGroup, 'driven'> {
  const alarms = (policy: ScalingPolicy) => new Set(drivenBy(policy).map((name) => ownName(name, group)));
  const driven = policies.map((policy) => [policy.PolicyName ?? '', alarms(policy).size] as const);
  const needing = driven.filter(([, alarms]) => alarms > 0);
  return needing.length === 0 ? {} : { driven: Object.fromEntries(needing) };
}

function toState(state: string | undefined): TrafficState {
  if (state === 'Removing' || state === 'Removed') return 'removing';
  // `Added` only says that registering was asked for; with a balancer health type AWS then says InService.
  return state === 'Adding' ? 'adding' : 'in-service';
}

function toSchedule(action: ScheduledUpdateGroupAction): Schedule {
  const { ScheduledActionName = '', Recurrence, TimeZone, StartTime, EndTime } = action;
  const { MinSize: min, MaxSize: max, DesiredCapacity: desired } = action;
  return {
    name: ScheduledActionName,
    recurring: Recurrence !== undefined && Recurrence !== '',
    ...(StartTime && { at: StartTime.getTime() / 1000 }),
    ...(Recurrence && { recurrence: Recurrence, ...(TimeZone && { timeZone: TimeZone }) }),
    ...(EndTime && { end: EndTime.getTime() / 1000 }),
    sizes: {
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(desired !== undefined && { desired }),
    },
  };
}
