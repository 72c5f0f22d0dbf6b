import { type Doing, Later } from '../../../ports/rollout.ts';
import { isOurs, type Scope } from '../scope.ts';
import type { Services } from '../services.ts';
import type { Template } from './template.ts';

/** Deletes an empty group: never by force, and never what doesn't carry our tags now. */
export async function deleteFleet(
  { scaling }: Services,
  template: Template,
  scope: Scope,
  { fleet, templateVersion }: Doing<'delete-fleet'>,
): Promise<void> {
  const read = await scaling.read();
  const { AutoScalingGroups } = await read.describeAutoScalingGroups({ AutoScalingGroupNames: [fleet] });
  const found = AutoScalingGroups?.[0];
  if (found === undefined || found.Status !== undefined || !isOurs(scope, found.Tags)) return;
  if ((found.Instances ?? []).length > 0 || found.DesiredCapacity !== 0) throw new Later(`${fleet} still has machines`);
  // The group goes last: as long as it is there, a later run knows of the version.
  if (templateVersion !== undefined) await template.delete(templateVersion);
  const change = await scaling.change();
  await change.deleteAutoScalingGroup({ AutoScalingGroupName: fleet });
}
