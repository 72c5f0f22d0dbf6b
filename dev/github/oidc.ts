/** GitHub's OIDC issuer: a job that may have an ID token is given a URL and a bearer, and gets a signed JWT for them. */
import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';

/** As on GitHub, so that trust policies are the same here and there; where its keys are served is the cloud's set-up. */
export const ISSUER = 'https://token.actions.githubusercontent.com';
const FIVE_MINUTES = 300;

/** What an ID token says of its job. */
export type JobIdentity = {
  repository: string;
  ref: string;
  environment?: string | undefined;
  runId: number;
  runAttempt: number;
  workflow: string;
  sha: string;
  event: string;
  actor?: string;
};

/** https://docs.github.com/actions/reference/security/oidc: an environment takes the place of the ref. */
export function subject(job: JobIdentity): string {
  return `repo:${job.repository}:${job.environment ? `environment:${job.environment}` : `ref:${job.ref}`}`;
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
      repository_owner: owner,
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
