import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { docker } from '../../dev/app/image.ts';
import { programs } from '../../dev/builder/builder.ts';
import { builderImage } from '../../dev/builder/docker-image.ts';
import { type Engine, startEngine } from '../../dev/engine.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
let engine: Engine;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'immutable-builder-test-'));
  engine = await startEngine();
});
after(async () => {
  await engine?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a builder of driver docker-container starts from our image of BuildKit and builds', async () => {
  const env = { ...process.env, DOCKER_HOST: engine.host, DOCKER_CONFIG: folder };
  mkdirSync(join(folder, 'cli-plugins'));
  symlinkSync(join(programs, 'docker-buildx'), join(folder, 'cli-plugins/docker-buildx'));
  mkdirSync(join(folder, 'context'));
  copyFileSync(join(root, '.cache/debian/bin/busybox'), join(folder, 'context/busybox'));
  writeFileSync(
    join(folder, 'context/Dockerfile'),
    'FROM scratch\nCOPY busybox /bin/busybox\nRUN ["/bin/busybox", "--install", "-s", "/bin"]\nRUN echo hello from $(id -u) > /hello\nFROM scratch\nCOPY --from=0 /hello /\n',
  );
  const name = `immutable-test-${process.pid}`;
  const made = await builderImage(engine.host);
  try {
    await run(
      docker,
      ['buildx', 'create', '--name', name, '--driver', 'docker-container', '--driver-opt', 'network=host'],
      { env },
    );
    const output = `type=local,dest=${join(folder, 'out')}`;
    const { stderr } = await run(
      docker,
      ['buildx', 'build', '--builder', name, '--progress=plain', '--output', output, join(folder, 'context')],
      { env },
    );
    assert.match(stderr, /hello from/);
    assert.equal((await run('cat', [join(folder, 'out/hello')])).stdout, 'hello from 0\n');
  } finally {
    await run(docker, ['buildx', 'rm', '--force', name], { env });
    await made.remove();
  }
  // By what it is: the next test may have an image of this name by now, and the user's own one stays.
  const { stdout } = await run(docker, ['image', 'ls', '--all', '--quiet', '--no-trunc'], { env });
  assert.equal(stdout.split('\n').includes(made.id), !made.ours);
});
