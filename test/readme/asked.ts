// What IAM is asked for a request of the journal: for each resource that it concerns, with the keys that AWS sends along.
import type { Request } from '../../dev/stage/journal.ts';
import { type Asked, type Context, many } from '../iam/policy.ts';
import { type Account, tagKeys, tagsAs } from './account.ts';
import { balancingOf, zoneOf } from './asked-site.ts';
import { launchOf, templateKeys } from './launch.ts';

const PREFIX: Readonly<Record<string, string>> = { elbv2: 'elasticloadbalancing' };
/** These take no resource in AWS' tables, or are asked of all. */
const WHOLE = /^(Describe|List)|^Get(CommandInvocation|MetricStatistics)$|^GetAuthorizationToken$/;

/** As IAM names it. */
export function actionOf({ service, operation }: Pick<Request, 'service' | 'operation'>): string {
  return `${PREFIX[service] ?? service}:${operation}`;
}

/** The first is the request itself; those behind it are asked of the caller on its behalf. */
export function askedOf(request: Request, account: Account): Asked[] {
  const { service, operation, parameters } = request;
  const asked = (arn: string, context: Context = {}): Asked => ({
    action: actionOf(request),
    arn,
    context: { 'aws:RequestedRegion': 'eu-west-1', ...context },
  });
  if (service === 'ecr' && operation !== 'GetAuthorizationToken') {
    const { resourceArn, repositoryName, repositoryNames } = parameters;
    return [asked(resourceArn ?? account.arn('ecr', `repository/${repositoryName ?? repositoryNames?.[0]}`))];
  }
  if (service === 'route53') return zoneOf(request);
  if (WHOLE.test(operation)) return [asked('*')];
  switch (service) {
    case 'autoscaling':
      return [
        ...groupsOf(parameters).map((group) => asked(account.group(group), groupKeys(group, request, account))),
        ...(operation === 'CreateAutoScalingGroup' ? launchOf(parameters, account) : []),
      ];
    case 'elbv2':
      return balancingOf(request, account, asked);
    case 'iam':
      return [asked(account.profile(parameters.InstanceProfileName))];
    case 'ec2':
      return operation === 'GetConsoleOutput' ? [machine(parameters.InstanceId)] : templateOf(request, account, asked);
    case 'ssm':
      if (operation !== 'SendCommand') return parametersOf(request, account, asked);
      return [
        asked(`arn:aws:ssm:eu-west-1::document/${parameters.DocumentName}`),
        ...parameters.InstanceIds.map(machine),
      ];
    default:
      throw new Error(`${service}:${operation} is asked of AWS; say here what it is about`);
  }

  function machine(id: string): Asked {
    const found = account.machine(id);
    const kind = service === 'ssm' ? 'ssm:resourceTag' : 'aws:ResourceTag';
    return asked(account.arn('ec2', `instance/${id}`), tagsAs(kind, found));
  }
}

export type Make = (arn: string, context?: Context) => Asked;

function templateOf({ operation, parameters }: Request, account: Account, asked: Make): Asked[] {
  const arn = account.arn('ec2', 'launch-template/lt-1');
  if (operation !== 'CreateLaunchTemplate') return [asked(arn, tagsAs('aws:ResourceTag', account.template))];
  const given = tagsAs('aws:RequestTag', parameters.TagSpecifications[0].Tags);
  const made = { action: 'ec2:CreateTags', arn, context: { ...given, 'ec2:CreateAction': operation } };
  return [asked(arn, given), made];
}

function parametersOf({ parameters }: Request, account: Account, asked: Make): Asked[] {
  const { Name, Names, Path, Overwrite } = parameters;
  const context = Overwrite === undefined ? {} : { 'ssm:Overwrite': `${Overwrite}` };
  return many(Names ?? Name ?? Path).map((name) => {
    const arn = account.arn('ssm', `parameter${name}`);
    // What AWS publishes is of no account.
    return asked(`${name}`.startsWith('/aws/service/') ? arn.replace(/:\d{12}:/, '::') : arn, context);
  });
}

// biome-ignore lint/suspicious/noExplicitAny: parameters are what each operation takes
function groupsOf({ AutoScalingGroupName, Tags = [] }: any): string[] {
  if (AutoScalingGroupName) return [AutoScalingGroupName];
  return [...new Set<string>(Tags.map(({ ResourceId }: { ResourceId: string }) => ResourceId))];
}

function groupKeys(group: string, { operation, parameters }: Request, account: Account): Context {
  const { Tags = [], TrafficSources, TargetGroupARNs, LoadBalancerNames, VPCZoneIdentifier, ForceDelete } = parameters;
  const given = operation === 'DeleteTags' ? {} : tagsAs('aws:RequestTag', Tags);
  return {
    ...(operation !== 'CreateAutoScalingGroup' && tagsAs('aws:ResourceTag', account.groupTags(group))),
    ...(Tags.length > 0 && { ...given, 'aws:TagKeys': tagKeys(Tags) }),
    ...(ForceDelete !== undefined && { 'autoscaling:ForceDelete': `${ForceDelete}` }),
    ...(LoadBalancerNames && { 'autoscaling:LoadBalancerNames': LoadBalancerNames }),
    ...(TargetGroupARNs && { 'autoscaling:TargetGroupARNs': TargetGroupARNs }),
    ...(TrafficSources && {
      'autoscaling:TrafficSourceIdentifiers': TrafficSources.map(
        ({ Identifier }: { Identifier: string }) => Identifier,
      ),
    }),
    ...(VPCZoneIdentifier && { 'autoscaling:VPCZoneIdentifiers': VPCZoneIdentifier.split(',') }),
    ...templateKeys(parameters),
  };
}
