import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { exec } from '@actions/exec';

/** How a program ended, and what it said; `code` is -1 when a signal ended it. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Call {
  readonly folder?: string;
  /** On top of our own environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
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
  const out = new Reader(call.onLine);
  const err = new Reader(call.onErrorLine);
  const code = await exec(program, [...words], {
    silent: true,
    ignoreReturnCode: true,
    env: environment(call.env),
    ...(call.folder === undefined ? {} : { cwd: call.folder }),
    ...(call.input === undefined ? {} : { input: Buffer.from(call.input) }),
    listeners: { stdout: (data) => out.take(data), stderr: (data) => err.take(data) },
  }).catch((error: Error) => {
    if (/Unable to locate executable/.test(error.message)) throw new NoSuchProgram(program);
    throw error;
  });
  // A program that we ended says nothing of what was asked; the process is about to end.
  if (ending) await new Promise(() => {});
  return { code: code ?? -1, out: out.end(), err: err.end() };
}

function environment(more: Call['env'] = {}): Record<string, string> {
  const all = { ...process.env, ...more };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Whole characters and whole lines of what comes in pieces. */
class Reader {
  readonly #decoder = new TextDecoder();
  readonly #tell: ((line: string) => void) | undefined;
  readonly #pieces: string[] = [];
  #rest = '';

  constructor(tell: ((line: string) => void) | undefined) {
    this.#tell = tell;
  }

  take(data: Buffer): void {
    const text = this.#decoder.decode(data, { stream: true });
    if (this.#tell === undefined) {
      this.#pieces.push(text);
      return;
    }
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#tell(line);
  }

  end(): string {
    if (this.#tell && this.#rest !== '') this.#tell(this.#rest);
    return this.#pieces.join('');
  }
}

const running = new Set<ChildProcess>();
/** Milliseconds for programs to end in; GitHub's runner waits 7.5 s between SIGINT and SIGTERM. */
const GRACE = 5000;
let ending = false;
let watching = false;

/**
 * Passes SIGINT and SIGTERM on to each program that runs, waits for its end and then ends as the signal asks. The runner
 * signals this process alone, and `@actions/exec` doesn't tell whom it started: Node's own channel does.
 */
function endWithUs(): void {
  if (watching) return;
  watching = true;
  subscribe('child_process', (message) => {
    const child = (message as { process: ChildProcess }).process;
    running.add(child);
    child.once('exit', () => running.delete(child));
    child.once('error', () => running.delete(child));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const pass = () => {
      ending = true;
      process.off(signal, pass);
      for (const child of running) child.kill(signal);
      const end = () => process.kill(process.pid, signal);
      const late = setTimeout(() => {
        for (const child of running) child.kill('SIGKILL');
        end();
      }, GRACE);
      const look = () => {
        if (running.size > 0) return;
        clearTimeout(late);
        end();
      };
      for (const child of running) child.once('exit', () => setImmediate(look));
      look();
    };
    process.on(signal, pass);
  }
}
