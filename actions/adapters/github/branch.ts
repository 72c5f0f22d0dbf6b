import type { CommitState } from '../../core/rollout/seen.ts';
import type { Branch } from '../../ports/rollout.ts';
import { type Api, Refusal } from './api.ts';
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
      branches(`asking GitHub for the branch ${JSON.stringify(branch)}`, (api) => headOf(api, options)),
      pull === undefined
        ? false
        : pulls(`asking GitHub for pull request ${pull}`, async (api) => {
            const asked = { ...repository, pull_number: pull };
            return (await api.ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', asked)).state === 'closed';
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
async function headOf(api: Api, { repository, branch, commit }: CommitOptions): Promise<CommitState> {
  const of = named(repository);
  const get = (name: string) => api.ask('GET /repos/{owner}/{repo}/branches/{branch}', { ...of, branch: name });
  try {
    const found = await get(branch);
    // Of one that was renamed GitHub gives the new one (301).
    if (found.name !== branch) return 'gone';
    return found.commit.sha === commit ? 'newest' : 'older';
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 404) throw error;
    await get((await api.ask('GET /repos/{owner}/{repo}', of)).default_branch);
    return 'gone';
  }
}
