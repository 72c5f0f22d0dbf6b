/** The real exchange: the job's ID token from GitHub for a role's credentials from STS, exported to later steps. */
import { appendFileSync } from 'node:fs';
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const env = (name: string) => process.env[name] ?? '';
const fail = (message: string): never => {
  console.log(`::error::${message}`);
  process.exit(1);
};

const nobody = 'the job has no identity; give it permissions: {id-token: write}';
const url = env('ACTIONS_ID_TOKEN_REQUEST_URL');
if (!url) fail(nobody);
const answer = await fetch(`${url}&audience=${encodeURIComponent(env('AUDIENCE'))}`, {
  headers: { authorization: `Bearer ${env('ACTIONS_ID_TOKEN_REQUEST_TOKEN')}` },
});
if (!answer.ok) fail(nobody);
const { value } = (await answer.json()) as { value: string };

// No stored credentials are asked for: the token is the credential.
const region = env('REGION');
const anonymous = new STSClient({ region, credentials: { accessKeyId: 'none', secretAccessKey: 'none' } });
const assumed = await anonymous
  .send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: env('ROLE'),
      RoleSessionName: env('SESSION'),
      WebIdentityToken: value,
      DurationSeconds: Number(env('DURATION')),
    }),
  )
  .catch((error: Error) => fail(`Could not assume role with OIDC: ${error.message}`));
const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = assumed.Credentials ?? {};
const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
console.log(`::add-mask::${SecretAccessKey}\n::add-mask::${SessionToken}`);
const caller = await new STSClient({ region, credentials }).send(new GetCallerIdentityCommand({}));

const exported = {
  AWS_DEFAULT_REGION: region,
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: AccessKeyId,
  AWS_SECRET_ACCESS_KEY: SecretAccessKey,
  AWS_SESSION_TOKEN: SessionToken,
};
appendFileSync(
  env('GITHUB_ENV'),
  Object.entries(exported)
    .map((pair) => `${pair.join('=')}\n`)
    .join(''),
);
appendFileSync(env('GITHUB_OUTPUT'), `aws-account-id=${caller.Account}\n`);
console.log(`Authenticated as ${caller.Arn}`);
