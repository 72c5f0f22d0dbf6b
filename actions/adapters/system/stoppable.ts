import { spawn } from 'node:child_process';
import { type Call, type Ended, NoSuchProgram } from './command.ts';
import { LineReader } from './line-reader.ts';
import { programEnvironment } from './program-environment.ts';
import { endTree, endWithUs, unlessWeEnd } from './signals.ts';

/** Milliseconds for what a program has started, and left behind, to close its output in. */
const LEFT = 10_000;

/** A program as `command` runs it, which may never end by itself. */
export interface Stoppable {
  readonly end: Promise<Ended>;
  /** Ends it, with all that it has started. */
  stop(): void;
}

export function stoppable(program: string, words: readonly string[], call: Call = {}): Stoppable {
  endWithUs();
  const child = spawn(program, words, {
    env: { ...programEnvironment(program, call.also), ...call.env },
    ...(call.folder === undefined ? {} : { cwd: call.folder }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out = new LineReader(call.onLine);
  const err = new LineReader(call.onErrorLine);
  child.stdout.on('data', (data) => out.take(data));
  child.stderr.on('data', (data) => err.take(data));
  const code = new Promise<number | null>((done, fail) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ENOENT' ? new NoSuchProgram(program) : error),
    );
    child.on(
      'exit',
      () => void setTimeout(() => [child.stdout, child.stderr].map((each) => each.destroy()), LEFT).unref(),
    );
    child.on('close', done);
  });
  const end = async (): Promise<Ended> => {
    const how = await code;
    await unlessWeEnd();
    return { code: how ?? -1, out: out.end(), err: err.end().toWellFormed() };
  };
  return { end: end(), stop: () => (child.pid === undefined ? undefined : endTree(child.pid)) };
}
