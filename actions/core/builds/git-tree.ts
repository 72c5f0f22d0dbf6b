import { dockerignore, takesBackBelow } from '../dockerfile/dockerignore.ts';

/** One line of `git ls-tree`; the path is relative to the repository's root, `id` that of the blob, tree or commit. */
export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly id: string;
  /** A name's bytes, see odd-bytes.ts, so that no two names are one. */
  readonly path: string;
}

/** `git ls-tree -z`: `<mode> <type> <id>\t<path>\0`. */
export function parseTree(text: string): readonly TreeEntry[] {
  return text.split('\0').flatMap((line) => {
    const [, mode, type, id, path] = /^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    return mode && type && id && path ? [{ mode, type: type as TreeEntry['type'], id, path }] : [];
  });
}

/** What lies in a folder, by paths relative to it; '' is the root. */
export function below(entries: readonly TreeEntry[], folder: string): readonly TreeEntry[] {
  if (folder === '') return entries;
  const start = `${folder}/`;
  return entries
    .filter(({ path }) => path.startsWith(start))
    .map((entry) => ({ ...entry, path: entry.path.slice(start.length) }));
}

/**
 * What a build can see of the context. A folder counts by its name alone: BuildKit sends one that .dockerignore empties,
 * and what is in it counts for itself. What a submodule holds isn't known here: an exception may take some of it back in.
 */
export function visible(context: readonly TreeEntry[], ignore: string): readonly TreeEntry[] {
  const ignored = dockerignore(ignore);
  const takesBack = takesBackBelow(ignore);
  return context
    .filter(({ path, type }) => !ignored(path) || (type === 'commit' && takesBack(path)))
    .map((entry) => (entry.type === 'tree' ? { ...entry, id: '' } : entry));
}

/** The .gitattributes that say how the files of a folder and one more are written out: in the folder, below it and above them. */
export function attributesOf(entries: readonly TreeEntry[], folder: string, file: string): readonly TreeEntry[] {
  return entries.filter(({ path, type }) => {
    if (type !== 'blob' || !/(^|\/)\.gitattributes$/.test(path)) return false;
    const place = path.replace(/\/?\.gitattributes$/, '');
    if ([place, folder].includes('') || `${place}/`.startsWith(`${folder}/`)) return true;
    return [folder, file].some((path) => `${path}/`.startsWith(`${place}/`));
  });
}
