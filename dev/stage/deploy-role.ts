// The credentials that a job of this environment gets: its ID token for a session of the role `deploy`.
import { STS } from '@aws-sdk/client-sts';
import { ISSUER, subject } from '../github/oidc.ts';
import type { Environment } from './environment.ts';
import { REPOSITORY } from './stage.ts';

/** What a job of this environment is given for the input `role`: no credentials, and what it asks GitHub with for a token. */
export async function roleInput({ stage, name, seed }: Environment) {
  const { cloud, github } = stage;
  await cloud.control('POST', 'issuers', { issuer: ISSUER, url: github.url });
  const job = { repository: REPOSITORY, ref: '', environment: name, ...JOB };
  const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
  const token = github.idTokenEnv(job);
  return {
    inputs: { role: seed.role as string },
    env: { ...none, ...token },
    bearer: token['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  };
}

const JOB = { runId: 1, runAttempt: 1, workflow: 'Deploy', sha: 'c0ffee', event: 'push' };

/** As environment variables; `session` is the last part of the caller's ARN, which tells it from others. */
export async function asDeployRole(
  { stage, name, seed }: Environment,
  session: string,
): Promise<Record<string, string>> {
  const { cloud, github } = stage;
  await cloud.control('POST', 'issuers', { issuer: ISSUER, url: github.url });
  const now = Math.floor(Date.now() / 1000);
  const sub = subject({ repository: REPOSITORY, environment: name, ref: '' });
  const token = github.issuer.sign({ iss: ISSUER, aud: 'sts.amazonaws.com', sub, iat: now, exp: now + 300 });
  const sts = new STS({
    endpoint: cloud.endpoint,
    region: cloud.env['AWS_REGION'] ?? '',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  });
  const asked = { RoleArn: seed.role, RoleSessionName: session, WebIdentityToken: token };
  const { Credentials } = await sts.assumeRoleWithWebIdentity(asked);
  return {
    AWS_ACCESS_KEY_ID: Credentials?.AccessKeyId ?? '',
    AWS_SECRET_ACCESS_KEY: Credentials?.SecretAccessKey ?? '',
    AWS_SESSION_TOKEN: Credentials?.SessionToken ?? '',
  };
}
