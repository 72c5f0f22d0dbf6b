import type { Wanted } from '../../core/environments/keep.ts';
import { patience } from '../../core/patience.ts';
import type { Branches } from '../../ports/environments.ts';
import { named, type Repository } from './repository.ts';
import { willing } from './willing.ts';

/** GitHub's own most a page. */
const PAGE = 100;
const { list } = patience.github;

/** What GitHub wants to be kept, for a sweep. */
export function connectBranches({ client, warn, repository }: Repository): Branches {
  const contents = willing(client, warn, 'contents: read', 'so nothing is removed');
  const pulls = willing(client, warn, 'pull-requests: read', 'so no environment is removed for a label that it lost');
  const comments = willing(
    client,
    warn,
    'pull-requests: read',
    'so a comment may tell another state than the true one',
  );
  const of = named(repository);
  const paged = { ...of, per_page: PAGE };
  const ours = (head: { readonly repo: { readonly full_name: string } | null }) =>
    head.repo?.full_name.toLowerCase() === repository.toLowerCase();

  return {
    async wanted(label): Promise<Wanted> {
      const known = await contents(
        `asking GitHub for the branches of ${repository}`,
        async (api) => {
          const { default_branch } = await api.ask('GET /repos/{owner}/{repo}', of);
          const all = await whole(() => api.all('GET /repos/{owner}/{repo}/branches', paged));
          return { defaultBranch: default_branch, branches: distinct(all.map(({ name }) => name)) };
        },
        list,
      );
      const found = known ?? { branches: undefined, defaultBranch: '' };
      if (label === undefined) return found;
      const open = await pulls(
        `asking GitHub for the pull requests of ${repository}`,
        (api) => whole(() => api.all('GET /repos/{owner}/{repo}/pulls', { ...paged, state: 'open' })),
        list,
      );
      const labelled = open?.filter(({ head, labels }) => ours(head) && labels.some(({ name }) => name === label));
      return {
        ...found,
        labelled: { label, branches: labelled && distinct(labelled.map(({ head }) => head.ref)) },
      };
    },
    async pulls(branch, state) {
      const ask = state === 'all' ? comments : pulls;
      const found = await ask(`asking GitHub for the pull requests of ${JSON.stringify(branch)}`, (api) =>
        // Without an owner GitHub leaves the branch out of account.
        api.ask('GET /repos/{owner}/{repo}/pulls', { ...paged, state: state ?? 'open', head: `${of.owner}:${branch}` }),
      );
      return found
        ?.filter(({ head }) => ours(head) && head.ref === branch)
        .map(({ number, labels }) => ({ number, labels: labels.map(({ name }) => name) }));
    },
  };
}

/**
 * Pages are counted, so what is deleted or closed meanwhile moves all behind it forward, and the first of the next page is on none
 * that is read. No environment must go for that, so a list of several pages is read again, and both count.
 */
async function whole<T>(read: () => Promise<readonly T[]>): Promise<readonly T[]> {
  const once = await read();
  return once.length < PAGE ? once : [...once, ...(await read())];
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
