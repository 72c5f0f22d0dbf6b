import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { type Builder, startBuilder } from '../../dev/builder/builder.ts';
import { startCloud } from '../../dev/cloud/cloud.ts';
import { startRegistry } from '../../dev/registry/registry.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
let builder: Builder;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'immutable-base-test-'));
  builder = await startBuilder();
});
after(async () => {
  await builder?.close();
  rmSync(folder, { recursive: true, force: true });
});

function context(name: string, ...dockerfile: string[]): string {
  const place = join(folder, name);
  mkdirSync(place);
  copyFileSync(join(root, '.cache/debian/bin/busybox'), join(place, 'busybox'));
  writeFileSync(join(place, 'Dockerfile'), dockerfile.join('\n'));
  return place;
}

/** buildx, with a log-in of its own for this registry. */
async function build(login: { host: string; auth: string } | undefined, ...words: string[]): Promise<void> {
  const config = mkdtempSync(join(folder, 'docker-'));
  writeFileSync(
    join(config, 'config.json'),
    JSON.stringify({ auths: login && { [login.host]: { auth: login.auth } } }),
  );
  const env = { ...process.env, ...builder.env, DOCKER_CONFIG: config };
  await run(join(root, '.cache/builder/docker-buildx'), ['build', '--progress=plain', ...words], { env });
}

async function baseAndChild(base: string, login?: { host: string; auth: string }): Promise<string> {
  const name = base.replaceAll(/\W/g, '-');
  const lines = ['FROM scratch', 'COPY busybox /bin/busybox', 'RUN ["/bin/busybox", "--install", "-s", "/bin"]'];
  await build(login, '--output', `type=image,name=${base},push=true`, context(name, ...lines));
  const out = join(folder, `${name}-out`);
  const child = context(
    `${name}-child`,
    `FROM ${base} AS work`,
    'RUN echo made > /made',
    'FROM scratch',
    'COPY --from=work /made /',
  );
  await build(login, '--output', `type=local,dest=${out}`, child);
  return (await run('cat', [join(out, 'made')])).stdout;
}

test('a base image is pushed to and pulled from a plain registry over http', async () => {
  const registry = await startRegistry();
  try {
    assert.equal(await baseAndChild(`${registry.host}/base/busybox:1`), 'made\n');
  } finally {
    await registry.close();
  }
});

test('and so with ECR of the local AWS, by the log-in in the docker configuration alone', async () => {
  const cloud = await startCloud({ docker: false });
  try {
    const credentials = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };
    const ecr = new ECRClient({ endpoint: cloud.endpoint, region: 'eu-west-1', credentials });
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'base', imageTagMutability: 'IMMUTABLE' }));
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    const { authorizationToken: auth = '', proxyEndpoint = '' } = authorizationData?.[0] ?? {};
    const { host } = new URL(proxyEndpoint);
    await assert.rejects(
      build(
        undefined,
        '--output',
        `type=image,name=${host}/base:1,push=true`,
        context('nobody', 'FROM scratch', 'COPY busybox /'),
      ),
      /401 Unauthorized/,
    );
    assert.equal(await baseAndChild(`${host}/base:1`, { host, auth }), 'made\n');
    const again = build(
      { host, auth },
      '--output',
      `type=image,name=${host}/base:1,push=true`,
      context('again', 'FROM scratch', 'COPY busybox /'),
    );
    await assert.rejects(again, /The image tag '1' already exists in the 'base' repository/);
  } finally {
    await cloud.close();
  }
});
