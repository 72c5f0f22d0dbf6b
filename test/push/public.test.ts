// Public ECR under its own name, which the forward proxy leads to the local one.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, test } from 'node:test';
import { ECRPUBLIC } from '@aws-sdk/client-ecr-public';
import { startProxy, type WayOut } from './proxy.ts';
import { startWorld, type World } from './world.ts';

let world: World;
let proxy: WayOut;
let image: string;
let alias: string;
before(async () => {
  world = await startWorld();
  const { host } = await world.cloud.control('GET', 'registry/public');
  proxy = await startProxy({ 'public.ecr.aws': host });
  const credentials = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };
  const api = new ECRPUBLIC({ endpoint: world.cloud.endpoint, region: 'us-east-1', credentials });
  const { repository } = await api.createRepository({ repositoryName: 'orders' });
  alias = repository?.repositoryUri?.split('/')[1] ?? '';
  image = world.layout('public', 2000, 'abcdef0').image;
});
after(async () => {
  proxy?.close();
  await world?.close();
});
afterEach(() => world.cloud.control('POST', 'deny', { actions: [] }));

const push = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
  world.push(inputs, {
    env: { HTTPS_PROXY: proxy.url, NO_PROXY: '127.0.0.1', NODE_EXTRA_CA_CERTS: proxy.ca, ...env },
  });
const nobody = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_EC2_METADATA_DISABLED: 'true' };

/** The metadata service of a machine that has a role: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html */
async function startMetadata() {
  const asked: string[] = [];
  const keys = { AccessKeyId: 'AKIAX', SecretAccessKey: 'x', Token: 'x', Expiration: '2999-01-01T00:00:00Z' };
  const service = createServer(({ method, url = '' }, answer) => {
    asked.push(`${method} ${url}`);
    if (method === 'PUT') answer.setHeader('x-aws-ec2-metadata-token-ttl-seconds', '21600').end('token');
    else answer.end(url.endsWith('/publisher') ? JSON.stringify({ Code: 'Success', ...keys }) : 'publisher');
  });
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));
  const AWS_EC2_METADATA_SERVICE_ENDPOINT = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const env = { ...nobody, AWS_EC2_METADATA_DISABLED: '', AWS_EC2_METADATA_SERVICE_ENDPOINT };
  return { asked, env, close: () => service.close() };
}

test('an image is pushed to public ECR by the AWS credentials, whatever their region, and read without any', async () => {
  const repository = `public.ecr.aws/${alias}/orders`;
  const pushed = await push({ image, repository, tags: 'v1' });
  assert.equal(pushed.code, 0, pushed.log);
  assert.match(pushed.outputs['image'] ?? '', new RegExp(`^${repository}@sha256:`));
  const again = await push({ image, repository, tags: 'v1' });
  assert.deepEqual([again.code, again.outputs['outcome']], [0, 'already-there'], again.log);
  const taken = await push({ image: world.layout('other').image, repository, tags: 'v1' });
  assert.match(taken.log, /tag v1 of \S+ never moves/);
  const read = { image: pushed.outputs['image'] ?? '', repository: `${world.plain.host}/acme/orders` };
  const promoted = await push(read, nobody);
  assert.deepEqual([promoted.code, promoted.outputs['tags']], [0, 'abcdef0'], promoted.log);
});

test('a machine with a role pushes by it; its metadata is not asked for what everybody may read', async () => {
  const machine = await startMetadata();
  try {
    const repository = `public.ecr.aws/${alias}/orders`;
    const pushed = await push({ image: world.layout('role').image, repository, tags: 'role' }, machine.env);
    assert.equal(pushed.code, 0, pushed.log);
    const asked = machine.asked.splice(0);
    assert.ok(asked.includes('GET /latest/meta-data/iam/security-credentials/publisher'), asked.join());
    const read = { image: pushed.outputs['image'] ?? '', repository: `${world.plain.host}/acme/role`, tags: 'v1' };
    const promoted = await push(read, machine.env);
    assert.deepEqual([promoted.code, machine.asked], [0, []], promoted.log);
  } finally {
    machine.close();
  }
});

test('a public repository that is not there is one sentence, before anything is uploaded', async () => {
  const run = await push({ image, repository: `public.ecr.aws/${alias}/none` });
  assert.match(
    run.log,
    /::error::opening public\.ecr\.aws\/[\w.]+\/none: it is not there; create the repository or correct/,
  );
});

test('a push to public ECR that may not log in says what to grant', async () => {
  const inputs = { image: world.layout('refused').image, repository: `public.ecr.aws/${alias}/orders`, tags: 'v2' };
  const grant =
    /::error::\S.*401.*: give AWS credentials, and let the role do ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken/;
  assert.match((await push(inputs, nobody)).log, grant);
  await world.cloud.control('POST', 'deny', { actions: ['ecr-public:GetAuthorizationToken'] });
  assert.match((await push(inputs)).log, grant);
  await world.cloud.control('POST', 'deny', { actions: ['ecr-public:InitiateLayerUpload'] });
  assert.match((await push(inputs)).log, /::error::.*403 DENIED.*; grant ecr-public:InitiateLayerUpload to the role/);
});
