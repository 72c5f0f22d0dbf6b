import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import { type BareGroup, type Detail, type Details, tellable, withDetails } from '../../../core/rollout/details.ts';
import type { TaggedGroup } from '../../../core/rollout/fleet.ts';
import { pages } from '../pages.ts';
import type { Tag } from '../scope.ts';
import type { Scaling } from '../sdk/scaling.ts';
import { toActivities, toBareGroup, toPolicies, toSchedules, toTraffic } from './to-tagged-group.ts';

/** All groups with these tags: one call per 50. */
export async function groupsWith(scaling: Scaling, tags: readonly Tag[]): Promise<readonly AutoScalingGroup[]> {
  const Filters = tags.map(({ Key, Value = '' }) => ({ Name: `tag:${Key}`, Values: [Value] }));
  return await pages(
    (NextToken) => scaling.describeAutoScalingGroups({ Filters, NextToken, MaxRecords: 50 }),
    (page) => page.NextToken,
    (page) => page.AutoScalingGroups,
  );
}

/** Those of these groups that are there, whatever their tags: fifty at most, in one call. */
export async function listNamed(scaling: Scaling, names: readonly string[]): Promise<readonly BareGroup[]> {
  // Without a name all groups of the account would be meant.
  if (names.length === 0) return [];
  const asked = { AutoScalingGroupNames: names.slice(0, 50), MaxRecords: 50 };
  const { AutoScalingGroups = [] } = await scaling.describeAutoScalingGroups(asked);
  return AutoScalingGroups.map(toBareGroup);
}

/** With all that there is to ask of each, at once. */
export async function whole(scaling: Scaling, groups: readonly BareGroup[]): Promise<readonly TaggedGroup[]> {
  return await Promise.all(
    groups.map(async (group) => {
      const asked = tellable(group).map((detail) => lookAtDetail(scaling, group.name, detail));
      return withDetails(group, await Promise.all(asked));
    }),
  );
}

/** One call for a group's. */
export async function lookAtDetail<D extends Detail>(scaling: Scaling, group: string, detail: D): Promise<Details[D]> {
  return await (questions[detail] as (scaling: Scaling, group: string) => Promise<Details[D]>)(scaling, group);
}

const questions: { readonly [D in Detail]: (scaling: Scaling, group: string) => Promise<Details[D]> } = {
  schedules: schedulesOf,
  policies: policiesOf,
  traffic: trafficOf,
  activities: activitiesOf,
};

async function schedulesOf(scaling: Scaling, AutoScalingGroupName: string): Promise<Details['schedules']> {
  const found = await pages(
    (NextToken) => scaling.describeScheduledActions({ AutoScalingGroupName, NextToken }),
    (page) => page.NextToken,
    (page) => page.ScheduledUpdateGroupActions,
  );
  return toSchedules(found);
}

async function policiesOf(scaling: Scaling, AutoScalingGroupName: string): Promise<Details['policies']> {
  const found = await pages(
    (NextToken) => scaling.describePolicies({ AutoScalingGroupName, NextToken }),
    (page) => page.NextToken,
    (page) => page.ScalingPolicies,
  );
  return toPolicies(found, AutoScalingGroupName);
}

async function trafficOf(scaling: Scaling, AutoScalingGroupName: string): Promise<Details['traffic']> {
  const found = await pages(
    (NextToken) => scaling.describeTrafficSources({ AutoScalingGroupName, TrafficSourceType: 'elbv2', NextToken }),
    (page) => page.NextToken,
    (page) => page.TrafficSources,
  );
  return toTraffic(found);
}

/** The newest are enough: a page holds more than a fleet can lose between two looks. */
async function activitiesOf(
  scaling: Scaling,
  AutoScalingGroupName: string | undefined,
): Promise<Details['activities']> {
  const { Activities = [] } = await scaling.describeScalingActivities({ AutoScalingGroupName, MaxRecords: 100 });
  return toActivities(Activities);
}
