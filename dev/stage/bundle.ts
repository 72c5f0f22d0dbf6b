// The bundle as the sources are now, whatever the tracked dist/ holds; built once for each state of the sources.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from '../build.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shelf = join(root, '.cache/bundles');
/** What a bundle depends on besides its sources. */
const MADE_WITH = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'dev/build.ts'];
/** Milliseconds for which a bundle is kept that isn't wanted any more. */
const KEPT = 3_600_000;

/** The folder that takes the place of dist/. */
export async function bundle(): Promise<string> {
  const place = join(shelf, stateOfSources());
  if (existsSync(place)) return place;
  mkdirSync(shelf, { recursive: true });
  // Of many processes that want it at the same time, one makes it.
  await promisify(execFile)('flock', [join(shelf, 'lock'), process.execPath, import.meta.filename, place]);
  return place;
}

async function make(place: string): Promise<void> {
  if (existsSync(place)) return;
  // Under a name of its own until it is whole.
  const fresh = `${place}-${process.pid}`;
  await build(fresh);
  renameSync(fresh, place);
  for (const name of readdirSync(shelf)) {
    const old = join(shelf, name);
    // Another process may be at one that is no older than a long test.
    if (old !== place && name !== 'lock' && Date.now() - statSync(old).mtimeMs > KEPT) {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

function stateOfSources(): string {
  const hash = createHash('sha256');
  for (const file of MADE_WITH) hash.update(readFileSync(join(root, file)));
  for (const folder of ['actions', 'dev/bundle']) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).toSorted()) {
      hash.update(`${folder}/${file}\n`).update(readFileSync(join(root, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

if (import.meta.main) await make(process.argv[2] ?? '');
