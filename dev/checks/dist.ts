/** Rebuilds `dist/` into a folder of its own and compares all of both: files that no build makes fail too. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.ts';
import { root } from './places.ts';

mkdirSync(join(root, '.cache'), { recursive: true });
const fresh = mkdtempSync(join(root, '.cache/compare-'));
try {
  await build(join(fresh, 'dist'));
  const { status, stdout } = spawnSync('diff', ['-rq', 'dist', join(fresh, 'dist')], { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    console.error(`${stdout}dist/ is not what its sources make: run npm run build and commit it`);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
