/** The branches of repositories: what tests push and delete is what the API answers. */
import { type Asked, notFound, page, refusal, type Serve } from './answer.ts';
import type { Like } from './examples.ts';

export type Branch = {
  readonly sha: string;
  /** Whether it lacks commits of the default branch, and whether its checks are all good: what a deployment may ask for. */
  readonly behind?: boolean;
  readonly checks?: 'success' | 'pending';
};

const MAIN = 'main';
const FIRST: Branch = { sha: '0000000000000000000000000000000000000001' };

export class Branches {
  readonly defaultBranch = MAIN;
  #known = new Map<string, Map<string, Branch>>();
  #renamed = new Map<string, string>();

  push(name: string, branch: Branch, repository = 'acme/orders'): void {
    this.#of(repository).set(name, branch);
  }

  delete(name: string, repository = 'acme/orders'): void {
    this.#of(repository).delete(name);
  }

  rename(name: string, other: string, repository = 'acme/orders'): void {
    const all = this.#of(repository);
    all.set(other, all.get(name) ?? FIRST);
    all.delete(name);
    this.#renamed.set(`${repository}/${name}`, other);
  }

  /** By name or by the commit that is its head. */
  find(ref: string, repository: string): Branch | undefined {
    const all = this.#of(repository);
    return all.get(ref.replace(/^refs\/heads\//, '')) ?? [...all.values()].find(({ sha }) => sha === ref);
  }

  serve(like: Like): Record<string, Serve> {
    return {
      'repos/get': ({ repository }) => ({
        status: 200,
        body: like('full-repository-default-response', repository, {
          ...{ full_name: repository, name: repository.split('/')[1], default_branch: MAIN },
          // A repository that is nobody's fork.
          ...{ language: null, source: undefined, parent: undefined, template_repository: undefined },
        }),
      }),
      'repos/list-branches': (asked) =>
        page(
          [...this.#of(asked.repository)].toSorted(byName).map(([name, { sha }]) => shown(name, sha, asked)),
          asked,
        ),
      'repos/get-branch': (asked) => {
        const name = asked.params['branch'] ?? '';
        const found = this.#of(asked.repository).get(name);
        const other = this.#renamed.get(`${asked.repository}/${name}`);
        // "Moved permanently", of a branch that was renamed.
        if (!found && other !== undefined) {
          const location = `${asked.url.slice(0, asked.url.lastIndexOf('/'))}/${encodeURIComponent(other)}`;
          return { ...refusal(301, 'Moved Permanently'), headers: { location } };
        }
        if (!found) return { ...notFound(), body: { ...(notFound().body as object), message: 'Branch not found' } };
        const example = like('branch-get', asked.repository, { name });
        return { status: 200, body: { ...example, commit: { ...(example['commit'] as object), sha: found.sha } } };
      },
    };
  }

  #of(repository: string): Map<string, Branch> {
    const key = repository.toLowerCase();
    const found = this.#known.get(key) ?? new Map([[MAIN, FIRST]]);
    this.#known.set(key, found);
    return found;
  }
}

const byName = ([one]: [string, Branch], [other]: [string, Branch]) => (one < other ? -1 : 1);

function shown(name: string, sha: string, { repository }: Asked): object {
  const url = `https://api.github.com/repos/${repository}/commits/${sha}`;
  return { name, commit: { sha, url }, protected: name === MAIN };
}
