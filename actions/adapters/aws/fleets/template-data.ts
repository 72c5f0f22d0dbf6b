import type { RequestLaunchTemplateData } from '@aws-sdk/client-ec2';
import { userData } from '../../../core/machine/user-data.ts';
import type { Spec } from '../../../core/release/spec.ts';
import { scopeTags } from '../scope.ts';

/** All that a machine of this release is launched with. */
export function templateData(spec: Spec): RequestLaunchTemplateData {
  const Tags = [
    ...scopeTags(spec),
    { Key: 'immutable:release', Value: spec.release },
    { Key: 'Name', Value: `${spec.app}.${spec.environment}.${spec.release}` },
  ];
  const type = spec.instanceTypes[0] as RequestLaunchTemplateData['InstanceType'];
  return {
    ImageId: spec.place.ami,
    ...(type && { InstanceType: type }),
    ...(spec.instanceProfile && { IamInstanceProfile: { Name: spec.instanceProfile } }),
    SecurityGroupIds: [...spec.place.securityGroups],
    UserData: Buffer.from(userData(spec)).toString('base64'),
    // Two hops, so that containers reach it too.
    MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 2, InstanceMetadataTags: 'enabled' },
    TagSpecifications: [
      { ResourceType: 'instance', Tags },
      { ResourceType: 'volume', Tags },
    ],
  };
}
