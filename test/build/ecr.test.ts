// build-image and ECR: log-ins that last as long as the job, in a configuration of our own.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { measureSize } from '../../dev/bench/size.ts';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';
import { bundle } from '../../dev/stage/bundle.ts';
import { clients } from '../../dev/stage/clients.ts';
import { green, red } from './expect.ts';
import { chain, holdBack } from './held-back.ts';
import { layoutOf, push, type World, world } from './world.ts';

let all: World;
let cloud: Cloud;
let host: string;
let authorization: string;
before(async () => {
  [all, cloud] = await Promise.all([world(), startCloud({ docker: false })]);
  const { ecr } = clients(cloud);
  for (const repositoryName of ['base', 'orders']) await ecr.createRepository({ repositoryName });
  const { authorizationData } = await ecr.getAuthorizationToken({});
  const [data] = authorizationData ?? [];
  authorization = `Basic ${data?.authorizationToken}`;
  host = data?.proxyEndpoint?.replace('http://', '') ?? '';
});
after(async () => {
  await Promise.all([all.close(), cloud.close()]);
});

test('a base image in a private repository is pulled by our own log-in, and the user keeps theirs', async () => {
  const base = green(await all.build(all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', 'base.txt': '1' })));
  await push(base, `${host}/base`, '1', authorization);
  const repo = all.commit({ Dockerfile: `FROM ${host}/base:1\nCOPY . /app\n` });
  // The user's log-ins lie with a helper that isn't even there: ours must not go by it.
  const config = join(all.folder, 'docker');
  mkdirSync(config);
  symlinkSync(join(all.builder.env.DOCKER_CONFIG, 'cli-plugins'), join(config, 'cli-plugins'));
  const theirs = JSON.stringify({ credsStore: 'nowhere', HttpHeaders: { 'X-Test': '1' } });
  writeFileSync(join(config, 'config.json'), theirs);
  const ended = green(await all.build(repo, { env: { ...cloud.env, DOCKER_CONFIG: config } }));
  assert.match(ended.log, /FROM .*\/base:1@sha256:[0-9a-f]{64}/);
  assert.equal(readFileSync(join(config, 'config.json'), 'utf8'), theirs);
  assert.deepEqual(readdirSync(config).sort(), ['cli-plugins', 'config.json']);
  const token = authorization.slice('Basic '.length);
  assert.ok(![ended.log, ended.summary, ended.written].join().includes(token), 'no token is told');
});

test('a short name is a repository of our ECR, and what is found there needs no builder', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', a: '1' });
  const inputs = { repository: 'orders' };
  const built = green(await all.build(repo, { inputs, env: cloud.env }));
  await push(built, `${host}/orders`, `content-${built.outputs['key']}`, authorization);
  const env = { ...cloud.env, BUILDX_BUILDER: 'nobody', DOCKER_HOST: 'tcp://127.0.0.1:1', PATH: '/usr/bin:/bin' };
  let found = built;
  const { loaded } = await measureSize(await bundle(), async (more) => {
    found = green(await all.build(repo, { inputs, env: { ...env, ...more } }));
  });
  assert.ok(loaded < 1_000_000, `${loaded} bytes`);
  assert.equal(found.outputs['image'], `${host}/orders@${built.outputs['digest']}`);
  assert.equal(found.outputs['cached'], 'true');
});

test('a repository that is not there yet is no hindrance', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', a: '2' });
  const ended = green(await all.build(repo, { inputs: { repository: 'later' }, env: cloud.env }));
  assert.equal(ended.outputs['cached'], 'false');
});

test('an image is pushed by the builder to a repository that is made for it, tagged, and found by the next build', async () => {
  const { ecr } = clients(cloud);
  const repo = all.commit({ Dockerfile: `FROM ${all.base}\nCOPY . /app\n`, a: '3' });
  const sha = repo.git('rev-parse', 'HEAD').trim();
  const env = { ...cloud.env, GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' };
  const layout = green(await all.build(repo, { env }));
  const inputs = { repository: 'made/orders', push: 'true' };
  const built = green(await all.build(repo, { inputs, env }));
  const { digest = '', key, image } = built.outputs;
  assert.deepEqual([digest, image], [layout.outputs['digest'], `${host}/made/orders@${digest}`], 'the same bytes');
  const { imageDetails = [] } = await ecr.describeImages({ repositoryName: 'made/orders' });
  assert.deepEqual(
    imageDetails.map(({ imageDigest, imageTags = [] }) => [imageDigest, [...imageTags].sort()]),
    [[digest, ['branch-main', `content-${key}`, sha].sort()]],
    'nothing else lies there',
  );
  const found = green(await all.build(repo, { inputs, env: { ...env, BUILDX_BUILDER: 'nobody' } }));
  assert.deepEqual([found.outputs['outcome'], found.outputs['digest']], ['found', digest]);
});

test('what is found is looked for and tagged by six requests one after another, and none for a digest that nobody has', async () => {
  const held = await holdBack({ aws: new URL(cloud.endpoint).host, registry: host, base: all.registry.host });
  try {
    const repo = all.commit({ Dockerfile: `FROM ${held.hosts.base}/busybox:1\nCOPY . /app\n`, a: 'looked' });
    const env = { ...cloud.env, AWS_ENDPOINT_URL: `http://${held.hosts.aws}`, GITHUB_REF: 'refs/heads/main' };
    const asked = async (inputs: Record<string, string>, outcome: string) => {
      held.requests.length = 0;
      const sha = repo.git('rev-parse', 'HEAD').trim();
      const given = { repository: 'looked', 'moving-tags': 'none', ...inputs };
      const ended = green(await all.build(repo, { inputs: given, env: { ...env, GITHUB_SHA: sha } }));
      assert.equal(ended.outputs['outcome'], outcome, ended.log);
      return chain(held.requests);
    };
    await asked({ push: 'true' }, 'built');
    held.seconds = 0.6;
    const again = await asked({ push: 'true' }, 'found');
    assert.ok(again.length <= 4, again.join('\n'));
    repo.commit({});
    const tagged = await asked({ push: 'true' }, 'found');
    assert.ok(tagged.length <= 6, tagged.join('\n'));
    assert.match(tagged.join(), /PUT \S+\/manifests\/[0-9a-f]{40}/);
    assert.ok(held.requests.every(({ path, status }) => status !== 401 && !/0{64}/.test(path)));
  } finally {
    await held.close();
  }
});

test('an image in ECR that is not there is named with its line', async () => {
  const repo = all.commit({ Dockerfile: `FROM ${host}/nowhere:1\n` });
  const ended = await all.build(repo, { env: cloud.env });
  assert.match(
    ended.log,
    /::error::building the image: Dockerfile line 1: there is no image 127\.[\d.:]+\/nowhere:1; correct its name or tag/,
  );
});

test('without credentials it is built without a look, which says which step is missing, and nothing is pushed', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n' });
  const { AWS_ENDPOINT_URL: endpoint = '' } = cloud.env;
  const env = { AWS_ENDPOINT_URL: endpoint, AWS_REGION: 'eu-west-1', AWS_EC2_METADATA_DISABLED: 'true' };
  const missing = /no AWS credentials; .*run aws-actions\/configure-aws-credentials in a step before/;
  const ended = green(await all.build(repo, { inputs: { repository: 'orders' }, env }));
  assert.match(ended.log, new RegExp(`::notice title=Not looked up::repository: nothing .*${missing.source}`));
  assert.deepEqual([ended.outputs['outcome'], ended.outputs['cached']], ['built', 'false']);
  assert.match(JSON.parse(ended.outputs['result'] ?? '{}')['not-looked-up'], missing);
  assert.ok(layoutOf(ended).folder);
  red(await all.build(repo, { inputs: { repository: 'orders', push: 'true' }, env }), missing);
});
