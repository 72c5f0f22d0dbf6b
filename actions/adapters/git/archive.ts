import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseTree, type TreeEntry } from '../../core/builds/git-tree.ts';
import { failed, wrong } from '../../core/errors.ts';
import { shown } from '../../core/text/odd-bytes.ts';
import type { Age, Snapshot, Written } from '../../ports/build.ts';
import { bytesOf } from '../system/bytes.ts';
import { command } from '../system/command.ts';
import { date } from './date.ts';
import { at, git, pathspecs } from './git.ts';
import { asCommitted, refuseOwnAttributes, withoutFilters } from './of-this-clone.ts';
import { writtenTo } from './written.ts';

/**
 * By the root's tree, not by the commit: `git archive` then knows every .gitattributes and honours `export-ignore` and line
 * endings, but expands no `export-subst`, which would make the image a function of more than its content.
 */
export async function archive(
  snapshot: Snapshot,
  paths: readonly string[],
  submodules: readonly TreeEntry[],
  folder: string,
  age: Age,
): Promise<Written> {
  // Beside the folder, where no file of the commit can have its name.
  const file = `${folder}.tar`;
  await unpack(snapshot.tree, pathspecs(paths), at(snapshot, 'writing out the files of the commit'), folder, file);
  for (const { path, id } of submodules)
    await submodule(join(snapshot.commit.top, path), path, id, join(folder, path), file);
  date(folder, age, snapshot);
  return writtenTo(folder);
}

type Call = ReturnType<typeof at>;

async function unpack(tree: string, paths: readonly string[], call: Call, folder: string, file: string): Promise<void> {
  try {
    await refuseOwnAttributes(call);
    const settings = [...asCommitted, ...(await withoutFilters(call))];
    const words = [...settings, 'archive', '--format=tar', `--output=${file}`, tree];
    await git([...words, ...(paths.includes('.') ? [] : ['--', ...paths])], call);
    // In the folder: GNU tar takes a backslash in what -C names for the beginning of an escape.
    const { code, err } = await command('tar', ['-xpf', file, '--no-same-owner'], { folder });
    if (code === 0) return;
    const full = /No space left on device/i.test(err);
    throw failed(
      `${call.doing}: ${full ? 'the disk is full; free some space and run again' : `tar ended with ${code}: ${err.trim()}`}`,
    );
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Submodules are written out from where they are checked out, theirs too. git leaves an empty folder for each, but for one
 * that `export-ignore` leaves out.
 */
async function submodule(checkout: string, path: string, commit: string, folder: string, file: string): Promise<void> {
  if (!existsSync(bytesOf(folder))) return;
  // No program can be started there: Node takes the name of a folder for UTF-8.
  if (!path.isWellFormed()) {
    throw wrong(
      `${shown(path)} is a submodule whose name is not UTF-8; rename it with git mv, or have .dockerignore leave it out`,
    );
  }
  const call = { folder: checkout, doing: `writing out the submodule ${path}`, env: {} };
  // By its own `.git`, so that git takes nothing else there for a repository.
  const own = existsSync(join(checkout, '.git'));
  const told = own ? git(['rev-parse', '--show-toplevel', '--show-prefix'], call) : '';
  const top = await Promise.resolve(told).catch((error: Error) => {
    if (/dubious ownership/.test(error.message)) throw error;
    return '';
  });
  const there =
    top.endsWith('\n\n') &&
    (await git(['cat-file', '-e', `${commit}^{commit}`], call).then(
      () => true,
      () => false,
    ));
  if (!there) {
    throw wrong(
      `${path} is a submodule whose commit ${commit.slice(0, 12)} is not checked out; give actions/checkout submodules: true, or have .dockerignore leave it out`,
    );
  }
  await unpack(`${commit}^{tree}`, ['.'], call, folder, file);
  const inside = parseTree(await git(['ls-tree', '-r', '-z', '--full-tree', commit], call));
  for (const entry of inside.filter(({ type }) => type === 'commit')) {
    await submodule(join(checkout, entry.path), `${path}/${entry.path}`, entry.id, join(folder, entry.path), file);
  }
}
