// What becomes of an image besides: in a real engine, as files, and packed by zstd.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { docker } from '../../dev/app/image.ts';
import { startBuilder } from '../../dev/builder/builder.ts';
import { type Engine, startEngine } from '../../dev/engine.ts';
import { green } from './expect.ts';
import { blob, layoutOf, type World, world } from './world.ts';

let all: World;
let engine: Engine;
const call = (...words: string[]) =>
  execFileSync(docker, words, { encoding: 'utf8', env: { ...process.env, DOCKER_HOST: engine.host } });
const env = () => ({ DOCKER_HOST: engine.host });
before(async () => {
  [all, engine] = await Promise.all([world(), startEngine()]);
});
after(async () => {
  await all.close();
  await engine.stop();
});

const mediaTypes = (folder: string, digest: string): string[] =>
  JSON.parse(blob(folder, digest)).layers.map(({ mediaType }: { mediaType: string }) => mediaType.split('.').at(-1));

test('an image of zstd is the same from any builder, pushed or not, is found, and runs', async () => {
  const repo = all.commit({ Dockerfile: `FROM ${all.base}\nCOPY a /\nRUN seq 1 100 > /made\n`, a: 'hello' });
  const repository = `${all.registry.host}/zstd`;
  const inputs = { compression: 'zstd', 'compression-level': '19', 'test-command': 'cat /a', repository };
  const gzip = green(
    await all.build(repo, { inputs: { ...inputs, compression: 'gzip', 'compression-level': '9' }, env: env() }),
  );
  const built = green(await all.build(repo, { inputs, env: env() }));
  assert.match(built.log, /^hello$/m);
  const { folder, digest } = layoutOf(built);
  assert.deepEqual(mediaTypes(folder, digest), ['tar+gzip', 'tar+zstd', 'tar+zstd'], 'a base image keeps its own');
  assert.deepEqual(mediaTypes(layoutOf(gzip).folder, layoutOf(gzip).digest), Array(3).fill('tar+gzip'));
  assert.notEqual(built.outputs['key'], gzip.outputs['key']);
  const other = await startBuilder();
  const pushed = await all.build(repo, { inputs: { ...inputs, push: 'true' }, env: { ...env(), ...other.env } });
  await other.close();
  assert.equal(green(pushed).outputs['image'], `${repository}@${digest}`);
  const found = green(await all.build(repo, { inputs }));
  assert.deepEqual([found.outputs['outcome'], found.outputs['digest']], ['found', digest]);
});

test('an index of zstd is the same from a layout and from a push', async () => {
  const repo = all.commit({
    Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH /arch\n',
    amd64: 'a',
    arm64: 'b',
  });
  const repository = `${all.registry.host}/zstds`;
  const inputs = { compression: 'zstd', platforms: 'linux/arm64,linux/amd64', repository };
  const { folder, digest } = layoutOf(green(await all.build(repo, { inputs })));
  const { manifests } = JSON.parse(blob(folder, digest));
  for (const each of manifests) assert.deepEqual(mediaTypes(folder, each.digest), ['tar+zstd']);
  const pushed = green(await all.build(repo, { inputs: { ...inputs, push: 'true' } }));
  assert.equal(pushed.outputs['digest'], digest);
  assert.equal(green(await all.build(repo, { inputs })).outputs['outcome'], 'found');
});

/** Every path with its time and what is in it. */
function filesOf(folder: string): string[] {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile() && !path.includes('bin/'))
      // BuildKit's own copy of a file has a fraction of the second, which no layer keeps.
      .map(
        (path) =>
          `${path} ${Math.floor(statSync(join(folder, path)).mtimeMs / 1000)} ${readFileSync(join(folder, path), 'utf8')}`,
      )
      .toSorted()
  );
}

test('an image is in the engine and in files, the same whether it was built, pushed or found', async () => {
  const repo = all.commit({
    Dockerfile: `FROM ${all.base}\nCOPY a /\nRUN seq 1 3 > /made\nCMD ["cat", "/a"]\n`,
    a: 'hello',
  });
  const repository = `${all.registry.host}/handed`;
  const outputs = (to: string) =>
    [
      `${to}/files`,
      `type=tar,dest=${to}/files.tar`,
      `type=oci,tar=false,dest=${to}/layout`,
      `type=oci,dest=${to}/oci.tar`,
    ]
      .concat(`type=docker,dest=${to}/docker.tar,name=handed-${process.pid}:1`)
      .join('\n');
  const take = async (to: string, more: Record<string, string>, by = {}) => {
    const ended = green(
      await all.build(repo, {
        inputs: { repository, load: 'true', outputs: outputs(join(all.folder, 'out', to)), ...more },
        env: { ...env(), ...by },
      }),
    );
    const tag = more['tags'] ?? ended.outputs['tags']?.split(',')[0];
    assert.equal(call('run', '--rm', `${repository}:${tag}`), 'hello');
    call('image', 'rm', '--force', `${repository}:${tag}`);
    const { digest = '' } = ended.outputs;
    const place = join(all.folder, 'out', to);
    assert.equal(JSON.parse(readFileSync(join(place, 'layout/index.json'), 'utf8')).manifests[0].digest, digest);
    const layout = (file: string) =>
      execFileSync('tar', ['-xOf', join(place, file), 'index.json'], { encoding: 'utf8' });
    assert.equal(JSON.parse(layout('oci.tar')).manifests[0].digest, digest);
    assert.match(call('load', '--input', join(place, 'docker.tar')), new RegExp(`handed-${process.pid}:1`));
    assert.equal(call('run', '--rm', `handed-${process.pid}:1`), 'hello');
    call('image', 'rm', '--force', `handed-${process.pid}:1`);
    const tar = execFileSync('tar', ['-xOf', join(place, 'files.tar'), 'made'], { encoding: 'utf8' });
    assert.equal(tar, '1\n2\n3\n');
    return {
      ended,
      files: filesOf(join(place, 'files')),
      blobs: readdirSync(join(place, 'layout/blobs/sha256')).toSorted(),
    };
  };
  const built = await take('built', { tags: 'here', 'moving-tags': 'none' });
  const pushed = await take('pushed', { push: 'true' });
  const other = await startBuilder();
  const found = await take('found', { push: 'true' }, other.env).finally(() => other.close());
  assert.deepEqual(
    [built, pushed, found].map(({ ended }) => [ended.outputs['outcome'], ended.outputs['digest']]),
    ['built', 'built', 'found'].map((outcome) => [outcome, built.ended.outputs['digest']]),
  );
  assert.match(built.files.join('\n'), /^a 1700000060 hello$/m);
  for (const each of [pushed, found]) assert.deepEqual([each.files, each.blobs], [built.files, built.blobs]);
});

test('a file that cannot be written is told after the push, with what is pushed', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY a /\n', a: '1' });
  writeFileSync(join(repo.folder, '../in-the-way'), '');
  const repository = `${all.registry.host}/half`;
  for (const output of ['../in-the-way/x', 'type=tar,dest=../in-the-way/x', 'type=oci,dest=../in-the-way/x']) {
    const inputs = { repository, push: 'true', outputs: output };
    const { code, log, outputs } = await all.build(repo, { inputs });
    assert.equal(code, 1, log);
    assert.match(log, /::error::.*in-the-way.*; 127\S+\/half@sha256:[0-9a-f]{64} is pushed and has its tags, content-/);
    assert.doesNotMatch(log, /mistake in the action/);
    assert.equal(outputs['outcome'], 'failed');
    assert.match(outputs['image'] ?? '', /half@sha256/);
  }
});
