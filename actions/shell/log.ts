/** The one way to the runner: all that an action says goes through here, and nothing in it is taken for a command of ours. */
import * as core from '@actions/core';
import { harmless } from '../core/text/plain.ts';
import type { Log } from './action.ts';

// Outputs and state go into files of the runner's, between delimiters that nobody can guess.
export { getState, saveState, setOutput } from '@actions/core';

export const log: Log = {
  info: (line) => core.info(harmless(line)),
  notice: (line, title) => core.notice(harmless(line), titled(title)),
  warning: (line, title) => core.warning(harmless(line), titled(title)),
  debug: (line) => core.debug(harmless(line)),
};

export function error(line: string): void {
  core.error(harmless(line));
}

export function beginFold(title: string): void {
  core.startGroup(harmless(title));
}

export function endFold(): void {
  core.endGroup();
}

/** Once the runner has all that was said: of what a full pipe didn't take the end of the process would lose the rest. */
export function onceRead(done: () => void): void {
  process.stdout.write('', done);
}

function titled(title: string | undefined): core.AnnotationProperties {
  return title === undefined ? {} : { title: harmless(title) };
}
