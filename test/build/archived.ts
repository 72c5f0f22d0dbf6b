// What git's archive of a real repository holds.
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { source } from '../../actions/adapters/git/source.ts';
import type { Age } from '../../actions/ports/build.ts';
import { type Repository, repository } from './repository.ts';

export function scratch(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-scratch-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function fresh(context: TestContext, files?: Record<string, string>): Repository {
  const made = repository();
  context.after(() => made.remove());
  if (files) made.commit(files);
  return made;
}

export async function head(made: Repository, folder = made.folder) {
  const commit = await source.commit(folder);
  return { commit, tree: commit.tree };
}

/** What an archive of these paths holds, by path: the text, or where a link points. */
export async function archived(
  context: TestContext,
  made: Repository,
  paths = [''],
  submodules: string[] = [],
  age: Age = 'commit',
) {
  const folder = scratch(context);
  const snapshot = await head(made);
  const entries = await source.entries(snapshot, paths);
  await source.archive(
    snapshot,
    paths,
    entries.filter(({ path }) => submodules.includes(path)),
    folder,
    age,
  );
  const found: Record<string, string> = {};
  for (const each of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(each.parentPath, each.name);
    if (each.isDirectory()) continue;
    found[file.slice(folder.length + 1)] = each.isSymbolicLink()
      ? `link:${readlinkSync(file)}`
      : readFileSync(file, 'utf8');
  }
  return { folder, found };
}
