// Builds by the bundle, with a real BuildKit.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startBuilder } from '../../dev/builder/builder.ts';
import { everything, green, red, timesIn } from './expect.ts';
import { sha256 } from './put-image.ts';
import { blob, layersIn, layoutOf, push, type World, world } from './world.ts';

let all: World;
before(async () => {
  all = await world();
});
after(() => all.close());

test('two clones, two folders and two empty builders make one digest', async () => {
  const repo = all.commit({
    Dockerfile: `FROM ${all.base}\nWORKDIR /app\nCOPY . .\nRUN echo made > made && touch old\n`,
    'src/a.txt': 'a',
    'src/tool': 'run:#!/bin/sh',
  });
  const clone = join(all.folder, 'elsewhere/deep/clone');
  repo.git('clone', '--quiet', repo.folder, clone);
  const one = green(await all.build(repo));
  const other = await startBuilder();
  const env = { ...other.env, GITHUB_WORKSPACE: clone };
  const two = green(await all.build(repo, { env }).finally(() => other.close()));
  assert.equal(two.outputs['digest'], one.outputs['digest']);
  assert.equal(two.outputs['key'], one.outputs['key']);
  assert.match(one.outputs['digest'] ?? '', /^sha256:[0-9a-f]{64}$/);
  const { folder, digest } = layoutOf(one);
  assert.equal(sha256(blob(folder, digest)), digest, 'the digest is that of the manifest');
  assert.equal(one.outputs['outcome'], 'built');
  assert.equal(one.outputs['cached'], 'false');
  assert.equal(one.outputs['release'], repo.git('rev-parse', 'HEAD').slice(0, 12));
  const size = JSON.parse(blob(folder, digest)).layers.reduce(
    (sum: number, each: { size: number }) => sum + each.size,
    0,
  );
  assert.equal(one.outputs['size'], String(size));
  assert.match(one.summary, /`RUN echo made > made && touch old` \| \d+ B \| \d\.\d s/);
});

test('a commit of a time to come is warned of, once, and only where something is built', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n' });
  const images = '- {name: a}\n- {name: b, labels: a=1}\n';
  const warnings = async (inputs: Record<string, string> = {}) =>
    green(await all.build(repo, { inputs }))
      .log.split('\n')
      .filter((line) => line.startsWith('::warning'));
  assert.deepEqual(await warnings(), []);
  repo.commit({ a: '1' }, 4_000_000_000);
  const said = await warnings({ images });
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(said[0] ?? '', /commit [0-9a-f]{12} is of 2096-10-02T07:06:40Z, .* a time to come/);
  const repository = `${all.registry.host}/later`;
  const built = green(await all.build(repo, { inputs: { repository } }));
  await push(built, repository, `content-${built.outputs['key']}`);
  assert.deepEqual(await warnings({ repository }), []);
});

test('labels and annotations say where an image comes from', async () => {
  const repo = all.commit({ Dockerfile: `FROM ${all.base} AS one\nFROM one\nCOPY Dockerfile /\n` });
  const ended = green(
    await all.build(repo, {
      inputs: { labels: 'team=orders', annotations: 'note=a=b' },
      env: { GITHUB_REF: 'refs/tags/v1.2.3' },
    }),
  );
  const { folder, digest } = layoutOf(ended);
  const manifest = JSON.parse(blob(folder, digest));
  const { config } = JSON.parse(blob(folder, manifest.config.digest));
  const base = (
    await fetch(`http://${all.registry.host}/v2/busybox/manifests/1`, {
      headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
    })
  ).headers.get('docker-content-digest');
  const said = {
    'org.opencontainers.image.source': 'https://github.com/acme/orders',
    'org.opencontainers.image.revision': repo.git('rev-parse', 'HEAD').trim(),
    'org.opencontainers.image.created': '2023-11-14T22:14:20Z',
    'org.opencontainers.image.version': '1.2.3',
    'org.opencontainers.image.base.name': all.base,
    'org.opencontainers.image.base.digest': base,
    'io.immutable.content-key': ended.outputs['key'],
  };
  assert.deepEqual(config.Labels, { ...said, team: 'orders' });
  assert.deepEqual(manifest.annotations, {
    ...said,
    note: 'a=b',
    'io.immutable.base-digests': JSON.stringify({ [all.base]: base }),
  });
});

test('images by other names are what the image is made of, and its key', async () => {
  const repo = all.commit({ Dockerfile: 'FROM node\nCOPY --from=tools /bin/busybox /tool\n' });
  const contexts = (node: string) => `node=docker-image://${node}\ntools=docker-image://${all.base}`;
  const ended = green(await all.build(repo, { inputs: { 'build-contexts': contexts(all.base), pull: 'true' } }));
  assert.doesNotMatch(ended.log, /it says now what the build has used/);
  const { folder, digest } = layoutOf(ended);
  const bases = JSON.parse(JSON.parse(blob(folder, digest)).annotations['io.immutable.base-digests']);
  assert.deepEqual(Object.keys(bases), [all.base]);
  const same = `${all.base}@${bases[all.base]}`;
  const other = green(await all.build(repo, { inputs: { 'build-contexts': contexts(same) } }));
  assert.match(other.outputs['key'] ?? '', /^[0-9a-f]{64}$/);
  assert.notEqual(other.outputs['key'], ended.outputs['key']);
});

test('steps run in what is asked for, and a stage is built anew where that is asked for', async () => {
  const repo = all.commit({
    Dockerfile: `FROM ${all.base} AS one\nRUN head -c 8 /dev/urandom > /r\nRUN cat /etc/hosts > /h\n`,
  });
  const inputs = { 'add-hosts': 'db.example:10.9.8.7', 'shm-size': '100m', ulimit: 'nofile=512:512' };
  const first = green(await all.build(repo, { inputs }));
  assert.match(everything(first), /10\.9\.8\.7\s+db\.example/);
  assert.equal(green(await all.build(repo, { inputs })).outputs['digest'], first.outputs['digest']);
  const anew = green(await all.build(repo, { inputs: { ...inputs, 'no-cache-filters': 'one' } }));
  assert.deepEqual(
    [anew.outputs['key'] === first.outputs['key'], anew.outputs['digest'] === first.outputs['digest']],
    [true, false],
  );
});

test('verify builds twice, and names the layer that differs', async () => {
  const good = all.commit({ Dockerfile: `FROM ${all.base}\nRUN echo 1 > /one\n` });
  assert.match(green(await all.build(good, { inputs: { verify: 'true' } })).summary, /byte for byte/);
  const bad = all.commit({ Dockerfile: `FROM ${all.base}\nRUN echo 1 > /one\nRUN head -c 8 /dev/urandom > /two\n` });
  red(
    await all.build(bad, { inputs: { verify: 'true' } }),
    /differ: sha256:.* the first difference is in layer \d+ of \d+ \(RUN head -c 8/,
  );
});

test('verify proves the image that any other machine would build, whatever an earlier commit left in the cache', async () => {
  const repo = all.commit({ Dockerfile: `FROM ${all.base}\nCOPY a /a\nCOPY b /b\n`, a: 'same', b: '1' });
  green(await all.build(repo));
  repo.commit({ b: '2' });
  green(await all.build(repo, { inputs: { verify: 'true' } }));
});

test('with times by content a later commit makes the same layer of what it did not change, and steps keep its time', async () => {
  const repo = all.commit({
    Dockerfile: `FROM ${all.base}\nCOPY lib /lib-of-ours\nCOPY a /\nRUN echo 1 > /made\n`,
    a: '1',
    'lib/deep/a': '1',
  });
  const build = async () => green(await all.build(repo, { inputs: { 'file-times': 'content', 'no-cache': 'true' } }));
  const one = await build();
  repo.commit({ a: '2' });
  const two = await build();
  const [, , made] = timesIn(two);
  assert.match(made ?? '', /^2023-11-14 22:15:20 made$/m);
  assert.match(timesIn(two).join(''), /^(19[89]\d|200[0-4])-.* lib-of-ours\/deep\/a$/m);
  const [before, after] = [one, two].map((ended) => layersIn(ended).slice(-3));
  assert.deepEqual(
    before?.map((layer, at) => layer === after?.[at]),
    [true, false, false],
  );
});

test('values of images are taken as they are written', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nARG VERSION\nLABEL v=$VERSION\nCOPY . /\n' });
  const images = '- name: web\n  target:\n  build-args:\n    VERSION: 1.10\n';
  const ended = green(await all.build(repo, { inputs: { images } }));
  const [, folder = '', digest = ''] =
    /^oci:(.+)@(.+)$/.exec(JSON.parse(ended.outputs['images'] ?? '{}').web.image) ?? [];
  const manifest = JSON.parse(blob(folder, digest));
  assert.equal(JSON.parse(blob(folder, manifest.config.digest)).config.Labels.v, '1.10');
});

test('each of several images that are verified keeps its own bytes, whatever they are called', async () => {
  const slow = `FROM ${all.base}\nRUN sleep 1\nCOPY . /\n`;
  const repo = all.commit({ 'x/Dockerfile': slow, 'y/Dockerfile': 'FROM scratch\nCOPY . /\n' });
  const images = '- {name: x, context: x}\n- {name: x-again, context: y}\n';
  const ended = green(await all.build(repo, { inputs: { images, verify: 'true' } }));
  for (const { image } of Object.values<{ image: string }>(JSON.parse(ended.outputs['images'] ?? '{}'))) {
    const [, folder = '', digest] = /^oci:(.+)@(.+)$/.exec(image) ?? [];
    assert.equal(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).manifests[0].digest, digest, image);
  }
});

test("an image of another commit than the run's has its key when it was built, and none when it was found", async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', another: '1' });
  const repository = `${all.registry.host}/another`;
  const order = { inputs: { repository }, env: { GITHUB_SHA: 'f'.repeat(40) } };
  const built = green(await all.build(repo, order));
  assert.match(built.outputs['key'] ?? '', /^[0-9a-f]{64}$/);
  await push(built, repository, `content-${built.outputs['key']}`);
  const found = green(await all.build(repo, order));
  assert.deepEqual([found.outputs['outcome'], found.outputs['key']], ['found', '']);
});

test('provenance and SBOM are asked of the builder, and the image keeps its digest within the index', async () => {
  const repo = all.commit({ Dockerfile: `FROM ${all.base}\nRUN echo 1 > /one\n` });
  const plain = green(await all.build(repo));
  const ended = green(await all.build(repo, { inputs: { provenance: 'mode=max' } }));
  const { folder, digest } = layoutOf(ended);
  const index = JSON.parse(blob(folder, digest));
  assert.equal(index.manifests.length, 2);
  assert.equal(index.manifests[1].annotations['vnd.docker.reference.type'], 'attestation-manifest');
  assert.notEqual(ended.outputs['key'], plain.outputs['key']);
});

test('two platforms are one index, whose annotations are on it as well', async () => {
  const repo = all.commit({
    Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH /arch\n',
    amd64: 'a',
    arm64: 'b',
  });
  const ended = green(await all.build(repo, { inputs: { platforms: 'linux/arm64,linux/amd64' } }));
  const { folder, digest } = layoutOf(ended);
  const index = JSON.parse(blob(folder, digest));
  assert.deepEqual(
    index.manifests.map((each: { platform: { architecture: string } }) => each.platform.architecture).sort(),
    ['amd64', 'arm64'],
  );
  assert.ok(index.annotations['org.opencontainers.image.revision']);
  const again = green(await all.build(repo, { inputs: { platforms: 'linux/amd64, linux/arm64' } }));
  assert.match(ended.outputs['key'] ?? '', /^[0-9a-f]{64}$/);
  assert.equal(again.outputs['key'], ended.outputs['key']);
  const repository = `${all.registry.host}/platforms`;
  const inputs = { platforms: 'linux/arm64,linux/amd64', repository, push: 'true' };
  assert.equal(green(await all.build(repo, { inputs })).outputs['image'], `${repository}@${digest}`);
  assert.equal(green(await all.build(repo, { inputs })).outputs['outcome'], 'found');
});

test("the job's end takes the log-ins away even where docker is gone by then", async () => {
  const ended = green(await all.build(all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n' })));
  const { folder } = layoutOf(ended);
  const left = { ...ended, state: { ...ended.state, tests: '["left"]' } };
  await all.post(left, { env: { PATH: all.folder } });
  assert.throws(() => statSync(join(folder, '../..')), /ENOENT/);
});

test("the job's end leaves nothing, and the user's configuration is as it was", async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n' });
  const config = join(all.builder.env.DOCKER_CONFIG);
  const before = readdirSync(config).join();
  const ended = green(await all.build(repo));
  const { folder } = layoutOf(ended);
  const scratch = join(folder, '../..');
  assert.equal(statSync(scratch).mode & 0o777, 0o700);
  const ended2 = await all.post(ended);
  assert.equal(ended2.code, 0, ended2.log);
  assert.throws(() => statSync(scratch), /ENOENT/);
  assert.equal(readdirSync(config).join(), before);
});
