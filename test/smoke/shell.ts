// An image that has a shell alone, in a real engine, and the bundle that runs it as the runner would.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { docker } from '../../dev/app/image.ts';
import { startEngine } from '../../dev/engine.ts';
import { oddest } from '../build/odd-folders.ts';
import { type Ended, runAsRunner } from '../frame/runner.ts';

const root = resolve(import.meta.dirname, '../..');
const programs = ['sh', 'cat', 'env', 'ln', 'sleep', 'touch', 'wget', 'yes', 'tr', 'dd'];

export interface More {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: { readonly after: string; readonly name: NodeJS.Signals };
}

export interface Shell {
  readonly image: string;
  /** The workspace. */
  readonly folder: string;
  /** `script` by `sh -c`, unless inputs say otherwise; nothing of it is left in the engine, unless it was killed. */
  run(script: string, more?: More): Promise<Ended>;
  /** What is left in the engine of the latest run. */
  left(): string;
  /** What runs when its job ends. */
  post(ended: Ended): Promise<Ended>;
  close(): Promise<void>;
}

export async function openShell(): Promise<Shell> {
  const engine = await startEngine();
  const parent = mkdtempSync(join(tmpdir(), 'immutable-container-'));
  const folder = join(parent, oddest);
  const image = `immutable-shell-${process.pid}:1`;
  const call = (...words: string[]) =>
    execFileSync(docker, words, { encoding: 'utf8', env: { ...process.env, DOCKER_HOST: engine.host } });
  mkdirSync(folder);
  const files = join(parent, 'root');
  for (const name of ['bin', 'etc']) mkdirSync(join(files, name), { recursive: true });
  execFileSync('cp', [join(root, '.cache/debian/bin/busybox'), join(files, 'bin/busybox')]);
  for (const name of programs) linkSync(join(files, 'bin/busybox'), join(files, 'bin', name));
  execFileSync('tar', ['-cf', join(parent, 'image.tar'), '-C', files, '.']);
  call('import', join(parent, 'image.tar'), image);

  let runs = 0;
  const stage = (name: string) => [join(root, `dist/smoke-test/${name}.js`)];
  // Others use the engine at the same time.
  const environment = () => ({
    PATH: `${dirname(resolve(docker))}:${process.env['PATH']}`,
    ...{ DOCKER_HOST: engine.host, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder },
    GITHUB_RUN_ID: `${process.pid}${runs}`,
  });
  const leftOf = (id: string) =>
    call('ps', '--all', '--quiet', '--filter', `label=immutable.smoke-test=acme/orders/${id}`);

  return {
    image,
    folder,
    async run(script, { inputs, env, signal } = {}) {
      runs += 1;
      const own = environment();
      const given = { image, command: `sh -c '${script}'`, ...inputs };
      const ended = await runAsRunner(stage('index'), {
        ...{ inputs: given, env: { ...own, ...env } },
        ...(signal && { signal }),
      });
      if (signal === undefined) assert.equal(leftOf(own.GITHUB_RUN_ID), '', 'nothing stays in the engine');
      return ended;
    },
    left: () => leftOf(environment().GITHUB_RUN_ID),
    async post({ state }) {
      const kept = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
      return await runAsRunner(stage('post'), { inputs: { image }, env: { ...environment(), ...kept } });
    },
    async close() {
      call('image', 'rm', '--force', image);
      await engine.stop();
      rmSync(parent, { recursive: true });
    },
  };
}
