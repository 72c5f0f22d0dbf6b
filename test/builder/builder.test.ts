import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build as buildImage } from '../../actions/adapters/docker/build.ts';
import { chooseBuilder } from '../../actions/adapters/docker/builder.ts';
import { docker } from '../../actions/adapters/docker/docker.ts';
import type { BuildOrder } from '../../actions/core/builds/buildx-arguments.ts';
import { type Builder, programs, startBuilder } from '../../dev/builder/builder.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
let builder: Builder;
let folder: string;
before(async () => {
  folder = mkdtempSync('/tmp/immutable-builder-test-');
  // A place of our own: builders that others start meanwhile would sweep what a killed keeper left.
  process.env['KEPT_FOLDERS'] = folder;
  builder = await startBuilder();
});
after(async () => {
  await builder?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A build context with busybox and this Dockerfile. */
function context(name: string, ...dockerfile: string[]): string {
  const place = join(folder, name);
  mkdirSync(place);
  copyFileSync(join(root, '.cache/debian/bin/busybox'), join(place, 'busybox'));
  writeFileSync(join(place, 'Dockerfile'), dockerfile.join('\n'));
  return place;
}

const base = ['FROM scratch', 'COPY busybox /bin/busybox', 'RUN ["/bin/busybox", "--install", "-s", "/bin"]'];

/** The digest of what was built, by the layout's own index. */
async function build(at: Builder, place: string, output: string): Promise<string> {
  const words = ['buildx', 'build', '--progress=plain', '--provenance=false', '--output', output, place];
  await run('docker', words, { env: { ...process.env, ...at.env, SOURCE_DATE_EPOCH: '1700000000' } });
  const dest = /dest=([^,]+)/.exec(output)?.[1] ?? '';
  return JSON.parse(readFileSync(join(dest, 'index.json'), 'utf8')).manifests[0].digest;
}

test('buildx is the one that set-up pins', async () => {
  const { stdout } = await run(join(programs, 'docker-buildx'), ['version']);
  assert.match(stdout, /^github\.com\/docker\/buildx v0\.29\.1/);
  const daemon = await run(join(programs, 'buildkitd'), ['--version']);
  assert.match(daemon.stdout, /github\.com\/moby\/buildkit v0\.25\.2/);
});

test('two builders that share nothing make the same image of the same files, byte for byte', async () => {
  const other = await startBuilder();
  try {
    const place = context('twice', ...base, 'RUN echo hello > /hello');
    const output = (name: string) => `type=oci,tar=false,dest=${join(folder, name)},rewrite-timestamp=true`;
    const first = await build(builder, place, output('first'));
    await pause(1100); // another second on the clock
    const second = await build(other, place, output('second'));
    assert.equal(first, second);
    const manifest = readFileSync(join(folder, 'first/blobs/sha256', first.replace('sha256:', '')));
    assert.equal(`sha256:${createHash('sha256').update(manifest).digest('hex')}`, first);
  } finally {
    await other.close();
  }
});

/** An order for the image of a folder of ours. */
const orderOf = (place: string): BuildOrder => ({
  ...{ builder: undefined, context: place, file: join(place, 'Dockerfile'), target: undefined, epoch: 1_700_000_000 },
  ...{
    platforms: [{ os: 'linux', architecture: 'amd64' }],
    buildArgs: {},
    labels: {},
    annotations: {},
    surroundings: {},
  },
  ...{ secrets: [], ssh: [], cacheFrom: [], cacheTo: [], noCache: false, noCacheFilters: [], held: {} },
  ...{ contexts: {}, pull: false },
  ...{ provenance: 'false', sbom: 'false', policy: join(place, 'policy'), metadata: join(place, 'metadata') },
  ...{ output: { layout: join(place, 'out') }, compression: { type: 'gzip' } },
});

test('a step that is long quiet is waited for, and a BuildKit that was stopped meanwhile is not', async () => {
  const limits = { quiet: 0.3, answer: 4, misses: 2 };
  const env = { ...builder.env };
  const quiet = orderOf(context('quiet', ...base, 'RUN sleep 3'));
  const { digest } = await buildImage(quiet, 'the image', 'Dockerfile', env, () => {}, limits);
  assert.match(digest, /^sha256:/);
  const { stdout } = await run('pgrep', ['--full', `^\\S*buildkitd --config ${builder.folder}`]);
  const [pid = 0] = stdout.trim().split('\n').map(Number);
  const stopped = orderOf(context('stopped', ...base, 'RUN echo begun && sleep 600'));
  const told: string[] = [];
  const tell = (line: string) => {
    told.push(line);
    if (line.includes('| begun')) process.kill(pid, 'SIGSTOP');
  };
  try {
    await assert.rejects(
      buildImage(stopped, 'the image', 'Dockerfile', env, tell, limits),
      /^Stopped: building the image: the builder was asked 2 times whether it lives and did not answer, .*; start it again/,
    );
    assert.ok(
      told.some((line) => line.includes('| begun')),
      told.join('\n'),
    );
    const { stdout: left } = await run('pgrep', ['--full', join(folder, 'stopped')]).catch(() => ({ stdout: '' }));
    assert.equal(left, '', 'whoever waited for it has ended');
  } finally {
    process.kill(pid, 'SIGCONT');
  }
});

test('an engine that never answers is not waited for either', async () => {
  const fake = (name: string, script: string) => {
    const place = join(folder, name);
    mkdirSync(place);
    writeFileSync(join(place, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return { PATH: `${place}:${process.env['PATH']}` };
  };
  const limits = { quiet: 0.05, answer: 0.3, misses: 2 };
  await assert.rejects(
    docker('testing the image', ['image', 'inspect', 'x'], { env: fake('dead', 'sleep 60') }, limits),
    /^Stopped: testing the image: the Docker engine was asked 2 times whether it lives and did not answer, /,
  );
  // One that lives may take longer for an image than for its version.
  const slow = fake('slow', '[ "$1" = version ] && exec echo 29; sleep 1; echo x');
  assert.equal((await docker('testing the image', ['image', 'inspect', 'x'], { env: slow }, limits)).out, 'x\n');
  // As buildx 0.29.1 says it of one whose socket takes the connection.
  const says = 'Name:   default\\nDriver: \\nError:  Get "http://s.sock/_ping": context deadline exceeded';
  const { BUILDX_BUILDER } = process.env;
  delete process.env['BUILDX_BUILDER'];
  try {
    await assert.rejects(
      chooseBuilder(undefined, 'x', fake('late', `printf '${says}\\n'`), () => {}),
      /^Stopped: building the image \(looking for a builder\): the builder does not answer \(Get .* deadline exceeded\)/,
    );
  } finally {
    if (BUILDX_BUILDER !== undefined) process.env['BUILDX_BUILDER'] = BUILDX_BUILDER;
  }
});

test('a closed builder leaves no process, no mount, no control group and no folder', async () => {
  const other = await startBuilder();
  await build(other, context('closed', ...base), `type=oci,tar=false,dest=${join(folder, 'closed-out')}`);
  assert.notDeepEqual(traces(other.folder), []);
  await other.close();
  assert.deepEqual(traces(other.folder), []);
});

test('so does one whose starter is killed in the middle of a build', async () => {
  const place = context('killed', ...base, 'RUN echo begun && sleep 600');
  const script = `
    import { spawn } from 'node:child_process';
    import { startBuilder } from ${JSON.stringify(join(root, 'dev/builder/builder.ts'))};
    const builder = await startBuilder();
    console.log(builder.folder);
    spawn('docker', ['buildx', 'build', '--progress=plain', ${JSON.stringify(place)}],
      { env: { ...process.env, ...builder.env }, stdio: ['ignore', 'ignore', 'inherit'] });`;
  const starter = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(starter, 'exit');
  const where = await lineOf(starter.stdout, /./);
  assert.ok(await lineOf(starter.stderr, / begun$/));
  assert.ok(traces(where).length > 2, `${traces(where)}`);
  starter.kill('SIGKILL');
  await ended;
  const deadline = Date.now() + 10_000;
  while (traces(where).length > 0 && Date.now() < deadline) await pause(50);
  assert.deepEqual(traces(where), []);
});

test('a keeper that is killed takes BuildKit along, and the next start removes what it left', async () => {
  const keepers = async () => {
    const { stdout } = await run('pgrep', ['--full', '--parent', `${process.pid}`, 'builder.keeper']);
    return stdout.trim().split('\n').map(Number);
  };
  const before = await keepers();
  const other = await startBuilder();
  const [its = 0, ...more] = (await keepers()).filter((pid) => !before.includes(pid));
  assert.deepEqual([its > 0, more], [true, []]);
  process.kill(its, 'SIGKILL');
  await other.close();
  const processes = () => traces(other.folder).filter((place) => place.startsWith('/proc/'));
  const deadline = Date.now() + 10_000;
  while (processes().length > 0 && Date.now() < deadline) await pause(50);
  assert.deepEqual([processes(), existsSync(other.folder)], [[], true]);
  await (await startBuilder()).close();
  assert.deepEqual(traces(other.folder), []);
});

/** The first line that fits; empty when the output ends without one. */
async function lineOf(output: NodeJS.ReadableStream, wanted: RegExp): Promise<string> {
  for await (const line of createInterface({ input: output })) if (wanted.test(line)) return line;
  return '';
}

/** Whatever of this machine names the builder's folder. */
function traces(place: string): string[] {
  const name = place.split('/').at(-1) ?? '';
  const found = existsSync(place) ? [place] : [];
  for (const pid of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    for (const file of ['cmdline', 'cgroup', 'mountinfo']) {
      try {
        if (readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(name)) found.push(`/proc/${pid}/${file}`);
      } catch {} // it ended meanwhile
    }
  }
  for (const top of ['/sys/fs/cgroup', ...readdirSync('/sys/fs/cgroup').map((each) => `/sys/fs/cgroup/${each}`)])
    if (existsSync(join(top, name))) found.push(join(top, name));
  return found;
}
