import type { Instant } from '../rollout/fleet.ts';
import type { Deed, Owner } from '../rollout/records.ts';
import { bears, type Marks, marksOf, type PlainMarks, type Tags } from './marks.ts';

/** The lowest number of a rule of ours, so that those below are the user's. */
export const FIRST_PRIORITY = 1000;
/** "Target Groups per Application Load Balancer 100", not adjustable (Quotas for your Application Load Balancers). */
export const MOST_TARGET_GROUPS = 100;

/** Seconds for which a request to a machine that leaves may still run. AWS gives a target group 300 (deregistration_delay.timeout_seconds). */
export const DRAIN = 30;

/** What a name is to lead to. */
export interface SiteWanted {
  readonly host: string;
  readonly domain: string;
  /** As it is to be written; `balancer` is chosen here. */
  readonly deed: Deed;
  /** Name of the target group. */
  readonly targetGroup: string;
  /** Networks (CIDR) that may come in; all when empty. */
  readonly allow: readonly string[];
  /** Names, the one that the wildcard leads to first; none where the name has the machines' own addresses. */
  readonly balancers: readonly string[];
  /** Environments that this app may have at once. */
  readonly most: number;
}

/** One rule of a balancer's listener, which forwards what it matches. */
export interface Rule {
  readonly arn: string;
  readonly priority: number;
  /** Patterns; a rule without any matches all names. */
  readonly hosts: readonly string[];
  /** It compares names by regular expressions too. */
  readonly regex?: boolean;
  /** Networks of its source-ip condition. */
  readonly allow: readonly string[];
  readonly targetGroup?: string;
  readonly tags: Tags;
}

export interface Balancer {
  readonly name: string;
  readonly wildcard: boolean;
  /** How many target groups it leads to. */
  readonly targetGroups: number;
  /** But for the default. */
  readonly rules: readonly Rule[];
}

/** A record at the name, or below it. */
export interface NameRecord {
  readonly name: string;
  readonly type: string;
  /** Of a TXT its text; of an alias to a balancer that one's name; of others all values, parted by spaces. */
  readonly value: string;
}

/** A name of the domain and whose it is. */
export interface Holder {
  readonly host: string;
  readonly deed: Deed;
}

/** One look at all that makes the name lead somewhere. */
export interface SiteSeen {
  readonly deed?: Deed;
  readonly targetGroup?: {
    readonly arn: string;
    readonly tags: Tags;
    /** Seconds; undefined where it wasn't asked for. */
    readonly drain?: number;
  };
  /** Those that the fleet file names, and those that have a rule of this environment. */
  readonly balancers: readonly Balancer[];
  readonly records: readonly NameRecord[];
  /** A change of the records has not reached all name servers. */
  readonly pending?: boolean;
  /** All deeds of the domain. */
  readonly holders: readonly Holder[];
}

/** The ownership record of a name that is off the wildcard, at the name itself. */
export function ownershipOf({ app, environment, repository }: Omit<Owner, 'branch'>): string {
  return `immutable/${repository}/${app}/${environment}`;
}

/** The records of ours: an alias and the ownership text, both or neither; what else is at the name or below is another's. */
export function ownRecords(host: string, deed: Deed, records: readonly NameRecord[]): readonly NameRecord[] {
  const at = records.filter(({ name }) => name === host);
  const owned = at.some(({ type, value }) => type === 'TXT' && value === ownershipOf(deed));
  return owned ? at.filter(({ type, value }) => type === 'A' || (type === 'TXT' && value === ownershipOf(deed))) : [];
}

export interface OwnRule extends Rule {
  readonly balancer: string;
}

/** Rules with all marks of the environment, the lowest number first. */
export function ownRules(marks: Marks | PlainMarks, balancers: readonly Balancer[]): readonly OwnRule[] {
  return balancers
    .flatMap(({ name, rules }) => rules.map((rule) => ({ ...rule, balancer: name })))
    .filter(({ tags }) => bears(tags, marks))
    .sort((a, b) => a.priority - b.priority);
}

/** Whether the name has addresses of its own: no balancer, but a record of the machines' addresses. */
export function isPrivate({ balancers }: Pick<SiteWanted, 'balancers'>): boolean {
  return balancers.length === 0;
}

export function marksWanted({ deed, domain }: Pick<SiteWanted, 'deed' | 'domain'>): Marks {
  return marksOf(deed, domain);
}

export function expired({ deed }: Holder, now: Instant): boolean {
  return deed.expires <= now;
}

/** Environments of the same app and repository that have expired, the oldest first, but not its own: that is nobody's to sweep. */
export function expiredBeside({ app, repository, environment }: Owner, holders: readonly Holder[], now: Instant) {
  const over = holders.filter(
    (each) =>
      each.deed.app === app &&
      each.deed.repository === repository &&
      each.deed.environment !== environment &&
      expired(each, now),
  );
  return over.sort((one, other) => one.deed.expires - other.deed.expires);
}
