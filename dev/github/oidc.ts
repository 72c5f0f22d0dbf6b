/** GitHub's OIDC issuer: a job that may have an ID token is given a URL and a bearer, and gets a signed JWT for them. */
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';

/** As on GitHub, so that trust policies are the same here and there; where its keys are served is the cloud's set-up. */
export const ISSUER = 'https://token.actions.githubusercontent.com';
const FIVE_MINUTES = 300;

/** What an ID token says of its job. */
export type JobIdentity = {
  repository: string;
  /** Whether the subject has names alone, as that of repositories older than 2026-07-15; with ids, if not asked for. */
  namesOnly?: boolean | undefined;
  ref: string;
  environment?: string | undefined;
  runId: number;
  runAttempt: number;
  workflow: string;
  sha: string;
  event: string;
  actor?: string;
};

/**
 * "repo:octocat@123456/my-repo@456789:ref:refs/heads/main" of repositories that were made or renamed since 2026-07-15 or ask
 * for it (https://github.com/github/docs/pull/45221, where the changelog of 2026-04-23 still had `-` and June). An
 * environment takes the place of the ref, and "the subject claim includes the `pull_request` string when the workflow is triggered by
 * a pull request event, but only if the job doesn't reference an environment": https://docs.github.com/actions/reference/security/oidc
 */
export function subject(
  job: Pick<JobIdentity, 'repository' | 'environment' | 'ref' | 'namesOnly'> & { event?: string },
): string {
  const ref = job.event === 'pull_request' ? 'pull_request' : `ref:${job.ref}`;
  const where = job.environment ? `environment:${job.environment}` : ref;
  if (job.namesOnly) return `repo:${job.repository}:${where}`;
  const [owner = '', name = ''] = job.repository.split('/');
  const ids = idsOf(job.repository);
  return `repo:${owner}@${ids.owner}/${name}@${ids.repository}:${where}`;
}

/** Numbers that no other name has; the local AWS' seed counts alike (dev/cloud/seed/identity.py). */
export function idsOf(repository: string): { owner: number; repository: number } {
  const number = (name: string) => Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 7), 16);
  return { owner: number(repository.split('/')[0] ?? ''), repository: number(repository) };
}

export class Issuer {
  #key: KeyObject = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  #keyId: string = randomUUID();
  #jobs = new Map<string, () => JobIdentity | undefined>();

  /** The bearer with which this job, or whichever job it is then, may ask: the runner's ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  admit(job: JobIdentity | (() => JobIdentity | undefined)): string {
    const bearer = randomUUID();
    this.#jobs.set(bearer, typeof job === 'function' ? job : () => job);
    return bearer;
  }

  /** Signed claims for the job behind `bearer`; undefined when there is none. */
  token(bearer: string, audience: string | null): string | undefined {
    const job = this.#jobs.get(bearer)?.();
    if (!job) return undefined;
    const now = Math.floor(Date.now() / 1000);
    const owner = job.repository.split('/')[0] ?? '';
    return this.sign({
      iss: ISSUER,
      aud: audience ?? `https://github.com/${owner}`,
      sub: subject(job),
      jti: randomUUID(),
      iat: now,
      nbf: now - FIVE_MINUTES,
      exp: now + FIVE_MINUTES,
      repository: job.repository,
      repository_id: String(idsOf(job.repository).repository),
      repository_owner: owner,
      repository_owner_id: String(idsOf(job.repository).owner),
      ref: job.ref,
      ...(job.environment ? { environment: job.environment } : {}),
      run_id: String(job.runId),
      run_attempt: String(job.runAttempt),
      workflow: job.workflow,
      sha: job.sha,
      event_name: job.event,
      actor: job.actor ?? owner,
      runner_environment: 'github-hosted',
    });
  }

  /** Any claims under our key: tests ask for what GitHub would never sign. */
  sign(claims: Record<string, unknown>): string {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const content = `${encode({ alg: 'RS256', typ: 'JWT', kid: this.#keyId })}.${encode(claims)}`;
    return `${content}.${sign('RSA-SHA256', Buffer.from(content), this.#key).toString('base64url')}`;
  }

  configuration(url: string): object {
    return {
      issuer: ISSUER,
      jwks_uri: `${url}/.well-known/jwks`,
      subject_types_supported: ['public'],
      response_types_supported: ['id_token'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    };
  }

  keys(): object {
    const jwk = createPublicKey(this.#key).export({ format: 'jwk' });
    return { keys: [{ ...jwk, kid: this.#keyId, use: 'sig', alg: 'RS256' }] };
  }
}
