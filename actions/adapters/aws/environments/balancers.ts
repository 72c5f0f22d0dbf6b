import type { LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import { about, wrong } from '../../../core/errors.ts';
import { pages } from '../pages.ts';
import type { Services } from '../services.ts';
import type { HostedZone } from './hosted-zone.ts';
import { once } from './once.ts';

export interface FoundBalancer {
  readonly arn: string;
  readonly name: string;
  readonly dnsName: string;
  /** The hosted zone that an alias to it names. */
  readonly zone: string;
  readonly vpc: string;
}

/** Application Load Balancers of the account and region, which are the user's and stay as they are: each is asked for once. */
export class Balancers {
  readonly #balancing: Services['balancing'];
  readonly #zone: HostedZone;
  readonly #domain: string;
  readonly #listeners = new Map<string, () => Promise<string>>();
  readonly all: () => Promise<readonly FoundBalancer[]>;

  constructor({ balancing }: Services, zone: HostedZone, domain: string) {
    this.#balancing = balancing;
    this.#zone = zone;
    this.#domain = domain;
    this.all = once(async () => {
      const read = await balancing.read();
      const found = await pages(
        (Marker) => read.describeLoadBalancers({ Marker }),
        (page) => page.NextMarker,
        (page) => page.LoadBalancers,
      );
      return found.filter(({ Type }) => Type === undefined || Type === 'application').map(toBalancer);
    });
  }

  async at(dnsName: string): Promise<FoundBalancer | undefined> {
    return (await this.all()).find((each) => each.dnsName === dnsName);
  }

  async named(name: string): Promise<FoundBalancer> {
    const found = (await this.all()).find((each) => each.name === name);
    if (found) return found;
    throw about(
      'balancer',
      wrong(`finding the balancer ${name}: this account and region has none of that name; correct \`balancers\``),
    );
  }

  /** The one that the names of the domain lead to by themselves. */
  async wildcard(): Promise<FoundBalancer | undefined> {
    const target = await this.#zone.wildcard();
    return target === undefined ? undefined : await this.at(target);
  }

  /** Likewise, where there has to be one. */
  async front(): Promise<FoundBalancer> {
    const found = await this.wildcard();
    if (found) return found;
    throw about(
      'balancer',
      wrong(
        `finding where *.${this.#domain} leads: its hosted zone has no alias A of that name to an Application Load Balancer of this account and region; make one, or name \`balancers\``,
      ),
    );
  }

  /** The listener that visitors come in by: the one for HTTPS where there is one. */
  async listener(balancer: FoundBalancer): Promise<string> {
    const known = this.#listeners.get(balancer.arn) ?? once(() => this.#findListener(balancer));
    this.#listeners.set(balancer.arn, known);
    return await known();
  }

  async #findListener({ arn, name }: FoundBalancer): Promise<string> {
    const read = await this.#balancing.read();
    const found = await pages(
      (Marker) => read.describeListeners({ LoadBalancerArn: arn, Marker }),
      (page) => page.NextMarker,
      (page) => page.Listeners,
    );
    const rank = ({ Protocol, Port }: { Protocol?: string | undefined; Port?: number | undefined }) =>
      (Protocol === 'HTTPS' ? 2 : 0) + (Port === (Protocol === 'HTTPS' ? 443 : 80) ? 1 : 0);
    const [first] = [...found].sort((a, b) => rank(b) - rank(a));
    if (first?.ListenerArn) return first.ListenerArn;
    throw about(
      'balancer',
      wrong(`looking at the balancer ${name}: it has no listener; give it one for HTTPS whose default answer is 404`),
    );
  }
}

function toBalancer(found: LoadBalancer): FoundBalancer {
  const { LoadBalancerArn = '', LoadBalancerName = '', DNSName = '', CanonicalHostedZoneId = '', VpcId = '' } = found;
  return {
    arn: LoadBalancerArn,
    name: LoadBalancerName,
    dnsName: DNSName.toLowerCase(),
    zone: CanonicalHostedZoneId,
    vpc: VpcId,
  };
}
