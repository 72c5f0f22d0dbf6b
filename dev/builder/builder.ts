// A BuildKit of our own with a buildx that points at it, for tests of builds; ends with whoever started it, however that ends.
import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { docker } from '../app/image.ts';
import { startKept } from '../kept.ts';

export interface Builder {
  /** Over `process.env`: `docker buildx` (and `docker-buildx` alone) then builds here; nothing is written to the user's folders. */
  env: {
    /** A builder of driver `remote`. */
    BUILDX_BUILDER: string;
    BUILDX_CONFIG: string;
    /** Holds cli-plugins/docker-buildx alone: no log-in. */
    DOCKER_CONFIG: string;
    /** The user's, with the docker client. */
    PATH: string;
  };
  /** unix:///…, as `buildx create --driver remote` takes it. */
  address: string;
  /** Scratch folder of this builder, gone after `close`. */
  folder: string;
  /** What buildkitd says goes to this file. */
  log: string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
export const programs = join(root, '.cache/builder');
const buildx = join(programs, 'docker-buildx');

/**
 * Starts empty, without any cache. Needs root. Registries on 127.0.0.0/8 are spoken to over http, and RUN shares the
 * host's network.
 */
export async function startBuilder(): Promise<Builder> {
  const { said, close } = await startKept('builder.keeper', [join(root, '.cache')], 'starting BuildKit');
  try {
    const { folder, error } = JSON.parse(said) as { folder?: string; error?: string };
    if (folder === undefined) throw new Error(error);
    const env = environment(folder);
    const address = `unix://${folder}/socket`;
    const words = ['create', '--name', env.BUILDX_BUILDER, '--driver', 'remote', address];
    await promisify(execFile)(buildx, words, { env: { ...process.env, ...env } });
    return { env, address, folder, log: join(folder, 'log'), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function environment(folder: string): Builder['env'] {
  const plugins = join(folder, 'docker/cli-plugins');
  mkdirSync(plugins, { recursive: true });
  symlinkSync(buildx, join(plugins, 'docker-buildx'));
  const path = process.env['PATH'] ?? '';
  return {
    BUILDX_BUILDER: 'immutable',
    BUILDX_CONFIG: join(folder, 'buildx'),
    DOCKER_CONFIG: join(folder, 'docker'),
    PATH: docker.includes('/') ? `${dirname(docker)}:${path}` : path,
  };
}
