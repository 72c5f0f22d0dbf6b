// The launch template, and what machines are launched with: RunInstances is asked for each resource by itself.
import type { Case } from './cases.ts';
import type { Asked } from './policy.ts';
import { but, EC2, elsewhere, HERE, OURS, profile, tags } from './world.ts';

const template = `${EC2}:launch-template/lt-1`;
/** A request for another app or another environment, by the tags of the request or of the resource. */
const foreignTags = (asked: Asked, kind: string) => ({
  'of another app': but(asked, { [`${kind}/immutable:app`]: 'billing' }),
  'of another environment': but(asked, { [`${kind}/immutable:environment`]: 'staging' }),
  'without tags': but(asked, { [`${kind}/immutable:app`]: undefined, [`${kind}/immutable:environment`]: undefined }),
});

export const launchCases: readonly Case[] = [
  {
    sid: 'NewTemplate',
    can: (scope) => ({
      action: 'ec2:CreateLaunchTemplate',
      arn: template,
      context: { ...HERE, ...tags('aws:RequestTag', scope) },
    }),
    cannot: (asked) => ({
      ...foreignTags(asked, 'aws:RequestTag'),
      'in another region': elsewhere(asked),
      'a machine at once': but(asked, { action: 'ec2:RunInstances', arn: `${EC2}:instance/i-1` }),
    }),
  },
  ...[
    'ec2:CreateLaunchTemplateVersion',
    'ec2:DeleteLaunchTemplate',
    'ec2:DeleteLaunchTemplateVersions',
    'ec2:ModifyLaunchTemplate',
    'ec2:RunInstances',
  ].map(
    (action) =>
      ({
        sid: 'Template',
        can: (scope) => ({ action, arn: template, context: { ...HERE, ...tags('aws:ResourceTag', scope) } }),
        cannot: (asked) => ({
          ...foreignTags(asked, 'aws:ResourceTag'),
          'in another region': elsewhere(asked),
          'a key pair with our tags': but(asked, { arn: `${EC2}:key-pair/mallory` }),
        }),
      }) satisfies Case,
  ),
  {
    sid: 'Machine',
    can: (scope) => ({
      action: 'ec2:RunInstances',
      arn: `${EC2}:instance/*`,
      context: {
        ...HERE,
        ...tags('aws:RequestTag', scope),
        'ec2:LaunchTemplate': template,
        'ec2:InstanceProfile': profile(scope),
        'ec2:InstanceType': 'm6i.large',
        'ec2:MetadataHttpTokens': 'required',
        'ec2:MetadataHttpPutResponseHopLimit': '1',
      },
    }),
    cannot: (asked) => ({
      'without a template': but(asked, { 'ec2:LaunchTemplate': undefined }),
      'with another profile': but(asked, { 'ec2:InstanceProfile': 'arn:aws:iam::111122223333:instance-profile/admin' }),
      'without a profile': but(asked, { 'ec2:InstanceProfile': undefined }),
      'with metadata for whoever asks': but(asked, { 'ec2:MetadataHttpTokens': 'optional' }),
      'with metadata as the AMI has it': but(asked, {
        'ec2:MetadataHttpTokens': undefined,
        'ec2:MetadataHttpPutResponseHopLimit': undefined,
      }),
      'with metadata for containers': but(asked, { 'ec2:MetadataHttpPutResponseHopLimit': '2' }),
      'in another region': elsewhere(asked),
      'with a graphics accelerator': but(asked, { arn: `${EC2}:elastic-gpu/*` }),
    }),
  },
  {
    sid: 'MachineFromAmi',
    can: () => ({
      action: 'ec2:RunInstances',
      arn: 'arn:aws:ec2:eu-west-1::image/ami-1',
      context: { ...HERE, 'ec2:Owner': '111122223333', 'ec2:LaunchTemplate': template },
    }),
    cannot: (asked) => ({
      "of another account's": but(asked, { 'ec2:Owner': '444455556666' }),
      'of the market': but(asked, { 'ec2:Owner': 'aws-marketplace' }),
      'in another region': elsewhere(asked),
      'with a disk of ours': but(asked, { arn: 'arn:aws:ec2:eu-west-1::snapshot/snap-1' }),
    }),
  },
  {
    sid: 'MachineFromAmi',
    can: () => ({
      action: 'ec2:RunInstances',
      arn: 'arn:aws:ec2:eu-west-1::image/ami-2',
      // An alias stands for the accounts that Amazon publishes by: amazon, aws-backup-vault, aws-marketplace (ImageOwnerAlias of DescribeImages).
      context: { ...HERE, 'ec2:Owner': 'amazon', 'ec2:LaunchTemplate': template },
    }),
    cannot: (asked) => ({
      'of the market': but(asked, { 'ec2:Owner': 'aws-marketplace' }),
      'in another region': elsewhere(asked),
    }),
  },
  ...['subnet/subnet-0a1b', 'subnet/subnet-0c2d', 'security-group/sg-0e3f', 'network-interface/*', 'volume/*'].map(
    (resource) =>
      ({
        sid: 'MachineWithin',
        can: () => ({ action: 'ec2:RunInstances', arn: `${EC2}:${resource}`, context: { ...HERE } }),
        cannot: (asked) => ({
          'another subnet': but(asked, { arn: `${EC2}:subnet/subnet-9999` }),
          'another security group': but(asked, { arn: `${EC2}:security-group/sg-9999` }),
          "somebody's key pair": but(asked, { arn: `${EC2}:key-pair/mallory` }),
          'a placement group': but(asked, { arn: `${EC2}:placement-group/others` }),
          'in another region': elsewhere(asked),
        }),
      }) satisfies Case,
  ),
  ...(
    [
      ['RunInstances', 'instance/i-1'],
      ['RunInstances', 'volume/vol-1'],
      ['CreateLaunchTemplate', 'launch-template/lt-1'],
    ] as const
  ).map(
    ([made, resource]) =>
      ({
        sid: 'TagWhatIsMade',
        can: (scope) => ({
          action: 'ec2:CreateTags',
          arn: `${EC2}:${resource}`,
          context: { ...HERE, ...tags('aws:RequestTag', scope), 'ec2:CreateAction': made },
        }),
        cannot: (asked) => ({
          'what is there already': but(asked, { 'ec2:CreateAction': undefined, ...tags('aws:ResourceTag', OURS) }),
          'what another action makes': but(asked, { 'ec2:CreateAction': 'CreateVolume' }),
          ...foreignTags(asked, 'aws:RequestTag'),
          'in another region': elsewhere(asked),
          'a security group': but(asked, { arn: `${EC2}:security-group/sg-0e3f` }),
        }),
      }) satisfies Case,
  ),
];
