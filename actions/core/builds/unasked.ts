import type { CannotAsk } from '../errors.ts';

/** What a run tells of who may have written what it builds. */
export interface Builder {
  readonly actor: string;
  /** A pull request from another repository. */
  readonly fork: boolean;
}

/**
 * Whether a build goes on without the look that found nobody to tell: that it is needless can't be known then, and it makes the same
 * image. What a log-in may not do is a mistake of whoever set it up, but for those whom GitHub gives no secrets ("With the exception
 * of GITHUB_TOKEN, secrets are not passed to the runner when a workflow is triggered from a forked repository",
 * https://docs.github.com/actions/security-guides/using-secrets-in-github-actions; Dependabot's runs likewise).
 */
export function buildsUnasked(why: CannotAsk['why'], { actor, fork }: Builder): boolean {
  return why !== 'no permission' || fork || actor === 'dependabot[bot]';
}
