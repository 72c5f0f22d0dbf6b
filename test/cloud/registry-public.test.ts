import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CreateRepositoryCommand, ECRPUBLICClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr-public';
import { type Cloud, MANIFEST, refusal, startCloud } from './registry-world.ts';

let cloud: Cloud;
let host: string;
before(async () => {
  cloud = await startCloud({ docker: false });
  ({ host } = await cloud.control('GET', 'registry/public'));
});
after(() => cloud.close());

const client = (region = 'us-east-1') => {
  const credentials = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };
  return new ECRPUBLICClient({ endpoint: cloud.endpoint, region, credentials, maxAttempts: 1 });
};
const make = (repositoryName: string) => client().send(new CreateRepositoryCommand({ repositoryName }));
const http = (path: string, authorization = '', init: RequestInit = {}) =>
  fetch(`http://${host}${path}`, { ...init, headers: { ...init.headers, ...(authorization && { authorization }) } });

async function logIn(): Promise<string> {
  const { authorizationData } = await client().send(new GetAuthorizationTokenCommand({}));
  assert.ok((authorizationData?.expiresAt?.getTime() ?? 0) > Date.now());
  const token = authorizationData?.authorizationToken ?? '';
  assert.match(Buffer.from(token, 'base64').toString(), /^AWS:.{20}/);
  return `Basic ${token}`;
}

async function bearer(authorization = ''): Promise<string> {
  const answer = await http('/token/?service=public.ecr.aws&scope=aws', authorization);
  return `Bearer ${((await answer.json()) as { token: string }).token}`;
}

test('ecr-public is called in us-east-1 alone, and makes a repository once', async () => {
  await assert.rejects(client('eu-west-1').send(new GetAuthorizationTokenCommand({})), {
    name: 'InvalidParameterException',
  });
  const { repository } = await make('once');
  assert.match(repository?.repositoryUri ?? '', /^public\.ecr\.aws\/acme_corp\.[a-f0-9]{7}\/once$/);
  assert.equal(repository?.repositoryArn, 'arn:aws:ecr-public::123456789012:repository/once');
  await assert.rejects(make('once'), { name: 'RepositoryAlreadyExistsException' });
});

test('everybody reads what its owner has pushed, by tokens of its own', async () => {
  const path = `/v2/${(await make('orders')).repository?.repositoryUri?.replace('public.ecr.aws/', '')}`;
  const asked = await http(`${path}/manifests/v1`);
  const challenge = `Bearer realm="http://${host}/token/",service="public.ecr.aws",scope="aws"`;
  assert.deepEqual([asked.status, asked.headers.get('www-authenticate')], [401, challenge]);
  const put = async (authorization: string, to = path) => {
    const body = JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [],
    });
    const headers = { 'content-type': 'application/vnd.oci.image.index.v1+json' };
    return await http(`${to}/manifests/v1`, authorization, { method: 'PUT', headers, body });
  };
  assert.equal((await put(await bearer())).status, 401);
  const mine = await bearer(await logIn());
  assert.equal((await put(mine)).status, 201);
  const accept = `${MANIFEST}, application/vnd.oci.image.index.v1+json`;
  const read = await http(`${path}/manifests/v1`, await bearer(), { headers: { accept } });
  assert.equal(read.status, 200, await read.text());
  const [, , alias] = path.split('/');
  assert.deepEqual(await refusal(await put(mine, `/v2/${alias}/none`)), [
    404,
    'NAME_UNKNOWN',
    `The repository with name 'none' does not exist in the registry with id '${alias}'`,
  ]);
  assert.equal((await http('/token/', 'Basic QVdTOm5vdGhpbmc=')).status, 400);
  await cloud.control('POST', 'deny', { actions: ['ecr-public:PutImage'] });
  const [status, , words] = await refusal(await put(mine));
  assert.deepEqual([status, /not authorized to perform: ecr-public:PutImage on resource/.test(words)], [403, true]);
  await cloud.control('POST', 'deny', { actions: [] });
});
