import type { Client } from './client.ts';

/** A repository, and how it is asked about. */
export interface Repository {
  readonly client: Client;
  /** Such as acme/orders. */
  readonly repository: string;
  /** Told once why GitHub could not be asked, and what comes of it. */
  readonly warn: (line: string) => void;
}

/** As GitHub's calls take it. */
export function named(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
