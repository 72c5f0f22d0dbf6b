/** `npm run build`: `actions/` becomes `dist/`, what the runner runs. `node dev/build.ts <folder>` builds elsewhere. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, names } from '../actions/main.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * Always from clean, so that nothing outlives its source. ncc numbers its modules by their paths from the root, so the
 * folder in between has to be `build/` each time: a lock keeps two builds apart.
 */
export async function build(target: string): Promise<void> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const dist = mkdtempSync(join(root, '.cache', 'dist-'));
  try {
    execFileSync('flock', [join(root, '.cache/build.lock'), process.execPath, join(root, 'dev/bundle/main.ts'), dist], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (const name of names) await writeStubs(dist, name);
    rmSync(target, { recursive: true, force: true });
    cpSync(dist, target, { recursive: true });
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

async function writeStubs(dist: string, name: string): Promise<void> {
  const action = await describe(name);
  mkdirSync(join(dist, name));
  const stages = action.post === undefined ? ['main'] : ['main', 'post'];
  for (const stage of stages) {
    const file = stage === 'main' ? 'index.js' : 'post.js';
    const lines = [`import { main } from '../index.js';`, '', `await main('${name}', '${stage}');`, ''];
    writeFileSync(join(dist, name, file), lines.join('\n'));
  }
}

if (import.meta.main) {
  const target = resolve(process.argv[2] ?? join(root, 'dist'));
  await build(target);
  console.log(`${target}: ${readdirSync(target, { recursive: true }).length} files`);
}
