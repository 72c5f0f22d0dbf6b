// What each statement of the roles' policies is for, and what it keeps out: a row for a request that it allows, and the
// requests that differ from it in one thing alone.
import { fleetCases } from './cases-fleet.ts';
import { launchCases } from './cases-launch.ts';
import type { Asked } from './policy.ts';
import {
  alike,
  but,
  called,
  EC2,
  elsewhere,
  HERE,
  profile,
  record,
  type Scope,
  SSM,
  tags,
  targetGroup,
} from './world.ts';

export interface Case {
  readonly sid: string;
  /** Allowed by this statement and by no other. The same request of another app or environment is denied, where it differs. */
  readonly can: (scope: Scope) => Asked;
  /** Denied. */
  readonly cannot: (asked: Asked, scope: Scope) => Readonly<Record<string, Asked>>;
}

const inRegion = (action: string) => (): Asked => ({ action, arn: '*', context: HERE });
const ofScope = (action: string, arn: (scope: Scope) => string) => (scope: Scope) => ({
  action,
  arn: arn(scope),
  context: HERE,
});
const document = 'arn:aws:ssm:eu-west-1::document/AWS-RunShellScript';
const serviceRole =
  'arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling';
const overwrite = { 'ssm:Overwrite': 'true' };

export const deployCases: readonly Case[] = [
  {
    sid: 'Look',
    can: inRegion('ec2:DescribeInstances'),
    cannot: (asked) => ({
      'in another region': elsewhere(asked),
      'user data of machines': but(asked, { action: 'ec2:DescribeInstanceAttribute' }),
      'a tunnel to machines': but(asked, { action: 'ssm:StartSession', arn: `${EC2}:instance/i-1` }),
      'all parameters': but(asked, { action: 'ssm:DescribeParameters' }),
    }),
  },
  ...['ecr:BatchGetImage', 'ecr:DescribeImages', 'ecr:GetDownloadUrlForLayer', 'ecr:GetLifecyclePolicy'].map(
    (action) => ({
      sid: 'Images',
      can: ofScope(action, ({ app }) => `arn:aws:ecr:eu-west-1:111122223333:repository/${app}`),
      cannot: (asked: Asked) => ({
        'in another region': elsewhere(asked),
        'a name that begins alike': but(asked, { arn: `${asked.arn}-eu` }),
        'any repository': but(asked, { arn: 'arn:aws:ecr:eu-west-1:111122223333:repository/billing' }),
        'restoring an image': but(asked, { action: 'ecr:UpdateImageStorageClass' }),
        'another policy': but(asked, { action: 'ecr:PutLifecyclePolicy' }),
      }),
    }),
  ),
  {
    sid: 'LookAtProfile',
    can: ofScope('iam:GetInstanceProfile', profile),
    cannot: (asked) => ({
      'one under a path': but(asked, { arn: asked.arn.replace('profile/', 'profile/admins/') }),
      'one that begins alike': but(asked, { arn: `${asked.arn}-admin` }),
    }),
  },
  {
    sid: 'LookUpAmi',
    can: ofScope('ssm:GetParameter', () => `${SSM}:parameter/acme/base-images/docker-amd64`),
    cannot: (asked) => ({
      'in another region': elsewhere(asked),
      "the app's secret": but(asked, { arn: `${SSM}:parameter/orders/production/database-url` }),
      'what lies beside': but(asked, { arn: `${SSM}:parameter/acme/base-images-key` }),
      'what is beside its folder': but(asked, { arn: `${SSM}:parameter/acme/key` }),
    }),
  },
  {
    sid: 'LookUpAmi',
    // No account is in the ARN of what AWS publishes, as GetParameters tells it:
    // https://github.com/github-aws-runners/terraform-aws-github-runner/issues/3363
    can: ofScope(
      'ssm:GetParameter',
      () => 'arn:aws:ssm:eu-west-1::parameter/aws/service/ami-amazon-linux-latest/al2023',
    ),
    cannot: (asked) => ({
      'in another region': elsewhere(asked),
      'what else AWS publishes': but(asked, { arn: 'arn:aws:ssm:eu-west-1::parameter/aws/service/ecs/optimized-ami' }),
      'one of the same name in an account': but(asked, { arn: asked.arn.replace('::', ':444455556666:') }),
      'its history': but(asked, { action: 'ssm:GetParameterHistory' }),
    }),
  },
  ...[
    ['ssm:GetParametersByPath', ''],
    ['ssm:GetParameters', '/lease/7'],
    ['ssm:DeleteParameters', '/lease/7'],
  ].map(([action = '', name = '']) => ({
    sid: 'Records',
    can: ofScope(action, (scope) => record(scope, name)),
    cannot: (asked: Asked, scope: Scope) => ({
      'of an environment that begins alike': but(asked, { arn: record(alike(scope), name) }),
      'in another region': elsewhere(asked),
      "the app's secret": but(asked, { arn: `${SSM}:parameter/orders/production/database-url` }),
      'all of ours at once': but(asked, { arn: `${SSM}:parameter/immutable` }),
      'another app, whole': but(asked, { arn: `${SSM}:parameter/immutable/billing` }),
    }),
  })),
  {
    sid: 'NewRecord',
    can: ofScope('ssm:PutParameter', (scope) => record(scope, '/verdict/7')),
    cannot: (asked, scope) => ({
      'over one that is there': but(asked, overwrite),
      'of an environment that begins alike': but(asked, { arn: record(alike(scope), '/verdict/7') }),
      'in another region': elsewhere(asked),
      'a secret': but(asked, { arn: `${SSM}:parameter/orders/production/database-url` }),
      'beside the folder': but(asked, { arn: `${SSM}:parameter/immutable/orders/production` }),
    }),
  },
  {
    sid: 'Beat',
    can: (scope) => ({ action: 'ssm:PutParameter', arn: record(scope, '/beat/7'), context: { ...HERE, ...overwrite } }),
    cannot: (asked, scope) => ({
      'over a verdict': but(asked, { arn: record(scope, '/verdict/7') }),
      'over a lease': but(asked, { arn: record(scope, '/lease/7') }),
      'beside the folder': but(asked, { arn: record(scope, '/beats') }),
      'in another region': elsewhere(asked),
      'a secret': but(asked, { arn: `${SSM}:parameter/orders/production/database-url` }),
    }),
  },
  ...launchCases,
  {
    sid: 'GiveMachinesTheirRole',
    can: (scope) => ({
      action: 'iam:PassRole',
      arn: `arn:aws:iam::111122223333:role/${called(scope)}`,
      context: { ...HERE, 'iam:PassedToService': 'ec2.amazonaws.com' },
    }),
    cannot: (asked) => ({
      'to another service': but(asked, { 'iam:PassedToService': 'lambda.amazonaws.com' }),
      'to none that is named': but(asked, { 'iam:PassedToService': undefined }),
      'the role of administrators': but(asked, { arn: 'arn:aws:iam::111122223333:role/admin' }),
      'one that begins alike': but(asked, { arn: `${asked.arn}-admin` }),
    }),
  },
  {
    sid: 'FirstGroupOfTheAccount',
    can: () => ({
      action: 'iam:CreateServiceLinkedRole',
      arn: serviceRole,
      context: { ...HERE, 'iam:AWSServiceName': 'autoscaling.amazonaws.com' },
    }),
    cannot: (asked) => ({
      'for another service': but(asked, { 'iam:AWSServiceName': 'ssm.amazonaws.com' }),
      'of another service': but(asked, { arn: serviceRole.replaceAll('autoscaling', 'ssm') }),
      'one more, with a suffix': but(asked, { arn: serviceRole.replace('autoscaling.', 'elasticloadbalancing.') }),
      'of another name': but(asked, { arn: `${serviceRole}_two` }),
    }),
  },
  ...fleetCases,
  ...['elasticloadbalancing:RegisterTargets', 'elasticloadbalancing:DeregisterTargets'].map((action) => ({
    sid: 'Traffic',
    can: ofScope(action, targetGroup),
    cannot: (asked: Asked) => ({
      'in another region': elsewhere(asked),
      'a name that begins alike': but(asked, { arn: asked.arn.replace('/73e2', '-2/73e2') }),
      'attributes of ours': but(asked, { action: 'elasticloadbalancing:ModifyTargetGroupAttributes' }),
    }),
  })),
  {
    sid: 'AskMachines',
    can: ofScope('ssm:SendCommand', () => document),
    cannot: (asked) => ({
      "another of AWS'": but(asked, { arn: document.replace('Shell', 'Remote') }),
      "one of the account's": but(asked, { arn: `${SSM}:document/AWS-RunShellScript` }),
      'in another region': elsewhere(asked),
      'its output to a bucket': but(asked, { arn: 'arn:aws:s3:::elsewhere' }),
    }),
  },
  {
    sid: 'AskOnlyOurMachines',
    can: (scope) => ({
      action: 'ssm:SendCommand',
      arn: `${EC2}:instance/i-1`,
      context: { ...HERE, ...tags('ssm:resourceTag', scope), ...tags('aws:ResourceTag', scope) },
    }),
    cannot: (asked) => ({
      'without tags': but(asked, {
        'ssm:resourceTag/immutable:app': undefined,
        'ssm:resourceTag/immutable:environment': undefined,
      }),
      'of another app': but(asked, { 'ssm:resourceTag/immutable:app': 'billing' }),
      'of another environment': but(asked, { 'ssm:resourceTag/immutable:environment': 'staging' }),
      'in another region': elsewhere(asked),
      'a machine outside of AWS': but(asked, { arn: `${SSM}:managed-instance/mi-1` }),
    }),
  },
  {
    sid: 'ReadTheirConsole',
    can: (scope) => ({
      action: 'ec2:GetConsoleOutput',
      arn: `${EC2}:instance/i-1`,
      context: { ...HERE, ...tags('aws:ResourceTag', scope) },
    }),
    cannot: (asked) => ({
      'of another app': but(asked, { 'aws:ResourceTag/immutable:app': 'billing' }),
      'of another environment': but(asked, { 'aws:ResourceTag/immutable:environment': 'staging' }),
      'in another region': elsewhere(asked),
    }),
  },
];

const repository = ofScope('ecr:PutImage', ({ app }) => `arn:aws:ecr:eu-west-1:111122223333:repository/${app}`);

export const pushCases: readonly Case[] = [
  {
    sid: 'LogIn',
    can: inRegion('ecr:GetAuthorizationToken'),
    cannot: (asked) => ({
      'public ECR': but(asked, { action: 'ecr-public:GetAuthorizationToken' }),
      'all repositories': but(asked, { action: 'ecr:DescribeRegistry' }),
      'a policy for all repositories': but(asked, { action: 'ecr:PutRegistryPolicy' }),
    }),
  },
  {
    sid: 'Push',
    can: repository,
    cannot: (asked) => ({
      'in another region': elsewhere(asked),
      'a name that begins alike': but(asked, { arn: `${asked.arn}-eu` }),
      'another repository': but(asked, { arn: asked.arn.replace('orders', 'billing') }),
      'deleting an image': but(asked, { action: 'ecr:BatchDeleteImage' }),
      'letting another account in': but(asked, { action: 'ecr:SetRepositoryPolicy' }),
    }),
  },
  {
    sid: 'Findings',
    can: inRegion('inspector2:ListFindings'),
    cannot: (asked) => ({
      'in another region': elsewhere(asked),
      'hiding findings': but(asked, { action: 'inspector2:CreateFilter' }),
      'switching scans off': but(asked, { action: 'inspector2:Disable' }),
    }),
  },
];
