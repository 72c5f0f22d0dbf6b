// A registry with Bearer tokens, as ghcr.io and Docker Hub are: a token service, and a door before a plain registry.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TokenRegistry {
  readonly host: string;
  /** Scopes of every token that was given, in order. */
  readonly given: readonly string[][];
  /** Every token so far counts no more. */
  expire(): void;
  close(): Promise<void>;
}

/**
 * `hides`: like quay.io it says 401 of what is not there, unless the token may make it. `narrow`: a status by which more than
 * one scope is refused: 403 by the token service; 401 by the registry, whose token holds for the last one alone, as GitLab's.
 */
export async function startTokenRegistry(
  behind: string,
  user: string,
  password: string,
  hides = false,
  narrow = 0,
): Promise<TokenRegistry> {
  const given: string[][] = [];
  let valid = new Map<string, string[]>();
  const right = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const server = createServer((asked, answer) => {
    const { host = '', authorization = '' } = asked.headers;
    const url = new URL(asked.url ?? '', `http://${host}`);
    if (url.pathname === '/token') {
      const scopes = url.searchParams.getAll('scope');
      if (narrow === 403 && scopes.length > 1) return void answer.writeHead(403).end('{}');
      const writes = scopes.some((scope) => scope.includes('push'));
      if (authorization === '' ? writes : authorization !== right) {
        answer.writeHead(401, { 'content-type': 'application/json' });
        answer.end('{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}');
        return;
      }
      const token = `token-${given.push(scopes)}`;
      valid.set(token, narrow === 401 ? scopes.slice(-1) : scopes);
      answer.end(JSON.stringify({ token, expires_in: 300 }));
      return;
    }
    const refuse = () => {
      const challenge = `Bearer realm="http://${host}/token",service="tests"`;
      answer.writeHead(401, { 'www-authenticate': challenge });
      answer.end('{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}');
    };
    const scopes = valid.get(authorization.replace('Bearer ', ''));
    if (scopes === undefined) return refuse();
    if (narrow === 401 && url.searchParams.has('mount') && !scopes.some((scope) => scope.includes('push')))
      return refuse();
    const hidden = hides && !scopes.some((scope) => scope.includes('push'));
    const [hostname, port] = behind.split(':');
    const { authorization: _, ...headers } = asked.headers;
    const passed = request({ hostname, port, method: asked.method, path: asked.url, headers }, (said) => {
      if (hidden && said.statusCode === 404) return said.resume().on('end', refuse);
      answer.writeHead(said.statusCode ?? 500, said.headers);
      return said.pipe(answer);
    });
    asked.pipe(passed);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    given,
    expire: () => {
      valid = new Map();
    },
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}
