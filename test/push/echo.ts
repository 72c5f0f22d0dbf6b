// A registry and its token service that repeat whatever they are sent, in every form and at any length.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { formsOf } from '../frame/leaks.ts';

export const BEARER = 'bearer-of-the-echo-0123456789';
/** What it wants: a log-in; a token, which is given; a token, which is refused. */
export type Wants = 'basic' | 'token' | 'log-in';

export async function startEcho(wants: Wants) {
  const server = createServer(async (asked, answer) => {
    let body = '';
    for await (const chunk of asked) body += chunk;
    const { host = '', authorization } = asked.headers;
    if (asked.url?.startsWith('/token')) {
      if (wants === 'token') answer.end(JSON.stringify({ token: BEARER }));
      else repeat(asked, answer, body);
    } else if (authorization === undefined) {
      const challenge = wants === 'basic' ? 'Basic realm="t"' : `Bearer realm="http://${host}/token",service="t"`;
      answer.writeHead(401, { 'www-authenticate': challenge }).end();
    } else repeat(asked, answer, body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close().closeAllConnections(),
  };
}

function repeat({ headers }: IncomingMessage, answer: ServerResponse, body: string): void {
  const [, sent = ''] = (headers.authorization ?? '').split(' ');
  const [user, ...password] = Buffer.from(sent, 'base64').toString().split(':');
  const said = [
    sent,
    ...Object.values(formsOf(password.join(':') || sent, user)),
    new URLSearchParams(body).get('refresh_token'),
  ];
  // One that is cut in its middle too.
  const message = [...said, '.'.repeat(Math.max(0, 395 - said.join(' ').length)), sent, body].join(' ');
  answer.writeHead(403).end(JSON.stringify({ errors: [{ code: 'DENIED', message, detail: { message: body } }] }));
}
