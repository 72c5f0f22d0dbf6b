// A runner whose files can't be written: every action says in one sentence what it did, and why nobody can read it.
import assert from 'node:assert/strict';
import { join } from 'node:path';

/** What stands where the runner's file should be (`at`: a folder that is there), why nothing can be written there, and what to do. */
export const unwritable: readonly (readonly [what: string, file: (at: string) => string, why: string])[] = [
  ['a full disk', () => '/dev/full', "ENOSPC: no space left on device, write; free the runner's disk"],
  ['no folder', (at) => join(at, 'gone/file'), "gone/file'?; see that the runner can write there"],
  ['a folder', (at) => at, 'EISDIR: illegal operation .*; see that the runner can write there'],
  ['a file of the kernel', () => '/proc/sys/kernel/osrelease', 'EACCES: .*; see that the runner can write there'],
];

/** What a runner reads in its place, and how the sentence calls it. */
export const lost = [
  ['GITHUB_OUTPUT', 'outputs'],
  ['GITHUB_STEP_SUMMARY', 'summary'],
] as const;

const MORE = '; more: docs/guides/when-something-fails\\.md#messages';

interface Run {
  readonly code: number | null;
  readonly log: string;
}

/** `done`: what the sentence begins with. */
export function toldUnwritten({ code, log }: Run, done: string, name: string, why: string): void {
  assert.equal(code, 1, log);
  assert.match(log, new RegExp(`^::error::${done}${name} could not be written: .*${why}${MORE}$`, 'm'));
  assert.doesNotMatch(log, /^ +at |mistake in the action/m);
}

const all = unwritable.flatMap((form) => lost.map((file) => [form, file] as const));
/** Outputs on a full disk, and a summary whose folder is gone: for actions that take their time. */
const few = all.filter(([form, file]) => unwritable.indexOf(form) === lost.indexOf(file));

/** An action that ends well, where its files are in these states; `at`: any folder. */
export async function whereNothingCanBeWritten(
  at: string,
  done: string,
  run: (env: Readonly<Record<string, string>>) => Promise<Run>,
  which: 'all' | 'few' = 'few',
): Promise<void> {
  for (const [[, place, why], [file, name]] of which === 'all' ? all : few)
    toldUnwritten(await run({ [file]: place(at) }), `${done}; but `, name, why);
}
