// A plain registry for tests: what "any other registry" than ECR is. Ends with whoever started it, however that ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Registry {
  /** 127.0.0.1:PORT, spoken to over http. */
  host: string;
  /** Scratch folder of this registry, gone after `close`. */
  folder: string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Without `user` and `password` it lets everybody in. */
export async function startRegistry(options: { user?: string; password?: string } = {}): Promise<Registry> {
  const users = options.user === undefined ? {} : { [options.user]: options.password ?? '' };
  const child = spawn(join(root, '.venv/bin/python'), ['-m', 'registry', JSON.stringify(users)], {
    env: { ...process.env, PYTHONPATH: join(root, 'dev') },
    stdio: ['pipe', 'pipe', 'inherit'],
    // Ctrl-C reaches us; we end the registry in our own order.
    detached: true,
  });
  const ended = once(child, 'exit');
  // Its end is awaited in close(); a write after it died is not an error of its own.
  child.stdin.on('error', () => {});
  const close = async () => {
    child.stdin.end();
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout })) return { ...JSON.parse(line), close };
  throw new Error('starting a registry: it ended before it was ready');
}
