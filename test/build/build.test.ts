// Builds by the bundle, with a real BuildKit.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { dockerignore } from '../../actions/core/dockerignore.ts';
import { startBuilder } from '../../dev/builder/builder.ts';
import type { Ended } from '../frame/runner.ts';
import { blob, layoutOf, push, sha256, type World, world } from './world.ts';

let all: World;
before(async () => {
  all = await world();
});
after(() => all.close());

const green = (ended: Ended) => {
  assert.equal(ended.code, 0, ended.log);
  return ended;
};
const red = (ended: Ended, words: RegExp) => {
  assert.equal(ended.code, 1, ended.log);
  assert.match(ended.log.split('\n').findLast((line) => line.startsWith('::error::')) ?? ended.log, words);
  assert.equal(ended.outputs['image'], undefined);
  return ended;
};
/** Paths in the layers of the image. */
const filesIn = (ended: Ended) => {
  const { folder, digest } = layoutOf(ended);
  const { layers } = JSON.parse(blob(folder, digest));
  return layers.flatMap((layer: { digest: string }) =>
    execFileSync('tar', ['--quoting-style=literal', '-tzf', join(folder, 'blobs/sha256', layer.digest.slice(7))], {
      encoding: 'utf8',
    })
      .trim()
      .split('\n'),
  );
};

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
  };
  assert.deepEqual(config.Labels, { ...said, team: 'orders' });
  assert.deepEqual(manifest.annotations, {
    ...said,
    note: 'a=b',
    'io.immutable.base-digests': JSON.stringify({ [all.base]: base }),
  });
});

test('what is not committed is refused by name; allowed, it is built and the release says so', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', a: '1' });
  repo.write({ leak: 'x' });
  const refused = red(
    await all.build(repo),
    /work tree is not what commit [0-9a-f]{12} holds: leak \(not tracked\); .*dirty: allow/,
  );
  assert.equal(refused.outputs['outcome'], 'refused');
  const allowed = green(await all.build(repo, { inputs: { dirty: 'allow' } }));
  assert.match(allowed.outputs['release'] ?? '', /^[0-9a-f]{12}-dirty-[0-9a-f]{6}$/);
  assert.deepEqual(filesIn(allowed).sort(), ['Dockerfile', 'a', 'leak']);
});

test('an ignored file of the work tree gets into no image', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', '.gitignore': '*.key' });
  repo.write({ 'private.key': 'x' });
  assert.deepEqual(filesIn(green(await all.build(repo))).sort(), ['.gitignore', 'Dockerfile']);
});

test('a file that .dockerignore leaves out may change', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', '.dockerignore': 'docs\n', 'docs/a': '1' });
  const one = green(await all.build(repo));
  repo.write({ 'docs/a': '2', 'docs/b': '2' });
  assert.equal(green(await all.build(repo)).outputs['key'], one.outputs['key']);
});

test('.dockerignore means to the key what it means to BuildKit', async () => {
  const names = [
    'a',
    'b',
    'a/x',
    'a/b/c',
    'docs/a.md',
    'docs/b/a.md',
    'README.md',
    'x.md',
    'tmp/1',
    'tmpa',
    'é',
    'a b',
    'e/only',
    'e/other',
    'f/g/h',
  ];
  const files = Object.fromEntries(
    names.filter((each) => !names.some((other) => other.startsWith(`${each}/`))).map((each) => [each, each]),
  );
  const ignores = [
    '*.md\n!README.md',
    '**/*.md',
    '*/*',
    'a\n!a/b/c',
    'tmp?',
    '**\n!docs\ndocs/b',
    '?',
    'e/o*\nf/g',
    '/docs/',
    '# x\n\n!b\n*a*',
    'docs/**\n!docs/b/',
    '[a-e]',
  ];
  for (const ignore of ignores) {
    const repo = all.commit({
      ...files,
      'docker/Dockerfile': 'FROM scratch\nCOPY . /\n',
      'docker/Dockerfile.dockerignore': `${ignore}\n`,
    });
    const ended = green(await all.build(repo, { inputs: { file: 'docker/Dockerfile' } }));
    const sent = filesIn(ended)
      .filter((each: string) => !each.endsWith('/'))

      .sort();
    const ignored = dockerignore(ignore);
    const seen = repo
      .git('ls-files', '-z')
      .split('\0')
      .filter((each) => each !== '' && !ignored(each))
      .sort();
    assert.deepEqual(sent, seen, ignore);
  }
});

test('secrets reach the step that asks for them, and nothing else', async () => {
  const secret = 'c0rrect-h0rse';
  const repo = all.commit({
    Dockerfile: `FROM ${all.base}\nRUN --mount=type=secret,id=token --mount=type=secret,id=two --mount=type=secret,id=three cat /run/secrets/token /run/secrets/two /run/secrets/three | wc -c > /count\n`,
  });
  const file = join(all.folder, 'third');
  writeFileSync(file, secret);
  const inputs = { secrets: `token=${secret}`, 'secret-envs': 'two=SECOND', 'secret-files': `three=${file}` };
  const env = { SECOND: secret };
  const ended = green(await all.build(repo, { inputs, env }));
  const { folder } = layoutOf(ended);
  const told = [ended.log, ended.summary, ended.written, JSON.stringify(ended.state)].join('\n');
  assert.doesNotMatch(told, new RegExp(secret));
  for (const each of readdirSync(join(folder, '..'), { recursive: true, withFileTypes: true })) {
    if (!each.isFile()) continue;
    const text = execFileSync('sh', ['-c', 'zcat -f "$0"', join(each.parentPath, each.name)], { maxBuffer: 1e8 });
    assert.ok(!text.includes(secret), `${each.name} holds the secret`);
  }
  const other = green(await all.build(repo, { inputs: { ...inputs, secrets: 'token=other-0ther00' }, env }));
  assert.equal(other.outputs['key'], ended.outputs['key']);
});

test('a failing step is told with its line and its last words', async () => {
  const repo = all.commit({
    Dockerfile: `FROM ${all.base}\nCOPY . /\nRUN echo compiling && echo no such header && exit 3\n`,
  });
  const ended = red(
    await all.build(repo),
    /building the image: Dockerfile line 3: RUN echo compiling .* failed: exit code 3; its last lines:%0A.*compiling.*%0Ano such header/,
  );
  assert.equal(ended.outputs['outcome'], 'failed');
});

test('a base image is held to the digest that was looked up, and the key follows it', async () => {
  const base = `${all.registry.host}/moving:1`;
  const first = green(await all.build(all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', one: '1' })));
  await push(first, `${all.registry.host}/moving`, '1');
  const repo = all.commit({ Dockerfile: `FROM ${base}\nCOPY Dockerfile /\n` });
  const one = green(await all.build(repo));
  await push(
    green(await all.build(all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', two: '2' }))),
    `${all.registry.host}/moving`,
    '1',
  );
  const two = green(await all.build(repo));
  assert.notEqual(two.outputs['key'], one.outputs['key']);
  assert.ok(filesIn(two).includes('two'));
  // The image before is what a branch's tag names: its bases are kept.
  await push(one, `${all.registry.host}/orders`, 'branch-main');
  const inputs = { 'refresh-base': 'false', repository: `${all.registry.host}/orders` };
  const kept = green(await all.build(repo, { inputs, env: { GITHUB_REF: 'refs/heads/main' } }));
  assert.equal(kept.outputs['key'], one.outputs['key']);
  assert.equal(kept.outputs['digest'], one.outputs['digest']);
  assert.ok(filesIn(kept).includes('one'));
  const fresh = green(await all.build(repo, { inputs, env: { GITHUB_REF: 'refs/heads/new' } }));
  assert.match(fresh.log, /has no build of refs\/heads\/new yet/);
  assert.equal(fresh.outputs['key'], two.outputs['key']);
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
  assert.equal(again.outputs['key'], ended.outputs['key']);
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

const bad: readonly (readonly [string, Record<string, string>, Record<string, string>, RegExp])[] = [
  ['no Dockerfile', { a: '1' }, {}, /commit [0-9a-f]{12} has no Dockerfile; commit it, or name the Dockerfile in file/],
  [
    'a context that is not there',
    { Dockerfile: 'FROM scratch' },
    { context: 'nowhere' },
    /there is no folder .*nowhere/,
  ],
  [
    'a file outside of the repository',
    { Dockerfile: 'FROM scratch' },
    { file: '../Dockerfile' },
    /outside of the repository/,
  ],
  ['a target that is not there', { Dockerfile: 'FROM scratch AS a' }, { target: 'b' }, /has no stage b; there are a/],
  [
    'an empty secret',
    { Dockerfile: 'FROM scratch' },
    { secrets: 'token=' },
    /invalid inputs: the secret token is empty/,
  ],
  [
    'an empty secret in the environment',
    { Dockerfile: 'FROM scratch' },
    { 'secret-envs': 'token=NOT_SET' },
    /the secret token is empty/,
  ],
  [
    'a secret file that is not there',
    { Dockerfile: 'FROM scratch' },
    { 'secret-files': 'token=none' },
    /secret-files: token: there is no file/,
  ],
  [
    'a name that no registry takes',
    { Dockerfile: 'FROM scratch' },
    { repository: 'Orders' },
    /"Orders" is a name that no registry takes/,
  ],
  [
    'a platform that is none',
    { Dockerfile: 'FROM scratch' },
    { platforms: 'arm64' },
    /platforms: "arm64" is not a platform/,
  ],
  [
    'a test whose quote is open',
    { Dockerfile: 'FROM scratch' },
    { 'test-command': "sh -c 'x" },
    /test-command: ' is not closed/,
  ],
  ['images that are no list', { Dockerfile: 'FROM scratch' }, { images: 'a' }, /images: must be a list/],
  [
    'an image with an input that there is none of',
    { Dockerfile: 'FROM scratch' },
    { images: '- {name: a, foo: 1}' },
    /images: a: foo is not one of name, context/,
  ],
  [
    'a builder that is not there',
    { Dockerfile: 'FROM scratch\nCOPY . /' },
    { builder: 'nobody' },
    /no builder "nobody" found; docker buildx ls/,
  ],
  [
    'a bad .dockerignore',
    { Dockerfile: 'FROM scratch', '.dockerignore': '[a' },
    {},
    /\.dockerignore: "\[a" is not a pattern/,
  ],
  [
    'a Dockerfile that is a link',
    { Dockerfile: 'link:other', other: 'FROM scratch' },
    {},
    /Dockerfile is a symbolic link/,
  ],
  [
    'an instruction that there is none of',
    { Dockerfile: 'FROM scratch\nCOPPY a b' },
    {},
    /building the image: .*unknown instruction: COPPY/,
  ],
  [
    'a file of Git LFS that is a pointer',
    {
      Dockerfile: 'FROM scratch',
      '.gitattributes': '*.bin -text',
      'a.bin': 'version https://git-lfs.github.com/spec/v1\n',
    },
    {},
    /a\.bin is a pointer of Git LFS.*lfs: true/,
  ],
];

for (const [what, files, inputs, words] of bad) {
  test(`${what} is one clear sentence`, async () => {
    const ended = red(await all.build(all.commit(files), { inputs }), words);
    assert.doesNotMatch(ended.log, /mistake in the action/);
  });
}

test('a base image that is not there is named with its line', async () => {
  const repo = all.commit({ Dockerfile: `# base\nFROM ${all.registry.host}/none:1\n` });
  red(await all.build(repo), /Dockerfile line 2: there is no image 127.0.0.1:\d+\/none:1; correct its name/);
});
