import { request } from 'node:http';
import { BlockList, isIPv4, type Socket } from 'node:net';
import type { ForwardProxy } from '../system/forward-proxy.ts';
import { Unanswered, unlessStopped } from './course.ts';

/** Whether NO_PROXY lets a host be reached directly, as Node reads it: https://nodejs.org/api/http.html#built-in-proxy-support */
export function direct(host: string, port: number, { no_proxy }: ForwardProxy): boolean {
  return no_proxy
    .toLowerCase()
    .split(',')
    .some((each) => {
      const [, name = each, only] = /^([^:]+|\[.*\]):(\d+)$/.exec(each) ?? [];
      if (only !== undefined && Number(only) !== port) return false;
      if (/^\*?\./.test(name)) return host.endsWith(name.replace('*', ''));
      const [from = '', to = ''] = name.split('-');
      if (isIPv4(from) && isIPv4(to) && isIPv4(host)) return within(from, to, host);
      return name.replace(/^\[(.*)\]$/, '$1') === host;
    });
}

function within(from: string, to: string, host: string): boolean {
  const range = new BlockList();
  try {
    range.addRange(from, to);
  } catch {
    return false;
  }
  return range.check(host);
}

/** Through `socket`, which leads to the proxy, a way to `there` (host:port). */
export function tunnel(socket: Socket, proxy: URL, there: string, signal: AbortSignal): Promise<Socket> {
  return unlessStopped<Socket>(signal, (done, fail) => {
    const { username, password } = proxy;
    const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
    const asked = request({
      method: 'CONNECT',
      path: there,
      headers: {
        host: there,
        ...(username === '' ? {} : { 'proxy-authorization': `Basic ${credentials.toString('base64')}` }),
      },
      createConnection: () => socket,
    });
    const refused = (status: number | undefined) => {
      socket.destroy();
      const why = `HTTPS_PROXY answered ${status} when a way to ${there} was wanted`;
      fail(new Unanswered('no connection', `${why}; let it through there, or put the host in NO_PROXY`));
    };
    asked.on('connect', (answer) => (answer.statusCode === 200 ? done(socket) : refused(answer.statusCode)));
    asked.on('response', (answer) => refused(answer.statusCode));
    asked.on('error', fail);
    asked.end();
    return () => socket.destroy();
  });
}
