import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Commit, Snapshot } from '../../ports/build.ts';
import { alternate, git, pathspecs } from './git.ts';

/**
 * A tree of what lies in the work tree now, by an index and an object folder of our own: the user's index, refs and objects
 * stay as they are. `scratch` is a folder that is there.
 */
export async function withWorkTree(
  commit: Commit,
  paths: readonly string[],
  without: readonly string[],
  scratch: string,
): Promise<Snapshot> {
  const doing = 'taking the work tree as it is (dirty: allow)';
  // One folder each: several images may be taken at once.
  const folder = mkdtempSync(join(scratch, 'tree-'));
  const index = join(folder, 'index');
  const objects = join(folder, 'objects');
  mkdirSync(objects);
  const told = await git(['rev-parse', '--git-path', 'index', '--git-path', 'objects'], { folder: commit.top, doing });
  const [theirs = '', store = ''] = told
    .trim()
    .split('\n')
    .map((path) => resolve(commit.top, path));
  const env = {
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: alternate(store),
  };
  const call = { folder: commit.top, doing, env };
  // A copy of theirs spares reading every file anew, and knows which are left out of a sparse checkout.
  if (existsSync(theirs)) copyFileSync(theirs, index);
  else await git(['read-tree', commit.tree], call);
  // What was staged elsewhere isn't asked for: outside of these paths the commit counts.
  await git(['read-tree', '-m', commit.tree], call);
  const words = [
    ...pathspecs(paths).map((path) => `:(literal)${path}`),
    ...without.map((path) => `:(exclude,literal)${path}`),
  ];
  await git(['add', '--all', '--', ...words], { ...call, env: { ...env, GIT_LITERAL_PATHSPECS: '0' } });
  return { commit, tree: (await git(['write-tree'], call)).trim(), objects };
}
