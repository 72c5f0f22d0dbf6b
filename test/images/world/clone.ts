import { dirname, relative } from 'node:path';
import type { Dirty } from '../../../actions/core/builds/dirty.ts';
import type { TreeEntry } from '../../../actions/core/builds/git-tree.ts';
import type { Commit, Snapshot, Source, Written } from '../../../actions/ports/build.ts';
import type { Machine } from './machine.ts';
import { digestOf } from './shelf.ts';

type Files = Readonly<Record<string, string>>;
const idOf = (text: string) => digestOf(text).slice(7, 47);

/** A clone of a git repository in memory, checked out at `top`: `checkIn` and `change` are what its user does. */
export class Clone implements Source {
  readonly top = '/checkout/orders';
  readonly #machine: Machine;
  readonly #trees = new Map<string, Files>();
  readonly #blobs = new Map<string, string>();
  #committed: Files = {};
  #now: Files = {};
  #head: Commit = { sha: '', tree: '', time: 0, top: this.top, prefix: '' };

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** Commits all that is there, with these files on top; at a time, in seconds since 1970. */
  checkIn(files: Files, time = this.#machine.clock.now()): Commit {
    this.#committed = { ...this.#now, ...files };
    this.#now = this.#committed;
    const tree = this.#keep(this.#now);
    this.#head = { ...this.#head, tree, time, sha: idOf(`${this.#head.sha} ${tree} ${time}`) };
    return this.#head;
  }

  change(files: Files): void {
    this.#now = { ...this.#now, ...files };
  }

  async commit(folder: string): Promise<Commit> {
    return { ...this.#head, prefix: relative(this.top, folder) };
  }

  async dirty(_: Commit, paths: readonly string[]): Promise<readonly Dirty[]> {
    const changed = Object.keys(this.#now).filter((path) => this.#now[path] !== this.#committed[path]);
    return changed
      .filter((path) => within(path, paths))
      .map((path) => ({ path, state: path in this.#committed ? 'changed' : 'untracked' }));
  }

  async withWorkTree(commit: Commit): Promise<Snapshot> {
    return { commit, tree: this.#keep(this.#now) };
  }

  async entries({ tree }: Snapshot, paths: readonly string[]): Promise<readonly TreeEntry[]> {
    const files = Object.entries(this.#trees.get(tree) ?? {}).filter(([path]) => within(path, paths));
    const folders = new Set(files.flatMap(([path]) => above(path)));
    return [
      ...[...folders].map((path): TreeEntry => ({ mode: '040000', type: 'tree', id: idOf(path), path })),
      ...files.map(([path, text]): TreeEntry => ({ mode: '100644', type: 'blob', id: idOf(text), path })),
    ];
  }

  async texts(_: Snapshot, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(ids.map((id) => [id, this.#blobs.get(id) ?? '']));
  }

  async archive({ tree }: Snapshot, paths: readonly string[], _: unknown, folder: string): Promise<Written> {
    const files = Object.entries(this.#trees.get(tree) ?? {}).filter(([path]) => within(path, paths));
    const written = new Map(files);
    this.#machine.write(folder, written);
    return {
      has: (path) => written.has(path),
      filesBelow: (path) => [...written.keys()].filter((each) => within(each, [path])),
      isPointer: (path) => written.get(path)?.startsWith('version https://git-lfs.github.com/spec/') ?? false,
    };
  }

  #keep(files: Files): string {
    for (const text of Object.values(files)) this.#blobs.set(idOf(text), text);
    const tree = idOf(JSON.stringify(Object.entries(files).sort()));
    this.#trees.set(tree, files);
    return tree;
  }
}

function within(path: string, folders: readonly string[]): boolean {
  return folders.some((each) => each === '' || path === each || path.startsWith(`${each}/`));
}

function above(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...above(folder)];
}
