// A BuildKit of our own with a buildx that points at it, for tests of builds; ends with whoever started it, however that ends.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { docker } from '../app/image.ts';

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
  const keeper = spawn(join(root, '.venv/bin/python'), ['-m', 'builder.keeper', join(root, '.cache')], {
    env: { ...process.env, PYTHONPATH: join(root, 'dev') },
    stdio: ['pipe', 'pipe', 'inherit'],
    // Ctrl-C reaches us; we end the builder in our own order.
    detached: true,
  });
  const ended = once(keeper, 'exit');
  // Its end is awaited in close(); a write after it died is not an error of its own.
  keeper.stdin.on('error', () => {});
  const close = async () => {
    keeper.stdin.end();
    await ended;
  };
  try {
    const folder = await firstLine(keeper.stdout);
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

/** The keeper's one line: the folder, or why there is none. */
async function firstLine(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const { folder, error } = JSON.parse(line) as { folder?: string; error?: string };
    if (folder !== undefined) return folder;
    throw new Error(error);
  }
  throw new Error('starting BuildKit: its keeper ended before it said anything; run npm run setup');
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
