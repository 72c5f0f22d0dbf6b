import type { PutScalingPolicyType, ScalingPolicy } from '@aws-sdk/client-auto-scaling';
import type { MetricAlarm, PutMetricAlarmCommandInput } from '@aws-sdk/client-cloudwatch';
import { Denied } from '../../../ports/rollout.ts';
import { errorSays } from '../errors.ts';
import { chunks, pages } from '../pages.ts';
import type { Services } from '../services.ts';

/**
 * Gives a group the scaling policies of another one, under the same names. "You need … to create a CloudWatch alarm and
 * … specify the policy as an action" (Step and simple scaling policies): alarms of ours that say so are made anew with them.
 */
export async function copyPolicies(services: Services, from: string, to: string, names: readonly string[]) {
  const all = await policiesOf(services, from);
  const wanted = all.filter(({ PolicyName = '' }) => names.includes(PolicyName));
  const scaling = await services.scaling.change();
  for (const policy of wanted) await scaling.putScalingPolicy(copyOf(policy, from, to));
  const driving = wanted.flatMap(drivenBy);
  const alarms = await alarmsOf(services, driving);
  const odd = driving.find((name) => !alarms.some(({ AlarmName }) => AlarmName === name));
  if (odd) {
    throw new Denied(
      `${odd} drives a policy of ${from} and is no metric alarm, so it can't be copied; take it off the policy`,
    );
  }
  if (alarms.length === 0) return;
  // One alarm may drive several policies, of which some were copied before.
  const copies = new Map((await policiesOf(services, to)).map(({ PolicyName, PolicyARN }) => [PolicyName, PolicyARN]));
  const arns = new Map(all.map(({ PolicyName, PolicyARN = '' }) => [PolicyARN, copies.get(PolicyName)]));
  const watch = await services.watch.change();
  for (const alarm of alarms) await watch.putMetricAlarm(alarmCopy(alarm, from, to, arns));
}

/** Takes policies from a group, and first the alarms of ours that drive them: as long as one is there a later run knows of them. */
export async function dropPolicies(services: Services, fleet: string, names: readonly string[]): Promise<void> {
  const found = await policiesOf(services, fleet, names);
  const ours = found.flatMap(drivenBy).filter((name) => name.startsWith(`${fleet}.`));
  if (ours.length > 0) {
    const watch = await services.watch.change();
    for (const part of chunks(ours, 100)) await watch.deleteAlarms({ AlarmNames: [...part] });
  }
  const change = await services.scaling.change();
  for (const PolicyName of names) {
    try {
      await change.deletePolicy({ AutoScalingGroupName: fleet, PolicyName });
    } catch (error) {
      if (!errorSays(error, /not found|does not exist/i)) throw error;
    }
  }
}

/** Names of the alarms that drive it. Those of target tracking are AWS' own, which makes and deletes them itself. */
export function drivenBy({ PolicyType, Alarms = [] }: ScalingPolicy): readonly string[] {
  if (PolicyType !== 'StepScaling' && PolicyType !== 'SimpleScaling') return [];
  return Alarms.flatMap(({ AlarmName }) => AlarmName ?? []);
}

/** All that PutScalingPolicy takes, of the new group wherever the old one is named: dimensions of metrics, metric math. */
export function copyOf(policy: ScalingPolicy, from: string, to: string): PutScalingPolicyType {
  const { PolicyARN: _, Alarms: __, StepAdjustments = [], ...settings } = policy;
  const steps = StepAdjustments.length > 0 ? { StepAdjustments } : {};
  return { ...renamed({ ...settings, ...steps }, from, to), AutoScalingGroupName: to, PolicyName: policy.PolicyName };
}

/** What of an alarm is told and not given. */
const TOLD = /^(State|AlarmArn$|AlarmConfigurationUpdatedTimestamp$|Evaluation(State|Interval)$)/;

/** Under the new group's name; `arns` says which policy takes which one's place, if any. Its other actions stay. */
export function alarmCopy(
  alarm: MetricAlarm,
  from: string,
  to: string,
  arns: ReadonlyMap<string, string | undefined>,
): PutMetricAlarmCommandInput {
  const given = Object.fromEntries(Object.entries(alarm).filter(([key]) => !TOLD.test(key))) as MetricAlarm;
  const { AlarmName = '', OKActions, AlarmActions, InsufficientDataActions, ...rest } = given;
  const actions = Object.entries({ OKActions, AlarmActions, InsufficientDataActions }).flatMap(([key, list]) =>
    list ? [[key, list.flatMap((arn) => (arns.has(arn) ? (arns.get(arn) ?? []) : arn))] as const] : [],
  );
  const name = ownName(AlarmName, from);
  return {
    ...renamed(rest, from, to),
    ...Object.fromEntries(actions),
    AlarmName: `${to}.${name}`.slice(0, 255),
  } as PutMetricAlarmCommandInput;
}

/** Of a copy of ours the name that its first one had. */
export function ownName(alarm: string, group: string): string {
  return alarm.startsWith(`${group}.`) ? alarm.slice(group.length + 1) : alarm;
}

/** The same with another group's name in all texts; a name that only begins alike is another group's. */
function renamed<T>(value: T, from: string, to: string): T {
  const name = new RegExp(`(?<![\\w.-])${from.replaceAll('.', '\\.')}(?![\\w.-])`, 'g');
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replaceAll(name, to);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
}

/** All of them when none is named. */
async function policiesOf({ scaling }: Services, fleet: string, names: readonly string[] = []) {
  const read = await scaling.read();
  return await pages(
    (NextToken) =>
      read.describePolicies({
        AutoScalingGroupName: fleet,
        ...(names.length > 0 && { PolicyNames: [...names] }),
        NextToken,
      }),
    (page) => page.NextToken,
    (page) => page.ScalingPolicies,
  );
}

async function alarmsOf({ watch }: Services, names: readonly string[]): Promise<readonly MetricAlarm[]> {
  if (names.length === 0) return [];
  const read = await watch.read();
  const answers = await Promise.all(
    chunks([...new Set(names)], 100).map((part) => read.describeAlarms({ AlarmNames: [...part], MaxRecords: 100 })),
  );
  return answers.flatMap(({ MetricAlarms = [] }) => MetricAlarms);
}
