/** What a run says of its branch, in GitHub's words. */
export interface Refs {
  /** Such as refs/heads/feature-x. */
  readonly ref: string;
  /** Of a pull request the branch that it comes from. */
  readonly headRef: string;
}

const HEADS = 'refs/heads/';

/** The branch that a run is about: a pull request's own, else the one that was pushed to; undefined when it is a tag, or none. */
export function branchOf({ ref, headRef }: Refs): string | undefined {
  if (headRef !== '') return headRef;
  return ref.startsWith(HEADS) && ref.length > HEADS.length ? ref.slice(HEADS.length) : undefined;
}

/** A branch as a person or an event writes it: its name, or the whole ref. */
export function parseBranch(text: string): string {
  const branch = text.startsWith(HEADS) ? text.slice(HEADS.length) : text;
  if (branch !== '' && !branch.startsWith('refs/')) return branch;
  throw new Error(`"${text}" is not a branch such as feature/login`);
}
