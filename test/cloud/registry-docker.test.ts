import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DescribeImagesCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { type Engine, startEngine } from '../../dev/engine.ts';
import { MachinesWorld } from './machines-world.ts';

let world: MachinesWorld;
let engine: Engine;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'immutable-registry-test-'));
  [engine, world] = await Promise.all([startEngine(), MachinesWorld.start({ docker: true, scale: 60 })]);
});
after(async () => {
  await world?.cloud.close();
  await engine?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The runner's docker: a log-in of its own, which no machine sees. */
function docker(words: string[], input?: Buffer | string): string {
  const env = { PATH: process.env['PATH'], DOCKER_HOST: engine.host, DOCKER_CONFIG: folder };
  return execFileSync('docker', words, { env, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] }).trim();
}

test('docker pushes after a log-in with the token of ECR, and a machine pulls by digest with its own role alone', async () => {
  const { repository } = world.cloud.seed;
  const registry = repository.split('/')[0];
  const tagged = `${repository}:push-${Date.now()}`;
  mkdirSync(join(folder, 'root'));
  writeFileSync(join(folder, 'root/hello'), `hello from ${tagged}`);
  const image = docker(['import', '-', tagged], execFileSync('tar', ['-C', join(folder, 'root'), '-c', '.']));
  try {
    assert.throws(() => docker(['push', tagged]), /no basic auth credentials/);
    const credentials = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };
    const ecr = new ECRClient({ endpoint: world.cloud.endpoint, region: 'eu-west-1', credentials });
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    const token = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
    docker(['login', '--username', 'AWS', '--password-stdin', registry], token.replace('AWS:', ''));
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(docker(['push', tagged]))?.[1];
    const tag = tagged.split(':').at(-1) ?? '';
    const { imageDetails } = await ecr.send(
      new DescribeImagesCommand({ repositoryName: 'orders', imageIds: [{ imageTag: tag }] }),
    );
    assert.equal(imageDetails?.[0]?.imageDigest, digest);

    const machine = await world.launch(
      `#!/bin/bash
docker pull --quiet ${repository}@${digest} || echo refused
aws ecr get-login-password --region eu-west-1 | docker login --username AWS --password-stdin ${registry}
docker pull --quiet ${repository}@${digest} && echo pulled
`,
      { IamInstanceProfile: { Name: world.cloud.seed.instanceProfile } },
    );
    assert.match(await world.says(machine, /^pulled$/m), /^refused$/m);
    assert.deepEqual(await world.cloud.control('GET', 'violations'), []);
  } finally {
    docker(['image', 'rm', '--force', image]);
  }
});
