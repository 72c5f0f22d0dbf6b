import { createSocket } from 'node:dgram';

const SOA = 6;
/** Milliseconds. */
const PATIENCE = 1500;

/**
 * Seconds for which others may remember that a zone has no such name: https://www.rfc-editor.org/rfc/rfc2308#section-3. Node's resolver tells
 * a SOA's minimum, not its TTL, of which the lower counts: 900 and not 86,400 where Route 53 made the zone. Undefined when that can't be told.
 */
export function negativeTtl(zone: string, address: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
    const end = (seconds?: number) => {
      clearTimeout(timer);
      socket.close();
      resolve(seconds);
    };
    const timer = setTimeout(end, PATIENCE);
    const asked = question(zone, Math.floor(Math.random() * 65_536));
    socket.once('error', () => end());
    socket.on('message', (answer) => {
      if (answer.length >= asked.length && answer.readUInt16BE(0) === asked.readUInt16BE(0)) end(lower(answer));
    });
    // Connected: what another host sends doesn't arrive.
    socket.connect(53, address, () => socket.send(asked));
  });
}

/** https://www.rfc-editor.org/rfc/rfc1035#section-4: a header that counts one question, and that question. */
function question(zone: string, id: number): Buffer {
  const labels = zone.split('.').flatMap((label) => [Buffer.from([label.length]), Buffer.from(label, 'latin1')]);
  const header = Buffer.alloc(12);
  header.writeUInt16BE(id, 0);
  header.writeUInt16BE(1, 4);
  return Buffer.concat([header, ...labels, Buffer.from([0, 0, SOA, 0, 1])]);
}

/** Of the first answer; the minimum is what a SOA ends with. */
function lower(answer: Buffer): number | undefined {
  try {
    if (answer.readUInt16BE(6) === 0) return undefined;
    const fixed = skipName(answer, skipName(answer, 12) + 4);
    if (answer.readUInt16BE(fixed) !== SOA) return undefined;
    const [ttl, length] = [answer.readUInt32BE(fixed + 4), answer.readUInt16BE(fixed + 8)];
    return Math.min(ttl, answer.readUInt32BE(fixed + 10 + length - 4));
  } catch {
    return undefined; // cut off
  }
}

/** Where what follows a name begins: labels up to an empty one, or up to a pointer of two bytes. */
function skipName(message: Buffer, from: number): number {
  for (let at = from; ; ) {
    const length = message.readUInt8(at);
    if (length >= 0xc0) return at + 2;
    at += 1 + length;
    if (length === 0) return at;
  }
}
