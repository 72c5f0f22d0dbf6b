/** `node dev/bundle/main.ts <folder>`: what tsc left in `build/`, as one program in chunks; `dev/build.ts` calls it. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
// Not by its front door, which keeps V8's code cache in node_modules and writes it when the process ends: a build that is
// killed there leaves a torn cache, and from then on every build crashes V8.
import ncc from '@vercel/ncc/dist/ncc/index.js.cache.js';
import { shrink } from './shrink.ts';
import { stage } from './stage.ts';

const root = resolve(import.meta.dirname, '../..');
const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('say into which folder to bundle');

stage(root, join(root, 'build'));
const { code, assets } = await ncc(join(root, 'build/main.js'), {
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
