import type { Change, ResourceRecordSet } from '@aws-sdk/client-route-53';
import { type NameRecord, ownershipOf } from '../../../core/environments/site.ts';
import { patience } from '../../../core/patience.ts';
import type { Zone } from '../../../ports/environments.ts';
import { Later } from '../../../ports/rollout.ts';
import { errorNames } from '../errors.ts';
import type { Services } from '../services.ts';
import type { Balancers } from './balancers.ts';
import type { Environment } from './environment.ts';
import { COUNTS, type HostedZone, plain, targetOf } from './hosted-zone.ts';

/** Seconds for which it is remembered what a record of ours says. */
export const TTL = 60;

/** Records of one environment in the hosted zone of its domain. */
export class AwsZone implements Zone {
  readonly #dns: Services['dns'];
  readonly #zone: HostedZone;
  readonly #balancers: Balancers;
  /** Of the ownership record, in the quotes that it is stored with. */
  readonly #text: string;
  /** Changes of this process that have not reached all name servers. */
  readonly #open = new Set<string>();
  /** Whether it changed something that no look has shown. */
  #changed = false;
  #seen: { readonly host: string; readonly at: number; readonly sets: readonly ResourceRecordSet[] } | undefined;

  constructor({ dns }: Services, zone: HostedZone, balancers: Balancers, { marks }: Environment) {
    this.#dns = dns;
    this.#zone = zone;
    this.#balancers = balancers;
    const owner = { app: marks.app, environment: marks.environment, repository: marks['repository-id'] };
    this.#text = `"${ownershipOf(owner)}"`;
  }

  /** All that is at a name or below. */
  async look(host: string): Promise<readonly NameRecord[]> {
    const at = performance.now();
    if (this.#seen?.host !== host || at - this.#seen.at > COUNTS * 1000) {
      const found = this.#changed ? { at, sets: await this.#zone.under(host) } : await this.#zone.shown(host);
      this.#seen = { host, ...found };
      this.#changed = false;
    }
    return await Promise.all(
      this.#seen.sets.map(async (set) => ({
        name: plain(set.Name),
        type: set.Type ?? '',
        value: await this.#value(set),
      })),
    );
  }

  /**
   * Whether a change that this process made has not reached all name servers: "PENDING indicates that the changes in this request
   * have not propagated to all Amazon Route 53 DNS servers" (GetChange). Of another process' changes nothing is known.
   */
  async pending(): Promise<boolean> {
    const dns = await this.#dns.read();
    for (const Id of this.#open) {
      await this.#zone.turn();
      const { ChangeInfo } = await dns.getChange({ Id });
      if (ChangeInfo?.Status === 'INSYNC') this.#open.delete(Id);
    }
    return this.#open.size > 0;
  }

  /** A name without our text is created, which Route 53 refuses where an A, a TXT or a CNAME is: another's is never written over. */
  async write(host: string, balancer: string): Promise<void> {
    const began = performance.now();
    const [sets, target] = await Promise.all([this.#zone.under(host), this.#balancers.named(balancer)]);
    const Action = this.#ownText(host, sets) ? 'UPSERT' : 'CREATE';
    const AliasTarget = { HostedZoneId: target.zone, DNSName: target.dnsName, EvaluateTargetHealth: false };
    await this.#change(began, [
      { Action, ResourceRecordSet: { Name: host, Type: 'A', AliasTarget } },
      {
        Action,
        ResourceRecordSet: { Name: host, Type: 'TXT', TTL, ResourceRecords: [{ Value: this.#text }] },
      },
    ]);
  }

  /** Addresses in a name's own A record, if it is ours. */
  async addresses(host: string): Promise<readonly string[]> {
    return addressesIn(await this.#own(host));
  }

  /**
   * Lets a name have these addresses and no others; without any it keeps its owner alone. The first time text and addresses are made
   * in one batch, which Route 53 makes whole or not at all, and refuses where an A, a TXT or a CNAME is: nobody can come in between.
   */
  async point(host: string, addresses: readonly string[]): Promise<void> {
    const began = performance.now();
    const own = await this.#own(host);
    const wanted = [...new Set(addresses)].sort();
    const values = wanted.map((Value) => ({ Value }));
    const record: ResourceRecordSet = { Name: host, Type: 'A', TTL, ResourceRecords: values };
    const text: ResourceRecordSet = { Name: host, Type: 'TXT', TTL, ResourceRecords: [{ Value: this.#text }] };
    const [owner, before] = own;
    if (owner === undefined) {
      if (wanted.length === 0) return;
      return await this.#change(began, [
        { Action: 'CREATE', ResourceRecordSet: text },
        { Action: 'CREATE', ResourceRecordSet: record },
      ]);
    }
    if (addressesIn(own).toSorted().join() === wanted.join()) return;
    if (wanted.length > 0) await this.#change(began, [{ Action: 'UPSERT', ResourceRecordSet: record }]);
    else if (before) await this.#change(began, [{ Action: 'DELETE', ResourceRecordSet: before }]);
  }

  /** The ownership text and, after it, the A record; neither where the text isn't ours. */
  async #own(host: string): Promise<readonly ResourceRecordSet[]> {
    const sets = await this.#zone.under(host);
    const text = this.#ownText(host, sets);
    return text ? [text, ...sets.filter(({ Name, Type }) => plain(Name) === host && Type === 'A')] : [];
  }

  /** Exactly what was seen, or nothing: what somebody changed meanwhile no longer matches. */
  async delete(host: string): Promise<void> {
    const began = performance.now();
    const own = await this.#own(host);
    if (own.length === 0) return;
    await this.#change(
      began,
      own.map((ResourceRecordSet) => ({ Action: 'DELETE', ResourceRecordSet })),
    );
  }

  #ownText(host: string, sets: readonly ResourceRecordSet[]): ResourceRecordSet | undefined {
    return sets.find(
      ({ Name, Type, ResourceRecords: [only, ...more] = [] }) =>
        plain(Name) === host && Type === 'TXT' && only?.Value === this.#text && more.length === 0,
    );
  }

  /** `began`: when it was decided, since which others may have come and gone. */
  async #change(began: number, Changes: Change[]): Promise<void> {
    const dns = await this.#dns.change();
    const HostedZoneId = await this.#zone.id();
    this.#seen = undefined;
    this.#changed = true;
    await this.#zone.turn();
    const waited = performance.now() - began;
    if (waited > patience.aws.change * 1000) throw new Later('it was not its turn at Route 53 soon enough');
    try {
      const { ChangeInfo } = await dns.changeResourceRecordSets({ HostedZoneId, ChangeBatch: { Changes } });
      if (ChangeInfo?.Id && ChangeInfo.Status !== 'INSYNC') this.#open.add(ChangeInfo.Id);
    } catch (error) {
      // Nothing of the batch was made: it is not as it was seen, which the next look shows.
      if (errorNames(error, 'InvalidChangeBatch')) throw new Later((error as Error).message, { cause: error });
      throw error;
    }
  }

  async #value(set: ResourceRecordSet): Promise<string> {
    const target = targetOf(set);
    if (target !== undefined) return (await this.#balancers.at(target))?.name ?? target;
    const values = (set.ResourceRecords ?? []).map(({ Value = '' }) => Value);
    const [only = ''] = values;
    return set.Type === 'TXT' && values.length === 1 ? only.replace(/^"([^"]*)"$/, '$1') : values.join(' ');
  }
}

function addressesIn([, record]: readonly ResourceRecordSet[]): readonly string[] {
  return (record?.ResourceRecords ?? []).map(({ Value = '' }) => Value);
}
