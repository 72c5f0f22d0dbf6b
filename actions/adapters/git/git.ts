import { statSync } from 'node:fs';
import { failed, type Stopped, wrong } from '../../core/errors.ts';
import type { Snapshot } from '../../ports/build.ts';
import { command, type Ended, NoSuchProgram } from '../system/command.ts';
import { settings, surroundings } from './settings.ts';

export interface GitCall {
  readonly folder: string;
  /** What is being done, for messages: "reading the commit". */
  readonly doing: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Standard output of git; an exit code other than 0 is an error with one sentence. */
export async function git(words: readonly string[], call: GitCall): Promise<string> {
  const { folder, doing, input } = call;
  refuseMissing(folder, doing);
  const ended = await command('git', [...settings, ...words], {
    folder,
    env: { ...surroundings, ...call.env },
    ...(input === undefined ? {} : { input }),
  }).catch((error: Error) => {
    if (error instanceof NoSuchProgram) throw wrong(`${doing}: there is no git on the PATH; install it`);
    throw error;
  });
  if (ended.code !== 0) throw trouble(ended, call);
  return ended.out;
}

export function refuseMissing(folder: string, doing: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw wrong(`${doing}: there is no folder ${folder}; run actions/checkout in a step before, or correct the context`);
}

export function inNoRepository(folder: string, doing: string): Stopped {
  return wrong(
    `${doing}: ${folder} is in no git repository; run actions/checkout in a step before, or correct the context`,
  );
}

function trouble({ code, err }: Ended, { folder, doing }: GitCall): Stopped {
  const said = err
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(hint|warning):/.test(line))
    .join(' ')
    .replace(/^fatal: /, '')
    .trim();
  if (/dubious ownership/.test(err)) {
    // The repository may lie above the folder that was asked about.
    const [, place = folder] = /dubious ownership in repository at '(.+)'/.exec(err) ?? [];
    return wrong(
      `${doing}: git does not trust ${place}, which another user owns (dubious ownership); run git config --global --add safe.directory ${place} in a step before`,
    );
  }
  if (/not a git repository/.test(err)) return inNoRepository(folder, doing);
  if (/must be run in a work tree/.test(err)) {
    return wrong(`${doing}: ${folder} is in a bare repository, which has no work tree; check the commit out`);
  }
  const [, path, filter] = /^fatal: (.+): smudge filter (.+) failed$/m.exec(err) ?? [];
  if (filter === 'lfs') {
    return failed(`${doing}: Git LFS could not give ${path} (${said}); give actions/checkout lfs: true, or run again`);
  }
  if (filter !== undefined) {
    return wrong(
      `${doing}: ${path} passes the filter ${filter}, a setting of this clone that is no part of the commit; commit the file as the image needs it, have export-ignore in .gitattributes leave it out, or run git config --remove-section filter.${filter} in a step before to build it as it is committed`,
    );
  }
  if (/does not have any commits yet|unknown revision|bad revision|ambiguous argument 'HEAD'/.test(err)) {
    return wrong(`${doing}: the repository at ${folder} has no commit yet; an image is built from a commit`);
  }
  if (/No space left on device/i.test(err)) {
    return failed(`${doing}: the disk is full (${said}); free some space and run again`);
  }
  return failed(`${doing}: git ended with ${code}: ${said || 'no message'}`);
}

/** Where a call about a snapshot runs, with the objects that only the snapshot has. */
export function at({ commit, objects }: Snapshot, doing: string) {
  const env = objects === undefined ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: alternate(objects) };
  return { folder: commit.top, doing, env };
}

/**
 * A folder as GIT_ALTERNATE_OBJECT_DIRECTORIES takes it, which holds several between colons: "treat names as unquoted unless they begin
 * with a double-quote, in which case they are interpreted via our usual C-style quoting rules", https://github.com/git/git/commit/cf3c635210
 */
export function alternate(folder: string): string {
  return folder.includes(':') ? `"${folder.replaceAll(/["\\]/g, '\\$&')}"` : folder;
}

/** git takes '' for no path at all. */
export function pathspecs(paths: readonly string[]): string[] {
  return paths.map((path) => (path === '' ? '.' : path));
}
