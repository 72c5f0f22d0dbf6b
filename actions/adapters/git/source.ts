import { realpathSync } from 'node:fs';
import { parseStatus } from '../../core/builds/dirty.ts';
import { parseTree } from '../../core/builds/git-tree.ts';
import { wrong } from '../../core/errors.ts';
import type { Commit, Source } from '../../ports/build.ts';
import { bytesOf } from '../system/bytes.ts';
import { archive } from './archive.ts';
import { at, git, inNoRepository, pathspecs, refuseMissing } from './git.ts';
import { placeOf } from './place.ts';
import { withWorkTree } from './work-tree.ts';

/** git's answers, as few calls as there can be: each takes some milliseconds even when nothing has to be built. */
export const source: Source = {
  commit: readCommit,
  withWorkTree,
  archive,

  async dirty({ top }, paths) {
    const words = [
      'status',
      '--porcelain=v2',
      '-z',
      '--untracked-files=all',
      '--ignore-submodules=none',
      '--no-renames',
    ];
    const text = await git([...words, '--', ...pathspecs(paths)], {
      folder: top,
      doing: 'looking for changes that are not committed',
    });
    return parseStatus(text);
  },

  async entries(snapshot, paths) {
    const only = paths.includes('') ? [] : ['--', ...paths];
    const words = ['ls-tree', '-r', '-t', '-z', '--full-tree', snapshot.tree, ...only];
    return parseTree(await git(words, at(snapshot, 'listing the files of the commit')));
  },

  async texts(snapshot, ids) {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    // One process each: `--batch` frames by bytes, which text that was decoded no longer has.
    const texts = await Promise.all(
      wanted.map((id) => git(['cat-file', 'blob', id], at(snapshot, 'reading the Dockerfile'))),
    );
    return new Map(wanted.map((id, index) => [id, asBuildKitReads(texts[index] ?? '')]));
  },
};

/** Without a byte order mark; a byte that is no UTF-8 gets lost on its way through Go's JSON. */
function asBuildKitReads(text: string): string {
  return text.replace(/^\uFEFF/, '').toWellFormed();
}

async function readCommit(folder: string): Promise<Commit> {
  const doing = 'reading the commit';
  refuseMissing(folder, doing);
  const place = placeOf(folder, doing);
  if (place === undefined) throw inNoRepository(folder, doing);
  const { top, prefix } = place;
  const call = { folder: top, doing };
  const [taken, told] = await Promise.all([
    git(['rev-parse', '--show-toplevel'], call),
    git(['log', '-1', '--format=%H %T %ct', 'HEAD'], call),
  ]);
  if (realpathSync(bytesOf(taken.replace(/\n$/, '')), 'utf8') !== top) {
    throw wrong(
      `${doing}: git takes ${taken.trim()} for the work tree of ${folder}, which lies in ${top}; take core.worktree out of its settings`,
    );
  }
  const [sha = '', tree = '', time = ''] = told.trim().split(' ');
  return { sha, tree, time: Number(time), top, prefix };
}
