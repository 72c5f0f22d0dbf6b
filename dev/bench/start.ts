import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { names } from '../../actions/main.ts';

const root = resolve(import.meta.dirname, '../..');
const times = 20;

/** From the process' start to the first line of its log, which is told of bad inputs, over what Node takes itself. */
export function* startUp(): Generator<string> {
  const bare = median(['-e', 'console.log()']);
  const size = megabytes(join(root, 'dist'));
  yield `dist/: ${size.toFixed(1)} MB for ${names.length} action${names.length === 1 ? '' : 's'}`;
  for (const name of names) {
    const loaded = median([join(root, 'dist', name, 'index.js')]) - bare;
    yield `${name}: first line ${loaded.toFixed(0)} ms after bare Node's (${bare.toFixed(0)} ms), median of ${times}`;
  }
}

function median(args: readonly string[]): number {
  const took = Array.from({ length: times }, () => {
    const began = performance.now();
    spawnSync(join(root, 'node_modules/.bin/node'), args, { env: { PATH: process.env['PATH'] } });
    return performance.now() - began;
  });
  return took.sort((a, b) => a - b)[times / 2] ?? 0;
}

function megabytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(folder, file)));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 1e6;
}
