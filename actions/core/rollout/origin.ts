import { oneLine } from '../text/plain.ts';

/**
 * Where a release comes from, as far as its run was told; it decides nothing. Kept in the lease, so that whoever takes a release
 * back, months later, can name both. Its texts are others', and bounded, since a lease must be written in any case.
 */
export interface Origin {
  readonly commit?: string;
  /** First line of the commit's message, or its pull request's title. */
  readonly message?: string;
  readonly author?: string;
  /** Number of the pull request. */
  readonly pull?: number;
  /** Who started the run. */
  readonly by?: string;
}

/** What a run knows of itself; '' and undefined where it was not told. */
interface Told {
  readonly commit: string;
  readonly message?: string | undefined;
  readonly author?: string | undefined;
  readonly pull?: number | undefined;
  readonly by: string;
}

const MESSAGE = 120;
const NAME = 60;

export function originOf({ commit, message = '', author = '', pull, by }: Told): Origin {
  const [subject = ''] = message.trimStart().split(/\r?\n/);
  const number = pull ?? pullIn(subject);
  return {
    ...(/^[0-9a-f]{40,64}$/.test(commit) && { commit }),
    ...(subject.trim() !== '' && { message: oneLine(subject, MESSAGE) }),
    ...(author.trim() !== '' && { author: oneLine(author, NAME) }),
    ...(number !== undefined && { pull: number }),
    ...(by.trim() !== '' && { by: oneLine(by, NAME) }),
  };
}

/**
 * GitHub's own words for what it merged: "the default commit title includes … the pull request number" of a squash, such as
 * `Fix it (#12)`, and `Merge pull request #12 from …` of a merge (About merge methods on GitHub).
 */
function pullIn(subject: string): number | undefined {
  const [, merged, squashed] = /^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(subject.trim()) ?? [];
  const number = merged ?? squashed;
  return number === undefined ? undefined : Number(number);
}
