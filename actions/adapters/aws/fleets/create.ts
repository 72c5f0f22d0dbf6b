import type { AutoScalingGroup, CreateAutoScalingGroupType, InstancesDistribution } from '@aws-sdk/client-auto-scaling';
import type { LaunchTemplateVersion } from '@aws-sdk/client-ec2';
import type { Spec } from '../../../core/release/spec.ts';
import { Denied, type Doing, Later } from '../../../ports/rollout.ts';
import { errorNames } from '../errors.ts';
import { isOurs, moreTags, type Scope, scopeTags, tagOf } from '../scope.ts';
import type { Services } from '../services.ts';
import { type Brought, GRACE } from './brought.ts';
import { factTags, key } from './facts.ts';
import type { Bringing } from './in-service.ts';
import type { Template } from './template.ts';

/** Makes the group of one attempt, dark: it is attached to nothing, and only EC2 judges its machines. */
export async function createFleet(
  { scaling }: Services,
  scope: Scope,
  template: Template,
  effect: Doing<'create-fleet'>,
  spec: Spec,
  brought: Bringing,
): Promise<void> {
  const version = await template.version(spec.release);
  if (version === undefined) throw new Later(`${template.name} has no version of ${spec.release} yet`);
  if (!isMadeOf(version, spec)) {
    throw new Denied(
      `version ${version.VersionNumber} of the launch template ${template.name} is called ${spec.release} but was made ` +
        'from something else; give this release another id',
    );
  }
  const change = await scaling.change();
  try {
    const facts = { ...effect.facts, ...brought.facts };
    const number = String(version.VersionNumber);
    const asked = request({ ...effect, facts }, spec, scope, template.name, number, brought.made);
    await change.createAutoScalingGroup(asked);
  } catch (error) {
    if (!errorNames(error, 'AlreadyExistsFault', 'AlreadyExists')) throw error;
    const read = await scaling.read();
    const { AutoScalingGroups } = await read.describeAutoScalingGroups({ AutoScalingGroupNames: [effect.fleet] });
    checkOurs(effect, spec, AutoScalingGroups?.[0]);
  }
}

/** A release id that the user chose may have been used before. The user data's text may differ: it changes with this action. */
function isMadeOf({ LaunchTemplateData }: LaunchTemplateVersion, { place, image = '' }: Spec): boolean {
  const script = Buffer.from(LaunchTemplateData?.UserData ?? '', 'base64').toString();
  return LaunchTemplateData?.ImageId === place.ami && script.includes(image);
}

function request(
  { fleet, size, facts }: Doing<'create-fleet'>,
  spec: Spec,
  scope: Scope,
  LaunchTemplateName: string,
  Version: string,
  made: Brought,
): CreateAutoScalingGroupType {
  const grace = Math.ceil(spec.liveCheck.timeout);
  const template = { LaunchTemplateName, Version };
  const launched = [...scopeTags(spec), { Key: key('release'), Value: spec.release }];
  return {
    AutoScalingGroupName: fleet,
    ...(spec.instanceTypes.length > 1 || spec.spot
      ? {
          MixedInstancesPolicy: {
            LaunchTemplate: {
              LaunchTemplateSpecification: template,
              Overrides: spec.instanceTypes.map((InstanceType) => ({ InstanceType })),
            },
            ...(spec.spot && { InstancesDistribution: distribution(0) }),
          },
        }
      : { LaunchTemplate: template }),
    MinSize: size,
    DesiredCapacity: size,
    MaxSize: Math.max(spec.size.max, size),
    VPCZoneIdentifier: spec.place.subnets.join(','),
    HealthCheckType: 'EC2',
    HealthCheckGracePeriod: grace,
    ...made,
    Tags: [
      ...launched.map((tag) => ({ ...tag, PropagateAtLaunch: true })),
      ...[...moreTags(scope), { Key: GRACE, Value: `${grace}` }, ...factTags(facts)].map((tag) => ({
        ...tag,
        PropagateAtLaunch: false,
      })),
    ],
  };
}

/**
 * How many percent of its machines a group of spot machines launches on demand. "price-capacity-optimized (recommended): … looks at both price
 * and capacity to select the Spot Instance pools that are the least likely to be interrupted and have the lowest possible price"
 * (InstancesDistribution, Amazon EC2 Auto Scaling API Reference); the default looks at prices alone.
 */
export function distribution(onDemand: number): InstancesDistribution {
  return { OnDemandPercentageAboveBaseCapacity: onDemand, SpotAllocationStrategy: 'price-capacity-optimized' };
}

/** A group with our name is ours only by its tags: it is then the one that an earlier, lost answer was about. */
function checkOurs({ fleet, facts }: Doing<'create-fleet'>, spec: Spec, found: AutoScalingGroup | undefined): void {
  if (found === undefined || found.Status !== undefined) throw new Later(`${fleet} is being made or deleted`);
  const same =
    isOurs(spec, found.Tags) &&
    tagOf(found.Tags, key('release')) === spec.release &&
    tagOf(found.Tags, key('attempt')) === String(facts.attempt);
  if (!same) {
    throw new Denied(
      `an Auto Scaling group ${fleet} exists but has not the tags of this attempt; rename or delete it, then run again`,
    );
  }
}
