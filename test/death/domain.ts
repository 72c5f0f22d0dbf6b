// What users make once for branches: a hosted zone above the domain, whose wildcard leads to a balancer that answers 404; a feature spec.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Route53 } from '@aws-sdk/client-route-53';
import { parse, stringify } from 'yaml';
import type { Stage } from '../../dev/stage/stage.ts';

export const DOMAIN = 'dev.example.com';
/** Of fleets of production alone. */
const PRODUCTION = ['size', 'target-groups', 'alarms', 'tolerate', 'no-data', 'keep-previous', 'bake'];

/** The workspace, as `actions/checkout` leaves it. What is deployed is an AMI. */
export async function makeDomain(stage: Stage): Promise<string> {
  const { cloud, aws } = stage;
  const { seed } = await stage.environment('branches');
  const { LoadBalancers: [made] = [] } = await aws.balancing.createLoadBalancer({
    Name: 'branches',
    Subnets: seed.subnets,
  });
  const nothing = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } } as const;
  const listener = { LoadBalancerArn: made?.LoadBalancerArn, Protocol: 'HTTP', Port: 80 } as const;
  await aws.balancing.createListener({ ...listener, DefaultActions: [nothing] });
  const credentials = {
    accessKeyId: cloud.env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: cloud.env['AWS_SECRET_ACCESS_KEY'] ?? '',
  };
  const dns = new Route53({ endpoint: cloud.endpoint, region: cloud.env['AWS_REGION'] ?? '', credentials });
  const { HostedZone } = await dns.createHostedZone({ Name: 'example.com', CallerReference: 'branches' });
  const AliasTarget = {
    HostedZoneId: made?.CanonicalHostedZoneId,
    DNSName: `dualstack.${made?.DNSName}`,
    EvaluateTargetHealth: false,
  };
  const ResourceRecordSet = { Name: `*.${DOMAIN}`, Type: 'A' as const, AliasTarget };
  await dns.changeResourceRecordSets({
    HostedZoneId: HostedZone?.Id,
    ChangeBatch: { Changes: [{ Action: 'CREATE', ResourceRecordSet }] },
  });
  const workspace = mkdtempSync(join(tmpdir(), 'immutable-death-'));
  stage.atEnd(() => rmSync(workspace, { recursive: true, force: true }));
  const common = Object.entries(parse(seed.fleet)).filter(([key]) => ![...PRODUCTION, 'ami'].includes(key));
  const own = { services: {}, domain: DOMAIN, 'live-check': { path: '/healthz', timeout: '3m' } };
  mkdirSync(join(workspace, '.github/fleets'), { recursive: true });
  writeFileSync(join(workspace, '.github/fleets/feature.yml'), stringify({ ...Object.fromEntries(common), ...own }));
  return workspace;
}
