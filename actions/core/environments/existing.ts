import type { Deed } from '../rollout/records.ts';
import { REVIEW } from './label.ts';
import type { Tags } from './marks.ts';
import type { Holder } from './site.ts';

/** Something in AWS that has a tag of ours. */
export interface Thing {
  /** For people, such as "target group orders-R0123456789". */
  readonly what: string;
  /** Those that begin with `immutable:`, without that. */
  readonly tags: Tags;
  /** Of a rule: the name that it leads to. */
  readonly host?: string;
}

/** An environment of a branch of ours, as far as anything of it is there. */
export interface Existing {
  readonly environment: string;
  readonly host?: string;
  readonly deed?: Deed;
  /** The run that has its lease and lives, for people. */
  readonly live?: string;
  readonly things: readonly { readonly what: string; readonly marks: 'all' | 'some' }[];
}

/** Whose environments are looked for: those of one app of this repository under one domain. */
export interface Scope {
  readonly app: string;
  readonly repository: string;
  readonly domain: string;
}

/**
 * The environments that may be judged, by name: those whose deed has our app and repository, and those that something has
 * our marks or some of them: what has but some is left alone, and told of.
 */
export function existing(
  scope: Scope,
  holders: readonly Holder[],
  things: readonly Thing[],
  live: Readonly<Record<string, string>>,
): readonly Existing[] {
  const deeds = holders.filter(({ deed }) => deed.app === scope.app && deed.repository === scope.repository);
  const marked = things.flatMap((thing) => {
    const marks = marksOn(thing.tags, scope);
    return marks ? [{ ...thing, marks, environment: thing.tags['environment'] ?? '' }] : [];
  });
  const names = new Set([
    ...deeds.map(({ deed }) => deed.environment),
    ...marked.map(({ environment }) => environment),
  ]);
  return [...names].sort().map((environment) => {
    const holder = deeds.find(({ deed }) => deed.environment === environment);
    const run = live[environment];
    const own = marked.filter((each) => each.environment === environment);
    return {
      environment,
      ...(holder ? { host: holder.host, deed: holder.deed } : hostOf(own)),
      ...(run !== undefined && { live: run }),
      things: own.map(({ what, marks }) => ({ what, marks })),
    };
  });
}

/** Where a rule with all marks leads, so that what else there is at that name is seen. */
function hostOf(own: readonly (Thing & { readonly marks: 'all' | 'some' })[]): Pick<Existing, 'host'> {
  const host = own.find((each) => each.marks === 'all' && each.host !== undefined)?.host;
  return host === undefined ? {} : { host };
}

/** Undefined for what names another app, repository or domain, or no environment of a branch: that is nothing of ours. */
function marksOn(tags: Tags, { app, repository, domain }: Scope): 'all' | 'some' | undefined {
  const wanted = { app, domain, 'repository-id': repository };
  if (!tags['environment']?.startsWith(REVIEW)) return undefined;
  const said = Object.entries(wanted).filter(([key]) => tags[key] !== undefined);
  if (said.length === 0 || said.some(([key, value]) => tags[key] !== value)) return undefined;
  return said.length === Object.keys(wanted).length ? 'all' : 'some';
}
