import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ECR } from '@aws-sdk/client-ecr';
import { STS } from '@aws-sdk/client-sts';
import { startWorld, type World } from './world.ts';

let world: World;
before(async () => {
  world = await startWorld();
});
after(() => world?.close());

test('a big image goes from one account to another by digest, in bounded memory and without a byte on disk', async () => {
  const made = world.layout('big', 80_000_000);
  const sts = new STS({
    endpoint: world.cloud.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIAX', secretAccessKey: 'x' },
  });
  const role = { RoleArn: 'arn:aws:iam::222222222222:role/production', RoleSessionName: 'promote' };
  const { Credentials } = await sts.assumeRole(role);
  const keys = {
    AWS_ACCESS_KEY_ID: Credentials?.AccessKeyId ?? '',
    AWS_SECRET_ACCESS_KEY: Credentials?.SecretAccessKey ?? '',
    AWS_SESSION_TOKEN: Credentials?.SessionToken ?? '',
  };
  const built = await world.push({ image: made.image, repository: 'built', tags: 'v1' });
  assert.equal(built.code, 0, built.log);
  const Statement = [
    {
      Effect: 'Allow',
      Principal: { AWS: '222222222222' },
      Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
    },
  ];
  const policyText = JSON.stringify({ Version: '2012-10-17', Statement });
  const refused = await world.push({ image: built.outputs['image'] ?? '', repository: 'production' }, { env: keys });
  assert.equal(refused.code, 1);
  await world.ecr.setRepositoryPolicy({ repositoryName: 'built', policyText });
  let peak = 0;
  const promoted = await world.push(
    { image: built.outputs['image'] ?? '', repository: 'production', tags: 'v1' },
    {
      env: keys,
      onStart: (child) => {
        const watch = setInterval(() => {
          try {
            const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
            peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
          } catch {}
        }, 20);
        child.on('exit', () => clearInterval(watch));
      },
    },
  );
  assert.deepEqual([promoted.code, promoted.outputs['digest']], [0, made.digest], promoted.log);
  const [host] = (promoted.outputs['image'] ?? '').split('/');
  assert.notEqual(host, built.outputs['image']?.split('/')[0]);
  assert.ok(peak > 0 && peak < 220_000, `${peak} kB`);
  const there = new ECR({
    endpoint: world.cloud.endpoint,
    region: 'eu-west-1',
    credentials: {
      accessKeyId: keys.AWS_ACCESS_KEY_ID,
      secretAccessKey: keys.AWS_SECRET_ACCESS_KEY,
      sessionToken: keys.AWS_SESSION_TOKEN,
    },
  });
  const { imageDetails } = await there.describeImages({ repositoryName: 'production', imageIds: [{ imageTag: 'v1' }] });
  assert.equal(imageDetails?.[0]?.imageDigest, made.digest);
});

test('what is no image, such as a bundle with a text for a config, is pushed as an image is', async () => {
  const folder = join(world.folder, 'bundle');
  mkdirSync(join(folder, 'blobs/sha256'), { recursive: true });
  const store = (mediaType: string, content: string) => {
    const hex = createHash('sha256').update(content).digest('hex');
    writeFileSync(join(folder, 'blobs/sha256', hex), content);
    return { mediaType, digest: `sha256:${hex}`, size: content.length };
  };
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const config = store('text/plain', 'name: bundle');
  const { digest, size } = store(mediaType, JSON.stringify({ schemaVersion: 2, mediaType, config, layers: [] }));
  const manifests = [{ mediaType, digest, size }];
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
  const run = await world.push({ image: `oci:${folder}@${digest}`, repository: `${world.plain.host}/acme/bundle` });
  assert.deepEqual([run.code, run.outputs['digest']], [0, digest], run.log);
});
