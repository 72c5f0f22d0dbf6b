import { parseStatus } from '../../core/builds/dirty.ts';
import { parseTree } from '../../core/builds/git-tree.ts';
import { wrong } from '../../core/errors.ts';
import type { Commit, Source } from '../../ports/build.ts';
import { archive } from './archive.ts';
import { at, git, pathspecs } from './git.ts';
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
  const call = { folder, doing: 'reading the commit' };
  const [place, told] = await Promise.all([
    git(['rev-parse', '--show-toplevel', '--show-prefix'], call),
    git(['log', '-1', '--format=%H %T %ct', 'HEAD'], call),
  ]);
  const [sha = '', tree = '', time = ''] = told.trim().split(' ');
  const [top = '', prefix = ''] = place.split('\n');
  if (top === '') {
    throw wrong(`${call.doing}: ${folder} is in a bare repository, which has no work tree; check the commit out`);
  }
  return { sha, tree, time: Number(time), top, prefix: prefix.replace(/\/$/, '') };
}
