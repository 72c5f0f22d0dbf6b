import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Names } from '../../ports/names.ts';
import type { ForwardProxy } from '../system/forward-proxy.ts';
import { systemNames } from '../system/names.ts';
import type { Line } from './connection.ts';
import { type Course, Unanswered } from './course.ts';
import { addressesOf } from './names.ts';
import { reach } from './reach.ts';
import { certificateOf, secure } from './secure.ts';
import { direct, tunnel } from './tunnel.ts';

/** Where a request goes, and how. Two that are equal can share connections. */
export interface Way {
  /** Whose name the certificate has to bear. */
  readonly url: URL;
  readonly connectTo: string | undefined;
  readonly family: 4 | 6 | undefined;
  /** For ALPN, best first. */
  readonly protocols: readonly string[];
}

/** A new connection, with TLS where the URL wants it. */
export async function dial(
  way: Way,
  proxy: ForwardProxy | undefined,
  names: Names,
  course: Course,
  signal: AbortSignal,
): Promise<Line> {
  const { url, family, protocols } = way;
  const { host, port } = placeOf(way);
  const behind = url.protocol === 'https:' && proxy !== undefined && !direct(host, port, proxy);
  let address: string;
  let socket: Socket;
  if (behind) {
    if (family !== undefined || names.binding) {
      const what = family === undefined ? 'where its zone says' : `IPv${family} alone`;
      const why = `which addresses HTTPS_PROXY connects to can't be told; put ${host} in NO_PROXY to ask ${what}`;
      throw new Unanswered('no connection', why);
    }
    course.doing = 'asking HTTPS_PROXY for a way';
    socket = await through(URL.parse(proxy.https_proxy), host, port, signal);
    address = `${there(host, port)} through a proxy`;
  } else {
    const addresses = await addressesOf(host, family, names, signal);
    if (addresses[0] !== host) course.over('name', 'connecting');
    course.doing = 'connecting';
    socket = await reach(addresses, port, signal);
    address = there(socket.remoteAddress ?? host, port);
  }
  course.over('connect', 'agreeing on TLS');
  if (url.protocol === 'http:') return { socket, h2: false, address, certificate: undefined };
  const secured: TLSSocket = await secure(socket, hostOf(url), protocols, signal);
  course.over('tls', 'waiting for the answer');
  return { socket: secured, h2: secured.alpnProtocol === 'h2', address, certificate: certificateOf(secured) };
}

async function through(proxy: URL | null, host: string, port: number, signal: AbortSignal): Promise<Socket> {
  if (proxy === null) {
    const why = 'HTTPS_PROXY: it is not the address of a proxy such as http://proxy.example.com:3128; correct it';
    throw new Unanswered('no connection', why);
  }
  const addresses = await addressesOf(hostOf(proxy), undefined, systemNames, signal).catch((error) => {
    if (!(error instanceof Unanswered)) throw error;
    throw new Unanswered('no connection', `HTTPS_PROXY: ${error.message}; correct it`);
  });
  const open = await reach(addresses, portOf(proxy), signal);
  const socket = proxy.protocol === 'https:' ? await secure(open, hostOf(proxy), ['http/1.1'], signal) : open;
  return tunnel(socket, proxy, there(host, port), signal);
}

function placeOf({ url, connectTo }: Way): { readonly host: string; readonly port: number } {
  if (connectTo === undefined) return { host: hostOf(url), port: portOf(url) };
  const place = URL.parse(`${url.protocol}//${connectTo}`);
  if (place === null) throw new Unanswered('no name', 'what is to be connected to is neither host nor host:port');
  return { host: hostOf(place), port: /:\d+$/.test(connectTo) ? portOf(place) : portOf(url) };
}

/** Without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

function there(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
