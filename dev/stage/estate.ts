// What AWS has of the environment of one branch, asked by AWS' own clients: by its marks, its host and the path of its records.
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import type { Domain, DomainRule } from './plain-domain.ts';
import { APP } from './stage.ts';

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
      domain.targetGroups({ ...marks, domain: domain.name }),
      aws.scaling.describeAutoScalingGroups({ Filters: filters }),
      aws.ec2.describeLaunchTemplates({}),
      domain.records(host),
      parametersUnder(domain, `/immutable/${APP}/${environment}`),
      parametersUnder(domain, `/immutable/${domain.name}`),
    ]);
  const label = host.slice(0, -domain.name.length - 1);
  const names = groups.map(({ AutoScalingGroupName = '' }) => AutoScalingGroupName);
  const deed = Object.entries(deeds).filter(([name]) => name === `/immutable/${domain.name}/${label}`);
  return {
    rules: await domain.rules(
      host,
      targetGroups.map(({ TargetGroupArn = '' }) => TargetGroupArn),
    ),
    ...{ targetGroups, groups, records },
    machines: names.length === 0 ? [] : await machinesOf(domain, names),
    templates: LaunchTemplates.map(({ LaunchTemplateName = '' }) => LaunchTemplateName).filter(
      (name) => name === `${APP}.${environment}`,
    ),
    parameters: { ...own, ...Object.fromEntries(deed) },
  };
}

/** Status and x-version of who answers at a host, found by the name servers of its domain. */
export async function answerAt(domain: Domain, host: string): Promise<{ status: number; version: string }> {
  const resolver = new Resolver();
  resolver.setServers([...domain.servers]);
  const [address] = await resolver.resolve4(host);
  const asked = request({ host: address, port: 80, path: '/', headers: { host }, agent: false }).end();
  const [answer]: IncomingMessage[] = await once(asked, 'response');
  answer?.resume();
  return { status: answer?.statusCode ?? 0, version: String(answer?.headers['x-version'] ?? '') };
}

async function machinesOf({ stage }: Domain, groups: readonly string[]): Promise<string[]> {
  const { Reservations = [] } = await stage.aws.ec2.describeInstances({
    Filters: [
      { Name: 'tag:aws:autoscaling:groupName', Values: [...groups] },
      { Name: 'instance-state-name', Values: ['pending', 'running', 'shutting-down', 'stopping', 'stopped'] },
    ],
  });
  return Reservations.flatMap(({ Instances = [] }) => Instances.map(({ InstanceId = '' }) => InstanceId));
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
