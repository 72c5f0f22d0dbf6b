import type { NameServers } from '../../ports/name-servers.ts';
import { Server } from './server.ts';

/** Asks them over and over, so their own addresses are looked up once. */
export function openNameServers(): NameServers {
  const known = new Map<string, Server>();
  const at = (name: string): Server => {
    const server = known.get(name) ?? new Server(name);
    known.set(name, server);
    return server;
  };
  return {
    async ask(host, servers) {
      return new Map(await Promise.all(servers.map(async (name) => [name, await at(name).say(host)] as const)));
    },
  };
}
