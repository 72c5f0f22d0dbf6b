/** A user's git repository, made for one run: a folder with one commit. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Whoever runs this may have no git identity, or one that signs commits.
const AS_USER = ['-c', 'user.name=Octo Cat', '-c', 'user.email=octocat@example.com', '-c', 'commit.gpgsign=false'];

export function git(folder: string, ...words: string[]): string {
  return execFileSync('git', ['-C', folder, ...AS_USER, ...words], { encoding: 'utf8' }).trim();
}

/** Writes `files` (path → text) into `folder` and commits them; returns the commit's SHA. Can be called again. */
export function commitFiles(folder: string, files: Record<string, string>, repository = 'acme/orders'): string {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, '.git'))) git(folder, 'init', '--quiet', '--initial-branch=main');
  if (git(folder, 'remote') === '') git(folder, 'remote', 'add', 'origin', `https://github.com/${repository}.git`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=Change');
  return git(folder, 'rev-parse', 'HEAD');
}
