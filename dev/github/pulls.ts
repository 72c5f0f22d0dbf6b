/** Pull requests: tests open, label and close them. */
import { notFound, page, type Serve } from './answer.ts';
import type { Like } from './examples.ts';

export type Pull = {
  readonly branch: string;
  readonly sha?: string;
  readonly state?: 'open' | 'closed';
  readonly merged?: boolean;
  readonly labels?: readonly string[];
  /** Owner of the repository that the branch is in: another for a fork. */
  readonly owner?: string;
  readonly locked?: boolean;
};

export class Pulls {
  #known = new Map<string, Map<number, Pull>>();

  /** Changes pull request `number`, or opens it. */
  set(number: number, changes: Partial<Pull> & { branch?: string }, repository = 'acme/orders'): void {
    const all = this.#of(repository);
    all.set(number, { branch: 'main', ...all.get(number), ...changes });
  }

  get(number: number, repository: string): Pull | undefined {
    return this.#of(repository).get(number);
  }

  serve(like: Like): Record<string, Serve> {
    return {
      'pulls/list': (asked) => {
        const { state = 'open', head = '', base } = asked.query;
        // "in the format of user:ref-name or organization:ref-name": what isn't is left out of account, and all are listed.
        const [owner, ...rest] = String(head).includes(':') ? String(head).split(':') : [];
        const found = [...this.#of(asked.repository)].filter(
          ([, pull]) =>
            (state === 'all' || (pull.state ?? 'open') === state) &&
            (owner === undefined || (ownerOf(pull, asked.repository) === owner && pull.branch === rest.join(':'))) &&
            (base === undefined || base === 'main'),
        );
        // Newest first.
        found.sort(([one], [other]) => other - one);
        return page(
          found.map(([number, pull]) => simple(like, asked.repository, number, pull)),
          asked,
        );
      },
      'pulls/get': ({ repository, params }) => {
        const pull = this.get(Number(params['pull_number']), repository);
        if (!pull) return notFound();
        const listed = simple(like, repository, Number(params['pull_number']), pull);
        const more = { merged: pull.merged ?? false, mergeable_state: 'clean' };
        return { status: 200, body: { ...like('pull-request', repository, {}), ...listed, ...more } };
      },
    };
  }

  #of(repository: string): Map<number, Pull> {
    const key = repository.toLowerCase();
    const found = this.#known.get(key) ?? new Map();
    this.#known.set(key, found);
    return found;
  }
}

const ownerOf = (pull: Pull, repository: string) => pull.owner ?? repository.split('/')[0];

function simple(like: Like, repository: string, number: number, pull: Pull): Record<string, unknown> {
  const found = like('pull-request-simple-items', repository, {});
  const [owner, state] = [ownerOf(pull, repository), pull.state ?? 'open'];
  const closed = state === 'closed' ? '2026-01-01T00:00:00Z' : null;
  const [label] = found['labels'] as object[];
  const [head, base] = [found['head'] as { repo: object }, found['base'] as object];
  const repo = { ...head.repo, full_name: `${owner}/${repository.split('/')[1]}` };
  return {
    ...found,
    ...{
      id: number,
      number,
      state,
      locked: pull.locked ?? false,
      html_url: `https://github.com/${repository}/pull/${number}`,
    },
    ...{ closed_at: closed, merged_at: pull.merged ? closed : null },
    ...{ requested_teams: [], requested_reviewers: [] },
    labels: (pull.labels ?? []).map((name) => ({ ...label, name })),
    head: { ...head, label: `${owner}:${pull.branch}`, ref: pull.branch, sha: pull.sha ?? '0'.repeat(40), repo },
    base: { ...base, label: `${repository.split('/')[0]}:main`, ref: 'main' },
  };
}
