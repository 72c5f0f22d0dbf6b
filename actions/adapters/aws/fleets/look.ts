import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import type { TaggedGroup } from '../../../core/rollout/fleet.ts';
import { pages } from '../pages.ts';
import type { Tag } from '../scope.ts';
import type { Scaling } from '../sdk/scaling.ts';
import { type Details, noDetails, toTaggedGroup } from './to-tagged-group.ts';

/** All groups with these tags: one call per 50. */
export async function groupsWith(scaling: Scaling, tags: readonly Tag[]): Promise<readonly AutoScalingGroup[]> {
  const Filters = tags.map(({ Key, Value = '' }) => ({ Name: `tag:${Key}`, Values: [Value] }));
  return await pages(
    (NextToken) => scaling.describeAutoScalingGroups({ Filters, NextToken, MaxRecords: 50 }),
    (page) => page.NextToken,
    (page) => page.AutoScalingGroups,
  );
}

/** Groups with all that decisions know of them: four calls for each that has machines. */
export async function lookAt(scaling: Scaling, groups: readonly AutoScalingGroup[]): Promise<readonly TaggedGroup[]> {
  return await Promise.all(groups.map(async (group) => toTaggedGroup(group, await detailsOf(scaling, group))));
}

/** Groups as a teardown sees them, to which only their end matters: one call for each that isn't being deleted. */
export async function lookAtEnds(
  scaling: Scaling,
  groups: readonly AutoScalingGroup[],
): Promise<readonly TaggedGroup[]> {
  return await Promise.all(
    groups.map(async (group) => {
      const schedules = group.Status === undefined ? await schedulesOf(scaling, group) : [];
      return toTaggedGroup(group, { ...noDetails, schedules });
    }),
  );
}

/** Those of these groups that are there, whatever their tags: fifty at most, in one call. */
export async function lookAtNamed(scaling: Scaling, names: readonly string[]): Promise<readonly TaggedGroup[]> {
  // Without a name all groups of the account would be meant.
  if (names.length === 0) return [];
  const asked = { AutoScalingGroupNames: names.slice(0, 50), MaxRecords: 50 };
  const { AutoScalingGroups = [] } = await scaling.describeAutoScalingGroups(asked);
  return await lookAt(scaling, AutoScalingGroups);
}

/**
 * A retired group that is attached nowhere tells no more than what it has of policies and scheduled actions, which are put right before
 * it is raised again; one that has expired is still attached, and one that is scaled to zero still has all it had.
 */
async function detailsOf(scaling: Scaling, group: AutoScalingGroup): Promise<Details> {
  const { AutoScalingGroupName, MaxSize = 0, Instances = [], Status, TrafficSources = [] } = group;
  const retired = MaxSize === 0 && Instances.length === 0 && Status === undefined && TrafficSources.length === 0;
  const [schedules, policies, more] = await Promise.all([
    schedulesOf(scaling, group),
    pages(
      (NextToken) => scaling.describePolicies({ AutoScalingGroupName, NextToken }),
      (page) => page.NextToken,
      (page) => page.ScalingPolicies,
    ),
    retired ? noDetails : moreOf(scaling, AutoScalingGroupName),
  ]);
  return { ...more, schedules, policies };
}

async function schedulesOf(scaling: Scaling, { AutoScalingGroupName }: AutoScalingGroup) {
  return await pages(
    (NextToken) => scaling.describeScheduledActions({ AutoScalingGroupName, NextToken }),
    (page) => page.NextToken,
    (page) => page.ScheduledUpdateGroupActions,
  );
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
