import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { wrong } from '../../core/errors.ts';

export interface Place {
  /** The folder with `.git`, and the one that was asked about, from there; '' is the same. */
  readonly top: string;
  readonly prefix: string;
}

/**
 * The work tree that a folder lies in, told by `.git` alone, which no commit can hold. git is only ever run at its top, where it
 * takes that `.git`; further down it might come upon something else that it takes for a repository, and which a commit can hold.
 * Undefined when there is none.
 */
export function placeOf(folder: string, doing: string): Place | undefined {
  const real = realpathSync(folder);
  const top = above(real).find(isTop);
  if (top === undefined) return undefined;
  for (const named of above(folder).filter(isTop)) {
    const place = realpathSync(named);
    if (isWithin(real, place)) continue;
    throw wrong(
      `${doing}: ${folder} leads out of the repository ${place} by a symbolic link, to ${real}; give the folder that is meant as the context`,
    );
  }
  return { top, prefix: relative(top, real) };
}

function isTop(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

/** From a folder up to the root. */
function above(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...above(parent)];
}

function isWithin(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return path !== '..' && !path.startsWith('../');
}
