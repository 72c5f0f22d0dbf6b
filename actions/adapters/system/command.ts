import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { exec } from '@actions/exec';
import { textOf } from './bytes.ts';

/** How a program ended, and what it said; `code` is -1 when a signal ended it. */
export interface Ended {
  readonly code: number;
  /** With every byte: `bytesOf` gives them back. */
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
  return { code: code ?? -1, out: out.end(), err: err.end().toWellFormed() };
}

function environment(more: Call['env'] = {}): Record<string, string> {
  const all = { ...process.env, ...more };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Whole characters and whole lines of what comes in pieces; or all of it at the end. */
class Reader {
  readonly #decoder = new TextDecoder();
  readonly #tell: ((line: string) => void) | undefined;
  readonly #pieces: Buffer[] = [];
  #rest = '';

  constructor(tell: ((line: string) => void) | undefined) {
    this.#tell = tell;
  }

  take(data: Buffer): void {
    if (this.#tell === undefined) {
      this.#pieces.push(data);
      return;
    }
    const lines = (this.#rest + this.#decoder.decode(data, { stream: true })).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#tell(line);
  }

  end(): string {
    if (this.#tell && this.#rest !== '') this.#tell(this.#rest);
    return textOf(Buffer.concat(this.#pieces));
  }
}

/** Milliseconds for programs to end in; GitHub's runner waits 7.5 s between SIGINT and SIGTERM. */
const GRACE = 5000;
let ending = false;
let watching = false;

/**
 * Passes SIGINT and SIGTERM on to whatever we started, waits for its end and then ends as the signal asks. The runner
 * signals this process alone; older docker clients pass no signal on to their plugins; and `@actions/exec` neither tells
 * whom it started nor gives them a process group, so they are looked for.
 */
function endWithUs(): void {
  if (watching) return;
  watching = true;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      ending = true;
      const all = descendants();
      for (const pid of all) tell(pid, signal);
      const late = Date.now() + GRACE;
      while (all.some((pid) => tell(pid, 0)) && Date.now() < late) await pause(20);
      for (const pid of [...all, ...descendants()]) tell(pid, 'SIGKILL');
      process.kill(process.pid, signal);
    });
  }
}

/** Children, theirs and so on, as `ps` of Linux and macOS tells. */
function descendants(): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const parents = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const found = [process.pid];
  for (const known of found) {
    for (const [pid = 0, parent] of parents) if (parent === known && pid !== known) found.push(pid);
  }
  return found.slice(1);
}

/** False when it is gone. */
function tell(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
