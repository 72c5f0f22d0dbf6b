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

/** Of an environment of `immutable-rollout`, which no name of ours leads to: such marks alone make no thing ours. */
export type PlainMarks = Pick<Marks, 'app' | 'environment'>;

export function isPlain(marks: Marks | PlainMarks): marks is PlainMarks {
  return !('domain' in marks);
}

export function marksOf({ app, environment, repository }: Omit<Owner, 'branch'>, domain: string): Marks {
  return { app, environment, domain, 'repository-id': repository };
}

/** Whether a thing has all these marks. One that has some of them is not ours: tags are anybody's to write, and to forget. */
export function bears(tags: Tags, marks: Marks | PlainMarks): boolean {
  return !isPlain(marks) && Object.entries(marks).every(([key, value]) => tags[key] === value);
}
