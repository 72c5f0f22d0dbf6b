/** What checks are written in besides YAML. Each is loaded only where it is used, since each is larger than all the rest. */
export interface Languages {
  /** A regular expression in RE2's syntax, as a question about texts; throws an Error that reads on after a name. */
  pattern(source: string, flags: string): (text: string) => boolean;
  /** A path of RFC 9535, as what it selects; throws likewise. */
  path(path: string): (document: unknown) => readonly unknown[];
}
