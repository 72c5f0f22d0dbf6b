// What gets into an image, and what does not.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parseTree, visible } from '../../actions/core/builds/git-tree.ts';
import { filesIn, green, red } from './expect.ts';
import { plant } from './plant.ts';
import { layoutOf, push, type World, world } from './world.ts';

let all: World;
before(async () => {
  all = await world();
});
after(() => all.close());

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

test('several images of a dirty tree are built at once', async () => {
  const Dockerfile = 'FROM scratch\nCOPY . /\n';
  const repo = all.commit({ 'a/Dockerfile': Dockerfile, 'b/Dockerfile': Dockerfile });
  repo.write({ 'a/new': '1', 'b/new': '2' });
  const images = '- {name: a, context: a}\n- {name: b, context: b}\n';
  const ended = green(await all.build(repo, { inputs: { images, dirty: 'allow' } }));
  assert.deepEqual(Object.keys(JSON.parse(ended.outputs['images'] ?? '{}')), ['a', 'b']);
});

test('a folder that is new is built whole with dirty: allow', async () => {
  const repo = all.commit({ a: '1' });
  repo.write({ 'app/Dockerfile': 'FROM scratch\nCOPY . /\n', 'app/b': '1' });
  const ended = green(await all.build(repo, { inputs: { context: 'app', dirty: 'allow' } }));
  assert.deepEqual(filesIn(ended).sort(), ['Dockerfile', 'b']);
});

test('the key tells a Dockerfile by its bytes, which need not be text', async () => {
  const repo = all.commit({ '.dockerignore': '*\n' });
  const built = async (byte: number) => {
    const text = Buffer.from('FROM scratch\nCOPY <<EOF /x\ncaf?\nEOF\n');
    text[text.indexOf('?')] = byte;
    writeFileSync(join(repo.folder, 'Dockerfile'), text);
    repo.commit({});
    return green(await all.build(repo)).outputs;
  };
  const [one, other] = [await built(0xe9), await built(0xe8)];
  assert.notEqual(one['key'], other['key']);
});

test("the key tells the attributes of the Dockerfile's own folder", async () => {
  const repo = all.commit({ 'docker/Dockerfile': 'FROM scratch\nCOPY <<EOF /x\na\nEOF\n', 'app/a': '1' });
  const inputs = { context: 'app', file: 'docker/Dockerfile' };
  const { outputs: one } = green(await all.build(repo, { inputs }));
  repo.commit({ 'docker/.gitattributes': '* text eol=crlf\n' });
  const { outputs: other } = green(await all.build(repo, { inputs }));
  assert.notEqual(one['key'], other['key']);
  repo.write({ 'docker/.gitattributes': '* text eol=lf\n' });
  red(await all.build(repo, { inputs }), /holds: docker\/\.gitattributes \(changed\)/);
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
    '**b',
    '**/b/**',
  ];
  const dockerfiles = ignores.flatMap((ignore, index) => [
    [`docker/${index}`, 'FROM scratch\nCOPY . /\n'],
    [`docker/${index}.dockerignore`, `${ignore}\n`],
  ]);
  const repo = all.commit({ ...files, ...Object.fromEntries(dockerfiles) });
  const images = ignores.map((_, index) => `- {name: i${index}, file: docker/${index}}\n`).join('');
  const ended = green(await all.build(repo, { inputs: { images } }));
  const built = JSON.parse(ended.outputs['images'] ?? '{}');
  const entries = parseTree(repo.git('ls-tree', '-r', '-t', '-z', 'HEAD'));
  for (const [index, ignore] of ignores.entries()) {
    const sent = filesIn({ ...ended, outputs: built[`i${index}`] }).map((each) => each.replace(/\/$/, ''));
    const counted = visible(entries, ignore).map(({ path }) => path);
    // A folder comes with what lies in it, left out or not.
    const folders = counted.flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/')));
    const seen = [...new Set(folders)].sort();
    assert.deepEqual([...new Set(sent)].sort(), seen, ignore);
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

test('whatever the job and the commit tell programs, none sees its credentials, and the same content is the same image', async () => {
  const repo = all.commit({ 'svc/Dockerfile': 'FROM scratch\nCOPY . /\n', 'svc/etc/a': '1' });
  const [shims, seen] = [join(all.folder, 'shims'), join(all.folder, 'seen')];
  mkdirSync(shims);
  const shim = (name: string, then: string) =>
    writeFileSync(join(shims, name), `#!/bin/sh\n{ echo ${name}; echo "at $PWD"; env; } >> '${seen}'\n${then}\n`, {
      mode: 0o755,
    });
  for (const name of ['git', 'tar', 'docker']) {
    const real = execFileSync('which', [name], { encoding: 'utf8', env: { PATH: all.builder.env.PATH } }).trim();
    shim(name, `exec '${real}' "$@"`);
  }
  shim('trap', '');
  const trap = join(shims, 'trap');
  plant(
    join(repo.folder, 'svc'),
    `\tworktree = .\n\tfsmonitor = ${trap}\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ${trap}\n`,
  );
  repo.commit({});
  const inputs = { context: 'svc', 'registry-auth': '- {registry: ghcr.io, username: ci, password: hidden-password}' };
  const plain = green(await all.build(repo, { inputs: { context: 'svc' } }));
  const secret = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'GITHUB_TOKEN'];
  const env = {
    ...Object.fromEntries([...secret, 'ACTIONS_RUNTIME_TOKEN', 'NPM_TOKEN'].map((name) => [name, `hidden-${name}`])),
    TAR_OPTIONS: '--exclude=etc',
    GIT_DIR: join(all.folder, 'no-such-folder'),
    BUILDX_GIT_LABELS: '1',
    PATH: `${shims}:${all.builder.env.PATH}`,
  };
  const told = green(await all.build(repo, { inputs, env }));
  const programs = readFileSync(seen, 'utf8');
  assert.deepEqual(
    ['git', 'tar', 'docker', 'trap'].filter((name) => new RegExp(`^${name}$`, 'm').test(programs)),
    ['git', 'tar', 'docker'],
  );
  assert.doesNotMatch(programs, /hidden-/);
  assert.doesNotMatch(programs, /^git\nat \S+\/image\/files/m, 'buildx asks git of the repository that was committed');
  assert.ok(filesIn(told).includes('etc/a'));
  assert.deepEqual([told.outputs['key'], told.outputs['digest']], [plain.outputs['key'], plain.outputs['digest']]);
});

test('an image that is named in quotes is the image', async () => {
  const repo = all.commit({ Dockerfile: `FROM scratch\nCOPY --from="${all.base}" /bin/busybox /tool\n` });
  assert.deepEqual(filesIn(green(await all.build(repo))), ['tool']);
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
});
