import type { NoAnswer } from '../../core/probe/answer.ts';
import { plain } from '../../core/text/plain.ts';
import { type Course, Unanswered } from './course.ts';

type Seen = Pick<NoAnswer, 'kind' | 'why'>;
type System = NodeJS.ErrnoException & { readonly address?: string; readonly port?: number };

/** What an error on the way to an answer means. */
export function explain(error: unknown, course: Course): Seen {
  if (error instanceof Unanswered) return { kind: error.kind, why: error.message };
  const { code = '', message = String(error), address, port } = error as System;
  const lost = (why: string): Seen => ({ kind: 'no connection', why });
  const at = address === undefined ? '' : ` ${address.includes(':') ? `[${address}]` : address}:${port}`;
  const body = course.doing === READING ? ` after ${course.bytes} bytes of the body` : '';
  switch (code) {
    case 'ECONNREFUSED':
      return lost(`${at.trim()} refused the connection`);
    case 'ECONNRESET':
    case 'EPIPE':
      return lost(
        body ? `the connection was closed${body}, before its end` : `the connection was closed while ${course.doing}`,
      );
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return lost(`no way leads to${at} (${code})`);
    case 'ETIMEDOUT':
      return lost(`nobody answered at${at} (${code})`);
    case 'HPE_HEADER_OVERFLOW':
      return lost('its headers are longer than 64 KiB');
    default:
  }
  if (code.startsWith('HPE_')) return lost(body ? `broken HTTP${body} (${code})` : `what came is no HTTP (${code})`);
  if (/^(Z_|ERR_(?:_ERROR_|BROTLI|PADDING))/.test(code))
    return lost(`it isn't coded as its content-encoding says (${code})`);
  if (code === 'ERR_HTTP2_STREAM_ERROR')
    return lost(`the other side gave up while ${course.doing} (${short(message.replace(/.* /, ''))})`);
  if (/^(ERR_SSL_|EPROTO)/.test(code)) return { kind: 'TLS', why: handshake(code) };
  return lost(`the connection broke while ${course.doing}: ${short(code === '' ? message : `${code}: ${message}`)}`);
}

export const READING = 'reading the body';

/** OpenSSL's reasons, of which these have a cause that somebody can see to. */
function handshake(code: string): string {
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|UNEXPECTED_MESSAGE/.test(code))
    return `what answers there speaks no TLS (${code}); is it http?`;
  if (/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/.test(code))
    return `it offers no TLS version from 1.2 on (${code}); let it offer TLS 1.2 or 1.3`;
  if (/CERTIFICATE_REQUIRED/.test(code))
    return `it wants a certificate of the client (${code}), which a check can't give`;
  return `no TLS could be agreed on (${code})`;
}

function short(text: string): string {
  const safe = plain(text).replaceAll(/\s+/g, ' ');
  return safe.length > 200 ? `${safe.slice(0, 199)}…` : safe;
}
