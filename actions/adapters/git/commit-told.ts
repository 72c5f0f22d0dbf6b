import { git } from './git.ts';

/** Message and author of a commit that is in this clone; undefined where it isn't, or there is no clone: nothing hangs on it. */
export async function commitTold(
  folder: string,
  commit: string,
): Promise<{ readonly message: string; readonly author: string } | undefined> {
  try {
    const words = ['log', '--max-count=1', '--format=%an%n%s', commit, '--'];
    const [author = '', message = ''] = (await git(words, { folder, doing: `reading commit ${commit}` })).split('\n');
    return { message, author };
  } catch {
    return undefined;
  }
}
