import type { Instant } from '../rollout/fleet.ts';
import { takenBy } from './deed.ts';
import { matchesHost } from './host-pattern.ts';
import { bears } from './marks.ts';
import {
  type Balancer,
  expired,
  FIRST_PRIORITY,
  type Holder,
  isPrivate,
  MOST_TARGET_GROUPS,
  marksWanted,
  ownRecords,
  ownRules,
  type Rule,
  type SiteSeen,
  type SiteWanted,
} from './site.ts';

/** Of an A record that is no alias. */
const ADDRESSES = /^\d+\.\d+\.\d+\.\d+(?: |$)/;

/** Why a name can't be had, for people; `expired`: what may be torn down to make room. */
export interface Refusal {
  readonly why: string;
  readonly expired?: readonly Holder[];
}

/** What of others stands in the way. Asked before anything is changed, and at every look after. */
export function siteRefusal(wanted: SiteWanted, seen: SiteSeen, now: Instant): Refusal | undefined {
  const { host, deed } = wanted;
  const why =
    (seen.deed && takenBy(host, seen.deed, deed)) ??
    foreignRecord(wanted, seen) ??
    otherKind(wanted, seen) ??
    (isPrivate(wanted) ? undefined : inTheWay(wanted, seen));
  if (why !== undefined) return { why };
  return tooMany(wanted, seen, now) ?? (isPrivate(wanted) ? undefined : full(wanted, seen, now));
}

function inTheWay(wanted: SiteWanted, seen: SiteSeen): string | undefined {
  return (
    foreignTargetGroup(wanted, seen) ??
    moved(wanted, seen) ??
    sameName(wanted, seen) ??
    inFront(wanted, balancerFor(wanted, seen))
  );
}

/** The balancer that carries it: the one of the deed unless that is full by now, else the first with room. */
export function balancerFor(wanted: SiteWanted, seen: SiteSeen): Balancer | undefined {
  const [rule] = ownRules(marksWanted(wanted), seen.balancers);
  const named = wanted.balancers.flatMap((name) => seen.balancers.find((each) => each.name === name) ?? []);
  const kept = named.find(({ name }) => name === (rule?.balancer ?? seen.deed?.balancer));
  const room = ({ targetGroups }: Balancer) => targetGroups < MOST_TARGET_GROUPS;
  return kept && (rule || room(kept)) ? kept : named.find(room);
}

/** The lowest number from FIRST_PRIORITY on that no rule has. */
export function freePriority({ rules }: Balancer): number {
  const taken = new Set(rules.map(({ priority }) => priority));
  let free = FIRST_PRIORITY;
  while (taken.has(free)) free += 1;
  return free;
}

/** Any record at or below a name takes it out of the wildcard (RFC 4592, 3.3.1), and it is somebody's. */
function foreignRecord(wanted: SiteWanted, { records }: SiteSeen): string | undefined {
  const { host, deed } = wanted;
  const own = ownRecords(host, deed, records);
  const record = records.find((each) => !own.includes(each));
  return (
    record &&
    `${record.name} has a record ${record.type} of another's (${record.value.slice(0, 100)}), ${isPrivate(wanted) ? `where ${host} would have its own` : `which keeps ${host} from following the wildcard`}; delete it, or take another \`name\``
  );
}

/** What is behind a balancer isn't led to by its addresses from one deploy to the next, nor the other way round: its old machines would be cut off. */
function otherKind(wanted: SiteWanted, { balancers, records }: SiteSeen): string | undefined {
  const { host, deed } = wanted;
  const [rule] = ownRules(marksWanted(wanted), balancers);
  const addresses = ownRecords(host, deed, records).find(({ type, value }) => type === 'A' && ADDRESSES.test(value));
  const how = isPrivate(wanted)
    ? rule && `is behind the balancer ${rule.balancer}, and the fleet file says address: private`
    : addresses && `has the private address ${addresses.value}, and the fleet file names a balancer`;
  return how && `${deed.environment} ${how}; tear it down, then push again`;
}

function foreignTargetGroup(wanted: SiteWanted, { targetGroup }: SiteSeen): string | undefined {
  if (targetGroup === undefined || bears(targetGroup.tags, marksWanted(wanted))) return undefined;
  return `the target group ${wanted.targetGroup} is there and has not the tags of ${wanted.deed.environment}; delete it, or put its tags immutable: right`;
}

/** A target group serves one balancer ("Load balancers per target group 1"), so an environment stays where it is. */
function moved(wanted: SiteWanted, { balancers }: SiteSeen): string | undefined {
  const [rule] = ownRules(marksWanted(wanted), balancers);
  if (rule === undefined || wanted.balancers.includes(rule.balancer)) return undefined;
  return `${wanted.deed.environment} is behind the balancer ${rule.balancer}, which the fleet file doesn't name; tear it down, then push again`;
}

/** A rule of another's for this very name: whichever has the lower number takes the other's requests. */
function sameName(wanted: SiteWanted, { balancers }: SiteSeen): string | undefined {
  for (const balancer of balancers) {
    const same = foreign(wanted, balancer).find(({ hosts }) =>
      hosts.some((each) => each.toLowerCase() === wanted.host),
    );
    if (same) return `${told(same, balancer)} is for ${wanted.host} and another's; delete it, or take another \`name\``;
  }
  return undefined;
}

/** A rule of another's with a lower number, which AWS asks first, and which takes requests for this name. */
function inFront(wanted: SiteWanted, balancer: Balancer | undefined): string | undefined {
  if (balancer === undefined) return undefined;
  const own = ownRules(marksWanted(wanted), [balancer])[0]?.priority ?? freePriority(balancer);
  const front = foreign(wanted, balancer).find((rule) => rule.priority < own && mayMatch(rule, wanted.host));
  return (
    front &&
    `${told(front, balancer)} stands in front and takes requests for ${wanted.host}; give it a number above ${own}, such as 40000`
  );
}

function foreign(wanted: SiteWanted, { rules }: Balancer): readonly Rule[] {
  const marks = marksWanted(wanted);
  return rules.filter(({ tags }) => !bears(tags, marks));
}

function mayMatch({ hosts, regex }: Rule, host: string): boolean {
  return regex === true || hosts.length === 0 || hosts.some((pattern) => matchesHost(pattern, host));
}

function told({ priority, hosts, regex }: Rule, { name }: Balancer): string {
  const what = regex ? 'a regular expression' : hosts.length === 0 ? 'all names' : hosts.join(', ');
  return `rule ${priority} of the balancer ${name} (${what})`;
}

/** What is there already is renewed, however many there are. */
function tooMany({ deed, most }: SiteWanted, { holders, deed: own }: SiteSeen, now: Instant): Refusal | undefined {
  const mine = holders.filter((each) => each.deed.repository === deed.repository && each.deed.app === deed.app);
  if (own || mine.length < most || mine.some((each) => each.deed.environment === deed.environment)) return undefined;
  return noRoom(
    `${deed.app} has ${mine.length} environment${mine.length === 1 ? '' : 's'}, and max-environments is ${most}`,
    mine,
    now,
  );
}

function full(wanted: SiteWanted, seen: SiteSeen, now: Instant): Refusal | undefined {
  if (balancerFor(wanted, seen)) return undefined;
  const missing = wanted.balancers.find((name) => !seen.balancers.some((each) => each.name === name));
  if (missing) return { why: `there is no balancer ${missing} in this account and region, which the fleet file names` };
  const { repository, app } = wanted.deed;
  const mine = seen.holders.filter(({ deed }) => deed.repository === repository && deed.app === app);
  const why = `each of ${wanted.balancers.join(', ')} leads to ${MOST_TARGET_GROUPS} target groups, the most that AWS lets a balancer have`;
  return noRoom(why, mine, now, '; add a balancer to `balancers`, or');
}

/** The five oldest are named: what expires first was deployed longest ago. */
function noRoom(why: string, mine: readonly Holder[], now: Instant, also = ';'): Refusal {
  const oldest = [...mine].sort((a, b) => a.deed.expires - b.deed.expires || (a.host < b.host ? -1 : 1));
  const names = oldest.slice(0, 5).map(({ host }) => host);
  const rest = names.length === 0 ? '' : `: the oldest are ${names.join(', ')}`;
  return {
    why: `${why}${also} tear one down${rest}`,
    expired: oldest.filter((each) => expired(each, now)),
  };
}
