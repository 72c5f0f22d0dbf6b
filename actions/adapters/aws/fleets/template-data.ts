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
    // All of it said, since what a template leaves out is the AMI's or the account's to say. A container is a hop further away.
    MetadataOptions: {
      HttpEndpoint: 'enabled',
      HttpTokens: 'required',
      HttpPutResponseHopLimit: spec.metadataHopLimit,
      HttpProtocolIpv6: 'disabled',
      InstanceMetadataTags: 'enabled',
    },
    TagSpecifications: [
      { ResourceType: 'instance', Tags },
      { ResourceType: 'volume', Tags },
    ],
  };
}
