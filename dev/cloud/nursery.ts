// Has moto loaded once for all tests of a run: dev/cloud/nursery.py forks each local AWS that they start.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { startKept } from '../kept.ts';

export interface Nursery {
  /** What the processes need that are to start their local AWS from here. */
  readonly env: { readonly IMMUTABLE_NURSERY: string };
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const python = `${root}.venv/bin/python`;

export async function startNursery(): Promise<Nursery> {
  const name = `immutable-nursery-${randomUUID()}`;
  const { close } = await startKept('cloud.nursery', [name], 'loading the local AWS for all tests');
  return { env: { IMMUTABLE_NURSERY: name }, close };
}

/** The command that becomes a local AWS: a fork where there is a nursery, else a Python of its own. */
export function cloudCommand(config: string): { command: string; words: string[] } {
  const words = ['--until-stdin-ends', '--config', config];
  const nursery = process.env['IMMUTABLE_NURSERY'];
  if (nursery === undefined) return { command: python, words: ['-m', 'cloud', ...words] };
  return { command: python, words: ['-IS', `${root}dev/cloud/enter.py`, nursery, ...words] };
}
