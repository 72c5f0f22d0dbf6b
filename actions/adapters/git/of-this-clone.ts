import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { wrong } from '../../core/errors.ts';
import { type GitCall, git } from './git.ts';

/** Writes what its pointer in the commit names by hash, so the content key tells it. */
const LFS = 'lfs';

/**
 * Words for a call that writes files out by no filter of gitattributes(5): what a filter does is said by the settings of a
 * clone or a machine, which the content key can't tell. Where one is needed, git fails instead, as with `required` and no
 * command it must. `cat` is how filters are written that only matter to `git add`.
 */
export async function withoutFilters(call: GitCall): Promise<string[]> {
  const told = await git(['config', '--null', '--list'], call);
  const commands = told.matchAll(/(?:^|\0)filter\.([^\0\n]+)\.(?:smudge|process)\n([^\0]+)(?=\0)/g);
  const names = [...commands].flatMap(([, name = '', command]) => (name === LFS || command === 'cat' ? [] : [name]));
  return [...new Set(names)].flatMap((name) =>
    ['smudge=', 'process=', 'required=true'].flatMap((setting) => ['-c', `filter.${name}.${setting}`]),
  );
}

/**
 * Words against settings that say how far .gitattributes counts: a file above the threshold isn't converted, and names are
 * told apart by case as in the commit, not as on the machine's disk.
 */
export const asCommitted = ['tar.umask=0022', 'core.bigFileThreshold=512m', 'core.ignoreCase=false'].flatMap(
  (setting) => ['-c', setting],
);

/** A line with an attribute that changes what is written out, or with a macro, which may stand for one; others such as `diff` don't. */
const CHANGING =
  /^\s*(?!#).*(?:\[attr\]|\s[-!]?(?:text|binary|crlf|eol|ident|filter|working-tree-encoding|export-ignore|export-subst)(?:[\s=]|$))/m;

/** git has no switch against this file, which `git archive` reads above any .gitattributes of the commit. */
export async function refuseOwnAttributes(call: GitCall): Promise<void> {
  const told = await git(['rev-parse', '--git-path', 'info/attributes'], call);
  const file = resolve(call.folder, told.replace(/\n$/, ''));
  if (!existsSync(file) || !CHANGING.test(readFileSync(file, 'utf8'))) return;
  throw wrong(
    `${call.doing}: ${file} holds attributes of this clone alone, which change files on their way into the image; move its lines to .gitattributes, or take them away in a step before`,
  );
}
