// Certificates of a run, X.509 by hand (https://www.rfc-editor.org/rfc/rfc5280#section-4.1): no program is started, no package loaded.
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIPv4 } from 'node:net';

export interface Issued {
  /** PEM: its own certificate, then those of its chain. */
  cert: string;
  key: string;
}

export interface Wish {
  /** Host names and IPv4 addresses; the first is its subject's name. */
  names: readonly string[];
  /** Seconds from now; a day ago to a month ahead by default. */
  from?: number;
  to?: number;
  /** Likewise, when the authority's certificate ends that stands between its root and this one. */
  chainTo?: number;
}

export interface Authority {
  /** What NODE_EXTRA_CA_CERTS takes. */
  pem: string;
  issue(wish: Wish): Issued;
  /** A certificate that speaks for itself alone. */
  selfSigned(wish: Wish): Issued;
}

const DAY = 86_400;

/** By way of an authority in between, as real ones do. */
export function makeAuthority(name = 'Tests'): Authority {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [root, between, host] = [pair(), pair(), pair()];
  const pem = certificate({ names: [name], to: 60 * DAY }, root.publicKey, name, root.privateKey, true);
  const middle = `${name} in between`;
  const chain = (to = 60 * DAY) => certificate({ names: [middle], to }, between.publicKey, name, root.privateKey, true);
  const key = host.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return {
    pem,
    issue: (wish) => ({
      cert: certificate(wish, host.publicKey, middle, between.privateKey, false) + chain(wish.chainTo),
      key,
    }),
    selfSigned: (wish) => ({
      cert: certificate(wish, host.publicKey, wish.names[0] ?? '', host.privateKey, false),
      key,
    }),
  };
}

function certificate(wish: Wish, key: KeyObject, issuer: string, signer: KeyObject, authority: boolean): string {
  const { names, from = -DAY, to = 30 * DAY } = wish;
  const algorithm = sequence(oid('2a8648ce3d040302')); // ecdsa-with-SHA256
  const extensions = authority
    ? [extension('551d13', sequence(TRUE)), extension('551d0f', of(0x03, Buffer.from('0106', 'hex')))]
    : [extension('551d11', sequence(...names.map(alternative)), false)];
  const body = sequence(
    of(0xa0, of(0x02, Buffer.of(2))),
    of(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    algorithm,
    named(issuer),
    sequence(time(from), time(to)),
    named(names[0] ?? ''),
    key.export({ type: 'spki', format: 'der' }),
    of(0xa3, sequence(...extensions)),
  );
  const signature = of(0x03, Buffer.concat([Buffer.of(0), sign('sha256', body, signer)]));
  const text =
    sequence(body, algorithm, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${text.join('\n')}\n-----END CERTIFICATE-----\n`;
}

const TRUE = Buffer.from('0101ff', 'hex');

function of(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, Math.floor(length / 0x100), length % 0x100];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return of(0x30, Buffer.concat(parts));
}

function oid(hex: string): Buffer {
  return of(0x06, Buffer.from(hex, 'hex'));
}

/** One part: its common name. */
function named(name: string): Buffer {
  return sequence(of(0x31, sequence(oid('550403'), of(0x0c, Buffer.from(name)))));
}

function time(fromNow: number): Buffer {
  const iso = new Date(Date.now() + fromNow * 1000).toISOString();
  return of(0x18, Buffer.from(`${iso.slice(0, 19).replaceAll(/[-T:]/g, '')}Z`));
}

function extension(id: string, value: Buffer, critical = true): Buffer {
  return sequence(oid(id), ...(critical ? [TRUE] : []), of(0x04, value));
}

function alternative(name: string): Buffer {
  return isIPv4(name) ? of(0x87, Buffer.from(name.split('.').map(Number))) : of(0x82, Buffer.from(name));
}
