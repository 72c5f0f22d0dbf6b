import type { Platform } from '../core/image/oci.ts';
import type { Clock } from './clock.ts';

/** What the job's steps before have left for this one. */
export interface Workspace {
  /** Text of a file, by its path from the workspace or an absolute one; undefined when there is none. Any other trouble has a `code`, such as EACCES. */
  text(path: string): Promise<string | undefined>;
  /** Writes a file, and makes the folders that it lies in. Trouble has a `code`, such as EACCES. */
  write(path: string, text: string): Promise<void>;
  /** Bytes of a file likewise. */
  size(path: string): number | undefined;
  /** A variable of this step's environment; undefined when it is empty too. */
  variable(name: string): string | undefined;
}

/** Room for what a job makes; all by absolute paths. */
export interface Scratch {
  /** Makes a folder that is this job's alone. */
  open(): string;
  /** Makes a folder, and those that it lies in. */
  folder(path: string): void;
  /** Takes a folder away with all that is in it; nothing when it isn't there. */
  clear(path: string): void;
}

/** The machine that a job runs on, as far as a build needs it. */
export interface Runner {
  readonly workspace: Workspace;
  readonly scratch: Scratch;
  readonly clock: Clock;
  /** What is built when no platform is asked for. */
  readonly platform: Platform;
  /** A name for what this job makes where others make things too: lower case, and no two jobs have the same. */
  readonly name: string;
  /** 64 hex digits of a text in UTF-8. */
  sha256(text: string): string;
}
