import { settled } from '../../../core/probe/zone-said.ts';
import { recordName } from '../../../core/rollout/router.ts';
import type { Target, TargetGroup } from '../../../core/rollout/traffic.ts';
import type { NameServers } from '../../../ports/name-servers.ts';
import { Later, type Traffic } from '../../../ports/rollout.ts';
import { pages } from '../pages.ts';
import type { Scope } from '../scope.ts';
import { scopeTags } from '../scope.ts';
import type { Services } from '../services.ts';
import type { HostedZone } from './hosted-zone.ts';
import { type AwsZone, TTL } from './zone.ts';

/**
 * Seconds for which a machine that left the record may still be asked: who asked a name server right before remembers it for the
 * TTL, and nobody's clock is exact.
 */
const DRAIN = TTL + 60;

/** Machines that a name leads to by their addresses, beside those behind balancers. */
export class AwsRecords implements Traffic {
  readonly #ec2: Services['ec2'];
  readonly #zone: AwsZone;
  readonly #hosted: HostedZone;
  readonly #nameServers: NameServers;
  readonly #scope: Scope;
  readonly #balancers: Traffic;
  /** Addresses that this process took out, while a name server that isn't asked here may tell of them. */
  readonly #taken = new Set<string>();

  constructor(
    { ec2 }: Services,
    names: { readonly zone: AwsZone; readonly hosted: HostedZone; readonly nameServers: NameServers },
    scope: Scope,
    balancers: Traffic,
  ) {
    this.#ec2 = ec2;
    this.#zone = names.zone;
    this.#hosted = names.hosted;
    this.#nameServers = names.nameServers;
    this.#scope = scope;
    this.#balancers = balancers;
  }

  async look(routers: readonly string[]): Promise<readonly TargetGroup[]> {
    const found = routers.map(async (router) => {
      const host = recordName(router);
      return host === undefined ? await this.#balancers.look([router]) : [await this.#show(router, host)];
    });
    return (await Promise.all(found)).flat();
  }

  async register(router: string, machines: readonly string[]): Promise<void> {
    const host = recordName(router);
    if (host === undefined) return await this.#balancers.register(router, machines);
    const { running, held } = await this.#held(host);
    const added = machines.map((id) => running.get(id) ?? id);
    const missing = machines.find((id) => !running.has(id));
    if (missing !== undefined) throw new Later(`EC2 shows no running ${missing} with a private address`);
    await this.#zone.point(host, [...held, ...added]);
    for (const address of added) this.#taken.delete(address);
  }

  async deregister(router: string, machines: readonly string[]): Promise<void> {
    const host = recordName(router);
    if (host === undefined) return await this.#balancers.deregister(router, machines);
    const { running, held } = await this.#held(host);
    const leaving = held.filter((address) => machines.some((id) => running.get(id) === address));
    await this.#zone.point(
      host,
      held.filter((address) => !leaving.includes(address)),
    );
    for (const address of leaving) this.#taken.add(address);
  }

  /** Of the addresses in the record those of machines that run: what AWS replaced leaves it at the next change. */
  async #held(host: string) {
    const [running, addresses] = await Promise.all([this.#machines(), this.#zone.addresses(host)]);
    const own = new Set(running.values());
    return { running, held: addresses.filter((address) => own.has(address)) };
  }

  async #show(arn: string, host: string): Promise<TargetGroup> {
    const [running, addresses, pending, { name, servers }] = await Promise.all([
      this.#machines(),
      this.#zone.addresses(host),
      this.#zone.pending(),
      this.#hosted.servers(),
    ]);
    const answers = await this.#nameServers.ask(host, servers);
    const said = settled(name, answers);
    const all = said.kind === 'addresses' ? said.addresses : [];
    const any = [...answers.values()].flatMap((each) => (each.kind === 'addresses' ? each.addresses : []));
    const open = pending ? 'Route 53 has not told all its name servers' : said.kind === 'unsettled' ? said.why : '';
    if (!pending) this.#taken.clear();
    const targets = [...running].flatMap(([machine, address]): Target[] => {
      if (addresses.includes(address)) {
        if (open === '' && all.includes(address)) return [{ machine, state: 'healthy' }];
        return [{ machine, state: 'initial', ...(open !== '' && { reason: open }) }];
      }
      return any.includes(address) || this.#taken.has(address) ? [{ machine, state: 'draining' }] : [];
    });
    return { arn, name: `the record of ${host}`, drain: DRAIN, targets };
  }

  /** Addresses of the environment's machines that run, by their ids. */
  async #machines(): Promise<ReadonlyMap<string, string>> {
    const ec2 = await this.#ec2.read();
    const tags = scopeTags(this.#scope).map(({ Key, Value }) => ({ Name: `tag:${Key}`, Values: [Value] }));
    const Filters = [...tags, { Name: 'instance-state-name', Values: ['pending', 'running'] }];
    const found = await pages(
      (NextToken) => ec2.describeInstances({ Filters, NextToken }),
      (page) => page.NextToken,
      (page) => page.Reservations,
    );
    const instances = found.flatMap(({ Instances = [] }) => Instances);
    return new Map(
      instances.flatMap(({ InstanceId, PrivateIpAddress }) =>
        InstanceId && PrivateIpAddress ? [[InstanceId, PrivateIpAddress] as const] : [],
      ),
    );
  }
}
