import { environmentOf, labelOf, REVIEW, targetGroupOf } from './label.ts';

/** What of the environment of a branch has a name. */
export interface Naming {
  readonly branch: string;
  /** What the branch is called in names. */
  readonly slug: string;
  /** `review-<slug>`. */
  readonly environment: string;
  /** Where it answers. */
  readonly host: string;
  readonly targetGroup: string;
}

/** All names of one branch of an app, as its fleet file has them; `hash` gives hex digits. Errors are the fleet file's. */
export function namingOf(
  app: string,
  { name, domain }: { readonly name: string; readonly domain: string },
  branch: string,
  hash: (text: string) => string,
): Naming {
  const environment = environmentOf(branch, hash);
  return {
    branch,
    slug: environment.slice(REVIEW.length),
    environment,
    host: `${labelOf(name, domain, branch, hash)}.${domain}`,
    targetGroup: targetGroupOf(app, environment, hash),
  };
}
