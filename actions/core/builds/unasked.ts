import type { CannotAsk } from '../errors.ts';

/** What a run tells of who may have written what it builds. */
export interface Builder {
  readonly actor: string;
  /** A pull request from another repository. */
  readonly fork: boolean;
}

/**
 * Whether a build goes on without the look that found nobody to tell: that it is needless can't be known then, and it makes the same
 * image. What a log-in may not do is a mistake of whoever set it up, but for those whom GitHub gives no secrets: runs of Dependabot's
 * are "treated as if they were opened from a repository fork", so that "they receive a read-only GITHUB_TOKEN and do not have access to
 * any secrets that are normally available"
 * (https://docs.github.com/en/code-security/reference/supply-chain-security/troubleshoot-dependabot/troubleshooting-dependabot-on-github-actions).
 */
export function buildsUnasked(why: CannotAsk['why'], { actor, fork }: Builder): boolean {
  return why !== 'no permission' || fork || actor === 'dependabot[bot]';
}
