import { setTimeout as pause } from 'node:timers/promises';
import { about, failed } from '../../core/errors.ts';
import { patience, patiently } from '../../core/patience.ts';
import { beginning } from '../system/beginning.ts';

export interface Asked {
  readonly token: string;
  /** GitHub's API; the runner's GITHUB_API_URL. */
  readonly api: string;
  /** Such as acme/orders. */
  readonly repository: string;
  readonly log: (line: string) => void;
  /** Seconds between tries. */
  readonly pauses?: readonly number[];
}

/** GitHub's own most a page; each attestation is some 10 KB. */
const PAGE = 100;
/** Bytes that a page may have. */
const LARGEST = 4 << 20;
const REFUSAL = 4 << 10;
/**
 * The version whose answer holds the bundles themselves: "bundle" is gone from 2026-03-10 on (`remove_bundle` in GitHub's
 * OpenAPI description), where each lies at an address of its own, compressed.
 */
const VERSION = '2022-11-28';

/** What may pass by itself. */
class Passing extends Error {}

/**
 * The Sigstore bundles that GitHub keeps for a digest, as it gives them: nothing of them is proven, and GitHub says so.
 * https://docs.github.com/rest/repos/attestations#list-attestations
 */
export async function bundlesOf(asked: Asked, digest: string): Promise<readonly unknown[]> {
  const { token, repository, log, pauses = patience.attestations.pauses } = asked;
  const doing = `asking GitHub for attestations of ${digest} in ${repository}`;
  if (token === '') throw failed(`${doing}: there is no github-token; leave that input as it is`);
  const rest = (error: unknown, tries: number) => {
    if (!(error instanceof Passing)) throw error;
    const next = pauses[tries];
    if (next === undefined) {
      throw failed(`${doing}: ${error.message} (tried ${tries + 1} times); run the job again when it answers`);
    }
    log(`${doing}: ${error.message}; next try in ${next} s`);
    return next;
  };
  return await patiently(
    () => once(asked, digest, doing),
    rest,
    (seconds) => pause(seconds * 1000),
  );
}

async function once({ token, api, repository }: Asked, digest: string, doing: string): Promise<readonly unknown[]> {
  const { status, headers, text, whole } = await get(
    `${api}/repos/${repository}/attestations/${digest}?per_page=${PAGE}&predicate_type=provenance`,
    token,
  );
  // GitHub says so of a digest that nobody attested, and of a repository that the token may not see: both prove nothing.
  if (status === 404) return [];
  if (status === 429 || headers.get('retry-after') !== null || headers.get('x-ratelimit-remaining') === '0') {
    if (status !== 200) throw new Passing(`${status}, it has been asked too often`);
  }
  if (status >= 500) throw new Passing(`it answered ${status}`);
  if (status === 401 || status === 403) {
    throw about(
      'attestations',
      failed(`${doing}: it answered ${status} ${text.slice(0, 200)}; grant the job attestations: read`),
    );
  }
  if (status !== 200) throw failed(`${doing}: it answered ${status} ${text.slice(0, 200)}; correct github-token`);
  if (!whole) throw failed(`${doing}: it sent more than 4 MiB; delete attestations of it that nobody needs`);
  return bundlesIn(text, doing);
}

async function get(url: string, token: string) {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'immutable',
    'x-github-api-version': VERSION,
  };
  try {
    // Whoever is sent elsewhere would show the token there.
    const answer = await fetch(url, {
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience.attestations.answer * 1000),
    });
    const { status } = answer;
    return { status, headers: answer.headers, ...(await beginning(answer, status === 200 ? LARGEST : REFUSAL)) };
  } catch (error) {
    const { message, cause } = error as Error;
    throw new Passing(cause instanceof Error ? cause.message : message);
  }
}

function bundlesIn(text: string, doing: string): readonly unknown[] {
  let attestations: unknown;
  try {
    attestations = JSON.parse(text)?.attestations;
  } catch (error) {
    throw failed(`${doing}: its answer is not JSON; run the job again`, 'failed', error);
  }
  if (!Array.isArray(attestations)) throw failed(`${doing}: its answer lists no attestations; run the job again`);
  return attestations.map((each) => each?.bundle);
}
