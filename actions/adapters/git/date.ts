import { lutimesSync } from 'node:fs';
import type { Age, Snapshot } from '../../ports/build.ts';
import { type Found, filesIn } from '../system/files-in.ts';
import { hashOf } from '../system/hash-of.ts';

/**
 * 1981 to 2004, in seconds since 1970: zip files know no time before 1980, and hardly a commit is older than git, of 2005. What is younger than
 * the commit would get the commit's time in the image.
 */
const FIRST = Date.UTC(1981) / 1000;
const SPAN = Date.UTC(2005) / 1000 - FIRST;

/**
 * Dates all files that were written to a folder. BuildKit takes a file for the one that it was sent before when its name, size, mode and
 * time are the same: https://github.com/tonistiigi/fsutil/blob/master/diff_containerd.go. A folder is not sent anew for its time.
 */
export function date(folder: string, age: Age, snapshot: Snapshot): void {
  const all = age === 'now' ? Date.now() / 1000 : age === 'commit' ? momentOf(snapshot) : FIRST;
  for (const each of filesIn(Buffer.from(folder))) {
    const time = age === 'content' && !each.entry.isDirectory() ? timeOf(each) : all;
    lutimesSync(each.path, time, time);
  }
  lutimesSync(folder, all, all);
}

/**
 * A tree has no date, so its files come out as of now; a build step that notes their age would never make the same twice.
 * They get the commit's second, and within it a moment of the tree's own, since a rebase makes several commits in one second.
 * In the image the fraction is gone, as all that is younger than the commit: https://github.com/moby/buildkit/blob/master/docs/build-repro.md
 */
function momentOf({ commit, tree }: Snapshot): number {
  return commit.time + fraction(Number.parseInt(tree.slice(0, 5), 16));
}

/**
 * By what was written, not by the blob's id: attributes may write the same blob out otherwise, and what lies in submodules or comes from
 * Git LFS needs no case of its own. Of a file that keeps its size, one change in 8 * 10^14 goes unseen, and one in 8 * 10^8 keeps its second.
 */
function timeOf(file: Found): number {
  const hash = hashOf(file);
  return FIRST + (hash.readUIntBE(0, 6) % SPAN) + fraction(hash.readUIntBE(6, 3) % 0x100000);
}

/** As fine as a double can tell times of this century: `steps` of 2^20. */
function fraction(steps: number): number {
  return steps / 0x100000;
}
