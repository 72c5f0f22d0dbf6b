// A real git repository in a folder of its own, for tests of what is built from one.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Repository {
  readonly folder: string;
  git(...words: string[]): string;
  /** Writes files; undefined removes one, `link:<target>` and `run:<text>` make a link and an executable. */
  write(files: Readonly<Record<string, string | undefined>>): void;
  /** Writes and commits; the commit's id. */
  commit(files: Readonly<Record<string, string | undefined>>, when?: number): string;
  remove(): void;
}

const nobody = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'protocol.file.allow=always'];

export function repository(folder = mkdtempSync(join(tmpdir(), 'immutable-git-'))): Repository {
  let clock = 1_700_000_000;
  const git = (...words: string[]) => run(folder, clock, words);
  const made: Repository = {
    folder,
    git,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        const file = join(folder, name);
        mkdirSync(dirname(file), { recursive: true });
        rmSync(file, { force: true });
        if (text === undefined) continue;
        if (text.startsWith('link:')) symlinkSync(text.slice(5), file);
        else writeFileSync(file, text.replace(/^run:/, ''));
        if (text.startsWith('run:')) chmodSync(file, 0o755);
      }
    },
    commit(files, when) {
      made.write(files);
      clock = when ?? clock + 60;
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', `at ${clock}`);
      return git('rev-parse', 'HEAD').trim();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  mkdirSync(folder, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  return made;
}

function run(folder: string, clock: number, words: readonly string[]): string {
  const date = `${clock} +0000`;
  return execFileSync('git', [...nobody, ...words], {
    cwd: folder,
    encoding: 'utf8',
    // Complaints are the caller's only when git fails.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
}
