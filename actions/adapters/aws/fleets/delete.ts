import { type Doing, Later } from '../../../ports/rollout.ts';
import { isOurs, type Scope } from '../scope.ts';
import type { Services } from '../services.ts';

/** Deletes an empty group: never by force, and never what doesn't carry our tags now. */
export async function deleteFleet(
  { scaling }: Services,
  scope: Scope,
  { fleet }: Doing<'delete-fleet'>,
): Promise<void> {
  const read = await scaling.read();
  const { AutoScalingGroups } = await read.describeAutoScalingGroups({ AutoScalingGroupNames: [fleet] });
  const found = AutoScalingGroups?.[0];
  if (found === undefined || found.Status !== undefined || !isOurs(scope, found.Tags)) return;
  if ((found.Instances ?? []).length > 0 || found.DesiredCapacity !== 0) throw new Later(`${fleet} still has machines`);
  const change = await scaling.change();
  // It came from a group in service, which this one has never been or is no more: it protects nothing now. AWS refuses to delete it
  // else, though it be empty ("prevent-all-deletion"), and the milder kind stands in the way of force alone, which is never used.
  if (found.DeletionProtection === 'prevent-all-deletion') {
    await change.updateAutoScalingGroup({ AutoScalingGroupName: fleet, DeletionProtection: 'none' });
  }
  await change.deleteAutoScalingGroup({ AutoScalingGroupName: fleet });
}
