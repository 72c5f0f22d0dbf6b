// The one line of JSON with which the local AWS says that it is ready.
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface Announcement {
  endpoint: string;
  folder: string;
  pid: number;
  seed: unknown;
}

export async function announcement(child: ChildProcess, errors: () => string): Promise<Announcement> {
  const lines = createInterface({ input: child.stdout as Readable });
  return await new Promise((resolve, reject) => {
    lines.once('line', (line) => {
      // What is printed later is read and dropped, so that the pipe never fills.
      lines.on('line', () => {});
      resolve({ seed: undefined, ...JSON.parse(line) });
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`starting the local AWS: it ended with ${code ?? signal} before it was ready:\n${errors()}`));
    });
  });
}
