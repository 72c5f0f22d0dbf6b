// What else is asked of whoever makes an Auto Scaling group with a launch template: "ec2:RunInstances … are checked when an
// Auto Scaling group is created or updated using a launch template", and with it ec2:CreateTags and iam:PassRole (Control
// Amazon EC2 launch template usage in Auto Scaling groups, Amazon EC2 Auto Scaling user guide).
import type { Asked, Context } from '../iam/policy.ts';
import { type Account, tagsAs } from './account.ts';

// biome-ignore lint/suspicious/noExplicitAny: parameters are what the operation takes
function templateOf({ LaunchTemplate, MixedInstancesPolicy }: any) {
  return LaunchTemplate ?? MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;
}

/** `true`: "Ensures that a launch template version is specified", `false`: that it is Latest or Default, absent: no template. */
// biome-ignore lint/suspicious/noExplicitAny: parameters are what the operation takes
export function templateKeys(parameters: any): Context {
  const template = templateOf(parameters);
  const overrides = parameters.MixedInstancesPolicy?.LaunchTemplate?.Overrides;
  return {
    ...(template && { 'autoscaling:LaunchTemplateVersionSpecified': `${/^\d+$/.test(template.Version ?? '')}` }),
    ...(overrides && {
      'autoscaling:InstanceTypes': overrides.map(({ InstanceType }: { InstanceType: string }) => InstanceType),
    }),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: parameters are what the operation takes
export function launchOf(parameters: any, account: Account): Asked[] {
  const data = account.version(Number(templateOf(parameters).Version));
  const run = (arn: string, context: Context = {}): Asked => ({
    action: 'ec2:RunInstances',
    arn,
    context: { 'ec2:LaunchTemplate': account.arn('ec2', 'launch-template/lt-1'), ...context },
  });
  const own = (resource: string, context?: Context) => run(account.arn('ec2', resource), context);
  const { HttpTokens, HttpPutResponseHopLimit } = data.MetadataOptions ?? {};
  const profile = data.IamInstanceProfile?.Name;
  const instance = {
    ...(profile && { 'ec2:InstanceProfile': account.profile(profile) }),
    ...(HttpTokens && { 'ec2:MetadataHttpTokens': HttpTokens }),
    ...(HttpPutResponseHopLimit && { 'ec2:MetadataHttpPutResponseHopLimit': `${HttpPutResponseHopLimit}` }),
    'ec2:InstanceType': data.InstanceType,
  };
  return [
    own('launch-template/lt-1', tagsAs('aws:ResourceTag', account.template)),
    own('instance/*', instance),
    run(`arn:aws:ec2:eu-west-1::image/${data.ImageId}`, { 'ec2:Owner': account.owner(data.ImageId) }),
    own('network-interface/*'),
    own('volume/*'),
    ...parameters.VPCZoneIdentifier.split(',').map((id: string) => own(`subnet/${id}`, { 'ec2:SubnetID': id })),
    ...data.SecurityGroupIds.map((id: string) => own(`security-group/${id}`)),
    ...(profile
      ? [
          {
            action: 'iam:PassRole',
            arn: account.roleOf(profile),
            context: { 'iam:PassedToService': 'ec2.amazonaws.com' },
          },
        ]
      : []),
    ...data.TagSpecifications.map(({ ResourceType, Tags }: { ResourceType: string; Tags: [] }) => ({
      action: 'ec2:CreateTags',
      arn: account.arn('ec2', `${ResourceType}/*`),
      context: { ...tagsAs('aws:RequestTag', Tags), 'ec2:CreateAction': 'RunInstances' },
    })),
  ];
}
