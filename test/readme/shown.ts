// Pages that say by which test something is shown.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { page, root } from './page.ts';

/** `path` words, several of them one after the other: each path with the words behind it. */
export function named(cell: string): [path: string, words: string][] {
  return [...cell.matchAll(/`([\w/.-]+)` ([^`]+?),? ?(?=`|$)/g)].map(([, path = '', words = '']) => [path, words]);
}

/** That a file of `test/` has a test of this name. */
export function assertShown(path: string, words: string): void {
  assert.ok(existsSync(join(root, 'test', path)), `test/${path}`);
  const source = page(`test/${path}`).replaceAll("\\'", "'");
  assert.ok(source.includes(words), `test/${path} has no test "${words}"`);
}
