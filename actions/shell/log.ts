/** The one way to the runner: all that an action says goes through here, without its secrets, and none of it is a command of ours. */
import * as core from '@actions/core';
import { harmless } from '../core/text/plain.ts';
import type { Log } from './action.ts';

/** What an action says, and how it is folded. */
export interface RunnerLog extends Log {
  beginFold(title: string): void;
  endFold(): void;
}

/**
 * "Always set to true when GitHub Actions is running the workflow" (Variables reference). Where it isn't, somebody sits at a terminal:
 * there a command to the runner is noise, and one that masks a secret would show it.
 */
const onRunner = process.env['GITHUB_ACTIONS'] === 'true';

// Outputs and state go into files of the runner's, between delimiters that nobody can guess.
export const getState = core.getState;

export function saveState(name: string, value: string): void {
  if (onRunner) core.saveState(name, value);
}

export function setSecret(value: string): void {
  if (onRunner) core.setSecret(value);
}

export function setOutput(name: string, value: string): void {
  if (onRunner) core.setOutput(name, value);
  // All of them once more, for programs.
  else if (name !== 'result' && value !== '') core.info(harmless(`${name}: ${value}`));
}

/** `clean` takes the secrets of the run out. */
export function makeLog(clean: (text: string) => string): RunnerLog {
  const told = (text: string) => harmless(clean(text));
  if (!onRunner) return atTerminal(told);
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

function atTerminal(told: (text: string) => string): RunnerLog {
  const say = (line: string) => core.info(told(line));
  const titled = (word: string) => (line: string, title?: string) =>
    say(`${word}${title === undefined ? '' : ` (${title})`}: ${line}`);
  return {
    info: say,
    notice: titled('notice'),
    warning: titled('warning'),
    error: titled('error'),
    debug: () => {},
    beginFold: (title) => say(`\n== ${title}`),
    endFold: () => {},
  };
}

/** Once the runner has all that was said: of what a full pipe didn't take the end of the process would lose the rest. */
export function onceRead(done: () => void): void {
  process.stdout.write('', done);
}
