/**
 * An instance of Sigstore: a certificate authority, a log of its certificates, a transparency log and a timestamp authority,
 * which sign for real by keys of their own. `root` is what a verifier trusts of it.
 */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock';

export type Instance = Awaited<ReturnType<typeof startInstance>>;

interface Options {
  /** public has logs; github, which is for private repositories, has a timestamp authority alone. */
  readonly kind?: 'public' | 'github';
  /** From when on, for ten minutes, a signer's certificate is good; from a minute ago when undefined. */
  readonly issuedAt?: Date;
}

const LONG_AGO = { start: '2020-01-01T00:00:00Z' };
const REKOR = 'https://rekor.example.com';

export async function startInstance({ kind = 'public', issuedAt = new Date(Date.now() - 60_000) }: Options = {}) {
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const ctLog = kind === 'public' ? await initializeCTLog(keys()) : undefined;
  const [ca, log, tsa] = await Promise.all([
    initializeCA(keys(), ctLog, issuedAt),
    kind === 'public' ? initializeTLog(REKOR, keys()) : undefined,
    kind === 'github' ? initializeTSA(keys(), soon()) : undefined,
  ]);
  const organization = kind === 'github' ? 'GitHub, Inc.' : 'sigstore.example';
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: log ? [logEntry(log.publicKey, REKOR)] : [],
    ctlogs: ctLog ? [logEntry(ctLog.publicKey, 'https://ctlog.example.com')] : [],
    certificateAuthorities: [authority(organization, 'https://fulcio.example.com', [ca.rootCertificate])],
    timestampAuthorities: tsa
      ? [authority(organization, 'https://tsa.example.com', [tsa.intCertificate, tsa.rootCertificate])]
      : [],
  };
  return { ca, log, tsa, root };
}

/**
 * A whole second: the authority would write 4.80 as 4.8, which no reader of such times knows. A minute ahead, since the authority's
 * own certificate is good from when it is made, which on a busy machine is seconds later.
 */
function soon(): Date {
  return new Date((Math.ceil(Date.now() / 1000) + 60) * 1000);
}

function logEntry(publicKey: Buffer, baseUrl: string) {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: LONG_AGO },
    logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
  };
}

function authority(organization: string, uri: string, certificates: readonly ArrayBufferView[]) {
  return {
    subject: { organization, commonName: 'stand-in' },
    uri,
    certChain: { certificates: certificates.map((each) => ({ rawBytes: base64(each) })) },
    validFor: LONG_AGO,
  };
}

export function base64(bytes: ArrayBufferView): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
