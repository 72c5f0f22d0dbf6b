import { bundleFromJSON, isBundleWithDsseEnvelope } from '@sigstore/bundle';
import { ASN1Obj } from '@sigstore/core';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import {
  type TrustMaterial,
  toSignedEntity,
  toTrustMaterial,
  type Signer as Verified,
  Verifier,
} from '@sigstore/verify';
import type { Signer, Told } from '../../core/image/attested.ts';

const FULCIO = '1.3.6.1.4.1.57264.1';

/** Proves a Sigstore bundle by the first of these roots that can; anything that can't be proven is in doubt, whatever threw. */
export function verifierBy(roots: readonly TrustedRoot[]): (bundle: unknown) => Told {
  const trusted = roots.map((root) => {
    const material = toTrustMaterial(root);
    return { material, verifier: new Verifier(material, thresholdsOf(root)) };
  });
  return (json) => {
    try {
      return prove(json, trusted);
    } catch (error) {
      return { doubt: `it can't be verified: ${error instanceof Error ? error.message : String(error)}` };
    }
  };
}

interface Trusted {
  readonly material: TrustMaterial;
  readonly verifier: Verifier;
}

/**
 * As gh has it (pkg/cmd/attestation/verification/sigstore.go): GitHub's own instance, for private repositories, gives a signed
 * timestamp alone; any other one a time, and whatever logs are in its root: of Sigstore's public one an entry of the
 * transparency log and a signed certificate timestamp.
 */
function thresholdsOf({ tlogs, ctlogs, certificateAuthorities }: TrustedRoot) {
  const github = certificateAuthorities.every(({ subject }) => subject?.organization === 'GitHub, Inc.');
  return {
    tlogThreshold: github || tlogs.length === 0 ? 0 : 1,
    ctlogThreshold: github || ctlogs.length === 0 ? 0 : 1,
    timestampThreshold: 1,
  };
}

function prove(json: unknown, trusted: readonly Trusted[]): Told {
  const bundle = bundleFromJSON(json);
  if (!isBundleWithDsseEnvelope(bundle)) return { doubt: 'it signs a file, and makes no statement' };
  const entity = toSignedEntity(bundle);
  const { key } = entity;
  if (key.$case !== 'certificate') return { doubt: 'it is signed by a key that no certificate tells the owner of' };
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  let refusal: unknown;
  for (const { verifier } of trusted.filter(({ material }) => knows(material, key.certificate))) {
    try {
      return { signer: signerIn(verifier.verify(entity)), payloadType, payload: payload.toString('utf8') };
    } catch (error) {
      refusal = error;
    }
  }
  if (refusal !== undefined) throw refusal;
  return {
    doubt:
      'no root of trust here knows who certified its signer; where the repository is private that is GitHub, whose root `gh attestation trusted-root` writes for the input trusted-root',
  };
}

/** By name alone: whether it did certify it is the verifier's to say. */
function knows({ certificateAuthorities }: TrustMaterial, { issuer }: { readonly issuer: Buffer }): boolean {
  return certificateAuthorities.some(({ certChain }) => certChain.some(({ subject }) => subject.equals(issuer)));
}

function signerIn({ identity }: Verified): Signer {
  const said = (number: number) => {
    const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === `${FULCIO}.${number}`);
    return found === undefined ? '' : ASN1Obj.parseBuffer(Buffer.from(found.value)).value.toString('utf8');
  };
  return {
    issuer: said(8),
    workflow: identity?.subjectAlternativeName ?? '',
    repository: said(12),
    repositoryId: said(15),
    ref: said(14),
  };
}
