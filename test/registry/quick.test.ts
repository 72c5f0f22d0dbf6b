// ECR asked without the SDK: what it answers, and who is asked when it doesn't.
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { SignatureV4 } from '@smithy/signature-v4';
import { AwsClock } from '../../actions/adapters/aws/clock.ts';
import { ecrServices } from '../../actions/adapters/aws/ecr/services.ts';
import { errorNames } from '../../actions/adapters/aws/errors.ts';
import { clear, scratch, serve } from './served.ts';

const keys = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI',
  AWS_SESSION_TOKEN: 'token',
};
const known = { ...process.env };
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, keys, { AWS_REGION: 'eu-west-1', AWS_CONFIG_FILE: '/nowhere' });
});
afterEach(() => {
  clear();
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, known);
});

interface Asked {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const TOKEN = { authorizationData: [{ authorizationToken: 'QVdTOng=', proxyEndpoint: 'https://here' }] };

/** An AWS that answers the first request as `first` says, and each other one well. */
async function aws(first: (said: ServerResponse) => void = well): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const host = await serve(async (question, said) => {
    let body = '';
    for await (const part of question) body += part;
    asked.push({ headers: question.headers, body });
    if (asked.length === 1) first(said);
    else well(said);
  });
  process.env['AWS_ENDPOINT_URL'] = `http://${host}`;
  return asked;
}

function well(said: ServerResponse): void {
  said.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(TOKEN));
}

const refuse =
  (status: number, type: string, message = '') =>
  (said: ServerResponse): void =>
    void said
      .writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
      .end(JSON.stringify({ __type: type, message }));

const quick = () => ecrServices({ clock: new AwsClock() }).of(undefined).quick;
const bySdk = ({ headers }: Asked) => /aws-sdk-js/.test(headers['user-agent'] ?? '');

/** As the SDK's signer wants one. */
class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as string);
  }
  update(text: string | Uint8Array): void {
    this.#hash.update(text);
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
  reset(): void {}
}

test('one request tells what the SDK would, signed as the SDK signs', async () => {
  const asked = await aws();
  assert.deepEqual(await quick().getAuthorizationToken({ registryIds: ['111122223333'] }), TOKEN);
  assert.deepEqual(asked.map(bySdk), [false]);
  const [{ headers, body } = assert.fail()] = asked;
  assert.equal(headers['user-agent'], 'app/immutable');
  assert.equal(headers['x-amz-target'], 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken');
  assert.deepEqual(JSON.parse(body), { registryIds: ['111122223333'] });
  const date = `${headers['x-amz-date']}`.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5');
  const [, names = ''] = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '') ?? [];
  const signed = Object.fromEntries(names.split(';').map((name) => [name, `${headers[name]}`]));
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = keys;
  const theirs = new SignatureV4({
    ...{ service: 'ecr', region: 'eu-west-1', applyChecksum: false, sha256: Sha256 },
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      sessionToken: AWS_SESSION_TOKEN,
    },
  });
  const request = { method: 'POST', protocol: 'http:', hostname: '', path: '/', headers: signed, body };
  const { headers: wanted } = await theirs.sign(request, { signingDate: new Date(date) });
  assert.equal(headers.authorization, wanted['authorization']);
});

for (const [what, first] of Object.entries({
  'is busy': refuse(400, 'ThrottlingException'),
  'is broken': refuse(500, 'ServerException'),
  'finds the clock wrong': refuse(403, 'InvalidSignatureException', 'Signature expired'),
  'is somebody in between': (said: ServerResponse): void => void said.writeHead(200).end('<html>'),
  'hangs up': (said: ServerResponse): void => void said.destroy(),
})) {
  test(`where AWS ${what} the SDK asks, and goes on asking`, async () => {
    const asked = await aws(first);
    const client = quick();
    for (let n = 0; n < 2; n++)
      assert.equal((await client.getAuthorizationToken({})).authorizationData?.[0]?.authorizationToken, 'QVdTOng=');
    assert.deepEqual(asked.map(bySdk), [false, true, true]);
  });
}

test('what is not there is told by its name, and not asked for twice', async () => {
  const asked = await aws(refuse(400, 'com.amazonaws.ecr#RepositoryNotFoundException', 'The repository is not there'));
  const ask = () => quick().describeRepositories({ repositoryNames: ['orders'] });
  await assert.rejects(ask, (error) => errorNames(error, 'RepositoryNotFoundException'));
  assert.equal(asked.length, 1);
});

for (const [name, value] of Object.entries({
  AWS_PROFILE: 'default',
  AWS_ENDPOINT_URL_ECR: 'the same',
  AWS_CONFIG_FILE: 'a file',
  AWS_ACCESS_KEY_ID: '',
})) {
  test(`where ${name} says more the SDK alone asks`, async () => {
    const asked = await aws();
    const folder = scratch();
    writeFileSync(join(folder, 'config'), '[default]\nregion = eu-west-1\n');
    writeFileSync(join(folder, 'keys'), '[default]\naws_access_key_id = A\naws_secret_access_key = B\n');
    process.env['AWS_SHARED_CREDENTIALS_FILE'] = join(folder, 'keys');
    process.env[name] =
      { 'a file': join(folder, 'config'), 'the same': process.env['AWS_ENDPOINT_URL'] }[value] ?? value;
    assert.ok((await quick().getAuthorizationToken({})).authorizationData);
    assert.deepEqual(asked.map(bySdk), [true]);
  });
}
