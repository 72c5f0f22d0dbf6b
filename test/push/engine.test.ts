import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Engine, startEngine } from '../../dev/engine.ts';
import { oddest } from '../build/odd-folders.ts';
import { startWorld, type World } from './world.ts';

let world: World;
let engine: Engine;
before(async () => {
  [world, engine] = await Promise.all([startWorld(), startEngine()]);
});
after(async () => {
  await world?.close();
  await engine?.stop();
});

test('an image of the local engine is pushed, always with one digest, and nothing of it or of log-ins stays', async () => {
  const root = join(world.folder, 'root');
  mkdirSync(root);
  writeFileSync(join(root, 'hello'), 'hello '.repeat(1000));
  const docker = (words: string[], input?: Buffer) =>
    execFileSync('docker', words, { env: { ...process.env, DOCKER_HOST: engine.host }, input })
      .toString()
      .trim();
  const name = `pushed-${process.pid}:1`;
  const id = docker(['import', '-', name], execFileSync('tar', ['-C', root, '-c', '.']));
  const config = join(world.folder, 'docker');
  const scratch = join(world.folder, oddest);
  for (const folder of [config, scratch]) mkdirSync(folder);
  writeFileSync(join(config, 'config.json'), '{"auths":{}}');
  const env = { DOCKER_HOST: engine.host, DOCKER_CONFIG: config, RUNNER_TEMP: scratch };
  try {
    const first = await world.push({ image: name, repository: 'engine', tags: 'v1' }, { env });
    assert.equal(first.code, 0, first.log);
    const second = await world.push({ image: id, repository: 'engine', tags: 'v1' }, { env });
    assert.deepEqual([second.code, second.outputs['changed']], [0, 'false'], second.log);
    const manifest = (await (await world.get(first.outputs['image']?.split('@')[0] ?? '', 'manifests/v1')).json()) as {
      config: { digest: string };
    };
    assert.equal(manifest.config.digest, id);
    assert.equal(readFileSync(join(config, 'config.json'), 'utf8'), '{"auths":{}}');
    assert.deepEqual(readdirSync(scratch), []);
    const missing = await world.push({ image: 'nothing:1', repository: 'engine' }, { env });
    assert.match(
      missing.log,
      /nothing:1 has no digest, .* nothing@sha256:…, .*; the engine has no such image: build or load it in this job/,
    );
    assert.ok(!existsSync(join(config, 'cli-plugins')));
  } finally {
    docker(['image', 'rm', '--force', name]);
  }
});
