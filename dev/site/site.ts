/** A site that misbehaves on demand: what its paths do is in routes.ts and broken.ts. Within the process that wants it. */
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createSilent, type Server, type Socket } from 'node:net';
import { type Authority, makeAuthority } from './certificate.ts';
import { Releases } from './releases.ts';
import { type Asked, answer, type Said } from './routes.ts';

const DAY = 86_400;

export interface Site {
  /** Each without a slash at the end, such as https://127.0.0.1:40123; what differs is the way to them. */
  urls: {
    http: string;
    /** HTTP/1.1 and h2, as the client likes. */
    https: string;
    h1: string;
    h2: string;
    wrongName: string;
    expired: string;
    notYet: string;
    /** Such a certificate too, with a clock of its own by which it is valid: one of them is wrong. */
    ahead: string;
    /** Likewise with one that has expired. */
    behind: string;
    selfSigned: string;
    /** By an authority that nobody knows. */
    stranger: string;
    /** Sends only its own certificate, without the one in between. */
    chainless: string;
    /** Its authority's own certificate ends in three days. */
    chainEnding: string;
    /** Takes connections, and says nothing. Without a scheme. */
    silent: string;
  };
  /** Certificate of its authority, PEM. */
  ca: string;
  releases: Releases;
  /** Connections accepted so far, of all ways. */
  readonly connections: number;
  /** Requests so far, such as `GET /say?status=500`. */
  requests: string[];
  /** Milliseconds from each request to its answer's end, of those that were answered, as the site itself saw it. */
  took: number[];
  close(): Promise<void>;
}

/** `names`: what its certificate is for, besides the address and localhost. */
export async function startSite(options: { address?: string; names?: readonly string[] } = {}): Promise<Site> {
  const { address = '127.0.0.1', names = [] } = options;
  const own = makeAuthority();
  // Certificates here are for names and IPv4 addresses alone.
  const all = [...(address.includes(':') ? [] : [address]), 'localhost', ...names];
  const releases = new Releases();
  const requests: string[] = [];
  const took: number[] = [];
  let connections = 0;
  const open = new Set<Socket>();
  const servers: Server[] = [];

  // Node's types of HTTP/2's compatible requests differ in events that nothing here listens to.
  const handle = (asked: unknown, said: unknown) => {
    const { method, url } = asked as Asked;
    requests.push(`${method} ${url}`);
    const began = performance.now();
    (said as Said).on('finish', () => took.push(performance.now() - began));
    answer(asked as Asked, said as Said, releases);
  };
  const listen = async (scheme: string, server: Server) => {
    servers.push(server);
    server.on('connection', (socket) => {
      connections += 1;
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => {});
    });
    await new Promise<void>((done) => void server.listen(0, address, done));
    return `${scheme}://${address.includes(':') ? `[${address}]` : address}:${(server.address() as AddressInfo).port}`;
  };
  const tls = (made: ReturnType<Authority['issue']>) => listen('https', createTlsServer(made, handle));

  /** Over h2 too, by a clock that is off by so many seconds. */
  const clocked = (off: number, made: ReturnType<Authority['issue']>) =>
    listen(
      'https',
      createSecureServer({ ...made, allowHTTP1: true }, (asked, said) => {
        said.setHeader('date', new Date(Date.now() + off * 1000).toUTCString());
        handle(asked, said);
      }),
    );

  const good = own.issue({ names: all });
  const urls: Site['urls'] = {
    http: await listen('http', createServer(handle)),
    https: await listen('https', createSecureServer({ ...good, allowHTTP1: true }, handle)),
    h1: await tls(good),
    h2: await listen('https', createSecureServer(good, handle)),
    wrongName: await tls(own.issue({ names: ['elsewhere.test', 'other.test'] })),
    expired: await tls(own.issue({ names: all, from: -90 * DAY, to: -2 * DAY })),
    notYet: await tls(own.issue({ names: all, from: 2 * DAY })),
    ahead: await clocked(5 * DAY, own.issue({ names: all, from: 2 * DAY })),
    behind: await clocked(-5 * DAY, own.issue({ names: all, from: -90 * DAY, to: -2 * DAY })),
    selfSigned: await tls(own.selfSigned({ names: all })),
    stranger: await tls(makeAuthority('Strangers').issue({ names: all })),
    chainEnding: await tls(own.issue({ names: all, chainTo: 3 * DAY })),
    silent: (
      await listen(
        '',
        createSilent((socket) => void socket.resume()),
      )
    ).slice(3),
    chainless: await tls({ ...good, cert: good.cert.split(/(?<=END CERTIFICATE-----\n)/)[0] ?? '' }),
  };
  const close = async () => {
    for (const each of open) each.destroy();
    await Promise.all(servers.map((each) => new Promise((done) => each.close(done))));
  };
  return {
    ...{ urls, ca: own.pem, releases, requests, took, close },
    get connections() {
      return connections;
    },
  };
}
