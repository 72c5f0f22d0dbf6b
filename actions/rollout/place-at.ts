import type { Holder } from '../core/environments/site.ts';
import type { FeatureSpec } from '../core/release/feature-spec.ts';
import type { EnvironmentPlace } from '../ports/environment-place.ts';
import type { Run } from '../shell/action.ts';
import { placeOf } from './place-of.ts';

/** What a run knows of all environments of its app. */
export interface Estate {
  readonly app: string;
  /** The feature spec's path, for people. */
  readonly file: string;
  readonly fleet: FeatureSpec;
  readonly run: Run;
  readonly hash: (text: string) => string;
}

/** Where an environment is: its deed knows what the fleet file, which may have changed since, would say otherwise; or a branch without one. */
export function placeAt({ app, file, fleet, run, hash }: Estate, held: Holder | string): EnvironmentPlace {
  // What a pull request's event says is of another branch, maybe.
  const about = { repositoryId: run.repositoryId, sha: '', event: { name: run.event.name } };
  const branch = typeof held === 'string' ? held : held.deed.branch;
  const place = placeOf(app, { fleet, file }, branch, about, hash);
  if (typeof held === 'string') return place;
  const { host, deed } = held;
  return {
    ...place,
    host,
    ...(deed.pull !== undefined && { pull: deed.pull }),
    ...(deed.comment !== undefined && { comment: deed.comment }),
  };
}
