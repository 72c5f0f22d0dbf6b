import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { Route53, type RRType } from '@aws-sdk/client-route-53';
import { connectEnvironment } from '../../actions/adapters/aws/environments/connect.ts';
import { openNameServers } from '../../actions/adapters/dns/name-servers.ts';
import { marksOf } from '../../actions/core/environments/marks.ts';
import type { Cloud } from '../../dev/cloud/cloud.ts';
import type { SiteGround } from '../world/contract/subject.ts';

const DOMAIN = 'dev.example.com';
const NAMES = ['dev', 'dev-2'] as const;

/** What users make once for their environments: a hosted zone above the domain, whose wildcard leads to the first of two balancers. */
export class Domain {
  readonly #dns = new Route53();
  #zone = '';

  static async make({ seed }: Cloud): Promise<Domain> {
    const domain = new Domain();
    const balancing = new ElasticLoadBalancingV2();
    for (const Name of NAMES) {
      const { LoadBalancers } = await balancing.createLoadBalancer({ Name, Subnets: seed.subnets });
      const [made] = LoadBalancers ?? [];
      const nothing = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } } as const;
      const listener = { LoadBalancerArn: made?.LoadBalancerArn, Protocol: 'HTTP', Port: 80 } as const;
      await balancing.createListener({ ...listener, DefaultActions: [nothing] });
      if (Name !== NAMES[0]) continue;
      const made53 = await domain.#dns.createHostedZone({ Name: 'example.com', CallerReference: 'contract' });
      domain.#zone = made53.HostedZone?.Id ?? '';
      const alias = {
        HostedZoneId: made?.CanonicalHostedZoneId,
        DNSName: `dualstack.${made?.DNSName}`,
        EvaluateTargetHealth: false,
      };
      await domain.#put(`*.${DOMAIN}`, 'A', { AliasTarget: alias });
    }
    return domain;
  }

  ground(environment: string, spec: SiteGround['spec']): SiteGround {
    const host = `${environment}.${DOMAIN}`;
    const marks = marksOf({ app: 'orders', environment, repository: '812' }, DOMAIN);
    const targetGroup = `orders-${environment}`;
    const [wildcard, other] = NAMES;
    const entry = { port: 8080, path: '/healthz' };
    const connection = { marks, host, targetGroup, balancers: NAMES, entry, nameServers: openNameServers() };
    return {
      ...{ host, marks, targetGroup, wildcard, other, spec },
      ports: (me) => connectEnvironment({ ...connection, me }),
      giveText: (text) => this.#put(host, 'TXT', { TTL: 60, ResourceRecords: [{ Value: `"${text}"` }] }),
    };
  }

  async #put(Name: string, Type: RRType, more: object): Promise<void> {
    const change = { Action: 'CREATE', ResourceRecordSet: { Name, Type, ...more } } as const;
    await this.#dns.changeResourceRecordSets({ HostedZoneId: this.#zone, ChangeBatch: { Changes: [change] } });
  }
}
