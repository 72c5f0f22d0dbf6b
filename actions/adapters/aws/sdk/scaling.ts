import {
  AttachTrafficSourcesCommand,
  type AutoScaling,
  AutoScalingClient,
  CreateAutoScalingGroupCommand,
  CreateOrUpdateTagsCommand,
  DeleteAutoScalingGroupCommand,
  DeletePolicyCommand,
  DeleteScheduledActionCommand,
  DeleteTagsCommand,
  DescribeAutoScalingGroupsCommand,
  DescribeLifecycleHooksCommand,
  DescribeNotificationConfigurationsCommand,
  DescribePoliciesCommand,
  DescribeScalingActivitiesCommand,
  DescribeScheduledActionsCommand,
  DescribeTrafficSourcesCommand,
  DetachTrafficSourcesCommand,
  EnableMetricsCollectionCommand,
  PutNotificationConfigurationCommand,
  PutScalingPolicyCommand,
  PutScheduledUpdateGroupActionCommand,
  ResumeProcessesCommand,
  SuspendProcessesCommand,
  TerminateInstanceInAutoScalingGroupCommand,
  UpdateAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  attachTrafficSources: AttachTrafficSourcesCommand,
  createAutoScalingGroup: CreateAutoScalingGroupCommand,
  createOrUpdateTags: CreateOrUpdateTagsCommand,
  deleteAutoScalingGroup: DeleteAutoScalingGroupCommand,
  deletePolicy: DeletePolicyCommand,
  deleteScheduledAction: DeleteScheduledActionCommand,
  deleteTags: DeleteTagsCommand,
  describeAutoScalingGroups: DescribeAutoScalingGroupsCommand,
  describeLifecycleHooks: DescribeLifecycleHooksCommand,
  describeNotificationConfigurations: DescribeNotificationConfigurationsCommand,
  describePolicies: DescribePoliciesCommand,
  describeScalingActivities: DescribeScalingActivitiesCommand,
  describeScheduledActions: DescribeScheduledActionsCommand,
  describeTrafficSources: DescribeTrafficSourcesCommand,
  detachTrafficSources: DetachTrafficSourcesCommand,
  enableMetricsCollection: EnableMetricsCollectionCommand,
  putNotificationConfiguration: PutNotificationConfigurationCommand,
  putScalingPolicy: PutScalingPolicyCommand,
  putScheduledUpdateGroupAction: PutScheduledUpdateGroupActionCommand,
  resumeProcesses: ResumeProcessesCommand,
  suspendProcesses: SuspendProcessesCommand,
  terminateInstanceInAutoScalingGroup: TerminateInstanceInAutoScalingGroupCommand,
  updateAutoScalingGroup: UpdateAutoScalingGroupCommand,
};

export type Scaling = AutoScalingClient & Pick<AutoScaling, keyof typeof commands>;

export function make(options: ClientOptions): Scaling {
  return withCalls<Scaling>(new AutoScalingClient(options), commands);
}
