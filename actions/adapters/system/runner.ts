import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { localPlatform } from '../../core/image/platform.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Runner, Scratch, Workspace } from '../../ports/runner.ts';
import { scratchFolder } from './scratch-folder.ts';

/** This machine's clock as it was when the process began, and from there without leaps. */
export const clock: Clock = {
  now: () => (performance.timeOrigin + performance.now()) / 1000,
  wait: async (seconds) => await pause(seconds * 1000),
};

export const scratch: Scratch = {
  open: () => scratchFolder('immutable-build-'),
  folder: (path) => void mkdirSync(path, { recursive: true }),
  clear: (path) => rmSync(path, { recursive: true, force: true }),
};

export function workspaceAt(folder: string): Workspace {
  return {
    text: async (path) =>
      await readFile(resolve(folder, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      }),
    write: async (path, text) => {
      const file = resolve(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    },
    size: (path) => statSync(resolve(folder, path), { throwIfNoEntry: false })?.size,
    variable: (name) => process.env[name] || undefined,
  };
}

/** `folder`: of the workspace. */
export function connectRunner(folder: string): Runner {
  return {
    workspace: workspaceAt(folder),
    scratch,
    clock,
    platform: localPlatform(process.arch),
    name: uniqueName(),
    sha256,
  };
}

/** For what is made where others make things too. */
export function uniqueName(): string {
  return `immutable-${randomBytes(6).toString('hex')}`;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
