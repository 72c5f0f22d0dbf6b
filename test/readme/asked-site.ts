// What IAM is asked for what leads a name to an environment: target groups, rules of listeners and records.
import type { Request } from '../../dev/stage/journal.ts';
import type { Asked } from '../iam/policy.ts';
import { type Account, tagsAs } from './account.ts';
import type { Make } from './asked.ts';

/**
 * "If tags are specified in the resource-creating action, additional authorization is required on the elasticloadbalancing:AddTags action"
 * (API permissions to tag resources during creation, Elastic Load Balancing user guide).
 */
function tagging(arn: string, { operation, parameters }: Request): Asked[] {
  const given = tagsAs('aws:RequestTag', parameters.Tags);
  const context = { 'aws:RequestedRegion': 'eu-west-1', ...given, 'elasticloadbalancing:CreateAction': operation };
  return [{ action: 'elasticloadbalancing:AddTags', arn, context }];
}

export function balancingOf(request: Request, account: Account, asked: Make): Asked[] {
  const { operation, parameters } = request;
  const { TargetGroupArn, ListenerArn, RuleArn, Name, Tags } = parameters;
  switch (operation) {
    case 'CreateTargetGroup': {
      const arn = account.arn('elasticloadbalancing', `targetgroup/${Name}/*`);
      return [asked(arn, tagsAs('aws:RequestTag', Tags)), ...tagging(arn, request)];
    }
    case 'CreateRule':
      return [
        asked(ListenerArn, tagsAs('aws:RequestTag', Tags)),
        ...tagging(`${ListenerArn.replace(':listener/', ':listener-rule/')}/*`, request),
      ];
    default:
      return [asked(TargetGroupArn ?? RuleArn, tagsAs('aws:ResourceTag', account.site))];
  }
}

/** Route 53 is of no region. "The DNS name must be without the trailing dot" (Using IAM policy conditions, Route 53 developer guide). */
export function zoneOf({ operation, parameters }: Request): Asked[] {
  const zone = `arn:aws:route53:::hostedzone/${`${parameters.HostedZoneId}`.replace('/hostedzone/', '')}`;
  const asked = (arn: string, context: Asked['context'] = {}) => [{ action: `route53:${operation}`, arn, context }];
  if (operation === 'ListHostedZonesByName') return asked('*');
  if (operation === 'GetChange') return asked(`arn:aws:route53:::change/${parameters.Id.replace('/change/', '')}`);
  if (operation !== 'ChangeResourceRecordSets') return asked(zone);
  const sets: { Name: string; Type: string }[] = parameters.ChangeBatch.Changes.map(
    ({ ResourceRecordSet }: { ResourceRecordSet: object }) => ResourceRecordSet,
  );
  return asked(zone, {
    'route53:ChangeResourceRecordSetsNormalizedRecordNames': sets.map(({ Name }) => Name.replace(/\.$/, '')),
    'route53:ChangeResourceRecordSetsRecordTypes': sets.map(({ Type }) => Type),
  });
}
