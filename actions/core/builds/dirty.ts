import { about, refused } from '../errors.ts';
import { shown } from '../text/odd-bytes.ts';

/** A file that isn't as the commit has it; the path is relative to the repository's root. */
export interface Dirty {
  readonly path: string;
  /** `submodule`: changed inside of it; `repository`: one that the commit doesn't know as a submodule. */
  readonly state: 'changed' | 'untracked' | 'submodule' | 'repository';
}

/** Mode of what names the commit of another repository. */
const GITLINK = '160000';

/** `git status --porcelain=v2 -z --untracked-files=all`: https://git-scm.com/docs/git-status#_porcelain_format_version_2 */
export function parseStatus(text: string): readonly Dirty[] {
  const found: Dirty[] = [];
  const records = text.split('\0');
  for (let at = 0; at < records.length; at++) {
    const record = records[at] ?? '';
    const kind = record[0];
    // Files are listed one by one, so what ends like a folder is a repository, which git doesn't look into.
    if (kind === '?' && record.endsWith('/')) found.push({ path: record.slice(2, -1), state: 'repository' });
    else if (kind === '?') found.push({ path: record.slice(2), state: 'untracked' });
    // A rename is followed by the path that it had.
    if (kind === '2') at += 1;
    const fields = kind === '1' ? 8 : kind === '2' ? 9 : kind === 'u' ? 10 : 0;
    if (fields === 0) continue;
    const words = record.split(' ');
    const path = words.slice(fields).join(' ');
    const inside = words[2]?.startsWith('S') && /[MU]/.test(words[2].slice(2));
    const added = kind === '1' && words[3] !== GITLINK && words[5] === GITLINK;
    found.push({ path, state: added ? 'repository' : inside ? 'submodule' : 'changed' });
  }
  return found;
}

/** Names five files at most; `dirty: allow` helps with none of another repository. */
export function refuseDirty(dirty: readonly Dirty[], sha: string) {
  const words = {
    changed: 'changed',
    untracked: 'not tracked',
    submodule: 'changed inside of a submodule',
    repository: 'a repository of its own',
  };
  const named = dirty.slice(0, 5).map(({ path, state }) => `${shown(path)} (${words[state]})`);
  const more = dirty.length > 5 ? ` and ${dirty.length - 5} more` : '';
  const allow = dirty.some(ofAnother) ? '' : ', or give dirty: allow to build what is there';
  const how = dirty.some(({ state }) => state === 'repository') ? ' (a repository as a submodule)' : '';
  return about(
    'content',
    refused(
      `the work tree is not what commit ${sha.slice(0, 12)} holds: ${named.join(', ')}${more}; commit them${how}, or have .gitignore or .dockerignore leave them out${allow}`,
    ),
  );
}

/** Whether it is a matter of another repository, of which no tree of this one holds the files. */
export function ofAnother({ state }: Dirty): boolean {
  return state === 'submodule' || state === 'repository';
}
