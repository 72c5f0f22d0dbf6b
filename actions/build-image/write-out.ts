import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../build-ports.ts';
import { wrong } from '../core/errors.ts';
import type { Plan } from './plan.ts';

export interface Place {
  readonly source: Source;
}

/** The context's files as they are committed; those of Git LFS must be the files themselves. */
export async function writeOut({ source }: Place, { content }: Plan, folder: string): Promise<void> {
  await source.archive(content.snapshot, content.paths, content.submodules, folder);
  for (const needed of [content.file, ...(content.ignoreFile === undefined ? [] : [content.ignoreFile])]) {
    if (!existsSync(join(folder, needed)))
      throw wrong(`${needed} is left out by export-ignore in .gitattributes; a build needs it, take that line away`);
  }
  const files = content.visible.filter(({ type, mode }) => type === 'blob' && mode !== '120000');
  const pointer =
    content.attributes.length === 0
      ? undefined
      : files.find(({ path }) => isPointer(join(folder, content.context, path)));
  if (pointer === undefined) return;
  throw wrong(
    `${pointer.path} is a pointer of Git LFS, not the file; give actions/checkout lfs: true, or have .dockerignore leave it out`,
  );
}

const HEAD = 'version https://git-lfs.github.com/spec/';

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
function isPointer(file: string): boolean {
  if (!existsSync(file)) return false;
  const open = openSync(file, 'r');
  try {
    const head = Buffer.alloc(HEAD.length);
    return readSync(open, head) === HEAD.length && head.toString('latin1') === HEAD;
  } finally {
    closeSync(open);
  }
}
