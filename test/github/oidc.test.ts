import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { type GitHub, startGitHub } from '../../dev/github/github.ts';
import { idsOf, type JobIdentity, subject } from '../../dev/github/oidc.ts';
import { block } from '../readme/page.ts';

const JOB: JobIdentity = {
  repository: 'acme/orders',
  ref: 'refs/heads/main',
  environment: 'production',
  runId: 7,
  runAttempt: 1,
  workflow: 'deploy',
  sha: '0'.repeat(40),
  event: 'workflow_dispatch',
};

let github: GitHub;
before(async () => {
  github = await startGitHub();
});
after(() => github.close());

test('a job gets a token for the audience it names, signed by a key that the issuer publishes', async () => {
  const env = github.idTokenEnv(JOB);
  const answer = await fetch(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  });
  const { value } = (await answer.json()) as { value: string };
  const [header = '', payload = '', signature = ''] = value.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  assert.equal(claims.aud, 'sts.amazonaws.com');
  const { owner, repository } = idsOf('acme/orders');
  assert.equal(claims.sub, `repo:acme@${owner}/orders@${repository}:environment:production`);
  assert.deepEqual([claims.repository_owner_id, claims.repository_id], [`${owner}`, `${repository}`]);

  const discovery = await fetch(`${github.url}/.well-known/openid-configuration`);
  const { issuer, jwks_uri } = (await discovery.json()) as { issuer: string; jwks_uri: string };
  assert.equal(claims.iss, issuer);
  const { keys } = (await (await fetch(jwks_uri)).json()) as { keys: (JsonWebKey & { kid: string })[] };
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString());
  const jwk = keys.find((key) => key.kid === kid);
  assert.ok(jwk);
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  assert.ok(verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url')));
});

test('without an environment the subject names the ref', () => {
  assert.match(subject({ ...JOB, environment: undefined }), /^repo:acme@\d+\/orders@\d+:ref:refs\/heads\/main$/);
});

test('that of a pull request names no ref, but its environment', () => {
  const job = { ...JOB, event: 'pull_request', ref: 'refs/pull/7/merge' };
  assert.match(subject({ ...job, environment: undefined }), /:pull_request$/);
  assert.match(subject(job), /:environment:production$/);
});

test('the subject of an older repository has names alone, which whoever takes the name has too', () => {
  assert.equal(subject({ ...JOB, namesOnly: true }), 'repo:acme/orders:environment:production');
  assert.notEqual(idsOf('acme/orders').repository, idsOf('mallory/orders').repository);
});

test('the step of the guide prints the subject, in either form', async () => {
  const step = block('docs/guides/permissions.md', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN').replace('- run: |\n', '');
  for (const namesOnly of [false, true]) {
    const job = { ...JOB, namesOnly };
    const env = { ...process.env, ...github.idTokenEnv(job) };
    const { stdout } = await promisify(execFile)('bash', ['-eo', 'pipefail', '-c', step], { env });
    assert.equal(stdout.trim(), subject(job));
  }
});

test('another bearer gets no token', async () => {
  const url = github.idTokenEnv(JOB)['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const answer = await fetch(url, { headers: { authorization: 'Bearer stolen' } });
  assert.equal(answer.status, 401);
});
