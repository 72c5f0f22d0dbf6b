import type { BuildOrder } from '../core/builds/buildx-arguments.ts';
import type { BuildStep } from '../core/builds/buildx-progress.ts';
import type { CopyOut } from '../core/builds/copy-out-arguments.ts';
import type { Dirty } from '../core/builds/dirty.ts';
import type { TreeEntry } from '../core/builds/git-tree.ts';
import type { ImageConfig } from '../core/builds/layers.ts';
import type { Used } from '../core/builds/used.ts';
import type { ManifestContent, Platform } from '../core/image/oci.ts';
import type { Login } from './images.ts';

/** The commit that a workspace is at, and where in it the context lies. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
  /** Seconds since 1970. */
  readonly time: number;
  /** The repository's folder, absolute, and the folder that was asked about, from there; '' is the same. */
  readonly top: string;
  readonly prefix: string;
}

/** Where a build's content comes from: a git repository. Errors are `Stopped`, one sentence each. */
export interface Source {
  /** `folder` may be any folder of a work tree. */
  commit(folder: string): Promise<Commit>;
  /** Files that differ from the commit, by paths from the repository's root; folders and files to look at likewise. */
  dirty(commit: Commit, paths: readonly string[]): Promise<readonly Dirty[]>;
  /** The tree of the commit with what the work tree has at these paths now, but for some; the repository itself isn't touched. */
  withWorkTree(
    commit: Commit,
    paths: readonly string[],
    without: readonly string[],
    scratch: string,
  ): Promise<Snapshot>;
  /** All that lies at these paths of a tree, folders too; '' is the root. `bytesOf` of a path is its name, UTF-8 or not. */
  entries(snapshot: Snapshot, paths: readonly string[]): Promise<readonly TreeEntry[]>;
  /** Content of blobs as text, by id. */
  texts(snapshot: Snapshot, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Writes files of a tree out into a folder that is there, submodules too. */
  archive(
    snapshot: Snapshot,
    paths: readonly string[],
    submodules: readonly TreeEntry[],
    folder: string,
    age: Age,
  ): Promise<Written>;
}

/** Files of a tree as they were written out, by paths from its root. */
export interface Written {
  has(path: string): boolean;
  /** All files below a folder, at any depth; none when it isn't there. */
  filesBelow(folder: string): readonly string[];
  /** Whether it is a pointer of Git LFS in place of the file. */
  isPointer(path: string): boolean;
}

/** As old as the commit, each file by what is in it, or as a checkout would leave them. */
export type Age = 'commit' | 'content' | 'now';

/** A tree of a repository, which may hold objects of its own that the repository doesn't. */
export interface Snapshot {
  readonly commit: Commit;
  readonly tree: string;
  readonly objects?: string;
}

/** What a builder says of one build. */
export interface Built {
  readonly steps: readonly BuildStep[];
  /** Of the manifest, or of the index of several platforms. */
  readonly digest: string;
  readonly used: Used;
}

/** The image for one platform. */
export interface BuiltImage {
  readonly platform: Platform;
  readonly digest: string;
  readonly content: ManifestContent;
  readonly config: ImageConfig;
}

/** How docker is called: its configuration is our own folder, so that nothing lands in the user's. */
export type DockerEnv = Readonly<Record<string, string>>;

/** An image that lies in an OCI layout, on its way into the engine. */
export interface LoadOrder {
  readonly layout: string;
  readonly images: readonly BuiltImage[];
  /** With their tags. */
  readonly names: readonly string[];
  readonly scratch: string;
}

/** An image of a registry, by `<registry>/<name>@sha256:…`. */
export interface PullOrder extends Pick<LoadOrder, 'images' | 'names'> {
  readonly image: string;
}

/** An image as a file or folder; paths are absolute. */
export interface SaveOrder {
  readonly dest: string;
  /** One file, not a folder. */
  readonly archive: boolean;
  /** For `docker load`, under this name if it has one. */
  readonly loadable: { readonly name: string | undefined } | undefined;
  readonly scratch: string;
  readonly tell: (line: string) => void;
}

export interface TestOrder {
  readonly layout: string;
  readonly images: readonly BuiltImage[];
  /** Of the image and the container while it lasts. */
  readonly name: string;
  readonly words: readonly string[];
  readonly scratch: string;
}

/** Errors are `Stopped`, one sentence each. */
export interface Docker {
  /** `folder` is made. What the user's configuration holds stays in force, but for log-ins to these hosts. */
  configure(folder: string, logins: Readonly<Record<string, Login>>): DockerEnv;
  /** The builder to use, `made` under this name when none but the engine's own is there; undefined is buildx' current one. */
  chooseBuilder(
    asked: string | undefined,
    name: string,
    env: DockerEnv,
    tell: (line: string) => void,
  ): Promise<{ name: string | undefined; made: boolean }>;
  removeBuilder(name: string, env: DockerEnv): Promise<void>;
  build(order: BuildOrder, what: string, file: string, env: DockerEnv, tell: (line: string) => void): Promise<Built>;
  /** Runs the image of the engine's own platform with these words; an exit code that isn't 0 is an error. */
  test(order: TestOrder, env: DockerEnv, tell: (line: string) => void): Promise<void>;
  /** Puts the image of the engine's own platform there. */
  load(order: LoadOrder, env: DockerEnv, tell: (line: string) => void): Promise<void>;
  /** The same with an image of a registry. */
  pull(order: PullOrder, env: DockerEnv, tell: (line: string) => void): Promise<void>;
  /** Writes the files of a finished image. */
  copyOut(order: CopyOut, env: DockerEnv, tell: (line: string) => void): Promise<void>;
  /** Takes away whatever a test has left. */
  removeTest(name: string, env: DockerEnv): Promise<void>;
}
