/** What actions/attest does in a job: a statement, a certificate for the job's identity, a Sigstore bundle of both. */
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { base64, type Instance } from './instance.ts';

/** The job that signs, as GitHub's token tells Fulcio of it. */
export interface Job {
  readonly issuer: string;
  readonly workflow: string;
  readonly repository: string;
  readonly repositoryId: string;
  readonly ref: string;
}

export const MAIN: Job = {
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: 'https://github.com/acme/orders/.github/workflows/deploy.yml@refs/heads/main',
  repository: 'https://github.com/acme/orders',
  repositoryId: '74',
  ref: 'refs/heads/main',
};

export const STATEMENT = 'application/vnd.in-toto+json';

/** https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const FULCIO = '1.3.6.1.4.1.57264.1';
/** SHA-256, and the policy of Sigstore's timestamps. */
const SHA256 = '2.16.840.1.101.3.4.2.1';
const POLICY = '1.3.6.1.4.1.57264.2';

export function provenance(digest: string, name = 'orders', more: object = {}) {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: digest.replace('sha256:', '') } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1' } },
    ...more,
  };
}

export type Attested = Awaited<ReturnType<typeof attest>>;

/** `key`: who signs; by default whom the certificate is for. */
export async function attest(
  instance: Instance,
  statement: object | string,
  job: Job = MAIN,
  { key, payloadType = STATEMENT }: { readonly key?: KeyObject; readonly payloadType?: string } = {},
) {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = await certificateOf(instance, own.publicKey, job);
  const payload = Buffer.from(typeof statement === 'string' ? statement : JSON.stringify(statement));
  const signature = sign('sha256', encoded(payloadType, payload), key ?? own.privateKey);
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: base64(certificate) },
      tlogEntries: await logged(instance, payload, signature, own.publicKey),
      timestampVerificationData: { rfc3161Timestamps: await stamped(instance, signature) },
    },
    dsseEnvelope: {
      payload: payload.toString('base64'),
      payloadType,
      signatures: [{ sig: signature.toString('base64') }],
    },
  };
}

async function certificateOf({ ca }: Instance, publicKey: KeyObject, job: Job): Promise<ArrayBufferView> {
  const extensions = [
    [8, job.issuer],
    [12, job.repository],
    [14, job.ref],
    [15, job.repositoryId],
  ] as const;
  return await ca.issueCertificate({
    publicKey: Buffer.from(publicKey.export({ format: 'der', type: 'spki' })),
    subjectAltName: job.workflow,
    extensions: extensions.map(([number, value]) => ({ oid: `${FULCIO}.${number}`, value })),
  });
}

/** https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
function encoded(type: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]);
}

/** As Rekor answers. */
interface LogEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
      readonly hashes: readonly string[];
      readonly checkpoint: string;
    };
  };
}

/** An entry of the kind dsse, as Rekor answers and a bundle keeps it. */
async function logged({ log }: Instance, payload: Buffer, signature: Buffer, publicKey: KeyObject) {
  if (log === undefined) return [];
  const pem = createPublicKey(publicKey.export({ format: 'pem', type: 'spki' })).export({
    format: 'pem',
    type: 'spki',
  });
  const proposed = {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      payloadHash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') },
      signatures: [{ signature: signature.toString('base64'), verifier: Buffer.from(pem).toString('base64') }],
    },
  };
  const [entry] = Object.values((await log.log(proposed)) as Record<string, LogEntry>);
  if (entry === undefined) throw new Error('the log has not taken the entry');
  const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
  return [
    {
      logIndex: String(entry.logIndex),
      logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      integratedTime: String(entry.integratedTime),
      inclusionPromise: { signedEntryTimestamp },
      inclusionProof: {
        logIndex: String(proof.logIndex),
        rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
        treeSize: String(proof.treeSize),
        hashes: proof.hashes,
        checkpoint: { envelope: proof.checkpoint },
      },
      canonicalizedBody: entry.body,
    },
  ];
}

async function stamped({ tsa }: Instance, signature: Buffer) {
  if (tsa === undefined) return [];
  const artifactHash = createHash('sha256').update(signature).digest();
  const stamp = await tsa.timestamp({ artifactHash, hashAlgorithmOID: SHA256, policyOID: POLICY, nonce: 7 });
  return [{ signedTimestamp: base64(stamp) }];
}
