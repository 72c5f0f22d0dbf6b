/** A repository of The Update Framework that gives out a root of trust: https://theupdateframework.github.io/specification/latest/ */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

type Json = string | number | boolean | { readonly [key: string]: Json } | readonly Json[];

const FIRST = { spec_version: '1.0.31', version: 1 };
const ROLES = ['root', 'timestamp', 'snapshot', 'targets'];

/** Its files by their paths; all signed by one key, which `root.json` names. */
export function tufRepository(trustedRoot: object, expires: Date): ReadonlyMap<string, string> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  const keyid = 'a'.repeat(64);
  const signed = (what: { readonly [key: string]: Json }) => {
    const all = { ...FIRST, expires: `${expires.toISOString().slice(0, 19)}Z`, ...what };
    const sig = sign(null, Buffer.from(canonical(all)), privateKey).toString('hex');
    return JSON.stringify({ signed: all, signatures: [{ keyid, sig }] });
  };
  const target = JSON.stringify(trustedRoot);
  const hashes = { sha256: createHash('sha256').update(target).digest('hex') };
  const roles = Object.fromEntries(ROLES.map((role) => [role, { keyids: [keyid], threshold: 1 }]));
  const keys = { [keyid]: { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw } } };
  return new Map([
    ['/root.json', signed({ _type: 'root', consistent_snapshot: false, keys, roles })],
    ['/timestamp.json', signed({ _type: 'timestamp', meta: { 'snapshot.json': { version: 1 } } })],
    ['/snapshot.json', signed({ _type: 'snapshot', meta: { 'targets.json': { version: 1 } } })],
    [
      '/targets.json',
      signed({ _type: 'targets', targets: { 'trusted_root.json': { length: target.length, hashes } } }),
    ],
    ['/targets/trusted_root.json', target],
  ]);
}

/** JSON of which there is one form: what is signed. */
function canonical(value: Json): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value as { readonly [key: string]: Json }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`;
}
