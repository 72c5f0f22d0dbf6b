// An image that was built once is found by its content, wherever the commit came from, and nothing is started for it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { filesIn, green } from './expect.ts';
import { sha256 } from './put-image.ts';
import { blob, layoutOf, push, type World, world } from './world.ts';

let all: World;
let repository: string;
before(async () => {
  all = await world();
  repository = `${all.registry.host}/orders`;
});
after(() => all.close());

/** Neither a builder nor an engine is to be had. */
const alone = { BUILDX_BUILDER: 'nobody', DOCKER_HOST: 'tcp://127.0.0.1:1', PATH: '/usr/bin:/bin' };

test('squash merge, revert, cherry-pick and another branch find the image of the same content', async () => {
  const repo = all.commit({ Dockerfile: `FROM ${all.base}\nCOPY . /app\n`, a: '1' });
  repo.git('switch', '--quiet', '--create', 'feature');
  repo.commit({ a: '2' });
  repo.commit({ b: '2' });
  const built = green(await all.build(repo, { inputs: { repository } }));
  assert.equal(built.outputs['cached'], 'false');
  await push(built, repository, `content-${built.outputs['key']}`);
  const found = async () => {
    const ended = green(await all.build(repo, { inputs: { repository }, env: alone }));
    assert.equal(ended.outputs['cached'], 'true');
    assert.equal(ended.outputs['outcome'], 'found');
    assert.equal(ended.outputs['image'], `${repository}@${built.outputs['digest']}`);
    assert.equal(ended.outputs['digest'], built.outputs['digest']);
    assert.equal(ended.outputs['size'], built.outputs['size']);
    assert.equal(ended.outputs['release'], repo.git('rev-parse', 'HEAD').slice(0, 12));
    assert.match(ended.summary, /found, nothing was built/);
  };
  await found();
  repo.git('switch', '--quiet', 'main');
  repo.git('merge', '--quiet', '--squash', 'feature');
  repo.commit({});
  await found();
  repo.commit({ a: '3' });
  repo.git('revert', '--no-edit', 'HEAD');
  await found();
  repo.git('switch', '--quiet', '--create', 'picked', 'feature~2');
  repo.commit({ 'README.md': 'another line of history', a: '1' });
  repo.git('cherry-pick', 'feature~1', 'feature');
  repo.commit({ 'README.md': undefined });
  await found();
  // What another content is made of needs a builder again.
  repo.commit({ a: '4' });
  const other = await all.build(repo, { inputs: { repository }, env: alone });
  assert.equal(other.code, 1, other.log);
});

test('an image whose base brings in others by an ONBUILD has a key, and tells the builds after it what it is made of', async () => {
  const tool = green(await all.build(all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', t: '1' })));
  await push(tool, `${all.registry.host}/tool`, '1');
  const onbuild = `FROM scratch\nCOPY . /\nONBUILD COPY --from=${all.registry.host}/tool:1 /t /t2\n`;
  const base = green(await all.build(all.commit({ Dockerfile: onbuild })));
  await push(base, `${all.registry.host}/onbuild`, '1');
  const repo = all.commit({ Dockerfile: `FROM ${all.registry.host}/onbuild:1\nCOPY . /\n` });
  const repository = `${all.registry.host}/with-onbuild`;
  const ended = green(await all.build(repo, { inputs: { repository } }));
  assert.ok(filesIn(ended).includes('t2'));
  const { folder, digest } = layoutOf(ended);
  const { annotations, config } = JSON.parse(blob(folder, digest));
  const digests = { onbuild: base.outputs['digest'], tool: tool.outputs['digest'] };
  const bases = Object.entries(digests).map(([name, sum]) => [`${all.registry.host}/${name}:1`, sum]);
  assert.deepEqual(JSON.parse(annotations['io.immutable.base-digests']), Object.fromEntries(bases));
  const { Labels } = JSON.parse(blob(folder, config.digest)).config;
  const key = ended.outputs['key'];
  assert.deepEqual([annotations['io.immutable.content-key'], Labels['io.immutable.content-key']], [key, key]);
  const pushed = green(await all.build(repo, { inputs: { repository, push: 'true' } }));
  assert.deepEqual([pushed.outputs['outcome'], pushed.outputs['digest']], ['built', digest]);
  assert.match(pushed.summary, new RegExp(`recipe-${annotations['io.immutable.recipe']}`));
  assert.equal(green(await all.build(repo, { inputs: { repository } })).outputs['outcome'], 'found');
});

test('what is fetched without a checksum gives no key, so that nobody finds the image when it has changed', async () => {
  const files: Record<string, string> = { '/held': 'held', '/loose': '1' };
  const web = createServer((asked, answer) => answer.end(files[asked.url ?? '']));
  await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
  try {
    const url = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
    const held = `FROM scratch\nADD --checksum=${sha256('held')} ${url}/held /\n`;
    const repo = all.commit({ Dockerfile: held });
    assert.match(green(await all.build(repo)).outputs['key'] ?? '', /^[0-9a-f]{64}$/);
    repo.commit({ Dockerfile: `${held}ADD ${url}/loose /\n` });
    const ended = green(await all.build(repo));
    assert.equal(ended.outputs['key'], '');
    assert.match(
      ended.log,
      new RegExp(`::warning::the build used ${url}/loose, which has no checksum, and no content`),
    );
    assert.match(ended.summary, /\| Content key \| none: /);
    const { folder, digest } = layoutOf(ended);
    assert.doesNotMatch(blob(folder, digest), /io\.immutable\.content-key/);
  } finally {
    web.close().closeAllConnections();
  }
});
