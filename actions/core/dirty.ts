import { refused } from './errors.ts';
import { shown } from './odd-bytes.ts';

/** A file that isn't as the commit has it; the path is relative to the repository's root. */
export interface Dirty {
  readonly path: string;
  readonly state: 'changed' | 'untracked' | 'submodule';
}

/** `git status --porcelain=v2 -z --untracked-files=all`: https://git-scm.com/docs/git-status#_porcelain_format_version_2 */
export function parseStatus(text: string): readonly Dirty[] {
  const found: Dirty[] = [];
  const records = text.split('\0');
  for (let at = 0; at < records.length; at++) {
    const record = records[at] ?? '';
    const kind = record[0];
    if (kind === '?') found.push({ path: record.slice(2), state: 'untracked' });
    // A rename is followed by the path that it had.
    if (kind === '2') at += 1;
    const fields = kind === '1' ? 8 : kind === '2' ? 9 : kind === 'u' ? 10 : 0;
    if (fields === 0) continue;
    const words = record.split(' ');
    const inside = words[2]?.startsWith('S') && /[MU]/.test(words[2].slice(2));
    found.push({ path: words.slice(fields).join(' '), state: inside ? 'submodule' : 'changed' });
  }
  return found;
}

/** Names five files at most; `dirty: allow` helps with none of a submodule. */
export function refuseDirty(dirty: readonly Dirty[], sha: string) {
  const words = { changed: 'changed', untracked: 'not tracked', submodule: 'changed inside of a submodule' };
  const named = dirty.slice(0, 5).map(({ path, state }) => `${shown(path)} (${words[state]})`);
  const more = dirty.length > 5 ? ` and ${dirty.length - 5} more` : '';
  const allow = dirty.some(({ state }) => state === 'submodule') ? '' : ', or give dirty: allow to build what is there';
  return refused(
    `the work tree is not what commit ${sha.slice(0, 12)} holds: ${named.join(', ')}${more}; commit them, or have .gitignore or .dockerignore leave them out${allow}`,
  );
}
