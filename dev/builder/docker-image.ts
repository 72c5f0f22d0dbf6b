// The image that buildx' driver docker-container starts, made of our own BuildKit: so that the way most users build can be
// tried without Docker Hub. buildx pulls first and takes the engine's own image of that name when it can't.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { docker } from '../app/image.ts';
import { takeTurn } from '../turn.ts';
import { programs } from './builder.ts';
import { putProgram } from './programs.ts';

const run = promisify(execFile);
/** What buildx takes, unless it is told another. */
const IMAGE = 'moby/buildkit:buildx-stable-1';
/** Of the images that we made; any other is the user's, and stays. */
const OURS = 'immutable.buildkit';

export interface BuilderImage {
  readonly image: string;
  /** As the engine lists it without truncation. */
  readonly id: string;
  /** Whether it was made here, and so goes. */
  readonly ours: boolean;
  remove(): Promise<void>;
}

/** Makes the image in an engine that has none of that name. An engine has one at a time: the next one waits for `remove`. */
export async function builderImage(dockerHost: string, image = IMAGE): Promise<BuilderImage> {
  const call = async (...words: string[]) => (await run(docker, ['--host', dockerHost, ...words])).stdout.trim();
  const find = (...words: string[]) => call('image', 'ls', '--quiet', '--no-trunc', ...words, image);
  const discard = async () => void (await call('image', 'rm', '--force', image));
  const endTurn = await takeTurn(`${await call('info', '--format', '{{.ID}}')} ${image}`);
  try {
    const found = await find();
    const left = await find('--filter', `label=${OURS}`);
    if (found !== '' && left === '') return { image, id: found, ours: false, remove: endTurn };
    // It is our turn, so whoever made it has died.
    if (left !== '') await discard();
    const id = await make(dockerHost, image);
    return { image, id, ours: true, remove: () => discard().finally(endTurn) };
  } catch (error) {
    await endTurn();
    throw error;
  }
}

async function make(dockerHost: string, image: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-buildkit-'));
  const env = { ...process.env, DOCKER_HOST: dockerHost, DOCKER_CONFIG: folder, DOCKER_BUILDKIT: '0' };
  try {
    await fill(join(folder, 'context'));
    // Each has an id of its own, also where the engine has all of its layers from another.
    const label = `${OURS}=${randomUUID()}`;
    const words = ['build', '--quiet', '--label', label, '--tag', image, join(folder, 'context')];
    return (await run(docker, words, { env })).stdout.trim();
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
