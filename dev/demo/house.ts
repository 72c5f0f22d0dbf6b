/** The demo's folder and its reaper: what must be gone at the end, whoever ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Engine, startEngine } from '../engine.ts';
import { containersOf, filesIn, type Left, processesNaming, removeImages } from './left.ts';

export interface House {
  /** Holds all files of the demo and of what it starts, but for the summary. */
  readonly folder: string;
  /** What to look for in containers and processes, once it is known. */
  know(cloud: { folder: string; endpoint: string; repository: string }): void;
  /** Counts what is left when all parts have ended, then removes it. */
  close(): Promise<Left>;
}

export async function openHouse(): Promise<House> {
  const engine = await startEngine();
  // Short: sockets lie below it, and the path of a socket has about 100 characters.
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  const reaper = await startReaper(folder);
  // From here on every part makes its files in our folder, and its processes bear our name.
  process.env['TMPDIR'] = folder;
  let marks = [folder];
  let cloud = '';
  let repository = '';
  return {
    folder,
    know(known) {
      marks = [folder, `${known.endpoint}/`, `=${known.endpoint}\0`];
      cloud = known.folder.split('/').at(-1) ?? '';
      repository = known.repository;
      reaper.stdin?.write(`${repository}\n`);
    },
    async close() {
      const containers = cloud ? containersOf(engine.host, cloud) : [];
      const files = filesIn(folder);
      if (repository) removeImages(engine.host, repository);
      await leave(reaper, engine);
      return { containers, files, processes: processesNaming(marks, [process.pid]) };
    },
  };
}

async function startReaper(folder: string): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('./reaper.ts', import.meta.url));
  const reaper = spawn(process.execPath, [file, folder, String(process.pid)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // Neither Ctrl-C nor the end of a terminal reaches it.
    detached: true,
  });
  // A reaper that dies first has nothing to be told.
  reaper.stdin?.on('error', () => {});
  await once(reaper.stdout as NodeJS.ReadableStream, 'data');
  return reaper;
}

async function leave(reaper: ChildProcess, engine: Engine): Promise<void> {
  const ended = once(reaper, 'exit');
  reaper.stdin?.end();
  await ended;
  await engine.stop();
}
