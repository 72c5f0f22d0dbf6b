import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import type { TaggedGroup } from '../../../core/rollout/fleet.ts';
import { pages } from '../pages.ts';
import { type Scope, scopeTags } from '../scope.ts';
import type { Scaling } from '../sdk/scaling.ts';
import { type Details, noDetails, toTaggedGroup } from './to-tagged-group.ts';

/** All groups with the tags of one app in one environment: one call per 50 groups, and four for each that has machines. */
export async function lookAtFleets(scaling: Scaling, scope: Scope): Promise<readonly TaggedGroup[]> {
  const Filters = scopeTags(scope).map(({ Key, Value }) => ({ Name: `tag:${Key}`, Values: [Value] }));
  const groups = await pages(
    (NextToken) => scaling.describeAutoScalingGroups({ Filters, NextToken, MaxRecords: 50 }),
    (page) => page.NextToken,
    (page) => page.AutoScalingGroups,
  );
  return await Promise.all(groups.map(async (group) => toTaggedGroup(group, await detailsOf(scaling, group))));
}

/** Those of these groups that are there, whatever their tags: fifty at most, in one call. */
export async function lookAtNamed(scaling: Scaling, names: readonly string[]): Promise<readonly TaggedGroup[]> {
  // Without a name all groups of the account would be meant.
  if (names.length === 0) return [];
  const asked = { AutoScalingGroupNames: names.slice(0, 50), MaxRecords: 50 };
  const { AutoScalingGroups = [] } = await scaling.describeAutoScalingGroups(asked);
  return await Promise.all(
    AutoScalingGroups.map(async (group) => toTaggedGroup(group, await detailsOf(scaling, group))),
  );
}

/**
 * A retired group that is attached nowhere tells no more than what it has of policies and scheduled actions, which are put right before
 * it is raised again; one that has expired is still attached, and one that is scaled to zero still has all it had.
 */
async function detailsOf(scaling: Scaling, group: AutoScalingGroup): Promise<Details> {
  const { AutoScalingGroupName, MaxSize = 0, Instances = [], Status, TrafficSources = [] } = group;
  const retired = MaxSize === 0 && Instances.length === 0 && Status === undefined && TrafficSources.length === 0;
  const [schedules, policies, more] = await Promise.all([
    pages(
      (NextToken) => scaling.describeScheduledActions({ AutoScalingGroupName, NextToken }),
      (page) => page.NextToken,
      (page) => page.ScheduledUpdateGroupActions,
    ),
    pages(
      (NextToken) => scaling.describePolicies({ AutoScalingGroupName, NextToken }),
      (page) => page.NextToken,
      (page) => page.ScalingPolicies,
    ),
    retired ? noDetails : moreOf(scaling, AutoScalingGroupName),
  ]);
  return { ...more, schedules, policies };
}

async function moreOf(
  scaling: Scaling,
  AutoScalingGroupName: string | undefined,
): Promise<Pick<Details, 'sources' | 'activities'>> {
  const [sources, { Activities = [] }] = await Promise.all([
    pages(
      (NextToken) => scaling.describeTrafficSources({ AutoScalingGroupName, TrafficSourceType: 'elbv2', NextToken }),
      (page) => page.NextToken,
      (page) => page.TrafficSources,
    ),
    // The newest are enough: a page holds more than a fleet can lose between two looks.
    scaling.describeScalingActivities({ AutoScalingGroupName, MaxRecords: 100 }),
  ]);
  return { sources, activities: Activities };
}
