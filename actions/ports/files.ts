export interface FoundFile {
  /** From the workspace, with `/`. */
  readonly path: string;
  readonly size: number;
}

/** Files of the workspace. */
export interface Files {
  /**
   * Those that patterns match, each once, in the order of their paths' code units, whatever the machine's language; a pattern that
   * begins with `!` leaves out. A file that lies outside, or is there by a link that leads outside, is a `Stopped` error.
   */
  find(patterns: readonly string[]): Promise<readonly FoundFile[]>;
}
