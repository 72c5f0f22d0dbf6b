import { expandPlaces } from '../text/expand.ts';
import type { Service } from './spec.ts';

/** Where an environment is to be found, and of what it is. */
export interface Site {
  /** Such as https://feature-x.dev.example.com. */
  readonly url: string;
  /** Its host. */
  readonly name: string;
  /** What the branch is called in names. */
  readonly slug: string;
  readonly branch: string;
}

/** Variables that every container has of its environment. Not the commit: of equal content the release is one. */
export const VARIABLES = ['IMMUTABLE_URL', 'IMMUTABLE_NAME', 'IMMUTABLE_BRANCH', 'IMMUTABLE_ENVIRONMENT'] as const;

/** Services that know where they are: `{url} {name} {slug} {slug_} {branch}` stand for it in `environment`, and the variables say it. */
export function placedServices(
  services: Readonly<Record<string, Service>>,
  { url, name, slug, branch }: Site,
  environment: string,
): Readonly<Record<string, Service>> {
  // Names of databases and of users have no dashes.
  const places = { url, name, slug, slug_: slug.replaceAll('-', '_'), branch };
  const own: Readonly<Record<(typeof VARIABLES)[number], string>> = {
    IMMUTABLE_URL: url,
    IMMUTABLE_NAME: name,
    IMMUTABLE_BRANCH: branch,
    IMMUTABLE_ENVIRONMENT: environment,
  };
  const placed = ({ environment: variables, ...rest }: Service): Service => {
    const expanded = Object.entries(variables).map(([key, value]) => [key, expandPlaces(value, places)] as const);
    return { ...rest, environment: { ...Object.fromEntries(expanded), ...own } };
  };
  return Object.fromEntries(Object.entries(services).map(([key, service]) => [key, placed(service)]));
}
