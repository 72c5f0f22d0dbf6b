// Has moto loaded once for all tests of a run: dev/cloud/nursery.py forks each local AWS that they start.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Nursery {
  /** What the processes need that are to start their local AWS from here. */
  readonly env: { readonly IMMUTABLE_NURSERY: string };
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
export const python = `${root}.venv/bin/python`;

export async function startNursery(): Promise<Nursery> {
  const name = `immutable-nursery-${randomUUID()}`;
  const child = spawn(python, ['-m', 'cloud.nursery', name], {
    env: { ...process.env, PYTHONPATH: `${root}dev` },
    // It sees our end by its standard input, however it comes.
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  child.stdin.on('error', () => {});
  const close = async () => {
    child.stdin.end();
    await ended;
  };
  for await (const _ of createInterface({ input: child.stdout })) return { env: { IMMUTABLE_NURSERY: name }, close };
  throw new Error('loading the local AWS for all tests: its process ended before it was ready; run npm run setup');
}

/** The command that becomes a local AWS: a fork where there is a nursery, else a Python of its own. */
export function cloudCommand(config: string): { command: string; words: string[] } {
  const words = ['--until-stdin-ends', '--config', config];
  const nursery = process.env['IMMUTABLE_NURSERY'];
  if (nursery === undefined) return { command: python, words: ['-m', 'cloud', ...words] };
  return { command: python, words: ['-IS', `${root}dev/cloud/enter.py`, nursery, ...words] };
}
