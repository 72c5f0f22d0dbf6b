/** Compares all of `dist/` with what its sources make in another folder: files that no build makes fail too. */

import { spawnSync } from 'node:child_process';
import { bundle } from '../stage/bundle.ts';
import { root } from './places.ts';

// `.compiled` is V8's, of the tests that have run it.
const words = ['-rq', '--exclude=.compiled', 'dist', await bundle()];
const { status, stdout } = spawnSync('diff', words, { cwd: root, encoding: 'utf8' });
if (status !== 0) {
  console.error(`${stdout}dist/ is not what its sources make: run npm run build and commit it`);
  process.exitCode = 1;
}
