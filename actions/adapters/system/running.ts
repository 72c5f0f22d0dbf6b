import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { LineReader } from './line-reader.ts';
import { programEnvironment } from './program-environment.ts';
import { endWithUs, unlessWeEnd } from './signals.ts';

/** A program that runs, for bytes that are too many to be held or for a secret; `command` is for all others. */
export interface Running {
  /** It may end without reading all of it: that is no error. */
  readonly in: Writable;
  readonly out: Readable;
  /** How it ended, once all that it says was read. */
  readonly end: Promise<RunningEnd>;
  /** Ends it, however long it would have gone on. */
  stop(): void;
}

export interface RunningEnd {
  /** null when a signal ended it; the system's own word, such as ENOENT, when it could not be started. */
  readonly code: number | string | null;
  readonly err: string;
}

/** Nothing of it gets into the log by itself, and it ends with us. `folder`: where it runs; `quiet`: its standard error goes nowhere. */
export function start(
  program: string,
  words: readonly string[],
  { folder, quiet = false }: { readonly folder?: string; readonly quiet?: boolean } = {},
): Running {
  endWithUs();
  const child = spawn(program, words, {
    env: programEnvironment(program),
    ...(folder !== undefined && { cwd: folder }),
    stdio: ['pipe', 'pipe', quiet ? 'ignore' : 'pipe'],
  });
  const { stdin, stdout, stderr } = child as typeof child & { stdin: Writable; stdout: Readable };
  stdin.on('error', () => {});
  return {
    in: stdin,
    out: stdout,
    end: ended(codeOf(child), stderr ? text(stderr) : ''),
    stop: () => void child.kill('SIGKILL'),
  };
}

/**
 * Runs a program that may write without an end to its own; told each line of both its streams, none much longer than `longest`
 * characters, and nothing is kept. `@actions/exec` keeps what has no line end until there is one.
 */
export async function tellLines(
  program: string,
  words: readonly string[],
  longest: number,
  tell: (line: string) => void,
): Promise<RunningEnd['code']> {
  endWithUs();
  const child = spawn(program, words, { env: programEnvironment(program), stdio: ['ignore', 'pipe', 'pipe'] });
  const readers = [child.stdout, child.stderr].map((stream) => {
    const reader = new LineReader(tell, longest);
    stream.on('data', (data) => reader.take(data));
    return reader;
  });
  const code = await codeOf(child);
  await unlessWeEnd();
  for (const reader of readers) reader.end();
  return code;
}

function codeOf(child: ChildProcess): Promise<RunningEnd['code']> {
  return new Promise((done) => {
    child.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message)).on('close', done);
  });
}

async function ended(code: Promise<RunningEnd['code']>, err: string | Promise<string>): Promise<RunningEnd> {
  const [how, said] = await Promise.all([code, err]);
  await unlessWeEnd();
  return { code: how, err: said };
}
