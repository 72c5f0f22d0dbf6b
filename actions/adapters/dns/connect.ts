import { isIPv6 } from 'node:net';
import {
  type Asked,
  deadEnd,
  explained,
  noneThere,
  type Remembered,
  stillRemembered,
} from '../../core/probe/no-name.ts';
import { settled } from '../../core/probe/zone-said.ts';
import type { Found, Names } from '../../ports/names.ts';
import { lookUp, nameless } from '../system/names.ts';
import { negativeTtl } from './negative-ttl.ts';
import { Zones } from './zones.ts';

/** Seconds for which what a zone's servers said is taken for what they would say. */
const FRESH = 1;
/** Milliseconds that a reason may take: it must not become another one, that of an answer which came too late. */
const REASON = 1000;

/** By this machine's resolver; what it doesn't know its zone is asked for, so that the reason can be told. */
export function explainedNames(): Names {
  const zones = new Asking();
  return {
    binding: false,
    async find(host, family) {
      const found = await lookUp(host, family);
      if (typeof found !== 'string') return { addresses: found };
      const why = nameless(host, family, found);
      if (!MISSING.includes(found)) return { why };
      const reason = async () => {
        const asked = await zones.ask(host);
        return asked === undefined ? why : explained(why, host, asked, await zones.remembered(host, asked));
      };
      return { why: (await inTime(reason())) ?? why };
    },
  };
}

/** At the name servers of the zone that a name is in, all of which must agree. What the machine's resolver remembers is told to `warn`. */
export function authoritativeNames(warn: (text: string) => void): Names {
  const zones = new Asking();
  const compared = new Set<string>();
  return {
    binding: true,
    async find(host, family) {
      const asked = await zones.ask(host);
      if (asked === undefined) {
        const why = `the resolver of this machine knows no zone that ${host} is in, so no name server to ask`;
        return { why: `${why}; let it answer for NS records, or ask with resolve: system` };
      }
      const why = noneThere(host, asked);
      if (why !== undefined) return { why };
      const found = await addressesBy(host, asked);
      if ('why' in found) return found;
      if (!compared.has(host)) {
        // Once it is there: who asks before plants what is then remembered.
        compared.add(host);
        const reason = await inTime(zones.stillMissing(host, asked));
        if (reason !== undefined) warn(reason);
      }
      const fitting = found.addresses.filter((each) => family === undefined || isIPv6(each) === (family === 6));
      return fitting.length > 0
        ? { addresses: fitting }
        : { why: `${host} has no IPv${family} address in ${asked.zone}` };
    },
  };
}

/** What getaddrinfo says of a name without an address. */
const MISSING: readonly string[] = ['ENOTFOUND', 'ENODATA'];

/** A CNAME may lead into somebody else's zone, in which nothing of ours has changed: this machine's resolver knows that one. */
async function addressesBy(host: string, asked: Asked): Promise<Found> {
  const { settled } = asked;
  if (settled.kind === 'addresses') return { addresses: settled.addresses };
  const to = settled.kind === 'alias' ? settled.to : host;
  const found = await lookUp(to, undefined);
  return typeof found === 'string' ? { why: deadEnd(host, asked, to, found) } : { addresses: found };
}

/** Asks the zones of names, and remembers for a moment what they said. */
class Asking {
  readonly #zones = new Zones();
  readonly #asked = new Map<string, { readonly at: number; readonly answer: Promise<Asked | undefined> }>();
  readonly #seen = new Map<string, number>();

  async ask(host: string): Promise<Asked | undefined> {
    const now = Date.now() / 1000;
    const last = this.#asked.get(host);
    if (last !== undefined && now - last.at < FRESH) return await last.answer;
    const answer = this.#ask(host);
    this.#asked.set(host, { at: now, answer });
    return await answer;
  }

  /** Of a name that its zone has: that this machine's resolver has it not. */
  async stillMissing(host: string, asked: Asked): Promise<string | undefined> {
    const code = await lookUp(host, undefined);
    if (typeof code !== 'string' || !MISSING.includes(code)) return undefined;
    return stillRemembered(host, code, await this.remembered(host, asked));
  }

  async remembered(host: string, { zone }: Asked): Promise<Remembered> {
    const [server] = (await this.#zones.of(zone))?.servers ?? [];
    const address = await server?.address();
    const seconds = address === undefined ? undefined : await negativeTtl(zone, address);
    return { seconds, since: this.#seen.get(host) ?? Date.now() / 1000 };
  }

  async #ask(host: string): Promise<Asked | undefined> {
    const zone = await this.#zones.of(host);
    if (zone === undefined) return undefined;
    const answers = await Promise.all(
      zone.servers.map(async (server) => [server.name, await server.say(host)] as const),
    );
    const found = settled(zone.name, new Map(answers));
    if (found.kind === 'addresses' || found.kind === 'alias')
      this.#seen.set(host, this.#seen.get(host) ?? Date.now() / 1000);
    return { zone: zone.name, servers: zone.servers.length, settled: found };
  }
}

async function inTime<T>(reason: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((done) => {
    timer = setTimeout(done, REASON, undefined);
  });
  return await Promise.race([reason, over]).finally(() => clearTimeout(timer));
}
