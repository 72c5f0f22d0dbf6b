// What is demanded of a bundle by the instance of Sigstore that it comes from.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { verifierBy } from '../../actions/adapters/sigstore/verify.ts';
import type { Told } from '../../actions/core/image/attested.ts';
import { attest, provenance } from '../../dev/sigstore/attest.ts';
import { type Instance, startInstance } from '../../dev/sigstore/instance.ts';

const digest = `sha256:${'a1'.repeat(32)}`;

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

/** By an authority of its own, which whoever verifies trusts beside the logs of the other. */
async function certifiedBy({ ca, root }: Instance, { root: { ctlogs } }: Instance): Promise<Told> {
  const subject = { organization: 'sigstore.example', commonName: 'stand-in' };
  const certificateAuthorities = root.certificateAuthorities.map((each) => ({ ...each, subject }));
  const trusted = { ...instance.root, certificateAuthorities, ctlogs };
  return verifierBy([TrustedRoot.fromJSON(trusted)])(await attest({ ...instance, ca }, provenance(digest)));
}

test('a certificate is good for its ten minutes, by the time that the log tells', async () => {
  const now = await startInstance();
  assert.ok('signer' in (await certifiedBy(now, now)));
  const early = await startInstance({ issuedAt: new Date(Date.now() - 3_600_000) });
  assert.deepEqual(await certifiedBy(early, early), {
    doubt: "it can't be verified: Failed to verify certificate chain",
  });
});

test('a certificate that is in no log of certificates proves nothing', async () => {
  const none = await certifiedBy(await startInstance({ kind: 'github' }), instance);
  assert.deepEqual(none, { doubt: "it can't be verified: expected 1 SCTs, got 0" });
  const others = await certifiedBy(stranger, instance);
  assert.deepEqual(others, { doubt: "it can't be verified: SCT verification failed" });
});

test('a time by an authority is no entry in the transparency log', async () => {
  const { timestampAuthorities } = github.root;
  const verify = verifierBy([TrustedRoot.fromJSON({ ...instance.root, timestampAuthorities })]);
  const bundle = await attest({ ...instance, tsa: github.tsa }, provenance(digest));
  assert.ok('signer' in verify(bundle));
  const unlogged = structuredClone(bundle);
  unlogged.verificationMaterial.tlogEntries = [];
  assert.deepEqual(verify(unlogged), { doubt: "it can't be verified: expected 1 tlog entries, got 0" });
});

test('where no root knows who certified the signer, it is said which one is missing', async () => {
  // The public root, as @sigstore/tuf is delivered with it.
  const seeds = createRequire(createRequire(import.meta.url).resolve('@sigstore/tuf'))('../seeds.json');
  const text = seeds['https://tuf-repo-cdn.sigstore.dev'].targets['trusted_root.json'];
  const root = TrustedRoot.fromJSON(JSON.parse(Buffer.from(text, 'base64').toString()));
  const told = verifierBy([root])(await attest(github, provenance(digest)));
  assert.match(
    'doubt' in told ? told.doubt : '',
    /no root of trust here knows .* `gh attestation trusted-root` writes/,
  );
});
