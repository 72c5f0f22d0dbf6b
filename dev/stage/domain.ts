// What users make once for environments of branches: a hosted zone above the domain, and balancers whose listener answers 404, to the first
// of which the domain's wildcard leads.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import { parse, stringify } from 'yaml';
import type { Stage } from './stage.ts';

export const DOMAIN = 'dev.example.com';
/** What the seeded fleet file says of production alone. */
const PRODUCTION = ['size', 'target-groups', 'alarms', 'tolerate', 'no-data', 'keep-previous', 'bake'];

export interface Domain {
  /** Addresses of the name servers that know all names. */
  readonly servers: readonly string[];
  readonly zone: string;
  /** What `actions/checkout` checked out: the feature spec alone. */
  readonly workspace: string;
}

/** `fleet`: keys of the feature spec; null leaves one out. Its machines boot from images unless `ami` is left out. */
export async function makeDomain(
  stage: Stage,
  {
    balancers = ['branches'],
    fleet = {},
  }: { balancers?: readonly string[]; fleet?: Readonly<Record<string, unknown>> } = {},
): Promise<Domain> {
  const { seed } = await stage.environment('branches');
  const { dns } = stage.aws;
  const { HostedZone, DelegationSet } = await dns.createHostedZone({
    ...{ Name: 'example.com', CallerReference: 'branches' },
  });
  const zone = HostedZone?.Id ?? '';
  const aliases = [];
  for (const name of balancers) aliases.push(await balancer(stage, name, seed.subnets));
  const ResourceRecordSet: ResourceRecordSet = { Name: `*.${DOMAIN}`, Type: 'A', AliasTarget: aliases[0] };
  const Changes = [{ Action: 'CREATE' as const, ResourceRecordSet }];
  await dns.changeResourceRecordSets({ HostedZoneId: zone, ChangeBatch: { Changes } });
  const workspace = mkdtempSync(join(tmpdir(), 'immutable-branches-'));
  stage.atEnd(() => rmSync(workspace, { recursive: true, force: true }));
  const common = Object.entries(parse(seed.fleet)).filter(([key]) => !PRODUCTION.includes(key));
  const own = { domain: DOMAIN, 'live-check': { path: '/healthz', timeout: '3m' }, ...fleet };
  const keys = Object.entries({ ...Object.fromEntries(common), ...own }).filter(([, value]) => value !== null);
  mkdirSync(join(workspace, '.github/fleets'), { recursive: true });
  writeFileSync(join(workspace, '.github/fleets/feature.yml'), stringify(Object.fromEntries(keys)));
  return { servers: DelegationSet?.NameServers ?? [], zone, workspace };
}

async function balancer({ aws: { balancing } }: Stage, Name: string, Subnets: string[]) {
  const { LoadBalancers: [made] = [] } = await balancing.createLoadBalancer({ Name, Subnets });
  const nothing = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } } as const;
  const listener = { LoadBalancerArn: made?.LoadBalancerArn, Protocol: 'HTTP', Port: 80 } as const;
  await balancing.createListener({ ...listener, DefaultActions: [nothing] });
  return {
    HostedZoneId: made?.CanonicalHostedZoneId,
    DNSName: `dualstack.${made?.DNSName}`,
    EvaluateTargetHealth: false,
  };
}
