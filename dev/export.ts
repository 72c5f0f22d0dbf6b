/** What a user's runner downloads of this repository, from the work tree as it is: what act is given as the suite. */

import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { names } from '../actions/main.ts';

const root = resolve(import.meta.dirname, '..');

/** act copies the whole folder that it is given for each step; the work tree with its packages takes it half a minute. */
export function exportActions(target: string): void {
  mkdirSync(target, { recursive: true });
  for (const path of ['dist', 'package.json', 'LICENSE', ...names]) {
    cpSync(join(root, path), join(target, path), { recursive: true });
  }
}
