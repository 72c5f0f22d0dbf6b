import { join } from 'node:path';
import { dockerignore } from '../core/dockerfile/dockerignore.ts';
import { about, wrong } from '../core/errors.ts';
import { shown } from '../core/text/odd-bytes.ts';
import type { Source, Written } from '../ports/build.ts';
import { ageOf } from './age.ts';
import type { Content } from './content.ts';
import type { Decided } from './decide.ts';

/** The context's files as they are committed; those of Git LFS must be the files themselves. */
export async function writeOut(source: Source, { ask, content }: Decided, folder: string): Promise<void> {
  const written = await source.archive(
    content.snapshot,
    content.paths,
    content.submodules,
    folder,
    ageOf(ask, content),
  );
  for (const needed of [content.file, ...(content.ignoreFile === undefined ? [] : [content.ignoreFile])]) {
    if (!written.has(needed))
      throw about(
        'content',
        wrong(`${needed} is left out by export-ignore in .gitattributes; a build needs it, take that line away`),
      );
  }
  const files = content.visible.filter(({ type, mode }) => type === 'blob' && mode !== '120000');
  const paths = content.attributes.length === 0 ? [] : files.map(({ path }) => path);
  const pointer = [...paths, ...inSubmodules(content, written)].find((path) =>
    written.isPointer(join(content.context, path)),
  );
  if (pointer === undefined) return;
  throw wrong(
    `${shown(pointer)} is a pointer of Git LFS, not the file; give actions/checkout lfs: true, or have .dockerignore leave it out`,
  );
}

/** The commit doesn't list these, so they are looked for where they were written out; by their paths in the context. */
function inSubmodules({ submodules, context, ignore }: Content, written: Written): string[] {
  const ignored = dockerignore(ignore);
  const start = context === '' ? 0 : context.length + 1;
  const files = submodules.flatMap(({ path }) => written.filesBelow(path));
  return files.map((path) => path.slice(start)).filter((path) => !ignored(path));
}
