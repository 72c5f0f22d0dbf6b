/** What GitHub tells a run of its event; act takes the run's ref and commit from it. */
import { idsOf } from '../github/oidc.ts';

/** What `pull_request` is about: one from a branch of the repository itself, or of a fork. */
export type PullRequest = {
  readonly number: number;
  readonly branch: string;
  readonly fork?: string;
  /** What became of it; commits were pushed to it, when it isn't said. */
  readonly activity?: 'opened' | 'closed';
};

export type Told = {
  readonly event: string;
  readonly ref: string;
  readonly sha: string;
  readonly repository: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly pullRequest?: PullRequest | undefined;
  /** The branch that `delete` is about. */
  readonly deleted?: string | undefined;
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads */
export function payload(told: Told): object {
  const { event, ref, sha, repository } = told;
  const about = described(repository);
  const common = { repository: about, sender: { login: about.owner.login } };
  switch (event) {
    case 'push': {
      const head = { id: sha, message: 'Change', author: { name: 'Octo Cat' } };
      return { ...common, ref, after: sha, deleted: false, head_commit: head };
    }
    case 'pull_request':
      return { ...common, ...pullRequestOf(told, about) };
    case 'delete':
      return { ...common, ref: told.deleted ?? '', ref_type: 'branch', pusher_type: 'user' };
    // It tells nothing of the repository.
    case 'schedule':
      return { schedule: '23 * * * *' };
    default:
      return { ...common, ref, inputs: told.inputs };
  }
}

function described(repository: string) {
  const [owner = '', name = ''] = repository.split('/');
  const { repository: id } = idsOf(repository);
  return { id, full_name: repository, name, owner: { login: owner }, default_branch: 'main' };
}

/** What is said of both sides. */
function pullRequestOf({ pullRequest, sha }: Told, base: ReturnType<typeof described>): object {
  if (!pullRequest) return {};
  const { number, branch, fork = base.full_name, activity: action = 'synchronize' } = pullRequest;
  const head = { ref: branch, sha, repo: described(fork) };
  return { action, number, pull_request: { number, head, base: { ref: 'main', repo: base } } };
}
