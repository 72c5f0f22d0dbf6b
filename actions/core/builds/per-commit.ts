/** Whose names may be in a build argument, so that it is another one with each commit or run. */
export interface Turning {
  /** The commit that is built, and the run's, which is a merge for a pull request. */
  readonly commits: readonly string[];
  /** Of the run. */
  readonly run: string;
}

/** The build arguments that make every key a new one: whole or shortened, a commit's name is in them, or the run's number. */
export function perCommit(buildArgs: Readonly<Record<string, string>>, { commits, run }: Turning): readonly string[] {
  return Object.entries(buildArgs).flatMap(([name, value]) => {
    const words: readonly string[] = value.toLowerCase().match(/[0-9a-f]{7,}/g) ?? [];
    const turns = commits.some((commit) => words.some((word) => commit.startsWith(word)));
    return turns || (run !== '' && value === run) ? [name] : [];
  });
}
