import type { PutScalingPolicyType, ScalingPolicy } from '@aws-sdk/client-auto-scaling';
import type { Instant } from '../../../core/rollout/fleet.ts';
import { Denied } from '../../../ports/rollout.ts';
import { pages } from '../pages.ts';
import type { Scaling } from '../sdk/scaling.ts';
import type { Services } from '../services.ts';
import { putSchedule } from './schedules.ts';

/** Gives a group the scaling policies of another one, under the same names. */
export async function copyPolicies({ scaling }: Services, from: string, to: string, names: readonly string[]) {
  const read = await scaling.read();
  const found = await pages(
    (NextToken) => read.describePolicies({ AutoScalingGroupName: from, PolicyNames: [...names], NextToken }),
    (page) => page.NextToken,
    (page) => page.ScalingPolicies,
  );
  const wanted = found.map((policy) => copyOf(policy, to));
  const change = await scaling.change();
  for (const policy of wanted) await change.putScalingPolicy(policy);
}

function copyOf(policy: ScalingPolicy, to: string): PutScalingPolicyType {
  const { PolicyName, PolicyType, TargetTrackingConfiguration, PredictiveScalingConfiguration } = policy;
  if (TargetTrackingConfiguration === undefined && PredictiveScalingConfiguration === undefined) {
    throw new Denied(
      `the ${PolicyType} policy ${PolicyName} of ${policy.AutoScalingGroupName} hangs on an alarm that names its group, ` +
        'so it cannot move to a new one; use target tracking',
    );
  }
  return {
    AutoScalingGroupName: to,
    PolicyName,
    PolicyType,
    ...(TargetTrackingConfiguration && { TargetTrackingConfiguration }),
    ...(PredictiveScalingConfiguration && { PredictiveScalingConfiguration }),
    ...(policy.EstimatedInstanceWarmup !== undefined && { EstimatedInstanceWarmup: policy.EstimatedInstanceWarmup }),
    ...(policy.Enabled !== undefined && { Enabled: policy.Enabled }),
  };
}

/** Gives a group the scheduled actions of another one. */
export async function copySchedules(
  { scaling }: Services,
  from: string,
  to: string,
  names: readonly string[],
  now: Instant,
) {
  const found = await describe(await scaling.read(), from, names);
  const change = await scaling.change();
  for (const action of found) {
    const { ScheduledActionName, Recurrence, TimeZone, StartTime, EndTime, MinSize, MaxSize, DesiredCapacity } = action;
    // Of a recurring one it is when it is due next, or begins; AWS refuses a start that has passed, and finds the next itself.
    const start = StartTime && (!Recurrence || StartTime.getTime() > (now + 5) * 1000) ? { StartTime } : {};
    await putSchedule(change, {
      AutoScalingGroupName: to,
      ScheduledActionName,
      ...(Recurrence && { Recurrence }),
      ...start,
      ...(TimeZone && { TimeZone }),
      ...(EndTime && { EndTime }),
      ...(MinSize !== undefined && { MinSize }),
      ...(MaxSize !== undefined && { MaxSize }),
      ...(DesiredCapacity !== undefined && { DesiredCapacity }),
    });
  }
}

async function describe(read: Scaling, fleet: string, names: readonly string[]) {
  return await pages(
    (NextToken) =>
      read.describeScheduledActions({ AutoScalingGroupName: fleet, ScheduledActionNames: [...names], NextToken }),
    (page) => page.NextToken,
    (page) => page.ScheduledUpdateGroupActions,
  );
}
