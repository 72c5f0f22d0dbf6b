import type { TLSSocket } from 'node:tls';
import { Http1 } from './http1.ts';
import { Http2 } from './http2.ts';

/** Milliseconds that the host's clock is worth: who asks is told what is wrong without it too. */
const PATIENCE = 1000;

/**
 * What the host's clock says, in milliseconds since 1970, by the Date of an answer; undefined when none comes. The connection isn't
 * trusted, so that nothing of a check goes there and what comes is a hint.
 */
export async function theirTime(socket: TLSSocket, host: string, signal: AbortSignal): Promise<number | undefined> {
  const line = { socket, h2: socket.alpnProtocol === 'h2', address: '', certificate: undefined };
  const connection = line.h2 ? new Http2(line, `https://${host}`) : new Http1(line, () => {});
  try {
    const asked = { method: 'HEAD', path: '/', headers: { host }, body: undefined };
    const { headers, body } = await connection.ask(asked, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
    body.on('error', () => {});
    const time = Date.parse(headers['date'] ?? '');
    return Number.isNaN(time) ? undefined : time;
  } catch {
    return undefined;
  } finally {
    connection.close();
  }
}
