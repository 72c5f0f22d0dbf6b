import type { Dirty } from './core/dirty.ts';
import type { TreeEntry } from './core/tree.ts';

/** The commit that a workspace is at, and where in it the context lies. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
  /** Seconds since 1970. */
  readonly time: number;
  /** The repository's folder, absolute. */
  readonly top: string;
}

/** Where a build's content comes from: a git repository. Errors are `Stopped`, one sentence each. */
export interface Source {
  /** `folder` may be any folder of a work tree. */
  commit(folder: string): Promise<Commit>;
  /** Files that differ from the commit, by paths from the repository's root; folders and files to look at likewise. */
  dirty(commit: Commit, paths: readonly string[]): Promise<readonly Dirty[]>;
  /** The tree of the commit with what the work tree has at these paths now; the repository itself isn't touched. */
  withWorkTree(commit: Commit, paths: readonly string[], scratch: string): Promise<Snapshot>;
  /** All that lies at these paths of a tree, folders too; '' is the root. */
  entries(snapshot: Snapshot, paths: readonly string[]): Promise<readonly TreeEntry[]>;
  /** Content of blobs, by id. */
  texts(snapshot: Snapshot, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Writes files of a tree out into a folder that is there, submodules too, each as old as the commit. */
  archive(
    snapshot: Snapshot,
    paths: readonly string[],
    submodules: readonly TreeEntry[],
    folder: string,
  ): Promise<void>;
}

/** A tree of a repository, which may hold objects of its own that the repository doesn't. */
export interface Snapshot {
  readonly commit: Commit;
  readonly tree: string;
  readonly objects?: string;
}
