// A domain whose names lead to environments of branches: what users make once for it, and what of one name is in AWS.
import { ElasticLoadBalancingV2, type Rule, type TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import { type Change, type ResourceRecordSet, Route53 } from '@aws-sdk/client-route-53';
import type { Stage } from './stage.ts';

export interface DomainRule extends Rule {
  readonly balancer: string;
}

/** Target groups that one rule may lead to. */
const IN_A_RULE = 5;
const NOTHING = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } } as const;

/** A hosted zone above it, whose wildcard leads to a balancer that answers 404 by default; and other balancers that are asked for. */
export class Domain {
  readonly name: string;
  readonly stage: Stage;
  /** Answer of the seed route: network, image and profile of its machines. */
  // biome-ignore lint/suspicious/noExplicitAny: the seed route's answer
  readonly seed: any;
  /** Addresses that its names are asked of. */
  readonly servers: readonly string[];
  readonly #balancing: ElasticLoadBalancingV2;
  readonly #dns: Route53;
  readonly #zone: string;
  readonly #listeners = new Map<string, string>();

  static async make(stage: Stage, name: string, balancer: string): Promise<Domain> {
    const { seed } = await stage.environment(name.replaceAll('.', '-'));
    const [balancing, dns] = clientsOf(stage);
    const { HostedZone, DelegationSet } = await dns.createHostedZone({ Name: name, CallerReference: name });
    const domain = new Domain(
      stage,
      name,
      seed,
      [balancing, dns],
      HostedZone?.Id ?? '',
      DelegationSet?.NameServers ?? [],
    );
    const made = await domain.balancer(balancer);
    const AliasTarget = { HostedZoneId: made.zone, DNSName: `dualstack.${made.dnsName}`, EvaluateTargetHealth: false };
    await domain.change('CREATE', { Name: `*.${name}`, Type: 'A', AliasTarget });
    return domain;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the seed route's answer
  constructor(stage: Stage, name: string, seed: any, clients: Clients, zone: string, servers: readonly string[]) {
    this.stage = stage;
    this.name = name;
    this.seed = seed;
    [this.#balancing, this.#dns] = clients;
    this.#zone = zone;
    this.servers = servers;
  }

  async balancer(Name: string): Promise<{ zone: string; dnsName: string }> {
    const { LoadBalancers: [made] = [] } = await this.#balancing.createLoadBalancer({
      Name,
      Subnets: this.seed.subnets,
    });
    const LoadBalancerArn = made?.LoadBalancerArn;
    const listener = { LoadBalancerArn, Protocol: 'HTTP', Port: 80 } as const;
    const { Listeners: [one] = [] } = await this.#balancing.createListener({ ...listener, DefaultActions: [NOTHING] });
    this.#listeners.set(Name, one?.ListenerArn ?? '');
    return { zone: made?.CanonicalHostedZoneId ?? '', dnsName: made?.DNSName ?? '' };
  }

  async change(Action: Change['Action'], ResourceRecordSet: ResourceRecordSet): Promise<void> {
    const ChangeBatch = { Changes: [{ Action, ResourceRecordSet }] };
    await this.#dns.changeResourceRecordSets({ HostedZoneId: this.#zone, ChangeBatch });
  }

  /** All at a name or below it. */
  async records(host: string): Promise<ResourceRecordSet[]> {
    const asked = { HostedZoneId: this.#zone, StartRecordName: host };
    const { ResourceRecordSets = [] } = await this.#dns.listResourceRecordSets(asked);
    const plain = (name = '') => name.replace(/\.$/, '');
    return ResourceRecordSets.filter(({ Name }) => plain(Name) === host || plain(Name).endsWith(`.${host}`));
  }

  /** Those of all balancers that match by this host, or that lead to one of these target groups. */
  async rules(host: string, groups: readonly string[] = []): Promise<DomainRule[]> {
    const found = [...this.#listeners].map(async ([balancer, ListenerArn]) => {
      const { Rules = [] } = await this.#balancing.describeRules({ ListenerArn });
      return Rules.map((rule) => ({ ...rule, balancer }));
    });
    const matches = ({ Conditions = [], Actions = [] }: Rule) =>
      Conditions.some(({ HostHeaderConfig }) => HostHeaderConfig?.Values?.includes(host)) ||
      Actions.some(({ TargetGroupArn = '' }) => groups.includes(TargetGroupArn));
    return (await Promise.all(found)).flat().filter(matches);
  }

  /** A rule of somebody else's. */
  async giveRule(
    balancer: string,
    Priority: number,
    hosts: readonly string[],
    groups?: readonly string[],
  ): Promise<void> {
    const TargetGroups = groups?.map((TargetGroupArn) => ({ TargetGroupArn, Weight: 1 }));
    await this.#balancing.createRule({
      ListenerArn: this.#listeners.get(balancer),
      Priority,
      Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: [...hosts] } }],
      Actions: TargetGroups ? [{ Type: 'forward', ForwardConfig: { TargetGroups } }] : [NOTHING],
    });
  }

  /** Others' target groups, so many, which this balancer leads to. */
  async fill(balancer: string, count: number): Promise<void> {
    const arns: string[] = [];
    for (let number = 0; number < count; number += 1) {
      const place = { VpcId: this.seed.vpc, Protocol: 'HTTP', Port: 80 } as const;
      const { TargetGroups } = await this.#balancing.createTargetGroup({ Name: `${balancer}-${number}`, ...place });
      arns.push(TargetGroups?.[0]?.TargetGroupArn ?? '');
    }
    for (let first = 0; first < count; first += IN_A_RULE)
      await this.giveRule(balancer, 1 + first, [`${first}.example.org`], arns.slice(first, first + IN_A_RULE));
  }

  async deleteRule(RuleArn: string): Promise<void> {
    await this.#balancing.deleteRule({ RuleArn });
  }

  /** Those with all these tags of ours. */
  async targetGroups(marks: Readonly<Record<string, string>>): Promise<TargetGroup[]> {
    const { TargetGroups = [] } = await this.#balancing.describeTargetGroups({});
    const mine = TargetGroups.filter(({ TargetGroupName = '' }) => TargetGroupName.startsWith(`${marks['app']}-`));
    const tagged = mine.map(async (group) => {
      const ResourceArns = [group.TargetGroupArn ?? ''];
      const { TagDescriptions: [found] = [] } = await this.#balancing.describeTags({ ResourceArns });
      const tags = Object.fromEntries((found?.Tags ?? []).map(({ Key = '', Value }) => [Key, Value]));
      return Object.entries(marks).every(([name, value]) => tags[`immutable:${name}`] === value) ? [group] : [];
    });
    return (await Promise.all(tagged)).flat();
  }

  async deleteTargetGroup(TargetGroupArn: string): Promise<void> {
    await this.#balancing.deleteTargetGroup({ TargetGroupArn });
  }
}

type Clients = readonly [ElasticLoadBalancingV2, Route53];

function clientsOf({ cloud }: Stage): Clients {
  const { AWS_REGION: region = '', AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = cloud.env;
  const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY };
  const options = { endpoint: cloud.endpoint, region, credentials };
  return [new ElasticLoadBalancingV2(options), new Route53({ ...options, maxAttempts: 8 })];
}
