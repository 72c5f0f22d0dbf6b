import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * A workflow as act reads it. It ignores what `concurrency` says, and refuses a key of it that is younger: "Increased queuing can be
 * enabled by adding queue: max to the concurrency block" (GitHub's changelog of 2026-05-07).
 */
export function readable(file: string, folder: string): string {
  const text = readFileSync(file, 'utf8');
  const older = text.replace(/^ +queue: max\b.*\n/gm, '');
  if (older === text) return file;
  const copy = join(folder, 'workflows', basename(file));
  mkdirSync(join(folder, 'workflows'));
  writeFileSync(copy, older);
  return copy;
}
