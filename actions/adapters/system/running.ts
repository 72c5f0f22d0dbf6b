import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { programEnvironment } from './program-environment.ts';
import { endWithUs, unlessWeEnd } from './signals.ts';

/** A program that runs, for bytes that are too many to be held or for a secret; `command` is for all others. */
export interface Running {
  /** It may end without reading all of it: that is no error. */
  readonly in: Writable;
  readonly out: Readable;
  /** How it ended, once all that it says was read. */
  readonly end: Promise<RunningEnd>;
}

export interface RunningEnd {
  /** null when a signal ended it; the system's own word, such as ENOENT, when it could not be started. */
  readonly code: number | string | null;
  readonly err: string;
}

/** Nothing of it gets into the log by itself, and it ends with us. `quiet`: its standard error goes nowhere. */
export function start(program: string, words: readonly string[], { quiet = false } = {}): Running {
  endWithUs();
  const child = spawn(program, words, {
    env: programEnvironment(program),
    stdio: ['pipe', 'pipe', quiet ? 'ignore' : 'pipe'],
  });
  const { stdin, stdout, stderr } = child as typeof child & { stdin: Writable; stdout: Readable };
  stdin.on('error', () => {});
  const code = new Promise<RunningEnd['code']>((done) => {
    child.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message)).on('close', done);
  });
  return { in: stdin, out: stdout, end: ended(code, stderr ? text(stderr) : '') };
}

async function ended(code: Promise<RunningEnd['code']>, err: string | Promise<string>): Promise<RunningEnd> {
  const [how, said] = await Promise.all([code, err]);
  await unlessWeEnd();
  return { code: how, err: said };
}
