import { promises as dns } from 'node:dns';
import { isIP } from 'node:net';
import type { Said } from '../../core/probe/zone-said.ts';
import { lookUp } from '../system/names.ts';

/** Milliseconds for one try; the next goes to the server's next address, or there once more. */
const PATIENCE = { timeout: 700, tries: 2 };

/** One name server of a zone, asked itself. */
export class Server {
  readonly name: string;
  #opened: Promise<{ readonly resolver: dns.Resolver; readonly address: string } | string> | undefined;

  /** A name, or an address that stands in its place. */
  constructor(name: string) {
    this.name = name;
  }

  async say(host: string): Promise<Said> {
    const opened = await this.#open();
    if (typeof opened === 'string') return { kind: 'silent', code: opened };
    const { resolver } = opened;
    const both = await Promise.all([coded(resolver.resolve4(host)), coded(resolver.resolve6(host))]);
    const silent = both.find((each) => typeof each === 'string' && !NONE.includes(each));
    if (typeof silent === 'string') return { kind: 'silent', code: silent };
    const addresses = both.flatMap((each) => (typeof each === 'string' ? [] : each));
    if (addresses.length > 0) return { kind: 'addresses', addresses };
    if (both.includes('ENOTFOUND')) return { kind: 'none', code: 'NXDOMAIN' };
    const to = await this.alias(host);
    return to === undefined || to === false ? { kind: 'none', code: 'NODATA' } : { kind: 'alias', to };
  }

  /** What a name is a CNAME of; false when there is no such name; undefined when it is none, or the server doesn't say. */
  async alias(host: string): Promise<string | false | undefined> {
    const opened = await this.#open();
    if (typeof opened === 'string') return undefined;
    const found = await coded(opened.resolver.resolveCname(host));
    return found === 'ENOTFOUND' ? false : typeof found === 'string' ? undefined : found[0];
  }

  /** Undefined when it has none. */
  async address(): Promise<string | undefined> {
    const opened = await this.#open();
    return typeof opened === 'string' ? undefined : opened.address;
  }

  #open() {
    this.#opened ??= open(this.name);
    return this.#opened;
  }
}

/** What says that there is no such record. */
const NONE = ['ENOTFOUND', 'ENODATA'];

async function open(name: string) {
  const found = isIP(name) === 0 ? await lookUp(name, undefined) : [name];
  if (typeof found === 'string') return found;
  // Runners of GitHub have no IPv6.
  const addresses = found.toSorted((a, b) => isIP(a) - isIP(b));
  const resolver = new dns.Resolver(PATIENCE);
  resolver.setServers(addresses.map((address) => (address.includes(':') ? `[${address}]` : address)));
  return { resolver, address: addresses[0] ?? '' };
}

/** The answer, or the code of the error. */
export async function coded<T>(answer: Promise<T>): Promise<T | string> {
  return await answer.catch((error: NodeJS.ErrnoException) => error.code ?? 'no code');
}
