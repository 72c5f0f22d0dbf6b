// A Python module of dev/ that works for as long as its starter wants it, and ends with it, however that ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
    child.stdin.end();
    await ended;
  };
  for await (const said of createInterface({ input: child.stdout })) return { said, close };
  throw new Error(`${doing}: its process ended before it was ready; run npm run setup`);
}
