import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { AutoScalingClient, DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { AUDIENCE, asRole } from '../../actions/adapters/aws/assume-role.ts';
import { idToken } from '../../actions/adapters/github/id-token.ts';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';
import { type GitHub, startGitHub } from '../../dev/github/github.ts';
import { ISSUER, subject } from '../../dev/github/oidc.ts';
import { poll } from '../rollout/poll.ts';

let cloud: Cloud;
let github: GitHub;
before(async () => {
  [cloud, github] = await Promise.all([startCloud({ docker: false, seed: true }), startGitHub()]);
  await cloud.control('POST', 'issuers', { issuer: ISSUER, url: github.url });
});
after(() => Promise.all([cloud?.close(), github?.close()]));

const NOW = Math.floor(Date.now() / 1000);
const GOOD = {
  iss: ISSUER,
  aud: 'sts.amazonaws.com',
  sub: 'repo:acme/orders:environment:production',
  iat: NOW,
  exp: NOW + 300,
};
const user = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' };
type Keys = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
const settings = (credentials: Keys = user) => ({
  endpoint: cloud.endpoint,
  region: 'eu-west-1',
  credentials,
  maxAttempts: 1,
});

async function assume(WebIdentityToken: string, RoleArn = cloud.seed.role): Promise<Keys> {
  const asked = { RoleArn, RoleSessionName: 'GitHubActions', WebIdentityToken };
  const { Credentials } = await new STSClient(settings()).send(new AssumeRoleWithWebIdentityCommand(asked));
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
}
const refused = (name: string, message: RegExp) => (error: Error) => error.name === name && message.test(error.message);

test('a trusted job gets credentials, with which it is the role', async () => {
  const keys = await assume(github.issuer.sign(GOOD));
  const caller = await new STSClient(settings(keys)).send(new GetCallerIdentityCommand({}));
  assert.equal(caller.Account, '123456789012');
  assert.equal(caller.Arn, 'arn:aws:sts::123456789012:assumed-role/deploy/GitHubActions');
});

for (const namesOnly of [false, true]) {
  test(`the seed's role trusts the rollback's environment besides, subjects ${namesOnly ? 'of names' : 'with ids'}`, async () => {
    const as = (environment: string, repository = 'acme/orders') =>
      assume(github.issuer.sign({ ...GOOD, sub: subject({ repository, environment, ref: '', namesOnly }) }));
    for (const environment of ['production', 'production-rollback']) assert.ok((await as(environment)).accessKeyId);
    for (const environment of ['staging', 'staging-rollback', 'production-rollback-x', 'rollback'])
      await assert.rejects(as(environment), refused('AccessDenied', /Not authorized/));
    await assert.rejects(as('production-rollback', 'mallory/orders'), refused('AccessDenied', /Not authorized/));
  });
}

test('whoever takes the name of a repository has other ids, and is refused', async () => {
  const sub = subject({ repository: 'acme/orders', environment: 'production', ref: '' }).replace(/@\d+:/, '@1:');
  await assert.rejects(assume(github.issuer.sign({ ...GOOD, sub })), refused('AccessDenied', /Not authorized/));
});

test('who is not trusted is refused with the error of AWS', async () => {
  const denied = refused('AccessDenied', /Not authorized to perform sts:AssumeRoleWithWebIdentity/);
  const sign = (changes: object) => github.issuer.sign({ ...GOOD, ...changes });
  await assert.rejects(assume(sign({ sub: 'repo:acme/orders:ref:refs/heads/main' })), denied);
  for (const name of ['acme/orders', subject({ repository: 'acme/orders', ref: '' }).split(':')[1]])
    await assert.rejects(assume(sign({ sub: `repo:${name}:pull_request` })), denied);
  await assert.rejects(assume(sign({ sub: 'repo:evil/orders:environment:production' })), denied);
  await assert.rejects(assume(sign({}), 'arn:aws:iam::123456789012:role/nobody'), denied);
  await assert.rejects(
    assume(sign({ aud: 'https://github.com/acme' })),
    refused('InvalidIdentityTokenException', /audience/),
  );
  await assert.rejects(assume(sign({ exp: NOW - 1 })), refused('ExpiredTokenException', /Token expired/));
  await assert.rejects(
    assume(sign({ iss: 'https://evil.example' })),
    refused('InvalidIdentityTokenException', /No OpenIDConnect provider/),
  );
  await assert.rejects(assume('not-a-token'), refused('InvalidIdentityTokenException', /not a valid JWT/));
});

test('a token signed by another key is refused, however good its claims', async () => {
  const impostor = await startGitHub();
  try {
    await assert.rejects(
      assume(impostor.issuer.sign(GOOD)),
      refused('InvalidIdentityTokenException', /could not be verified/),
    );
  } finally {
    await impostor.close();
  }
});

test('sessions of web identities alone can be made short: machines have theirs renewed by EC2', async () => {
  await cloud.control('POST', 'sessions', { seconds: 1 });
  try {
    const asked = { RoleArn: cloud.seed.role, RoleSessionName: 'i-0a1b' };
    const { Credentials } = await new STSClient(settings()).send(new AssumeRoleCommand(asked));
    assert.ok((Credentials?.Expiration?.getTime() ?? 0) > Date.now() + 600_000, `${Credentials?.Expiration}`);
  } finally {
    await cloud.control('POST', 'sessions', { seconds: null });
  }
});

test('a session that has expired is told so by each service in its own code; others go on', async () => {
  const [expiring, lasting] = [await assume(github.issuer.sign(GOOD)), await assume(github.issuer.sign(GOOD))];
  const describe = (keys: Keys) => new AutoScalingClient(settings(keys)).send(new DescribeAutoScalingGroupsCommand({}));
  await describe(expiring);
  await cloud.control('POST', 'expire', { accessKey: expiring.accessKeyId });
  await assert.rejects(
    describe(expiring),
    refused('ExpiredToken', /security token included in the request is expired/),
  );
  const get = new GetParameterCommand({ Name: cloud.seed.imageParameter });
  await assert.rejects(new SSMClient(settings(expiring)).send(get), refused('ExpiredTokenException', /expired/));
  await describe(lasting);
});

const JOB = {
  ...{ repository: 'acme/orders', ref: 'refs/heads/main', environment: 'production', runId: 7, runAttempt: 1 },
  ...{ workflow: 'Deploy', sha: 'c0ffee', event: 'push' },
};
const production = subject(JOB);

/** Credentials as the action has them where it is given a role; it goes by its environment. */
async function signed(
  changes: Partial<typeof JOB> = {},
  arn = cloud.seed.role,
  env = github.idTokenEnv({ ...JOB, ...changes }),
) {
  const hidden: string[] = [];
  const token = () => idToken(env, AUDIENCE);
  const hide = (...secrets: readonly string[]) => hidden.push(...secrets);
  return { hidden, keys: await asRole({ arn, session: 'immutable-7-1', token, hide }).identity() };
}

suite('the input role', () => {
  before(() => {
    for (const name of ['AWS_ENDPOINT_URL', 'AWS_REGION']) process.env[name] = cloud.env[name];
  });

  test('makes a job that may ask GitHub for a token the role, without any credentials', async () => {
    const { keys, hidden } = await signed();
    const caller = await new STSClient(settings(keys)).send(new GetCallerIdentityCommand({}));
    assert.equal(caller.Arn, 'arn:aws:sts::123456789012:assumed-role/deploy/immutable-7-1');
    assert.deepEqual(hidden.slice(1), [keys.secretAccessKey, keys.sessionToken]);
    assert.equal(hidden[0]?.split('.').length, 3, 'the token of GitHub, too');
    assert.ok(Math.abs(keys.expiration.getTime() / 1000 - NOW - 3600) < 120);
  });

  const check = (arn: string, who: string) =>
    `sts:AssumeRoleWithWebIdentity: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity; GitHub says that this job is ${who}; check that ${arn} exists and that its trust policy has this subject, then run this job again`;
  const nobody = 'arn:aws:iam::123456789012:role/nobody';
  const staging = production.replace(/production$/, 'staging');
  for (const [what, work, message] of [
    ['a role that is not there', () => signed({}, nobody), () => check(nobody, production)],
    ['another environment', () => signed({ environment: 'staging' }), () => check(cloud.seed.role, staging)],
    [
      'a job that may have no token',
      () => signed({}, undefined, {}),
      () =>
        'asking GitHub for a token that says which job this is: the job may not have one; give it permissions: id-token: write, which runs of forks never get',
    ],
    [
      'a bearer that GitHub does not know',
      () => signed({}, undefined, { ...github.idTokenEnv(JOB), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }),
      () =>
        'asking GitHub for a token that says which job this is: it answers 401; run the job again, and look at https://www.githubstatus.com',
    ],
  ] as const) {
    test(`says of ${what} what to do`, async () => {
      await assert.rejects(work(), { name: 'Stopped', kind: 'wrong', message: message() });
    });
  }

  const role = (token: () => Promise<string>) =>
    asRole({ arn: cloud.seed.role, session: 'immutable-7-1', token, hide: () => {} });

  test('says of an account that knows no GitHub how to make it known', async () => {
    const elsewhere = async () => github.issuer.sign({ ...GOOD, iss: 'https://ghes.example' });
    await assert.rejects(role(elsewhere).identity(), {
      kind: 'wrong',
      message:
        /InvalidIdentityToken.*; make the account's OIDC provider for https:\/\/ghes\.example with the audience sts\.amazonaws\.com, then run this job again$/,
    });
  });

  test("waits where AWS can't have GitHub's keys for a moment", async () => {
    await cloud.control('POST', 'issuers', { issuer: ISSUER, url: 'http://127.0.0.1:9' });
    const late = signed();
    const exchanges: () => Promise<{ operation: string; status: number }[]> = () =>
      cloud.control('GET', 'requests?userAgent=app/immutable');
    await poll('AWS has refused', async () => {
      const last = (await exchanges()).findLast(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
      return last?.status === 400;
    });
    await cloud.control('POST', 'issuers', { issuer: ISSUER, url: github.url });
    assert.ok((await late).keys.accessKeyId);
  });

  test('says of a token that is refused later that running the job again continues', async () => {
    await cloud.control('POST', 'sessions', { seconds: 1 });
    try {
      const [good, bad] = [github.idTokenEnv(JOB), { ...github.idTokenEnv(JOB), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }];
      let asked = 0;
      const sign = role(() => idToken(asked++ === 0 ? good : bad, AUDIENCE));
      await sign.identity();
      const over = () =>
        sign.identity().then(
          () => false,
          () => true,
        );
      await poll('its session is over', over);
      await assert.rejects(sign.identity(), {
        kind: 'failed',
        message: /it answers 401; .*; run this job again and it continues$/,
      });
    } finally {
      await cloud.control('POST', 'sessions', { seconds: null });
    }
  });

  test('waits for a GitHub that gives no tokens for a moment', async () => {
    github.trouble.tokens(503);
    const late = signed();
    const refused = async () => github.requests.some((request) => /_oidc.* 503$/.test(request));
    await poll('GitHub has refused', refused);
    github.trouble.tokens(undefined);
    assert.ok((await late).keys.accessKeyId);
  });
});
