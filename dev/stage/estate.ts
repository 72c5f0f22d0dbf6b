// What AWS has of the environment of one branch, asked by AWS' own clients: by its marks, its host and the path of its records.
import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import type { Rule, TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import { agentOf } from '../load/agent.ts';
import { ask } from '../load/request.ts';
import type { Domain } from './domain.ts';
import { instances } from './instances.ts';
import { APP } from './stage.ts';

export interface DomainRule extends Rule {
  readonly balancer: string;
}

export interface Estate {
  readonly rules: readonly DomainRule[];
  readonly targetGroups: readonly TargetGroup[];
  readonly groups: readonly AutoScalingGroup[];
  /** Ids of machines that have not ended. */
  readonly machines: readonly string[];
  readonly templates: readonly string[];
  readonly records: readonly ResourceRecordSet[];
  /** The deed, leases, verdicts and the like, by name. */
  readonly parameters: Readonly<Record<string, string>>;
}

export async function estateOf(domain: Domain, environment: string, host: string): Promise<Estate> {
  const { aws } = domain.stage;
  const marks = { app: APP, environment };
  const filters = Object.entries(marks).map(([name, Value]) => ({ Name: `tag:immutable:${name}`, Values: [Value] }));
  const [targetGroups, { AutoScalingGroups: groups = [] }, { LaunchTemplates = [] }, records, own, deeds] =
    await Promise.all([
      targetGroupsOf(domain, { ...marks, domain: domain.name }),
      aws.scaling.describeAutoScalingGroups({ Filters: filters }),
      aws.ec2.describeLaunchTemplates({
        Filters: [{ Name: 'launch-template-name', Values: [`${APP}.${environment}`] }],
      }),
      recordsOf(domain, host),
      parametersUnder(domain, `/immutable/${APP}/${environment}`),
      parametersUnder(domain, `/immutable/${domain.name}`),
    ]);
  const label = host.slice(0, -domain.name.length - 1);
  const names = groups.map(({ AutoScalingGroupName = '' }) => AutoScalingGroupName);
  const deed = Object.entries(deeds).filter(([name]) => name === `/immutable/${domain.name}/${label}`);
  return {
    rules: await rulesOf(
      domain,
      host,
      targetGroups.map(({ TargetGroupArn = '' }) => TargetGroupArn),
    ),
    ...{ targetGroups, groups, records },
    machines: names.length === 0 ? [] : await machinesOf(domain, names),
    templates: LaunchTemplates.map(({ LaunchTemplateName = '' }) => LaunchTemplateName),
    parameters: { ...own, ...Object.fromEntries(deed) },
  };
}

/** Status and version of who answers at a host, found by the name servers of its domain; 0 where nobody does. */
export async function answerAt(domain: Domain, host: string): Promise<{ status: number; version: string }> {
  const url = new URL(`https://${host}/`);
  const agent = agentOf(url, domain);
  try {
    const answer = await ask(url, agent, 5000);
    return answer.kind === 'answer'
      ? { status: answer.status, version: answer.release ?? '' }
      : { status: 0, version: '' };
  } finally {
    agent.destroy();
  }
}

/** Those of all balancers that match by this host, or that lead to one of these target groups. */
async function rulesOf({ stage }: Domain, host: string, groups: readonly string[]): Promise<DomainRule[]> {
  const { balancing } = stage.aws;
  const { LoadBalancers = [] } = await balancing.describeLoadBalancers({});
  const found = LoadBalancers.map(async ({ LoadBalancerArn, LoadBalancerName: balancer = '' }) => {
    const { Listeners = [] } = await balancing.describeListeners({ LoadBalancerArn });
    const all = Listeners.map(async ({ ListenerArn }) => (await balancing.describeRules({ ListenerArn })).Rules ?? []);
    return (await Promise.all(all)).flat().map((rule) => ({ ...rule, balancer }));
  });
  const matches = ({ Conditions = [], Actions = [] }: Rule) =>
    Conditions.some(({ HostHeaderConfig }) => HostHeaderConfig?.Values?.includes(host)) ||
    Actions.some(({ TargetGroupArn = '' }) => groups.includes(TargetGroupArn));
  return (await Promise.all(found)).flat().filter(matches);
}

/** Those with all these tags of ours. */
async function targetGroupsOf({ stage }: Domain, marks: Readonly<Record<string, string>>): Promise<TargetGroup[]> {
  const { balancing } = stage.aws;
  const { TargetGroups = [] } = await balancing.describeTargetGroups({ PageSize: 400 });
  const mine = TargetGroups.filter(({ TargetGroupName = '' }) => TargetGroupName.startsWith(`${APP}-`));
  const tagged = mine.map(async (group) => {
    const { TagDescriptions: [found] = [] } = await balancing.describeTags({
      ResourceArns: [group.TargetGroupArn ?? ''],
    });
    const tags = Object.fromEntries((found?.Tags ?? []).map(({ Key = '', Value }) => [Key, Value]));
    return Object.entries(marks).every(([name, value]) => tags[`immutable:${name}`] === value) ? [group] : [];
  });
  return (await Promise.all(tagged)).flat();
}

/** All at a name or below it. */
async function recordsOf({ stage, made }: Domain, host: string): Promise<ResourceRecordSet[]> {
  const asked = { HostedZoneId: made.zone, StartRecordName: host };
  const { ResourceRecordSets = [] } = await stage.aws.dns.listResourceRecordSets(asked);
  const plain = (name = '') => name.replace(/\.$/, '');
  return ResourceRecordSets.filter(({ Name }) => plain(Name) === host || plain(Name).endsWith(`.${host}`));
}

async function machinesOf({ stage }: Domain, groups: readonly string[]): Promise<string[]> {
  const found = await instances(stage.aws.ec2, [
    { Name: 'tag:aws:autoscaling:groupName', Values: [...groups] },
    { Name: 'instance-state-name', Values: ['pending', 'running', 'shutting-down', 'stopping', 'stopped'] },
  ]);
  return found.map(({ InstanceId = '' }) => InstanceId);
}

async function parametersUnder({ stage }: Domain, Path: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (let NextToken: string | undefined; ; ) {
    const page = await stage.aws.ssm.getParametersByPath({ Path, Recursive: true, NextToken });
    for (const { Name = '', Value = '' } of page.Parameters ?? []) found[Name] = Value;
    NextToken = page.NextToken;
    if (NextToken === undefined) return found;
  }
}
