import type { Http2Stream } from 'node:http2';
import { TLSSocket } from 'node:tls';
import type { Asked } from './routes.ts';

const lines = (...all: readonly string[]) => all.join('\r\n');

/** What is said instead of an answer, byte for byte; then the connection is closed. */
const SAID: Readonly<Record<string, string>> = {
  '/close': '',
  '/no-http': 'SSH-2.0-OpenSSH_9.2\r\n',
  '/half-head': lines('HTTP/1.1 200 OK', 'content-ty'),
  '/short': lines('HTTP/1.1 200 OK', 'content-length: 10', '', 'hello'),
  '/long': lines('HTTP/1.1 200 OK', 'content-length: 5', '', 'hello, and more'),
  '/chunk-lie': lines('HTTP/1.1 200 OK', 'transfer-encoding: chunked', '', '5', 'hello, and more', '0', '', ''),
  '/chunk-cut': lines('HTTP/1.1 200 OK', 'transfer-encoding: chunked', '', '5', 'hello', 'ff', 'he'),
  '/chunk-none': lines('HTTP/1.1 200 OK', 'transfer-encoding: chunked', '', 'hello'),
  '/two-lengths': lines('HTTP/1.1 200 OK', 'content-length: 5', 'content-length: 6', '', 'hello'),
  '/long-header': lines('HTTP/1.1 200 OK', `x-long: ${'.'.repeat(100_000)}`, 'content-length: 0', '', ''),
  '/many-headers': lines('HTTP/1.1 200 OK', ...Array.from({ length: 20_000 }, (_, at) => `x-${at}: y`), '', ''),
  '/split-header': lines('HTTP/1.1 200 OK', 'x-a: 1', 'x-b: 2\n::error::taken', 'content-length: 0', '', ''),
  '/upgrade': lines('HTTP/1.1 101 Switching Protocols', 'connection: upgrade', 'upgrade: websocket', '', ''),
  '/no-length': lines('HTTP/1.1 200 OK', '', 'hello'),
};

/** Whether the path is one of those. Over HTTP/2, which has no such bytes, the stream is reset. */
export function broken(path: string, asked: Asked): boolean {
  const said = path === '/reset' ? '' : SAID[path];
  if (said === undefined) return false;
  const { stream } = asked as { stream?: Http2Stream };
  if (stream !== undefined) stream.close(2);
  else if (path === '/reset' && asked.socket instanceof TLSSocket) asked.socket.destroy();
  else if (path === '/reset') asked.socket.resetAndDestroy();
  else asked.socket.end(said);
  return true;
}
