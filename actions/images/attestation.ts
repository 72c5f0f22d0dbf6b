import { about, wrong } from '../core/errors.ts';
import { type Attestor, issuerOf, type Proof, parseAttestedOn, proofOf } from '../core/image/attested.ts';
import { contentTag } from '../core/image/tags.ts';
import { wordsBetweenCommas } from '../core/text/lists.ts';
import type { Attestations } from '../ports/attestations.ts';
import type { Run, Values } from '../shell/action.ts';
import { defaulted, fromRunner, optional, secret, text } from '../shell/input.ts';

/** For every action that takes an image which this job hasn't built. */
export const attestationInputs = {
  'require-attestation': defaulted(
    'true: an image that is found, or comes from a registry, must be attested by this repository on its default branch; or the refs that may, such as refs/heads/main, refs/tags/v*',
    'false',
    (given) => parseAttestedOn(given, wordsBetweenCommas),
  ),
  'trusted-root': optional(
    "File that gh attestation trusted-root wrote, which a private repository's attestations need; Sigstore's public root when empty",
    text,
  ),
  'github-token': secret(
    fromRunner('Reads attestations (permission attestations: read)', '${{ github.token }}'),
    (token) => [token],
  ),
};

type Given = Values<typeof attestationInputs>;

/** What no input can tell alone. */
export function checkAttestation(given: Partial<Given>): readonly string[] {
  return given['trusted-root'] !== undefined && given['require-attestation'] === false
    ? ['trusted-root: proves nothing unless require-attestation is set']
    : [];
}

/** Asks whether an image is attested; `key` is the content that it is taken for. */
export type Prove = (digest: string, key: string | undefined) => Promise<Proof>;

/** Why an image is not what it is taken for; undefined when it is, or when no proof is asked for. */
export async function doubt(
  prove: Prove | undefined,
  digest: string,
  key: string | undefined,
  tell: (line: string) => void = () => {},
): Promise<string | undefined> {
  const proof = await prove?.(digest, key);
  if (proof === undefined) return undefined;
  if ('why' in proof) return proof.why;
  tell(`${digest} is attested by ${proof.by.workflow}`);
  return undefined;
}

/** Undefined when no proof is asked for. */
export function proverOf(given: Given, run: Run, attestations: () => Promise<Attestations>): Prove | undefined {
  const attestor = attestorOf(given['require-attestation'], run);
  if (attestor === undefined) return undefined;
  return async (digest, key) => {
    const all = await (await attestations()).about(digest);
    return proofOf(all, attestor, { digest, named: key === undefined ? undefined : contentTag(key) });
  };
}

function attestorOf(required: Given['require-attestation'], run: Run): Attestor | undefined {
  if (required === false) return undefined;
  const { serverUrl: server, repository, repositoryId, defaultBranch } = run;
  const issuer = issuerOf(server);
  if (issuer === undefined) {
    throw about(
      'attestations',
      wrong(`require-attestation: ${server} keeps no attestations, github.com and <name>.ghe.com do; leave it out`),
    );
  }
  if (repository === '' || repositoryId === '') {
    throw about(
      'attestations',
      wrong(
        'require-attestation: nothing tells which repository this is; run it in a workflow, where GITHUB_REPOSITORY_ID does',
      ),
    );
  }
  if (required === true && defaultBranch === '') {
    throw about(
      'attestations',
      wrong(
        'require-attestation: true means the default branch, which the event of this run does not tell; name it, such as refs/heads/main',
      ),
    );
  }
  const refs = required === true ? [`refs/heads/${defaultBranch}`] : required;
  return { server, issuer, repository, repositoryId, refs };
}
