// Connections of a load: by the machine's resolver, or by what a zone's own servers answer for a name.
import { Resolver } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { type Agent, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { LoadOptions } from './report.ts';

/** Connections over TLS at a time: far more than requests that are under way, unless something stalls. */
const HANDSHAKES = 100;

/**
 * `servers`: addresses of name servers; without them names are looked up as the machine does it. `ca`: file of an authority that is
 * trusted in place of the usual ones, where the address begins with https.
 */
export function agentOf(url: URL, { servers = [], ca }: Pick<LoadOptions, 'servers' | 'ca'>): Agent {
  // Idle connections are dropped before the balancer drops them (60 s), so a request never meets one that is being closed.
  const kept = { keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, timeout: 30_000 };
  const options = { ...kept, ...(servers.length > 0 && { lookup: lookupAt(servers) }) };
  if (url.protocol === 'http:') return new HttpAgent(options);
  // A handshake costs both sides more than a hundred requests: after a stall what is due must not begin as many as it is requests.
  return new HttpsAgent({ ...options, maxSockets: HANDSHAKES, ...(ca !== undefined && { ca: readFileSync(ca) }) });
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
