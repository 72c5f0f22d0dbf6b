// A resolver as a machine has one: it asks one name server, and remembers whatever is not there.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

export interface Resolver {
  readonly address: string;
  /** What would happen by itself when the SOA's time is over. */
  forget(): void;
  close(): void;
}

/** On port 53 of `address`, for what `server` knows. */
export async function startResolver(address: string, server: string): Promise<Resolver> {
  const door = createSocket('udp4');
  /** Codes by names, and by names with a type. */
  const none = new Map<string, number>();
  door.on('message', (query, client) => {
    const { name, type, end } = questionOf(query);
    const back = (answer: Buffer) => door.send(answer, client.port, client.address);
    // https://www.rfc-editor.org/rfc/rfc2308#section-5: NXDOMAIN is remembered for a name, NODATA for a name and a type.
    const known = none.get(name) ?? none.get(`${name} ${type}`);
    if (known !== undefined) {
      const header = Buffer.from([0, 0, 0x81, 0x80 | known, 0, 1, 0, 0, 0, 0, 0, 0]);
      query.copy(header, 0, 0, 2);
      back(Buffer.concat([header, query.subarray(12, end)]));
      return;
    }
    const out = createSocket('udp4');
    out.once('error', () => out.close());
    out.once('message', (answer) => {
      const code = answer.readUInt8(3) & 0x0f;
      if (code === 3) none.set(name, code);
      if (code === 0 && answer.readUInt16BE(6) === 0) none.set(`${name} ${type}`, code);
      back(answer);
      out.close();
    });
    out.send(query, 53, server);
  });
  door.bind(53, address);
  await once(door, 'listening');
  return { address, forget: () => none.clear(), close: () => door.close() };
}

function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length).toLowerCase());
    at += 1 + length;
  }
  return { name: labels.join('.'), type: query.readUInt16BE(at + 1), end: at + 5 };
}
