// Visitors of a name as resolvers let them be: each asks the zone's servers, remembers what they said for its TTL, and asks there again.
import { Resolver } from 'node:dns/promises';
import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../../dev/load/request.ts';

/** Milliseconds between one visitor's requests. */
const PACE = 500;

export class Visitors {
  /** Requests by the version that answered. */
  readonly versions = new Map<string, number>();
  readonly failures: string[] = [];
  readonly #url: URL;
  readonly #resolver = new Resolver();
  readonly #all: readonly Promise<void>[];
  /** What each remembers. */
  readonly #known: (readonly string[])[] = [];
  #ended = false;

  /** `servers`: addresses of the zone's name servers. */
  constructor(url: string, servers: readonly string[], count: number) {
    this.#url = new URL(url);
    this.#resolver.setServers(servers);
    this.#all = Array.from({ length: count }, (_, number) => this.#visit(number));
  }

  /** All addresses that any of them remembers. */
  get remembered(): ReadonlySet<string> {
    return new Set(this.#known.flat());
  }

  async stop(): Promise<void> {
    this.#ended = true;
    await Promise.all(this.#all);
  }

  async #visit(number: number): Promise<void> {
    let until = 0;
    for (let turn = number; !this.#ended; turn += 1) {
      if (performance.now() >= until) {
        const found = await this.#resolver.resolve4(this.#url.hostname, { ttl: true }).catch((error: Error) => error);
        if (found instanceof Error) this.failures.push(`no address: ${found.message}`);
        else {
          this.#known[number] = found.map(({ address }) => address);
          until = performance.now() + (found[0]?.ttl ?? 0) * 1000;
        }
      }
      const known = this.#known[number] ?? [];
      await this.#get(known[turn % Math.max(1, known.length)] ?? '');
      // Visitors don't come at the same moment.
      await pause(PACE + number * 7);
    }
  }

  async #get(address: string): Promise<void> {
    const agent = new Agent({
      lookup: (_, { all }, done) => (all ? done(null, [{ address, family: 4 }]) : done(null, address, 4)),
    });
    const answer = await ask(this.#url, agent, 5000);
    agent.destroy();
    if (answer.kind !== 'answer' || answer.status !== 200)
      this.failures.push(`${address} at ${new Date().toISOString()}: ${JSON.stringify(answer)}`);
    else this.versions.set(answer.release ?? '', (this.versions.get(answer.release ?? '') ?? 0) + 1);
  }
}
