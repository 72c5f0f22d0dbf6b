// What anybody might lay down as an attestation, really signed by an instance of Sigstore that stands in for the real ones.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { before, test } from 'node:test';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { verifierBy } from '../../actions/adapters/sigstore/verify.ts';
import { type Attestor, type Proof, proofOf } from '../../actions/core/image/attested.ts';
import { type Attested, attest, type Job, MAIN, provenance } from '../../dev/sigstore/attest.ts';
import { type Instance, startInstance } from '../../dev/sigstore/instance.ts';

const digest = `sha256:${'a1'.repeat(32)}`;
const another = `sha256:${'b2'.repeat(32)}`;
const attestor: Attestor = {
  server: 'https://github.com',
  issuer: MAIN.issuer,
  repository: 'acme/orders',
  repositoryId: '74',
  refs: ['refs/heads/main'],
};

let instance: Instance;
let github: Instance;
let stranger: Instance;
before(async () => {
  [instance, github, stranger] = await Promise.all([
    startInstance(),
    startInstance({ kind: 'github' }),
    startInstance(),
  ]);
});

/** What is said of an image by whoever trusts both instances, as gh attestation trusted-root writes them. */
function judge(bundles: readonly unknown[], named?: string, by: Attestor = attestor): Proof {
  const verify = verifierBy([github, instance].map(({ root }) => TrustedRoot.fromJSON(root)));
  return proofOf(bundles.map(verify), by, { digest, named });
}

const changed = (bundle: Attested, change: (copy: Attested) => void): unknown => {
  const copy = structuredClone(bundle);
  change(copy);
  return copy;
};
const genuine = () => attest(instance, provenance(digest));
const by = (job: Partial<Job>) => attest(instance, provenance(digest), { ...MAIN, ...job });

for (const [what, make] of [
  ['by main', genuine],
  ['by main of a private repository, whose instance has no logs', () => attest(github, provenance(digest))],
  ['with others in one statement', () => attest(instance, twoSubjects())],
  ['by a reusable workflow that main calls', () => by({ workflow: 'https://github.com/acme/ci/build.yml@v1' })],
  ['with the issuer of an enterprise of its own', () => by({ issuer: `${MAIN.issuer}/acme-corp` })],
  ['by a repository whose name is written in other cases', () => by({ repository: 'https://github.com/Acme/Orders' })],
] as const) {
  test(`an image that is attested ${what} is`, async () => {
    assert.ok('by' in judge([await make()]), JSON.stringify(judge([await make()])));
  });
}

function twoSubjects() {
  const { subject } = provenance(another, 'payments');
  return provenance(digest, 'orders', { subject: [...subject, ...provenance(digest).subject] });
}

for (const [what, make, words] of [
  ['of another digest', () => attest(instance, provenance(another)), /about something else than this digest/],
  ['of a digest by another algorithm', () => attest(instance, sha512()), /about something else/],
  ['of nothing', () => attest(instance, provenance(digest, '', { subject: [] })), /about something else/],
  ['of subjects that are no list', () => attest(instance, provenance(digest, '', { subject: null })), /something else/],
  ['of another kind', () => attest(instance, sbom()), /it is https:\/\/spdx\.dev\/Document, not https:\/\/slsa/],
  ['that is no statement', () => attest(instance, 'null'), /it is undefined, not https:\/\/slsa\.dev\/provenance\/v1/],
  ['that is no JSON', () => attest(instance, '{"'), /it is undefined, not https:\/\/slsa/],
  [
    'of another payload type',
    () => attest(instance, provenance(digest), MAIN, { payloadType: 'text/plain' }),
    /text\/pl/,
  ],
  ['by a branch', () => by({ ref: 'refs/heads/feature' }), /signed on refs\/heads\/feature, not on refs\/heads\/main/],
  ['by a branch whose name begins so', () => by({ ref: 'refs/heads/main2' }), /signed on refs\/heads\/main2/],
  ['by a pull request', () => by({ ref: 'refs/pull/7/merge' }), /signed on refs\/pull\/7\/merge/],
  ['by a tag called main', () => by({ ref: 'refs/tags/main' }), /signed on refs\/tags\/main/],
  ['by no ref', () => by({ ref: '' }), /signed on nobody knows what/],
  [
    'by another repository',
    () => by({ repository: 'https://github.com/evil/orders' }),
    /for https:\/\/github\.com\/evil/,
  ],
  [
    'by one that took the name',
    () => by({ repositoryId: '75' }),
    /another repository of the name .*: its number is 75/,
  ],
  [
    'by one of another server',
    () => by({ repository: 'https://git.example.com/acme/orders' }),
    /for https:\/\/git\.ex/,
  ],
  ['by a workflow of another server', () => by({ workflow: 'https://evil.example/w.yml@x' }), /by https:\/\/evil\.ex/],
  ['by who has a token of another issuer', () => by({ issuer: 'https://gitlab.com' }), /token from https:\/\/gitlab/],
  [
    'by an issuer whose name begins so',
    () => by({ issuer: `${MAIN.issuer}.evil.example` }),
    /githubusercontent\.com\.ev/,
  ],
  ['by another certificate authority', () => attest(stranger, provenance(digest)), /can't be verified/],
  ['by a key that is not the certificate’s', strangersKey, /can't be verified: signature verification failed/],
  ['whose statement was changed', tampered, /can't be verified/],
  ['whose signature was taken from another', mixed, /can't be verified/],
  ['whose time was changed', earlier, /can't be verified/],
  ['in no transparency log', unlogged, /can't be verified: expected 1 timestamps, got 0/],
  ['in a log by its proof alone, which tells no time', timeless, /can't be verified: expected 1 timestamps, got 0/],
  ['in another’s log', strangersLog, /can't be verified/],
  ['of a private repository, without a time', unstamped, /can't be verified: expected 1 timestamps, got 0/],
  ['with a key in place of a certificate', bareKey, /a key that no certificate tells the owner of|can't be verified/],
  ['that signs a file', ofFile, /signs a file|can't be verified/],
  ['without a certificate', () => certificateLess(), /can't be verified/],
  ['of what is no certificate', () => noCertificate(), /can't be verified/],
  ['of a version that is not known', () => versioned(), /can't be verified/],
  ['that is null, as GitHub’s later API has it', async () => null, /can't be verified/],
  ['that is a text', async () => 'bundle', /can't be verified/],
] as const) {
  test(`an attestation ${what} proves nothing`, async () => {
    const proof = judge([await make()]);
    assert.match('why' in proof ? proof.why : `taken: ${proof.by.ref}`, words);
  });
}

const sha512 = () => provenance(digest, '', { subject: [{ name: 'orders', digest: { sha512: digest.slice(7) } }] });
const sbom = () => provenance(digest, 'orders', { predicateType: 'https://spdx.dev/Document' });

async function strangersKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return await attest(instance, provenance(digest), MAIN, { key: privateKey });
}

async function tampered() {
  const payload = Buffer.from(JSON.stringify(provenance(digest))).toString('base64');
  return changed(await attest(instance, provenance(another)), ({ dsseEnvelope }) => {
    dsseEnvelope.payload = payload;
  });
}

async function mixed() {
  const other = await attest(instance, provenance(another));
  return changed(await genuine(), ({ dsseEnvelope }) => {
    dsseEnvelope.signatures = other.dsseEnvelope.signatures;
  });
}

async function earlier() {
  return changed(await genuine(), ({ verificationMaterial: { tlogEntries } }) => {
    for (const entry of tlogEntries) entry.integratedTime = String(Number(entry.integratedTime) - 60);
  });
}

async function unlogged() {
  return changed(await genuine(), ({ verificationMaterial }) => {
    verificationMaterial.tlogEntries = [];
  });
}

async function timeless() {
  return changed(await genuine(), ({ verificationMaterial: { tlogEntries } }) => {
    for (const entry of tlogEntries) Reflect.deleteProperty(entry, 'inclusionPromise');
  });
}

async function strangersLog() {
  return await attest({ ...instance, log: stranger.log }, provenance(digest));
}

async function unstamped() {
  return changed(await attest(github, provenance(digest)), ({ verificationMaterial }) => {
    verificationMaterial.timestampVerificationData.rfc3161Timestamps = [];
  });
}

async function bareKey() {
  return changed(await genuine(), ({ verificationMaterial }) => {
    Reflect.deleteProperty(verificationMaterial, 'certificate');
    Object.assign(verificationMaterial, { publicKey: { hint: 'mine' } });
  });
}

async function ofFile() {
  return changed(await genuine(), (bundle) => {
    const messageDigest = { algorithm: 'SHA2_256', digest: Buffer.from(digest.slice(7), 'hex').toString('base64') };
    const signature = bundle.dsseEnvelope.signatures[0]?.sig;
    Reflect.deleteProperty(bundle, 'dsseEnvelope');
    Object.assign(bundle, { messageSignature: { messageDigest, signature } });
  });
}

async function certificateLess() {
  return changed(await genuine(), ({ verificationMaterial }) => {
    Reflect.deleteProperty(verificationMaterial, 'certificate');
  });
}

async function noCertificate() {
  return changed(await genuine(), ({ verificationMaterial: { certificate } }) => {
    certificate.rawBytes = Buffer.from('no certificate').toString('base64');
  });
}

async function versioned() {
  return changed(await genuine(), (bundle) => {
    bundle.mediaType = 'application/vnd.dev.sigstore.bundle.v9+json';
  });
}
