import { exec } from '@actions/exec';
import { LineReader } from './line-reader.ts';
import { type AskedFor, programEnvironment } from './program-environment.ts';
import { endWithUs, unlessWeEnd } from './signals.ts';

/** How a program ended, and what it said; `code` is -1 when a signal ended it. */
export interface Ended {
  readonly code: number;
  /** With every byte: `bytesOf` gives them back. */
  readonly out: string;
  readonly err: string;
}

export interface Call {
  readonly folder?: string;
  /** On top of what the program gets of the job's environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly also?: readonly AskedFor[];
  readonly input?: string;
  /** Told each line of standard error, or output, as it comes; such output isn't kept. */
  readonly onErrorLine?: (line: string) => void;
  readonly onLine?: (line: string) => void;
}

/** The program isn't on the PATH. */
export class NoSuchProgram extends Error {}

/** Runs a program to its end, whatever its exit code; nothing of it gets into the log by itself, and it ends with us. */
export async function command(program: string, words: readonly string[], call: Call = {}): Promise<Ended> {
  endWithUs();
  const out = new LineReader(call.onLine);
  const err = new LineReader(call.onErrorLine);
  const code = await exec(program, [...words], {
    silent: true,
    ignoreReturnCode: true,
    env: { ...programEnvironment(program, call.also), ...call.env },
    ...(call.folder === undefined ? {} : { cwd: call.folder }),
    ...(call.input === undefined ? {} : { input: Buffer.from(call.input) }),
    listeners: { stdout: (data) => out.take(data), stderr: (data) => err.take(data) },
  }).catch((error: Error) => {
    if (/Unable to locate executable/.test(error.message)) throw new NoSuchProgram(program);
    throw error;
  });
  await unlessWeEnd();
  return { code: code ?? -1, out: out.end(), err: err.end().toWellFormed() };
}
