// What leads the name of an environment to its machines: its deed, records, target group and rule; and images of branches.
import type { Case } from './cases.ts';
import type { Asked } from './policy.ts';
import { alike, but, elsewhere, HERE, OURS, record, type Scope, SSM, tags, targetGroup } from './world.ts';

const ZONE = 'arn:aws:route53:::hostedzone/Z0123456789EXAMPLE';
const deed = `${SSM}:parameter/immutable/dev.example.com/feature-x`;
const names = 'route53:ChangeResourceRecordSetsNormalizedRecordNames';
const types = 'route53:ChangeResourceRecordSetsRecordTypes';
const balancing = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333';
const listener = ({ app }: Scope) => `${balancing}:listener/app/${app}-dev/50dc6c495c0c9188/f2f7dc8efc522ab2`;
const rule = (scope: Scope) => `${listener(scope).replace('listener', 'listener-rule')}/9683b2d02a6cabee`;

/** A request for what has the right name, and the tags of another. `kind` is the key's part before the tag's. */
const foreign = (asked: Asked, scope: Scope, kind: string) => ({
  "production's": but(asked, tags(kind, OURS)),
  'of another environment of that kind of name': but(asked, tags(kind, alike(scope))),
  'of another app': but(asked, { [`${kind}/immutable:app`]: 'billing' }),
  'without tags': but(asked, { [`${kind}/immutable:app`]: undefined, [`${kind}/immutable:environment`]: undefined }),
  'in another region': elsewhere(asked),
});
const tagged = (action: string, arn: (scope: Scope) => string, kind: string) => (scope: Scope) => ({
  action: `elasticloadbalancing:${action}`,
  arn: arn(scope),
  context: { ...HERE, ...tags(kind, scope) },
});
const otherGroups = (asked: Asked) => ({
  "production's by name": but(asked, { arn: targetGroup(OURS).replace('orders-in-production', 'orders-production') }),
  "another app's by name": but(asked, { arn: targetGroup({ app: 'billing', environment: 'review-x' }) }),
  'a longer name': but(asked, { arn: asked.arn.replace('0123456789', '0123456789-mine') }),
});
const otherBalancers = (asked: Asked) => ({
  "production's balancer": but(asked, { arn: asked.arn.replace('/orders-dev/', '/orders/') }),
  'one that begins alike': but(asked, { arn: asked.arn.replace('/orders-dev/', '/orders-dev-2/') }),
  'of another kind': but(asked, { arn: asked.arn.replace('/app/', '/net/') }),
});

export const nameCases: readonly Case[] = [
  ...['BatchDeleteImage', 'BatchGetImage', 'DescribeImages', 'GetDownloadUrlForLayer', 'GetLifecyclePolicy'].map(
    (action) =>
      ({
        sid: 'ImagesOfBranches',
        can: ({ app }) => ({
          action: `ecr:${action}`,
          arn: `arn:aws:ecr:eu-west-1:111122223333:repository/${app}-review`,
          context: HERE,
        }),
        cannot: (asked) => ({
          "production's images": but(asked, { arn: asked.arn.replace('-review', '') }),
          'a name that begins alike': but(asked, { arn: `${asked.arn}-eu` }),
          'another repository': but(asked, { arn: asked.arn.replace('orders', 'billing') }),
          'in another region': elsewhere(asked),
          'the repository itself': but(asked, { action: 'ecr:DeleteRepository' }),
          'its policy': but(asked, { action: 'ecr:PutLifecyclePolicy' }),
        }),
      }) satisfies Case,
  ),
  ...['DeleteParameters', 'GetParameters', 'PutParameter'].map(
    (action) =>
      ({
        sid: 'Names',
        can: () => ({ action: `ssm:${action}`, arn: deed, context: { ...HERE, 'ssm:Overwrite': 'true' } }),
        cannot: (asked) => ({
          'of another domain': but(asked, { arn: deed.replace('dev.', 'www.') }),
          "a record of production's": but(asked, { arn: record(OURS, '/lease/7') }),
          'a secret': but(asked, { arn: `${SSM}:parameter/orders/production/database-url` }),
          'in another region': elsewhere(asked),
        }),
      }) satisfies Case,
  ),
  {
    sid: 'ReadAllNames',
    can: () => ({ action: 'ssm:GetParametersByPath', arn: deed.replace('/feature-x', ''), context: HERE }),
    cannot: (asked) => ({
      'of another domain': but(asked, { arn: asked.arn.replace('dev.', 'www.') }),
      'all of ours at once': but(asked, { arn: `${SSM}:parameter/immutable` }),
      'in another region': elsewhere(asked),
    }),
  },
  {
    sid: 'FindZone',
    can: () => ({ action: 'route53:ListHostedZonesByName', arn: '*', context: {} }),
    cannot: (asked) => ({
      'a new zone': but(asked, { action: 'route53:CreateHostedZone' }),
      'deleting one': but(asked, { action: 'route53:DeleteHostedZone', arn: ZONE }),
      'sharing one with a VPC': but(asked, { action: 'route53:AssociateVPCWithHostedZone', arn: ZONE }),
    }),
  },
  {
    sid: 'ReadZone',
    can: () => ({ action: 'route53:ListResourceRecordSets', arn: ZONE, context: {} }),
    cannot: (asked) => ({
      'another zone': but(asked, { arn: ZONE.replace('Z0', 'Z1') }),
      'its DNSSEC': but(asked, { action: 'route53:DisableHostedZoneDNSSEC' }),
      'what it is asked': but(asked, { action: 'route53:CreateQueryLoggingConfig' }),
    }),
  },
  {
    sid: 'RecordsOfNames',
    can: () => ({
      action: 'route53:ChangeResourceRecordSets',
      arn: ZONE,
      context: { [names]: ['feature-x.dev.example.com', 'feature-x.dev.example.com'], [types]: ['A', 'TXT'] },
    }),
    cannot: (asked) => ({
      'another zone': but(asked, { arn: ZONE.replace('Z0', 'Z1') }),
      'the domain itself': but(asked, { [names]: ['dev.example.com'] }),
      'what is beside it': but(asked, { [names]: ['feature-x.dev.example.com', 'www.example.com'] }),
      'what ends alike': but(asked, { [names]: ['dev.example.com.example.org'] }),
      // "Characters other than a–z, 0–9, - (hyphen), _ (underscore), and . (period, as a delimiter between labels) must use escape codes in the
      // format \three-digit octal code. For example, \052 is the octal code for character *" (Using IAM policy conditions for fine-grained
      // access control, Route 53 developer guide).
      'the wildcard of all': but(asked, { [names]: ['feature-x.dev.example.com', String.raw`\052.dev.example.com`] }),
      'of no name': but(asked, { [names]: undefined }),
      "a certificate's": but(asked, { [types]: ['A', 'CNAME'] }),
      "a zone's name servers": but(asked, { [types]: ['NS'] }),
      'of no type': but(asked, { [types]: undefined }),
    }),
  },
  {
    sid: 'FollowChange',
    can: () => ({ action: 'route53:GetChange', arn: 'arn:aws:route53:::change/C2682N5HXP0BZ4', context: {} }),
    cannot: (asked) => ({
      'a zone': but(asked, { arn: ZONE }),
      'a tag of it': but(asked, { action: 'route53:ChangeTagsForResource' }),
      'what a zone was asked to': but(asked, { action: 'route53:ListResourceRecordSets' }),
    }),
  },
  {
    sid: 'NewTargetGroup',
    can: tagged('CreateTargetGroup', targetGroup, 'aws:RequestTag'),
    cannot: (asked, scope) => ({ ...foreign(asked, scope, 'aws:RequestTag'), ...otherGroups(asked) }),
  },
  ...['DeleteTargetGroup', 'DeregisterTargets', 'ModifyTargetGroupAttributes', 'RegisterTargets'].map(
    (action) =>
      ({
        sid: 'TargetGroup',
        can: tagged(action, targetGroup, 'aws:ResourceTag'),
        cannot: (asked, scope) => ({ ...foreign(asked, scope, 'aws:ResourceTag'), ...otherGroups(asked) }),
      }) satisfies Case,
  ),
  {
    sid: 'NewRule',
    can: tagged('CreateRule', listener, 'aws:RequestTag'),
    cannot: (asked, scope) => ({ ...foreign(asked, scope, 'aws:RequestTag'), ...otherBalancers(asked) }),
  },
  ...['DeleteRule', 'ModifyRule'].map(
    (action) =>
      ({
        sid: 'Rule',
        can: tagged(action, rule, 'aws:ResourceTag'),
        cannot: (asked, scope) => ({ ...foreign(asked, scope, 'aws:ResourceTag'), ...otherBalancers(asked) }),
      }) satisfies Case,
  ),
  ...(
    [
      ['CreateTargetGroup', targetGroup, otherGroups],
      ['CreateRule', rule, otherBalancers],
    ] as const
  ).map(
    ([made, arn, others]) =>
      ({
        sid: 'TagWhatLeadsThere',
        can: (scope) =>
          but(tagged('AddTags', arn, 'aws:RequestTag')(scope), { 'elasticloadbalancing:CreateAction': made }),
        cannot: (asked, scope) => ({
          'what is there already': but(asked, { 'elasticloadbalancing:CreateAction': undefined }),
          'a balancer': but(asked, { 'elasticloadbalancing:CreateAction': 'CreateLoadBalancer' }),
          ...foreign(asked, scope, 'aws:RequestTag'),
          ...others(asked),
        }),
      }) satisfies Case,
  ),
];
