import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import { pages } from '../pages.ts';
import type { Scaling } from '../sdk/scaling.ts';

/** What a group tells of itself: the metrics that it measures, and the topics that hear of its machines, each with what of. */
export interface Telling {
  readonly metrics: readonly string[];
  readonly topics: ReadonlyMap<string, readonly string[]>;
}

/** Gives a group what another one tells of itself. */
export async function carryOver(change: Scaling, { metrics, topics }: Telling, to: string): Promise<void> {
  // Without a name all would be meant. "The only valid value is 1Minute" (EnableMetricsCollectionQuery).
  if (metrics.length > 0) {
    const asked = { AutoScalingGroupName: to, Granularity: '1Minute', Metrics: [...metrics] };
    await change.enableMetricsCollection(asked);
  }
  for (const [TopicARN, kinds] of topics) {
    await change.putNotificationConfiguration({ AutoScalingGroupName: to, TopicARN, NotificationTypes: [...kinds] });
  }
}

/** What of it is not dropped: AWS takes it only of a group that is there. */
export async function tellingOf(read: Scaling, group: AutoScalingGroup, drop: readonly string[]): Promise<Telling> {
  const { AutoScalingGroupName = '', EnabledMetrics = [] } = group;
  return {
    metrics: drop.includes('metrics') ? [] : EnabledMetrics.flatMap(({ Metric }) => Metric ?? []),
    topics: drop.includes('notifications') ? new Map() : await topicsOf(read, AutoScalingGroupName),
  };
}

/** AWS tells one by one what it takes at once: "This configuration overwrites any existing configuration". */
async function topicsOf(read: Scaling, group: string): Promise<Telling['topics']> {
  const found = await pages(
    (NextToken) => read.describeNotificationConfigurations({ AutoScalingGroupNames: [group], NextToken }),
    (page) => page.NextToken,
    (page) => page.NotificationConfigurations,
  );
  const topics = new Map<string, string[]>();
  for (const { TopicARN = '', NotificationType = '' } of found) {
    topics.set(TopicARN, [...(topics.get(TopicARN) ?? []), NotificationType]);
  }
  return topics;
}
