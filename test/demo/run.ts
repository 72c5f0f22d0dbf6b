// One demo as a process of its own, in a folder of its own, so that what it leaves behind can be told apart.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { containersOf, processesNaming } from '../../dev/demo/left.ts';

export interface Demo {
  readonly child: ChildProcess;
  /** What it said so far. */
  said(): string;
  /** Resolves when it has said this, and rejects when it ended without. */
  says(pattern: RegExp): Promise<void>;
  /** As Ctrl-C in its terminal does. */
  interrupt(): void;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  /** Its files and processes, and its machines' containers at this engine, by the name of its cloud. */
  left(engine: string, cloud: string): { files: string[]; processes: string[]; containers: string[] };
  /** The name of its local AWS, once that is up. */
  cloud(): string;
  remove(): void;
}

const main = fileURLToPath(new URL('../../dev/demo/main.ts', import.meta.url));

export function startDemo(...words: string[]): Demo {
  const folder = mkdtempSync(join(tmpdir(), 'demo-test-'));
  const child = spawn(process.execPath, [main, ...words], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, as a terminal gives it.
    detached: true,
  });
  let text = '';
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      for (const listener of heard) listener();
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  return {
    child,
    ended,
    interrupt: () => process.kill(-(child.pid ?? 0), 'SIGINT'),
    said: () => text,
    async says(pattern) {
      const said = new Promise<boolean>((resolve) => {
        const listener = () => pattern.test(text) && resolve(true);
        heard.add(listener);
        listener();
      });
      if (!(await Promise.race([said, ended.then(() => false)])))
        throw new Error(`it ended without ${pattern}:\n${text}`);
    },
    left: (engine, cloud) => ({
      files: readdirSync(folder),
      processes: processesNaming([folder], []),
      containers: containersOf(engine, cloud),
    }),
    cloud() {
      const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const name = found
        .map((path) => path.split('/').at(-1) ?? '')
        .find((each) => each.startsWith('immutable-cloud-'));
      if (!name) throw new Error('the demo has no local AWS yet');
      return name;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
