// Where a build runs short of something: of disk, of a builder, of a log-in, of its cache.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { docker } from '../../dev/app/image.ts';
import { startBuilder } from '../../dev/builder/builder.ts';
import { builderImage } from '../../dev/builder/docker-image.ts';
import { startEngine } from '../../dev/engine.ts';
import { startRegistry } from '../../dev/registry/registry.ts';
import { filesBelow, leaks } from '../frame/leaks.ts';
import { whereNothingCanBeWritten } from '../frame/unwritable.ts';
import { green, red } from './expect.ts';
import { push, type World, world } from './world.ts';

let all: World;
before(async () => {
  all = await world();
});
after(() => all.close());

/** A disk of its own for the runner's temporary files, of so many bytes. */
async function onDiskOf(size: string, work: (env: Record<string, string>) => Promise<void>): Promise<void> {
  const disk = join(all.folder, `disk-${size}`);
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
  try {
    await work({ RUNNER_TEMP: disk });
  } finally {
    execFileSync('umount', [disk]);
  }
}

test('a disk that is full before the build says so', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n' });
  writeFileSync(join(repo.folder, 'big'), randomBytes(3_000_000));
  repo.commit({});
  await onDiskOf('1m', async (env) => {
    const ended = await all.build(repo, { env });
    assert.match(ended.log, /::error::writing out the files of the commit: the disk is full.*free some space/);
    assert.equal(ended.outputs['outcome'], 'failed');
  });
});

test('what cannot be written is told with what was built', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n' });
  await whereNothingCanBeWritten(
    all.folder,
    'built: oci:\\S+@sha256:[0-9a-f]{64}',
    async (env) => await all.build(repo, { env }),
  );
});

test('a disk that has been full from the start says so', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n' });
  await onDiskOf('64k', async (env) => {
    const { RUNNER_TEMP = '' } = env;
    assert.throws(() => writeFileSync(join(RUNNER_TEMP, 'rest'), Buffer.alloc(1_000_000)), /ENOSPC/);
    red(await all.build(repo, { env }), /::error::the disk is full \(ENOSPC.*free some space and run again/);
  });
});

test('a disk that is full when the image is written says so, and a run with more room ends right', async () => {
  const repo = all.commit({ Dockerfile: `FROM ${all.base}\nRUN head -c 3000000 /dev/urandom > /big\n` });
  await onDiskOf('2m', async (env) => {
    const ended = await all.build(repo, { env });
    assert.match(
      ended.log,
      /::error::building the image: the disk is full \(.*no space left on device.*docker buildx prune/,
    );
    assert.equal(ended.outputs['image'], undefined);
  });
  green(await all.build(repo));
});

for (const kind of ['local', 'registry', 'inline'] as const) {
  test(`a cache that one builder wrote spares another the work: ${kind}`, async () => {
    const repo = all.commit({ Dockerfile: `FROM ${all.base}\nRUN echo long work for ${kind} > /done\n` });
    const folder = join(all.folder, 'cache');
    const image = `${all.registry.host}/cache-${kind}`;
    const kept = `type=registry,ref=${image}:1`;
    const [to, from] = {
      local: [`type=local,dest=${folder}`, `type=local,src=${folder}`],
      registry: [kept, kept],
      inline: ['type=inline', kept],
    }[kind] as [string, string];
    const first = green(await all.build(repo, { inputs: { 'cache-to': to } }));
    // The image is the cache.
    if (kind === 'inline') await push(first, image, '1');
    const other = await startBuilder();
    try {
      const second = green(await all.build(repo, { inputs: { 'cache-from': from }, env: other.env }));
      assert.match(second.log, new RegExp(`RUN echo long work for ${kind} > /done: cached`));
      assert.equal(second.outputs['key'], first.outputs['key']);
      // What is in the image then is no part of another's.
      if (kind !== 'inline') assert.equal(second.outputs['digest'], first.outputs['digest']);
    } finally {
      await other.close();
    }
  });
}

test('a registry that wants a log-in gets the one that was given, for its base image and for the lookup', async () => {
  const registry = await startRegistry({ user: 'ci', password: 's3cret-p4ss' });
  try {
    const authorization = `Basic ${Buffer.from('ci:s3cret-p4ss').toString('base64')}`;
    const base = green(await all.build(all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n' })));
    await push(base, `${registry.host}/base`, '1', authorization);
    const repo = all.commit({ Dockerfile: `FROM ${registry.host}/base:1\nCOPY . /x/\n` });
    const one = { username: 'ci', password: 's3cret-p4ss', repository: `${registry.host}/orders` };
    const built = green(await all.build(repo, { inputs: one }));
    await push(built, `${registry.host}/orders`, `content-${built.outputs['key']}`, authorization);
    const listed = `- {registry: "${registry.host}", username: ci, password: s3cret-p4ss}`;
    const found = green(await all.build(repo, { inputs: { 'registry-auth': listed, repository: one.repository } }));
    assert.equal(found.outputs['cached'], 'true');
    for (const { log, written, summary } of [built, found])
      assert.ok(![log, written, summary].join().includes('s3cret'));
    const refused = await all.build(repo, { inputs: { ...one, password: 'other' } });
    assert.match(refused.log, /::error::.*(401|log-in|username|denied)/i);
  } finally {
    await registry.close();
  }
});

test("username and password that belong to no registry are shown to none, such as a base image's", async () => {
  const sent: string[] = [];
  const stranger = createServer((asked, answer) => {
    sent.push(asked.headers.authorization ?? 'nothing');
    answer.writeHead(401, { 'www-authenticate': 'Basic realm="tests"' }).end();
  });
  await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
  try {
    const host = `127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    const repo = all.commit({ Dockerfile: `FROM ${host}/x:1\n` });
    const ended = await all.build(repo, { inputs: { username: 'ci', password: 's3cret-p4ss' } });
    assert.deepEqual(sent, []);
    red(ended, /::error::invalid inputs: username: repository names no registry .*registry-auth/);
  } finally {
    stranger.close().closeAllConnections();
  }
});

for (const [end, code] of [
  ['green', 0],
  ['red', 3],
] as const) {
  test(`a secret that a step shows is told nowhere, nor left behind: ${end}`, async () => {
    const secrets = [
      't0ken & "of"/a+build',
      'from-the-environment',
      'from-a-file-of-ours',
      's3cret-p4ss-of-a-registry',
    ];
    const [token = '', variable = '', file = '', password = ''] = secrets;
    const ids = ['token', 'variable', 'file'];
    const show = ids.map((id) => `cat /run/secrets/${id}; base64 /run/secrets/${id}; echo`).join('; ');
    const mounts = ids.map((id) => `--mount=type=secret,id=${id}`).join(' ');
    const repo = all.commit({ Dockerfile: `FROM ${all.base}\nRUN ${mounts} ${show}; exit ${code}\n` });
    const temp = join(all.folder, `temp-${end}`);
    mkdirSync(temp);
    const kept = join(all.folder, 'a-secret');
    writeFileSync(kept, file);
    const asked = {
      inputs: {
        secrets: `token=${token}`,
        'secret-envs': 'variable=OURS',
        'secret-files': `file=${kept}`,
        'registry-auth': `- {registry: "${all.registry.host}", username: ci, password: ${password}}`,
      },
      env: { RUNNER_TEMP: temp, OURS: variable },
    };
    const ended = await all.build(repo, asked);
    assert.equal(ended.code, code === 0 ? 0 : 1, ended.log);
    assert.match(ended.log, /\*\*\*/);
    const { log, written, summary, state } = ended;
    const texts = { log, written, summary, state: JSON.stringify(state), read: log.replaceAll('%25', '%') };
    assert.deepEqual(leaks(texts, secrets), []);
    // The builder reads the log-in there until the job ends.
    const during = Object.entries(filesBelow(temp)).filter(([path]) => !path.endsWith('/docker/config.json'));
    assert.deepEqual(leaks(Object.fromEntries(during), secrets), []);
    const posted = await all.post(ended, asked);
    assert.deepEqual(leaks({ log: posted.log, ...filesBelow(temp) }, secrets), []);
  });
}

test("where the engine's own builder is all there is, one is made for the job and taken away with it", async () => {
  const engine = await startEngine();
  const { remove } = await builderImage(engine.host);
  const env = { ...process.env, DOCKER_HOST: engine.host };
  const containers = (name: string) =>
    execFileSync(docker, ['ps', '--all', '--format', '{{.Names}}', '--filter', `name=buildx_buildkit_${name}`], {
      encoding: 'utf8',
      env,
    });
  try {
    const config = join(all.folder, 'plain-docker');
    mkdirSync(config);
    symlinkSync(join(all.builder.env.DOCKER_CONFIG, 'cli-plugins'), join(config, 'cli-plugins'));
    const own = { BUILDX_BUILDER: '', BUILDX_CONFIG: '', DOCKER_CONFIG: config, DOCKER_HOST: engine.host };
    const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n' });
    const ended = green(await all.build(repo, { env: own }));
    const [, name = ''] = /(immutable-[0-9a-f]{12}) is made in a container for this job/.exec(ended.log) ?? [];
    // By its name: other tests have such builders in this engine too.
    assert.notEqual(name, '', ended.log);
    assert.match(containers(name), /buildx_buildkit_immutable-/);
    assert.equal((await all.build(repo)).outputs['digest'], ended.outputs['digest'], 'as any other builder makes it');
    green(await all.post(ended, { env: own }));
    assert.equal(containers(name), '');
    assert.deepEqual(readdirSync(join(config, 'buildx/instances')), []);
  } finally {
    await remove();
    await engine.stop();
  }
});
