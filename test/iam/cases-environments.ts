// The role of environments of branches: the deploy role's rows where it may the same of them, and rows of what an address asks besides.
import { type Case, deployCases } from './cases.ts';
import { nameCases } from './cases-names.ts';
import { type Asked, many, type Statement } from './policy.ts';
import { alike, but, EC2, elsewhere, group, HERE, OURS, record, type Scope, SSM, tags, targetGroup } from './world.ts';

const serviceRole = (service: string, name: string) =>
  `arn:aws:iam::111122223333:role/aws-service-role/${service}.amazonaws.com/AWSServiceRoleFor${name}`;
const template = 'autoscaling:LaunchTemplateVersionSpecified';
const sources = 'autoscaling:TrafficSourceIdentifiers';

const own: readonly Case[] = [
  {
    sid: 'LookAround',
    can: () => ({ action: 'elasticloadbalancing:DescribeTags', arn: '*', context: HERE }),
    cannot: (asked) => ({
      'in another region': elsewhere(asked),
      'user data of machines': but(asked, { action: 'ec2:DescribeInstanceAttribute' }),
      'figures of alarms': but(asked, { action: 'cloudwatch:DescribeAlarms' }),
      'all parameters': but(asked, { action: 'ssm:DescribeParameters' }),
    }),
  },
  {
    sid: 'MachineInSubnets',
    can: () => ({
      action: 'ec2:RunInstances',
      arn: `${EC2}:subnet/subnet-0a1b`,
      context: { ...HERE, 'ec2:SubnetID': 'subnet-0a1b' },
    }),
    cannot: (asked) => ({
      'another subnet': but(asked, { arn: `${EC2}:subnet/subnet-9999`, 'ec2:SubnetID': 'subnet-9999' }),
      'one that is not named': but(asked, { 'ec2:SubnetID': undefined }),
      'in another region': elsewhere(asked),
      'a machine by the key': but(asked, { arn: `${EC2}:instance/*` }),
    }),
  },
  ...[
    ['autoscaling', 'AutoScaling'],
    ['spot', 'EC2Spot'],
  ].map(
    ([service = '', name = '']) =>
      ({
        sid: 'FirstOfTheAccount',
        can: () => ({
          action: 'iam:CreateServiceLinkedRole',
          arn: serviceRole(service, name),
          context: { ...HERE, 'iam:AWSServiceName': `${service}.amazonaws.com` },
        }),
        cannot: (asked) => ({
          'for another service': but(asked, { 'iam:AWSServiceName': 'ssm.amazonaws.com' }),
          'of another service': but(asked, { arn: serviceRole('ssm', 'AmazonSSM') }),
          'another of that service': but(asked, { arn: serviceRole(service, 'Other') }),
          'another, likewise': but(asked, { arn: serviceRole('elasticloadbalancing', name) }),
        }),
      }) satisfies Case,
  ),
  ...[{ 'autoscaling:MinSize': '1' }, { [template]: 'true' }].map(
    (more) =>
      ({
        sid: 'SizeAndKindOfFleet',
        can: (scope: Scope): Asked => ({
          action: 'autoscaling:UpdateAutoScalingGroup',
          arn: group(scope),
          context: { ...HERE, ...tags('aws:ResourceTag', scope), ...more },
        }),
        cannot: (asked: Asked, scope: Scope) => ({
          "production's": but(asked, { arn: group(OURS), ...tags('aws:ResourceTag', OURS) }),
          'called as production is': but(asked, { arn: group(OURS) }),
          'called after one that begins alike': but(asked, { arn: group(alike(scope)) }),
          "with production's tag": but(asked, tags('aws:ResourceTag', OURS)),
          "with another app's tag": but(asked, { 'aws:ResourceTag/immutable:app': 'billing' }),
          'in another region': elsewhere(asked),
          'of whatever version comes': but(asked, { [template]: 'false' }),
          'of a launch configuration': but(asked, { 'autoscaling:LaunchConfigurationName': 'x' }),
          'in other subnets': but(asked, { 'autoscaling:VPCZoneIdentifiers': ['subnet-0a1b'] }),
        }),
      }) satisfies Case,
  ),
  {
    sid: 'TrafficOfFleet',
    can: (scope) => ({
      action: 'autoscaling:AttachTrafficSources',
      arn: group(scope),
      context: { ...HERE, ...tags('aws:ResourceTag', scope), [sources]: [targetGroup(scope)] },
    }),
    cannot: (asked) => ({
      // Its app and a word of as many letters as the mark has.
      "production's, called as the guide says": but(asked, {
        [sources]: [targetGroup(OURS).replace('orders-in-production', 'orders-production')],
      }),
      'that of another app, of which it is the beginning': but(asked, {
        [sources]: [targetGroup({ app: 'orders-eu', environment: 'review-x' })],
      }),
    }),
  },
  {
    sid: 'ReadAllRecords',
    can: ({ app }) => ({ action: 'ssm:GetParametersByPath', arn: `${SSM}:parameter/immutable/${app}`, context: HERE }),
    cannot: (asked) => ({
      'in another region': elsewhere(asked),
      'an app that begins alike': but(asked, { arn: `${asked.arn}-eu` }),
      'all of ours at once': but(asked, { arn: `${SSM}:parameter/immutable` }),
      'another app, whole': but(asked, { arn: `${SSM}:parameter/immutable/billing` }),
      "the app's secrets": but(asked, { arn: `${SSM}:parameter/orders` }),
      "over a record of production's": but(asked, { action: 'ssm:PutParameter', arn: record(OURS, '/beat/7') }),
    }),
  },
  ...nameCases,
];

/** Rows for these statements; of the deploy role's those that such a statement is asked by as well. */
export function casesOf(statements: readonly Statement[]): readonly Case[] {
  const shared = deployCases.filter(({ sid, can }) => {
    const { action, arn } = can(OURS);
    return statements.some(({ Sid, Action }) => Sid === sid && many(Action).includes(action)) && !/:subnet\//.test(arn);
  });
  return [...shared, ...own];
}
