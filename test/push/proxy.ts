// A network whose only way out is a forward proxy: the hosts behind it have names that nobody else knows.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find, unpacked } from '../../dev/builder/programs.ts';

export interface WayOut {
  /** As HTTPS_PROXY takes it, with user and password: it lets nobody else through. */
  readonly url: string;
  /** The certificate of all hosts, for NODE_EXTRA_CA_CERTS. */
  readonly ca: string;
  /** Every host that a way was asked to, in order. */
  readonly asked: readonly string[];
  close(): void;
}

/** `hosts`: names that are spoken to by https, and the addresses, by http, that answer for them. */
export async function startProxy(hosts: Readonly<Record<string, string>>): Promise<WayOut> {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-proxy-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = `subjectAltName=${Object.keys(hosts).map((name) => `DNS:${name}`)}`;
  const words = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=tests -addext';
  execFileSync(find('openssl'), ['req', ...words.split(' '), names, '-keyout', key, '-out', cert], {
    env: { ...process.env, ...unpacked },
    stdio: 'ignore',
  });

  const entrance = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (asked, answer) => {
    const { method, url: path, headers } = asked;
    const [hostname, port] = hosts[headers.host ?? '']?.split(':') ?? [];
    const passed = request(
      { agent: false, hostname, port, method, path, headers: { ...headers, 'x-forwarded-proto': 'https' } },
      (said) => {
        answer.writeHead(said.statusCode ?? 500, said.headers);
        said.pipe(answer);
      },
    );
    asked.pipe(passed.on('error', () => answer.destroy()));
  });
  const asked: string[] = [];
  const proxy = createServer((_, answer) => answer.writeHead(405).end());
  proxy.on('connect', ({ url = '', headers }, socket, head) => {
    const [name = ''] = url.split(':');
    asked.push(name);
    const known = headers['proxy-authorization'] === `Basic ${Buffer.from('runner:sesame').toString('base64')}`;
    if (!known) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    if (hosts[name] === undefined) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const way = connect((entrance.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      way.write(head);
      socket.pipe(way).pipe(socket);
    });
    way.on('error', () => socket.destroy());
    return socket.on('error', () => way.destroy());
  });
  const listen = (server: Pick<Server, 'listen'>) =>
    new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  await Promise.all([listen(entrance), listen(proxy)]);
  return {
    url: `http://runner:sesame@127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    ca: cert,
    asked,
    close() {
      for (const server of [proxy, entrance]) server.close().closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** For NODE_OPTIONS: a script that runs before the action. */
export const preload = (script: string) => `--import=data:text/javascript,${encodeURIComponent(script)}`;

/** For NODE_OPTIONS: no resolver is asked for such names, which may be one that answers late or not at all. */
export const ALONE = preload(
  `import dns from'node:dns';const plain=dns.lookup;dns.lookup=(name,...rest)=>/\\.(test|invalid)$/.test(name)?process.nextTick(rest.at(-1),Object.assign(new Error('getaddrinfo ENOTFOUND '+name),{code:'ENOTFOUND',hostname:name})):plain(name,...rest)`,
);
