// What each question of a port asks of AWS, as actions/adapters/aws does it; nothing holds the two together but who changes one.
import type { Detail } from '../../actions/core/rollout/details.ts';

/** `service Operation`. */
export type Request = string;

const scaling = (operation: string): Request => `autoscaling ${operation}`;

/** One call for a question and for each effect of one call; what needs more says so. */
const calls: Readonly<Record<string, readonly Request[]>> = {
  'ledger read': ['ssm GetParameters'],
  'ledger claim': ['ssm PutParameter'],
  'ledger decide': ['ssm PutParameter'],
  'ledger beat': ['ssm PutParameter'],
  'ledger storeSpec': ['ssm PutParameter'],
  'ledger forget': ['ssm DeleteParameters'],
  'fleets groups': [scaling('DescribeAutoScalingGroups')],
  'fleets template': ['ec2 DescribeLaunchTemplates', 'ec2 DescribeLaunchTemplateVersions'],
  'fleets makeTemplate': ['ec2 DescribeLaunchTemplates', 'ec2 CreateLaunchTemplateVersion'],
  'fleets create': [
    ...['ec2 DescribeLaunchTemplates', 'ec2 DescribeLaunchTemplateVersions'],
    scaling('CreateAutoScalingGroup'),
  ],
  'fleets carryOver': [scaling('PutNotificationConfiguration')],
  'fleets resize': [scaling('UpdateAutoScalingGroup')],
  'fleets writeFacts': [scaling('CreateOrUpdateTags')],
  'fleets forgetOriginals': [scaling('DeleteTags')],
  'fleets putRetire': [scaling('PutScheduledUpdateGroupAction')],
  'fleets deleteRetire': [scaling('DeleteScheduledAction')],
  'fleets attach': [scaling('AttachTrafficSources')],
  'fleets detach': [scaling('DetachTrafficSources')],
  'fleets judgeBy': [scaling('UpdateAutoScalingGroup')],
  'fleets suspend': [scaling('SuspendProcesses')],
  'fleets resume': [scaling('ResumeProcesses')],
  'traffic register': ['elbv2 RegisterTargets'],
  'traffic deregister': ['elbv2 DeregisterTargets'],
  'machines reachable': ['ssm DescribeInstanceInformation'],
  'machines launched': ['ec2 DescribeInstances'],
  'machines ask': ['ssm SendCommand'],
  'alarms served': ['cloudwatch GetMetricStatistics'],
};

/** What a process asks once and remembers, before all else that an effect needs. */
const once: Readonly<Record<string, readonly Request[]>> = {
  'fleets create': [scaling('DescribeLifecycleHooks'), scaling('DescribeNotificationConfigurations')],
};

export function requestsOnce(port: string, method: string): readonly Request[] {
  return once[`${port} ${method}`] ?? [];
}

const details: Readonly<Record<Detail, Request>> = {
  traffic: scaling('DescribeTrafficSources'),
  schedules: scaling('DescribeScheduledActions'),
  policies: scaling('DescribePolicies'),
  activities: scaling('DescribeScalingActivities'),
};

/** Nothing where the port asks nothing of AWS. */
export function requestsOf(port: string, method: string, given: readonly unknown[]): readonly Request[] {
  const [first] = given as [readonly string[] | undefined];
  if (port === 'fleets' && method === 'detail') return [details[given[1] as Detail]];
  if (port === 'traffic' && method === 'look') return (first ?? []).map(() => 'elbv2 DescribeTargetHealth');
  if (port === 'alarms' && method === 'look') return first?.length ? ['cloudwatch DescribeAlarms'] : [];
  if (port === 'fleets' && method === 'named') return first?.length ? [scaling('DescribeAutoScalingGroups')] : [];
  return calls[`${port} ${method}`] ?? [];
}
