import type { CommitState } from '../../core/rollout/seen.ts';
import type { Branch } from '../../ports/rollout.ts';
import type { Octokit } from './client.ts';
import { named, type Repository } from './repository.ts';
import { willing } from './willing.ts';

export interface CommitOptions extends Repository {
  readonly branch: string;
  /** The commit that is deployed: in a run of a pull request that of its head, not the one that GitHub merged. */
  readonly commit: string;
  /** Number of the pull request, if it is one's. */
  readonly pull?: number;
}

/** Milliseconds for which an answer is good enough: a run that waits looks every two seconds, and GitHub allows 1,000 requests an hour. */
const FRESH = 5000;
const WITHOUT = 'so the commit is taken for the newest, and its branch for one that is there';

/** Whether a branch still wants its commit. Two questions at the most: the branch knows its head first, and a pull request that it was closed. */
export function connectBranch(options: CommitOptions): Branch {
  const { client, warn } = options;
  const branches = willing(client, warn, 'contents: read', WITHOUT);
  const pulls = willing(client, warn, 'pull-requests: read', WITHOUT);
  const repository = named(options.repository);
  const { branch, pull } = options;
  let known: { state: CommitState; at: number } | undefined;

  async function look(): Promise<CommitState> {
    const [state, closed] = await Promise.all([
      branches(`asking GitHub for the branch ${JSON.stringify(branch)}`, (octokit) => headOf(octokit, options)),
      pull === undefined
        ? false
        : pulls(`asking GitHub for pull request ${pull}`, async ({ rest }) => {
            const { data } = await rest.pulls.get({ ...repository, pull_number: pull });
            return data.state === 'closed';
          }),
    ]);
    return closed === true ? 'gone' : (state ?? 'unknown');
  }

  return {
    async commit() {
      if (known === undefined || Date.now() - known.at >= FRESH) known = { state: await look(), at: Date.now() };
      return known.state;
    },
  };
}

/** A token that may not read contents gets 404 for every branch, so a branch is gone only where the default one is there. */
async function headOf({ rest }: Octokit, { repository, branch, commit }: CommitOptions): Promise<CommitState> {
  const of = named(repository);
  try {
    const { data } = await rest.repos.getBranch({ ...of, branch });
    // Of one that was renamed GitHub gives the new one (301).
    if (data.name !== branch) return 'gone';
    return data.commit.sha === commit ? 'newest' : 'older';
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error;
    const { data } = await rest.repos.get(of);
    await rest.repos.getBranch({ ...of, branch: data.default_branch });
    return 'gone';
  }
}
