import { type Naming, namingOf } from '../core/environments/naming.ts';
import { about, wrong } from '../core/errors.ts';
import type { FeatureSpec } from '../core/release/feature-spec.ts';
import { livePort } from '../core/release/services.ts';
import type { EnvironmentPlace } from '../ports/environment-place.ts';
import type { Run } from '../shell/action.ts';

/** Where a release is asked that is an AMI without services. */
const PORT = 80;

export interface FeatureFile {
  readonly fleet: FeatureSpec;
  /** Its path, for people. */
  readonly file: string;
}

/** Where the environment of a branch is, by its feature spec and the run that deploys it or takes it down. */
export function placeOf(
  app: string,
  { fleet, file }: FeatureFile,
  branch: string,
  { repositoryId, sha, event: { pull } }: Pick<Run, 'repositoryId' | 'sha' | 'event'>,
  hash: (text: string) => string,
): EnvironmentPlace {
  if (repositoryId === '') {
    throw wrong("naming the environment: the runner does not tell the repository's id (GITHUB_REPOSITORY_ID)");
  }
  const { environment, slug, host, targetGroup } = named(app, fleet, branch, file, hash);
  const { account, region, domain, balancers } = fleet;
  const bye = fleet['on-teardown'];
  const port = livePort(fleet.services) ?? PORT;
  return {
    ...{ account, region, domain, slug, host, targetGroup },
    owner: { app, environment, repository: repositoryId, branch },
    ...(balancers && { balancers }),
    ...(fleet.address === 'private' && { port }),
    entry: { port, path: fleet['live-check'].path },
    // A pull request's run is of a commit that merges it, which is no branch's.
    commit: pull?.sha || sha,
    ...(pull && { pull: pull.number }),
    ...(bye && { onTeardown: bye }),
  };
}

function named(app: string, fleet: FeatureSpec, branch: string, file: string, hash: (text: string) => string): Naming {
  try {
    return namingOf(app, fleet, branch, hash);
  } catch (error) {
    throw about(
      'fleet-file',
      wrong(`reading the feature spec ${file}: ${error instanceof Error ? error.message : error}`, error),
    );
  }
}
