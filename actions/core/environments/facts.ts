import type { Instant } from '../rollout/fleet.ts';

/** As its author wrote it. */
export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly author: string;
}

/** What is known of an environment, wherever it is told. */
export interface Known {
  readonly app: string;
  /** Where it answers. */
  readonly url: string;
  readonly commit: Commit;
  /** Address of the run. */
  readonly run: string;
  /** When AWS ends it; undefined where nothing says so yet. */
  readonly expires?: Instant;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Somebody else wrote it: it is quoted as each place quotes. */
  readonly theirs: boolean;
}

/** What there is to tell, most wanted first; what is not known is left out. */
export function factsOf({ commit: { sha, message, author }, expires }: Pick<Known, 'commit' | 'expires'>): Fact[] {
  const theirs = (name: string, value: string): Fact => ({ name, value, theirs: true });
  return [
    { name: 'Commit', value: sha, theirs: !/^[0-9a-f]{40}$/.test(sha) },
    theirs('Message', message.trimStart().split(/\r?\n/, 1)[0] ?? ''),
    theirs('Author', author),
    { name: 'Ends', value: expires === undefined ? '' : utc(expires), theirs: false },
  ].filter(({ value }) => value.trim() !== '');
}

/** Markdown. */
export const HOW = [
  'To keep it longer, push to the branch, or run its workflow with `extend`, such as `24h`.',
  'To stop it, close the pull request or delete the branch.',
];

export function utc(at: Instant): string {
  return `${new Date(at * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
