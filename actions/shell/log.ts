/** The one way to the runner: all that an action says goes through here, without its secrets, and none of it is a command of ours. */
import * as core from '@actions/core';
import { harmless } from '../core/text/plain.ts';
import type { Log } from './action.ts';

// Outputs and state go into files of the runner's, between delimiters that nobody can guess.
export { getState, saveState, setOutput, setSecret } from '@actions/core';

/** What an action says, and how it is folded. */
export interface RunnerLog extends Log {
  beginFold(title: string): void;
  endFold(): void;
}

/** `clean` takes the secrets of the run out. */
export function makeLog(clean: (text: string) => string): RunnerLog {
  const told = (text: string) => harmless(clean(text));
  const titled = (title: string | undefined) => (title === undefined ? {} : { title: told(title) });
  return {
    info: (line) => core.info(told(line)),
    notice: (line, title) => core.notice(told(line), titled(title)),
    warning: (line, title) => core.warning(told(line), titled(title)),
    error: (line, title) => core.error(told(line), titled(title)),
    debug: (line) => core.debug(told(line)),
    beginFold: (title) => core.startGroup(told(title)),
    endFold: () => core.endGroup(),
  };
}

/** Once the runner has all that was said: of what a full pipe didn't take the end of the process would lose the rest. */
export function onceRead(done: () => void): void {
  process.stdout.write('', done);
}
