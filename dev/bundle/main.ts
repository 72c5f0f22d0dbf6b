/** `node dev/bundle/main.ts <folder>`: `actions/` as one program in chunks; `dev/build.ts` calls it, one at a time. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
// Not by its front door, which keeps V8's code cache in node_modules and writes it when the process ends: a build that is
// killed there leaves a torn cache, and from then on every build crashes V8.
import ncc from '@vercel/ncc/dist/ncc/index.js.cache.js';
import { shrink } from './shrink.ts';
import { stage } from './stage.ts';

const root = resolve(import.meta.dirname, '../..');
const built = join(root, 'build');
const [target, ...more] = process.argv.slice(2);
if (target === undefined || more.length > 0) throw new Error('say into which one folder to bundle');

rmSync(built, { recursive: true, force: true });
execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json', '--noCheck'], {
  cwd: root,
  stdio: ['ignore', 2, 'inherit'],
});
stage(root, built);
const { code, assets } = await ncc(join(built, 'main.js'), {
  cache: false,
  quiet: true,
  filename: 'index.js',
  license: 'licenses.txt',
  // The SDK's clients as ES modules, whose unused commands can be left out.
  mainFields: ['module', 'main'],
});
const files = { 'index.js': code, ...Object.fromEntries(Object.entries(assets).map(([name, a]) => [name, a.source])) };
for (const [name, source] of Object.entries(files)) {
  const file = join(target, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, name.endsWith('.js') ? await shrink(String(source)) : source);
}
rmSync(built, { recursive: true });
