// A Python module of dev/ that works for as long as its starter wants it, and ends with it, however that ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Kept {
  /** The line with which it says that it is ready, or why it isn't. */
  readonly said: string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../', import.meta.url));

/** `doing` is for the error when it ends without a word, such as "starting a registry". */
export async function startKept(module: string, words: readonly string[], doing: string): Promise<Kept> {
  const child = spawn(`${root}.venv/bin/python`, ['-m', module, ...words], {
    env: { ...process.env, PYTHONPATH: `${root}dev` },
    // It sees our end by its standard input.
    stdio: ['pipe', 'pipe', 'inherit'],
    // Ctrl-C reaches us; we end it in our own order.
    detached: true,
  });
  const ended = once(child, 'exit');
  // Its end is awaited in close(); a write after it died is not an error of its own.
  child.stdin.on('error', () => {});
  const close = async () => {
    hold(child);
    child.stdin.end();
    await ended;
  };
  for await (const said of createInterface({ input: child.stdout })) {
    letGo(child);
    return { said, close };
  }
  throw new Error(`${doing}: its process ended before it was ready; run npm run setup`);
}

/** A test that failed before it could close what it started must end all the same; the child sees that, and ends too. */
export function letGo(child: ChildProcess): void {
  child.unref();
  for (const pipe of pipes(child)) pipe.unref();
}

/** To wait for its end. */
export function hold(child: ChildProcess): void {
  child.ref();
  for (const pipe of pipes(child)) pipe.ref();
}

/** Node's types call them streams; they are sockets. */
function pipes({ stdin, stdout, stderr }: ChildProcess): Socket[] {
  return [stdin, stdout, stderr].filter((each) => each !== null) as unknown[] as Socket[];
}
