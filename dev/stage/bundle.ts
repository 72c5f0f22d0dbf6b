// The bundle as the sources are now, whatever the tracked dist/ holds; built once for each state of the sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shelf = join(root, '.cache/bundles');
/** More than two clones of a source tree are edited between two runs of a test. */
const KEPT = 4;

/** The folder that takes the place of dist/. */
export async function bundle(): Promise<string> {
  const place = join(shelf, stateOfSources());
  if (existsSync(place)) return place;
  mkdirSync(shelf, { recursive: true });
  // Under a name of its own until it is whole: another process may want it at the same time.
  const fresh = `${place}-${process.pid}`;
  await build(fresh);
  try {
    renameSync(fresh, place);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  for (const old of readdirSync(shelf)
    .filter((name) => join(shelf, name) !== place)
    .slice(KEPT)) {
    rmSync(join(shelf, old), { recursive: true, force: true });
  }
  return place;
}

function stateOfSources(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['actions', 'dev/bundle']) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).toSorted()) {
      hash.update(`${folder}/${file}\n`).update(readFileSync(join(root, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
