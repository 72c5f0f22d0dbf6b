import { promises as dns } from 'node:dns';
import { coded, Server } from './server.ts';

export interface Zone {
  readonly name: string;
  readonly servers: readonly Server[];
}

/**
 * The zones that names are in, by their NS records as this machine's resolver knows them, from the top label down. It is asked only
 * for what the zone above says is there: who asks for a name that is missing makes it remember that, for all types
 * (https://www.rfc-editor.org/rfc/rfc2308#section-5) and, in some, for all names below (https://www.rfc-editor.org/rfc/rfc8020#section-2).
 */
export class Zones {
  readonly #known = new Map<string, Zone>();

  /** The innermost; undefined when the resolver knows none. */
  async of(host: string): Promise<Zone | undefined> {
    const labels = host.toLowerCase().replace(/\.$/, '').split('.');
    let zone: Zone | undefined;
    for (let first = labels.length - 1; first >= 0; first -= 1) {
      const name = labels.slice(first).join('.');
      if (zone !== undefined && !this.#known.has(name) && (await ends(zone, name))) break;
      zone = (await this.#at(name)) ?? zone;
    }
    return zone;
  }

  async #at(name: string): Promise<Zone | undefined> {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = await coded(dns.resolveNs(name));
    if (typeof found === 'string' || found.length === 0) return undefined;
    const zone = { name, servers: found.toSorted().map((server) => new Server(server)) };
    this.#known.set(name, zone);
    return zone;
  }
}

/** Whether no zone can begin at a name: there is none, or it is an alias. */
async function ends({ servers }: Zone, name: string): Promise<boolean> {
  for (const server of servers.slice(0, 2)) {
    const alias = await server.alias(name);
    if (alias !== undefined) return true;
  }
  return false;
}
