import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AutoScalingClient, DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';
import { type GitHub, startGitHub } from '../../dev/github/github.ts';
import { ISSUER, subject } from '../../dev/github/oidc.ts';

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
