// ECR of the local AWS as a test uses it: by AWS' client, and over HTTP as docker does.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  CreateRepositoryCommand,
  type CreateRepositoryCommandInput,
  ECRClient,
  GetAuthorizationTokenCommand,
} from '@aws-sdk/client-ecr';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';

export const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const INDEX = 'application/vnd.oci.image.index.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';

export const sha256 = (data: string | Uint8Array) => `sha256:${createHash('sha256').update(data).digest('hex')}`;

/** One caller in one account: its client, its log-in and the host of its registry. */
export class Caller {
  readonly ecr: ECRClient;
  readonly host: string;
  readonly authorization: string;

  private constructor(ecr: ECRClient, host: string, authorization: string) {
    this.ecr = ecr;
    this.host = host;
    this.authorization = authorization;
  }

  static async of(cloud: Cloud, account?: string, region = 'eu-west-1'): Promise<Caller> {
    const own = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };
    const options = { endpoint: cloud.endpoint, region, maxAttempts: 1 };
    const credentials = account === undefined ? own : await assumed({ ...options, credentials: own }, account);
    const ecr = new ECRClient({ ...options, credentials });
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    const { authorizationToken, proxyEndpoint } = authorizationData?.[0] ?? {};
    return new Caller(ecr, new URL(proxyEndpoint ?? '').host, `Basic ${authorizationToken}`);
  }

  async repository(repositoryName: string, settings: Partial<CreateRepositoryCommandInput> = {}): Promise<void> {
    await this.ecr.send(new CreateRepositoryCommand({ repositoryName, ...settings }));
  }

  /** `path` follows /v2/; `host` is another account's. */
  async http(method: string, path: string, init: RequestInit & { host?: string } = {}): Promise<Response> {
    const headers = { authorization: this.authorization, ...init.headers };
    return await fetch(`http://${init.host ?? this.host}/v2/${path}`, { ...init, method, headers });
  }

  async blob(repository: string, data: string | Uint8Array<ArrayBuffer>): Promise<string> {
    const begun = await this.http('POST', `${repository}/blobs/uploads/`);
    assert.equal(begun.status, 202, await begun.text());
    const location = new URL(begun.headers.get('location') ?? '');
    location.searchParams.set('digest', sha256(data));
    const put = await fetch(location, { method: 'PUT', headers: { authorization: this.authorization }, body: data });
    assert.equal(put.status, 201, await put.text());
    return sha256(data);
  }

  /** Config and layers of an image without layers of its own; the manifest is not put yet. */
  async image(
    repository: string,
    text: string,
    more: Record<string, unknown> = {},
    architecture = 'amd64',
  ): Promise<string> {
    const config = JSON.stringify({ architecture, os: 'linux', text });
    const digest = await this.blob(repository, config);
    const part = { mediaType: CONFIG, size: config.length, digest };
    return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config: part, layers: [], ...more });
  }

  async put(repository: string, reference: string, manifest: string, type = MANIFEST): Promise<Response> {
    const headers = { 'content-type': type };
    return await this.http('PUT', `${repository}/manifests/${reference}`, { headers, body: manifest });
  }

  /** Pushes an image; answers its digest. */
  async push(repository: string, tag: string, text: string): Promise<string> {
    const manifest = await this.image(repository, text);
    const answer = await this.put(repository, tag, manifest);
    assert.equal(answer.status, 201, await answer.text());
    return sha256(manifest);
  }
}

/** Status, and code and message of the one error, as docker shows them. */
export async function refusal(answer: Response): Promise<[number, string, string]> {
  const { errors } = (await answer.json()) as { errors: { code: string; message: string }[] };
  return [answer.status, errors[0]?.code ?? '', errors[0]?.message ?? ''];
}

async function assumed(options: ConstructorParameters<typeof STSClient>[0] & object, account: string) {
  const asked = { RoleArn: `arn:aws:iam::${account}:role/publisher`, RoleSessionName: 'test' };
  const { Credentials } = await new STSClient(options).send(new AssumeRoleCommand(asked));
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
}

export { type Cloud, startCloud };
