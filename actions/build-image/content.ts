import { join, relative, resolve } from 'node:path';
import { type Dirty, ofAnother, refuseDirty } from '../core/builds/dirty.ts';
import { attributesOf, below, type TreeEntry, visible } from '../core/builds/git-tree.ts';
import { dockerignore, takesBackBelow } from '../core/dockerfile/dockerignore.ts';
import { about, wrong } from '../core/errors.ts';
import type { Commit, Snapshot, Source } from '../ports/build.ts';
import type { Ask } from './asks.ts';

/** What a build is made of, before anything is resolved or built. */
export interface Content {
  readonly commit: Commit;
  readonly snapshot: Snapshot;
  /** True when the snapshot is not the commit. */
  readonly dirty: boolean;
  /** From the repository's root: the context ('' is all of it) and the Dockerfile. */
  readonly context: string;
  readonly file: string;
  readonly dockerfile: string;
  readonly dockerfileBlob: string;
  /** Where the lines of .dockerignore are, undefined when there are none, what they say, and the blob that says it. */
  readonly ignoreFile: string | undefined;
  readonly ignore: string;
  readonly ignoreBlob: string | undefined;
  readonly visible: readonly TreeEntry[];
  readonly attributes: readonly TreeEntry[];
  /** What has to be written out for the build, and which of it lies in submodules. */
  readonly paths: readonly string[];
  readonly submodules: readonly TreeEntry[];
}

export async function readContent(
  source: Source,
  ask: Ask,
  { workspace, dirty, scratch }: { workspace: string; dirty: 'refuse' | 'allow'; scratch: () => string },
): Promise<Content> {
  const folder = resolve(workspace, ask.context);
  const commit = await source.commit(folder);
  const context = commit.prefix;
  const file = fileOf(
    commit,
    folder,
    ask.file === undefined ? join(folder, 'Dockerfile') : resolve(workspace, ask.file),
  );
  const paths = [...new Set([context, file, `${file}.dockerignore`, ...[context, file].flatMap(attributePlaces)])];
  const committed = { commit, tree: commit.tree };
  const [entries, changes] = await Promise.all([source.entries(committed, paths), source.dirty(commit, paths)]);
  const all = { source, context, file, paths };
  if (dirty === 'allow' && changes.length > 0) {
    // As git adds them, nobody would see what is new in them; without a commit it adds none.
    const inner = changes.filter(({ state }) => state === 'repository').map(({ path }) => path);
    const snapshot = await source.withWorkTree(commit, existing(paths, entries, changes), inner, scratch());
    const now = await read(all, snapshot, await source.entries(snapshot, paths));
    const open = changes.filter(matters(now));
    const others = open.filter(ofAnother);
    if (others.length > 0) throw refuseDirty(others, commit.sha);
    if (open.length > 0) return content(now, true);
  }
  const found = await read(all, committed, entries);
  const open = changes.filter(matters(found));
  if (open.length > 0) throw refuseDirty(open, commit.sha);
  return content(found, false);
}

interface Where {
  readonly source: Source;
  readonly context: string;
  readonly file: string;
  readonly paths: readonly string[];
}

type Found = Awaited<ReturnType<typeof read>>;

function content(found: Found, dirty: boolean): Content {
  const { snapshot, context, file, paths, entries, ...texts } = found;
  const inside = below(entries, context);
  const seen = visible(inside, texts.ignore);
  const names = new Set(entries.map(({ path }) => path));
  // What .dockerignore leaves out whole needn't be there.
  const modules = seen.filter(({ type }) => type === 'commit');
  return {
    commit: snapshot.commit,
    snapshot,
    dirty,
    context,
    file,
    ...texts,
    visible: seen,
    attributes: attributesOf(entries, context, file),
    paths: paths.filter((path) => path === '' || names.has(path)),
    submodules: modules.map((entry) => ({ ...entry, path: join(context, entry.path) })),
  };
}

/** The Dockerfile and what .dockerignore says; the one that is named after the Dockerfile comes first, as BuildKit has it. */
async function read({ source, context, file, paths }: Where, snapshot: Snapshot, entries: readonly TreeEntry[]) {
  const at = (path: string) => entries.find((each) => each.path === path && each.type === 'blob');
  const dockerfile = at(file);
  if (dockerfile === undefined) {
    throw wrong(`commit ${snapshot.commit.sha.slice(0, 12)} has no ${file}; commit it, or name the Dockerfile in file`);
  }
  if (dockerfile.mode === '120000')
    throw wrong(`${file} is a symbolic link; name the Dockerfile that it points to in file`);
  const ignore = at(`${file}.dockerignore`) ?? at(join(context, '.dockerignore'));
  if (ignore?.mode === '120000')
    throw wrong(`${ignore.path} is a symbolic link; put the lines that it points to there`);
  const texts = await source.texts(snapshot, [dockerfile.id, ...(ignore ? [ignore.id] : [])]);
  const text = (entry: TreeEntry | undefined) => (entry && texts.get(entry.id)) ?? '';
  try {
    dockerignore(text(ignore));
  } catch (error) {
    throw wrong(`${ignore?.path}: ${(error as Error).message}; correct the line`);
  }
  const ours = { dockerfile: text(dockerfile), dockerfileBlob: dockerfile.id };
  const theirs = { ignore: text(ignore), ignoreBlob: ignore?.id, ignoreFile: ignore?.path };
  return { snapshot, context, file, paths, entries, ...ours, ...theirs };
}

function fileOf({ top, prefix }: Commit, folder: string, file: string): string {
  // By way of the context: the workspace's own name for the repository may be a link.
  const path = relative(top, resolve(top, prefix, relative(folder, file)));
  if (path === '..' || path.startsWith('../')) {
    throw about(
      'content',
      wrong(`file: ${file} is outside of the repository ${top}; an image is built from one commit, move it there`),
    );
  }
  return path;
}

/** .gitattributes of the folders above rule the context's files too, and the Dockerfile. */
function attributePlaces(path: string): string[] {
  const parts = path === '' ? [] : path.split('/');
  return parts.map((_, index) => join(...parts.slice(0, index), '.gitattributes'));
}

/** A file that .dockerignore leaves out gets into no image, changed or not; of another repository it must leave out all. */
function matters({ context, file, ignore, entries }: Found): (dirty: Dirty) => boolean {
  const ignored = dockerignore(ignore);
  const takesBack = takesBackBelow(ignore);
  const modules = new Set(entries.filter(({ type }) => type === 'commit').map(({ path }) => path));
  const always = new Set([file, `${file}.dockerignore`, join(context, '.dockerignore')]);
  return (dirty) => {
    const { path } = dirty;
    if (always.has(path) || path.endsWith('.gitattributes')) return true;
    const inside = context === '' ? path : path.startsWith(`${context}/`) ? path.slice(context.length + 1) : undefined;
    if (inside === undefined) return false;
    return !ignored(inside) || ((modules.has(path) || ofAnother(dirty)) && takesBack(inside));
  };
}

/** git takes no path that neither it nor the work tree knows, a folder by what is in it. */
function existing(paths: readonly string[], entries: readonly TreeEntry[], changes: readonly Dirty[]): string[] {
  const added = changes.filter(({ state }) => state !== 'repository');
  const known = [...entries, ...added].map(({ path }) => `${path}/`);
  return paths.filter((path) => path === '' || known.some((each) => each.startsWith(`${path}/`)));
}
