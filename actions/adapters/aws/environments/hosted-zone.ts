import { setTimeout as pause } from 'node:timers/promises';
import type { HostedZone as Found, ResourceRecordSet } from '@aws-sdk/client-route-53';
import { hostedZoneOf } from '../../../core/environments/hosted-zone-of.ts';
import { wrong } from '../../../core/errors.ts';
import type { Services } from '../services.ts';
import { once } from './once.ts';

/** Record sets that one answer gives, and that are at a name or below it as a rule; and of a whole domain ("300", ListResourceRecordSets). */
const [PAGE, WHOLE] = [100, 300];
/**
 * Seconds for which a look counts, unless this process changed something since: all of an account's environments share ten requests a
 * second (Route 53's API limits), and each change is compared first with what is there.
 */
export const COUNTS = 10;
/** Seconds from one request to the next where many environments ask: the others of the account have their part, too. */
const APART = 0.15;

interface Place {
  readonly id: string;
  readonly name: string;
  /** Ids of private ones of its name, or of one between the domain and it. */
  readonly private: readonly string[];
}

/** The public hosted zone that a domain is in, the domain's own or one above it. */
export class HostedZone {
  readonly #dns: Services['dns'];
  readonly #many: () => boolean;
  readonly domain: string;
  #last: Promise<unknown> = Promise.resolve();
  #whole: { readonly at: number; readonly sets: Promise<readonly ResourceRecordSet[]> } | undefined;
  readonly #found: () => Promise<Place>;
  /** The zone's name, and those of its name servers. */
  readonly servers: () => Promise<{ readonly name: string; readonly servers: readonly string[] }>;
  /** What `*.<domain>` is an alias of, if it is one. */
  readonly wildcard: () => Promise<string | undefined>;

  /** `many`: whether environments share it. */
  constructor({ dns }: Services, domain: string, many: () => boolean = () => false) {
    this.#dns = dns;
    this.#many = many;
    this.domain = domain;
    this.#found = once(() => this.#find());
    this.servers = once(async () => {
      const { id: HostedZoneId, name } = await this.#found();
      const read = await dns.read();
      const from = { StartRecordName: name, StartRecordType: 'NS', MaxItems: 1 } as const;
      await this.turn();
      const { ResourceRecordSets: [set] = [] } = await read.listResourceRecordSets({ HostedZoneId, ...from });
      return { name, servers: (set?.ResourceRecords ?? []).map(({ Value }) => plain(Value)) };
    });
    this.wildcard = once(async () => {
      const name = `*.${domain}`;
      const sets = await this.under(name);
      const alias = sets.find(({ Name, Type, AliasTarget }) => AliasTarget && Type === 'A' && plain(Name) === name);
      return alias && targetOf(alias);
    });
  }

  async id(): Promise<string> {
    return (await this.#found()).id;
  }

  /** Ids of private ones of its name, or of one between the domain and it. */
  async private(): Promise<readonly string[]> {
    return (await this.#found()).private;
  }

  /**
   * Record sets at a name and below it: "sorts results first by DNS name with the labels reversed" (ListResourceRecordSets), so they
   * come one after the other.
   */
  async under(name: string): Promise<readonly ResourceRecordSet[]> {
    return await this.#under(name, PAGE);
  }

  /** The same, as a look of the last ten seconds shows it: where many environments ask, one look at the whole domain is for all. */
  async shown(name: string): Promise<{ readonly at: number; readonly sets: readonly ResourceRecordSet[] }> {
    const at = performance.now();
    if (!this.#many()) return { at, sets: await this.under(name) };
    if (this.#whole === undefined || at - this.#whole.at > COUNTS * 1000) {
      this.#whole = { at, sets: this.#under(this.domain, WHOLE) };
    }
    const whole = this.#whole;
    const all = await whole.sets.catch((error: unknown) => {
      if (this.#whole === whole) this.#whole = undefined;
      throw error;
    });
    return { at: whole.at, sets: all.filter((set) => isUnder(name, set)) };
  }

  /** Waits until it is a request's turn. */
  async turn(): Promise<void> {
    const before = this.#last;
    const mine = before.then(() => (this.#many() ? pause(APART * 1000) : undefined));
    this.#last = mine;
    await before;
  }

  async #under(name: string, MaxItems: number): Promise<readonly ResourceRecordSet[]> {
    const [dns, HostedZoneId] = [await this.#dns.read(), await this.id()];
    const found: ResourceRecordSet[] = [];
    let next: Partial<Pick<ResourceRecordSet, 'Name' | 'Type'>> = { Name: name };
    for (;;) {
      await this.turn();
      const page = await dns.listResourceRecordSets({
        HostedZoneId,
        StartRecordName: next.Name,
        StartRecordType: next.Type,
        MaxItems,
      });
      const sets = page.ResourceRecordSets ?? [];
      found.push(...sets.filter((set) => isUnder(name, set)));
      if (!page.IsTruncated || !sets.every((set) => isUnder(name, set))) return found;
      next = { Name: page.NextRecordName, Type: page.NextRecordType };
    }
  }

  async #find(): Promise<Place> {
    const dns = await this.#dns.read();
    const labels = this.domain.split('.');
    const hiding: string[] = [];
    for (let above = 0; above < labels.length - 1; above += 1) {
      const name = labels.slice(above).join('.');
      await this.turn();
      const { HostedZones = [] }: { HostedZones?: Found[] | undefined } = await dns.listHostedZonesByName({
        DNSName: name,
      });
      const called = HostedZones.filter(({ Name }) => plain(Name) === name).map(({ Id = '', Config }) => ({
        id: Id.replace('/hostedzone/', ''),
        private: Config?.PrivateZone === true,
      }));
      const found = hostedZoneOf(this.domain, name, called);
      hiding.push(...found.private);
      if (found.public !== undefined) return { id: found.public, name, private: hiding };
    }
    throw wrong(
      `finding the hosted zone of ${this.domain}: Route 53 shows this account no public one of it or of a domain above; make it, or correct \`domain\` or \`account\``,
    );
  }
}

function isUnder(name: string, { Name }: ResourceRecordSet): boolean {
  const at = plain(Name);
  return at === name || at.endsWith(`.${name}`);
}

/** Without the dot at its end, and with the signs that Route 53 gives as escape codes, such as \052 for *. */
export function plain(name = ''): string {
  const read = name.replaceAll(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
  return read.replace(/\.$/, '').toLowerCase();
}

/** The console writes `dualstack.` before a balancer's name; either is answered. */
export function targetOf({ AliasTarget }: ResourceRecordSet): string | undefined {
  return AliasTarget && plain(AliasTarget.DNSName).replace(/^dualstack\./, '');
}
