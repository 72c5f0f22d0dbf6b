import type { HostedZone as Found, ResourceRecordSet } from '@aws-sdk/client-route-53';
import { hostedZoneOf } from '../../../core/environments/hosted-zone-of.ts';
import { wrong } from '../../../core/errors.ts';
import type { Services } from '../services.ts';
import { once } from './once.ts';

/** Record sets that one answer gives, and that are at a name or below it as a rule. */
const PAGE = 100;

interface Place {
  readonly id: string;
  readonly name: string;
  /** Ids of private ones of its name, or of one between the domain and it. */
  readonly private: readonly string[];
}

/** The public hosted zone that a domain is in, the domain's own or one above it. */
export class HostedZone {
  readonly #dns: Services['dns'];
  readonly domain: string;
  readonly #found: () => Promise<Place>;
  /** The zone's name, and those of its name servers. */
  readonly servers: () => Promise<{ readonly name: string; readonly servers: readonly string[] }>;
  /** What `*.<domain>` is an alias of, if it is one. */
  readonly wildcard: () => Promise<string | undefined>;

  constructor({ dns }: Services, domain: string) {
    this.#dns = dns;
    this.domain = domain;
    this.#found = once(() => this.#find());
    this.servers = once(async () => {
      const { id: HostedZoneId, name } = await this.#found();
      const read = await dns.read();
      const from = { StartRecordName: name, StartRecordType: 'NS', MaxItems: 1 } as const;
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
    const [dns, HostedZoneId] = [await this.#dns.read(), await this.id()];
    const found: ResourceRecordSet[] = [];
    let next: Partial<Pick<ResourceRecordSet, 'Name' | 'Type'>> = { Name: name };
    for (;;) {
      const page = await dns.listResourceRecordSets({
        HostedZoneId,
        StartRecordName: next.Name,
        StartRecordType: next.Type,
        MaxItems: PAGE,
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
