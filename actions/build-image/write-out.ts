import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, textOf } from '../adapters/system/bytes.ts';
import { filesIn } from '../adapters/system/files-in.ts';
import { mountsCache } from '../core/dockerfile/dockerfile.ts';
import { dockerignore } from '../core/dockerfile/dockerignore.ts';
import { wrong } from '../core/errors.ts';
import { shown } from '../core/text/odd-bytes.ts';
import type { Source } from '../ports/build.ts';
import type { Content } from './content.ts';
import type { Decided } from './decide.ts';

export interface Place {
  readonly source: Source;
}

/** The context's files as they are committed; those of Git LFS must be the files themselves. */
export async function writeOut({ source }: Place, { content }: Decided, folder: string): Promise<void> {
  // What an earlier build made is younger than this commit, and cargo and make would take it for this commit's.
  const age = mountsCache(content.dockerfile) ? 'now' : 'commit';
  await source.archive(content.snapshot, content.paths, content.submodules, folder, age);
  for (const needed of [content.file, ...(content.ignoreFile === undefined ? [] : [content.ignoreFile])]) {
    if (!existsSync(join(folder, needed)))
      throw wrong(`${needed} is left out by export-ignore in .gitattributes; a build needs it, take that line away`);
  }
  const files = content.visible.filter(({ type, mode }) => type === 'blob' && mode !== '120000');
  const paths = content.attributes.length === 0 ? [] : files.map(({ path }) => path);
  const pointer = [...paths, ...inSubmodules(content, folder)].find((path) =>
    isPointer(bytesOf(join(folder, content.context, path))),
  );
  if (pointer === undefined) return;
  throw wrong(
    `${shown(pointer)} is a pointer of Git LFS, not the file; give actions/checkout lfs: true, or have .dockerignore leave it out`,
  );
}

/** The commit doesn't list these, so they are looked for where they were written out; by their paths in the context. */
function inSubmodules({ submodules, context, ignore }: Content, folder: string): string[] {
  const ignored = dockerignore(ignore);
  const there = submodules.map(({ path }) => join(folder, path)).filter((each) => existsSync(each));
  const start = Buffer.byteLength(join(folder, context, '/'));
  return there
    .flatMap((each) => [...filesIn(Buffer.from(each))])
    .filter(({ entry }) => entry.isFile())
    .map(({ path }) => textOf(path.subarray(start)))
    .filter((path) => !ignored(path));
}

const HEAD = 'version https://git-lfs.github.com/spec/';

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
function isPointer(file: Buffer): boolean {
  if (!existsSync(file)) return false;
  const open = openSync(file, 'r');
  try {
    const head = Buffer.alloc(HEAD.length);
    return readSync(open, head) === HEAD.length && head.toString('latin1') === HEAD;
  } finally {
    closeSync(open);
  }
}
