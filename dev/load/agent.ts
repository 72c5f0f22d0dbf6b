// Connections of a load: by the machine's resolver, or by what a zone's own servers answer for a name.
import { Resolver } from 'node:dns/promises';
import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';

/** `servers`: addresses of name servers; without them names are looked up as the machine does it. */
export function agentOf(servers: readonly string[] = []): Agent {
  // Idle connections are dropped before the balancer drops them (60 s), so a request never meets one that is being closed.
  const kept = { keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, timeout: 30_000 };
  return new Agent({ ...kept, ...(servers.length > 0 && { lookup: lookupAt(servers) }) });
}

function lookupAt(servers: readonly string[]): LookupFunction {
  const resolver = new Resolver();
  resolver.setServers(servers);
  return (name, { all }, done) => {
    resolver.resolve4(name).then(
      (found) => {
        const addresses = found.map((address) => ({ address, family: 4 }));
        if (all) done(null, addresses);
        else done(null, found[0] ?? '', 4);
      },
      (error: NodeJS.ErrnoException) => done(error, all ? [] : '', 4),
    );
  };
}
