import type { Owner } from '../rollout/records.ts';

/** Tags that begin with `immutable:`, without that. */
export type Tags = Readonly<Record<string, string>>;

/** What all things of an environment are marked with. Not the branch: its name is no tag's to hold. */
export interface Marks {
  readonly app: string;
  readonly environment: string;
  readonly domain: string;
  readonly 'repository-id': string;
}

export function marksOf({ app, environment, repository }: Omit<Owner, 'branch'>, domain: string): Marks {
  return { app, environment, domain, 'repository-id': repository };
}

/** Whether a thing has all these marks. One that has some of them is not ours: tags are anybody's to write, and to forget. */
export function bears(tags: Tags, marks: Marks): boolean {
  return Object.entries(marks).every(([key, value]) => tags[key] === value);
}
