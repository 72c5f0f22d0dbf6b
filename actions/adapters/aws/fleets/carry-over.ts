import type { Spec } from '../../../core/release/spec.ts';
import type { Doing } from '../../../ports/rollout.ts';
import { pages } from '../pages.ts';
import type { Scaling } from '../sdk/scaling.ts';
import type { Services } from '../services.ts';

/** Gives a group what another one tells of itself: what it measures, and which topics hear of its machines. */
export async function carryOver(
  { scaling }: Services,
  { from, to }: Doing<'carry-over'>,
  { drop = [] }: Spec,
): Promise<void> {
  const [read, change] = [await scaling.read(), await scaling.change()];
  if (!drop.includes('metrics')) {
    const { AutoScalingGroups } = await read.describeAutoScalingGroups({ AutoScalingGroupNames: [from] });
    const Metrics = (AutoScalingGroups?.[0]?.EnabledMetrics ?? []).flatMap(({ Metric }) => Metric ?? []);
    // Without a name all would be meant. "The only valid value is 1Minute" (EnableMetricsCollectionQuery).
    if (Metrics.length > 0) {
      await change.enableMetricsCollection({ AutoScalingGroupName: to, Granularity: '1Minute', Metrics });
    }
  }
  if (drop.includes('notifications')) return;
  for (const [TopicARN, NotificationTypes] of await topicsOf(read, from)) {
    await change.putNotificationConfiguration({ AutoScalingGroupName: to, TopicARN, NotificationTypes });
  }
}

/** Topic → all that it hears of, which AWS tells one by one and takes at once: "This configuration overwrites any existing configuration". */
async function topicsOf(read: Scaling, group: string): Promise<ReadonlyMap<string, string[]>> {
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
