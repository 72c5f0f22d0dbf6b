// The image that buildx' driver docker-container starts, made of our own BuildKit: so that the way most users build can be
// tried without Docker Hub. buildx pulls first and takes the engine's own image of that name when it can't.
import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { docker } from '../app/image.ts';
import { programs } from './builder.ts';
import { putProgram } from './programs.ts';

const run = promisify(execFile);
const IMAGE = 'moby/buildkit:buildx-stable-1';

/** Makes the image in an engine that has none of that name; the answer removes it again. */
export async function builderImage(dockerHost: string): Promise<{ image: string; remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-buildkit-'));
  const env = { ...process.env, DOCKER_HOST: dockerHost, DOCKER_CONFIG: folder, DOCKER_BUILDKIT: '0' };
  const call = (...words: string[]) => run(docker, words, { env });
  try {
    if (
      await call('image', 'inspect', IMAGE).then(
        () => true,
        () => false,
      )
    )
      return { image: IMAGE, remove: async () => {} };
    await fill(join(folder, 'context'));
    await call('build', '--quiet', '--tag', IMAGE, join(folder, 'context'));
    const remove = async () => void (await run(docker, ['--host', dockerHost, 'image', 'rm', '--force', IMAGE]));
    return { image: IMAGE, remove };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(context: string): Promise<void> {
  const bin = join(context, 'root/usr/bin');
  mkdirSync(bin, { recursive: true });
  for (const name of ['buildkitd', 'buildctl']) copyFileSync(join(programs, name), join(bin, name));
  for (const name of ['runc', 'busybox']) await putProgram(name, join(context, 'root'));
  for (const name of ['sh', 'cat', 'mount', 'umount', 'modprobe', 'id']) symlinkSync('busybox', join(bin, name));
  chmodSync(join(bin, 'busybox'), 0o755);
  mkdirSync(join(context, 'root/tmp'));
  // As in BuildKit's own image.
  const dockerfile = [
    'FROM scratch',
    'COPY root /',
    'ENV PATH=/usr/bin',
    'VOLUME /var/lib/buildkit',
    'ENTRYPOINT ["buildkitd"]',
  ];
  writeFileSync(join(context, 'Dockerfile'), dockerfile.join('\n'));
}
