// Auto Scaling groups: each is ours by its name and by its tags.
import type { Case } from './cases.ts';
import type { Asked } from './policy.ts';
import { alike, but, elsewhere, group, HERE, type Scope, tags, targetGroup } from './world.ts';

const BILLING: Scope = { app: 'billing', environment: 'production' };
const STAGING: Scope = { app: 'orders', environment: 'staging' };
const ofOurs =
  (action: string, more: (scope: Scope) => Asked['context'] = () => ({})) =>
  (scope: Scope): Asked => ({
    action,
    arn: group(scope),
    context: { ...HERE, ...tags('aws:ResourceTag', scope), ...more(scope) },
  });

/** Neither the name alone makes a group ours nor the tags alone. */
const foreign = (asked: Asked, scope: Scope, kind = 'aws:ResourceTag') => ({
  'called after another app': but(asked, { arn: group({ ...scope, app: 'billing' }) }),
  'called after another environment': but(asked, { arn: group(STAGING) }),
  'called after one that begins alike': but(asked, { arn: group(alike(scope)) }),
  'with the tag of another app': but(asked, { [`${kind}/immutable:app`]: 'billing' }),
  'with the tag of another environment': but(asked, { [`${kind}/immutable:environment`]: 'production-eu' }),
  'in another region': elsewhere(asked),
  'of another kind': but(asked, {
    arn: 'arn:aws:autoscaling:eu-west-1:111122223333:launchConfiguration:b4e1:launchConfigurationName/orders.production.1',
  }),
});
/** A copy that drives a policy of a group, which it is called after. */
const alarm = ({ app, environment }: Scope) =>
  `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${app}.${environment}.3f9c2a.7.busy`;
const template = 'autoscaling:LaunchTemplateVersionSpecified';
const subnets = 'autoscaling:VPCZoneIdentifiers';
const sources = 'autoscaling:TrafficSourceIdentifiers';

export const fleetCases: readonly Case[] = [
  {
    sid: 'NewFleet',
    can: (scope) => ({
      action: 'autoscaling:CreateAutoScalingGroup',
      arn: group(scope),
      context: {
        ...HERE,
        ...tags('aws:RequestTag', scope),
        [template]: 'true',
        [subnets]: ['subnet-0a1b', 'subnet-0c2d'],
        'autoscaling:InstanceTypes': ['m7i.large', 'm6i.large'],
      },
    }),
    cannot: (asked, scope) => ({
      ...foreign(asked, scope, 'aws:RequestTag'),
      'of whatever version comes': but(asked, { [template]: 'false' }),
      'of a launch configuration': but(asked, { [template]: undefined, 'autoscaling:LaunchConfigurationName': 'x' }),
      'in another subnet besides': but(asked, { [subnets]: ['subnet-0a1b', 'subnet-9999'] }),
      'in no subnet': but(asked, { [subnets]: undefined }),
      'attached to a target group': but(asked, { 'autoscaling:TargetGroupARNs': [targetGroup(BILLING)] }),
      'attached to a source': but(asked, { [sources]: [targetGroup(BILLING)] }),
      'attached to a classic balancer': but(asked, { 'autoscaling:LoadBalancerNames': ['billing'] }),
    }),
  },
  ...[
    'DeletePolicy',
    'DeleteScheduledAction',
    'EnableMetricsCollection',
    'PutNotificationConfiguration',
    'PutScalingPolicy',
    'PutScheduledUpdateGroupAction',
    'ResumeProcesses',
    'SuspendProcesses',
    'TerminateInstanceInAutoScalingGroup',
  ].map((action) => ({
    sid: 'Fleet',
    can: ofOurs(`autoscaling:${action}`),
    cannot: (asked: Asked, scope: Scope) => foreign(asked, scope),
  })),
  ...['DeleteAlarms', 'PutMetricAlarm'].map((action) => ({
    sid: 'AlarmsOfPolicies',
    can: (scope: Scope): Asked => ({ action: `cloudwatch:${action}`, arn: alarm(scope), context: HERE }),
    cannot: (asked: Asked, scope: Scope) => ({
      'of another app': but(asked, { arn: alarm(BILLING) }),
      'of another environment': but(asked, { arn: alarm(STAGING) }),
      'of one that begins alike': but(asked, { arn: alarm(alike(scope)) }),
      'what the user made': but(asked, {
        arn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:orders-production-5xx',
      }),
      'in another region': elsewhere(asked),
    }),
  })),
  {
    sid: 'SizeAndHealthOfFleet',
    can: ofOurs('autoscaling:UpdateAutoScalingGroup', () => ({ 'autoscaling:MinSize': '2' })),
    cannot: (asked, scope) => ({
      ...foreign(asked, scope),
      'another template': but(asked, { [template]: 'true' }),
      'another launch configuration': but(asked, { 'autoscaling:LaunchConfigurationName': 'x' }),
      'other subnets': but(asked, { [subnets]: ['subnet-0a1b'] }),
    }),
  },
  ...['CreateOrUpdateTags', 'DeleteTags'].map(
    (action) =>
      ({
        sid: 'FactsOfFleet',
        can: ofOurs(`autoscaling:${action}`, () => ({ 'aws:TagKeys': ['immutable:originals'] })),
        cannot: (asked, scope) => ({
          ...foreign(asked, scope),
          'whose it is': but(asked, {
            'aws:TagKeys': ['immutable:originals', 'immutable:app'],
            'aws:RequestTag/immutable:app': 'billing',
          }),
          'its environment': but(asked, { 'aws:TagKeys': ['immutable:environment'] }),
          'its release': but(asked, { 'aws:TagKeys': ['immutable:release'] }),
          'none by name': but(asked, { 'aws:TagKeys': undefined }),
        }),
      }) satisfies Case,
  ),
  ...['AttachTrafficSources', 'DetachTrafficSources'].map(
    (action) =>
      ({
        sid: 'TrafficOfFleet',
        can: ofOurs(`autoscaling:${action}`, (scope) => ({ [sources]: [targetGroup(scope)] })),
        cannot: (asked, scope) => ({
          ...foreign(asked, scope),
          "another's target group": but(asked, { [sources]: [targetGroup(BILLING)] }),
          "another's besides ours": but(asked, {
            [sources]: [...(asked.context[sources] ?? []), targetGroup(alike(scope))],
          }),
          'no target group': but(asked, { [sources]: undefined }),
        }),
      }) satisfies Case,
  ),
  {
    sid: 'EmptyFleet',
    can: ofOurs('autoscaling:DeleteAutoScalingGroup'),
    cannot: (asked, scope) => ({
      ...foreign(asked, scope),
      'with its machines': but(asked, { 'autoscaling:ForceDelete': 'true' }),
    }),
  },
];
