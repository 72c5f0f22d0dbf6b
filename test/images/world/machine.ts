import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Clock } from '../../../actions/ports/clock.ts';
import type { Runner } from '../../../actions/ports/runner.ts';
import { Shelf } from './shelf.ts';

/** A clock on which waiting takes no time. */
export class PatientClock implements Clock {
  #now = 1_764_000_000;

  now(): number {
    return this.#now;
  }

  /** Who wait at the same time wait together. */
  async wait(seconds: number): Promise<void> {
    const until = this.#now + seconds;
    await new Promise<void>((done) => setImmediate(done));
    this.#now = Math.max(this.#now, until);
  }
}

/** A runner's machine in memory: what jobs find there, and what they leave. */
export class Machine {
  readonly clock = new PatientClock();
  /** Texts by absolute paths, and the folders that were made. */
  readonly files = new Map<string, string>();
  readonly folders = new Set<string>();
  /** OCI layouts by their folders. */
  readonly layouts = new Map<string, Shelf>();
  readonly variables = new Map<string, string>();
  #jobs = 0;

  /** What one job sees of it. */
  runner(workspace: string): Runner {
    const job = ++this.#jobs;
    return {
      clock: this.clock,
      workspace: {
        text: async (path) => this.files.get(resolve(workspace, path)),
        write: async (path, text) => void this.files.set(resolve(workspace, path), text),
        size: (path) => this.files.get(resolve(workspace, path))?.length,
        variable: (name) => this.variables.get(name) || undefined,
      },
      scratch: {
        open: () => {
          this.folders.add(`/temp/job-${job}`);
          return `/temp/job-${job}`;
        },
        folder: (path) => void this.folders.add(path),
        clear: (path) => {
          for (const all of [this.files, this.folders, this.layouts])
            for (const each of [...all.keys()]) if (each === path || each.startsWith(`${path}/`)) all.delete(each);
        },
      },
      platform: { os: 'linux', architecture: 'amd64' },
      name: `immutable-${job}`,
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
    };
  }

  write(folder: string, files: ReadonlyMap<string, string>): void {
    for (const [path, text] of files) this.files.set(join(folder, path), text);
  }

  /** By paths from a folder. */
  below(folder: string): ReadonlyMap<string, string> {
    const start = `${folder}/`;
    const all = [...this.files].filter(([path]) => path.startsWith(start));
    return new Map(all.map(([path, text]) => [path.slice(start.length), text]));
  }

  layout(folder: string): Shelf {
    const found = this.layouts.get(folder) ?? new Shelf('oci', folder);
    this.layouts.set(folder, found);
    return found;
  }
}
