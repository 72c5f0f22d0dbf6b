import type { Instant } from '../rollout/fleet.ts';
import type { Deed } from '../rollout/records.ts';
import { recordOf } from '../rollout/router.ts';
import type { Effect, Step } from '../rollout/step.ts';
import { endOf } from './deed.ts';
import {
  type Balancer,
  DRAIN,
  isPrivate,
  marksWanted,
  type NameRecord,
  type OwnRule,
  ownRecords,
  ownRules,
  type SiteSeen,
  type SiteWanted,
} from './site.ts';
import { balancerFor, freePriority, type Refusal, siteRefusal } from './site-refusal.ts';

/** What is to be done for the name to lead to the fleet; `ready` when it does, with the ARN of the target group, or the record. */
export type SiteStep =
  | Exclude<Step, { kind: 'done' }>
  | ({ readonly kind: 'refused' } & Refusal)
  | { readonly kind: 'ready'; readonly targetGroup: string };

/**
 * The next change, decided from what a look shows, so that what somebody deleted is made again. Whose the name is comes first; a
 * target group is in use once a rule leads to it, and the rule's name is looked up last.
 */
export function siteStep(wanted: SiteWanted, seen: SiteSeen, now: Instant): SiteStep {
  const refusal = siteRefusal(wanted, seen, now);
  if (refusal) return { kind: 'refused', ...refusal };
  if (isPrivate(wanted)) return privateSite(wanted, seen, now);
  const balancer = balancerFor(wanted, seen);
  if (balancer === undefined) throw new Error('a site without a balancer was not refused');
  const { host, targetGroup } = wanted;
  const own = writeDeed(wanted, seen.deed, now, balancer);
  if (own) return own;
  if (seen.targetGroup === undefined) {
    return change({ do: 'make-target-group', name: targetGroup }, `make the target group ${targetGroup}`);
  }
  const { arn, drain = DRAIN } = seen.targetGroup;
  return (
    (drain === DRAIN
      ? undefined
      : change({ do: 'set-drain', targetGroup: arn, seconds: DRAIN }, `let ${targetGroup} drain for ${DRAIN} s`)) ??
    lead(wanted, seen, balancer, arn) ??
    point(wanted, seen.records, balancer) ??
    dropOtherName(wanted, seen) ??
    (seen.pending
      ? { kind: 'wait', why: `the name servers of ${wanted.domain} have not all heard of ${host}` }
      : { kind: 'ready', targetGroup: arn })
  );
}

/** The rollout writes the record, when it has a machine to lead to: until then the name has only an owner. */
function privateSite(wanted: SiteWanted, seen: SiteSeen, now: Instant): SiteStep {
  const ready = { kind: 'ready', targetGroup: recordOf(wanted.host) } as const;
  return writeDeed(wanted, seen.deed, now) ?? dropOtherName(wanted, seen) ?? ready;
}

function change(what: Effect, why: string): SiteStep {
  return { kind: 'effect', effect: what, why };
}

function writeDeed(
  { host, deed: wanted }: SiteWanted,
  seen: Deed | undefined,
  now: Instant,
  { name }: Partial<Balancer> = {},
) {
  const { ending: _, balancer: __, ...kept } = seen ?? {};
  // A person may have put it off by more, and since this run looked first.
  const expires = Math.max(wanted.expires, seen ? endOf(seen, now) : 0);
  const deed: Deed = { ...kept, ...wanted, ...(name !== undefined && { balancer: name }), expires };
  if (seen === undefined) return change({ do: 'claim-name', host, deed }, `write down that ${host} is ${told(deed)}`);
  const same =
    seen.ending !== true && seen.balancer === name && seen.expires === deed.expires && seen.pull === deed.pull;
  if (same) return undefined;
  const until = new Date(deed.expires * 1000).toISOString();
  return change({ do: 'write-deed', host, deed }, `write down that ${host} stays until ${until}`);
}

function told({ app, branch }: Deed): string {
  return `${app}'s, for the branch ${JSON.stringify(branch)}`;
}

/** One rule leads the name to the target group; the lowest number, where a process that froze made another. */
function lead(wanted: SiteWanted, seen: SiteSeen, balancer: Balancer, arn: string): SiteStep | undefined {
  const { host, allow } = wanted;
  const [rule, surplus] = ownRules(marksWanted(wanted), seen.balancers);
  if (surplus) {
    return change(
      { do: 'delete-rule', rule: surplus.arn },
      `delete rule ${surplus.priority} of the balancer ${surplus.balancer}, a second one for ${host}`,
    );
  }
  if (rule === undefined) {
    const priority = freePriority(balancer);
    return change(
      { do: 'make-rule', balancer: balancer.name, priority, host, allow, targetGroup: arn },
      `lead ${host} to ${wanted.targetGroup}, by rule ${priority} of the balancer ${balancer.name}`,
    );
  }
  if (leadsThere(rule, host, allow, arn)) return undefined;
  return change(
    { do: 'change-rule', rule: rule.arn, host, allow, targetGroup: arn },
    `put rule ${rule.priority} of the balancer ${rule.balancer} right, which leads ${host} to ${wanted.targetGroup}`,
  );
}

function leadsThere(rule: OwnRule, host: string, allow: readonly string[], arn: string): boolean {
  const same = (one: readonly string[], other: readonly string[]) => one.toSorted().join() === other.toSorted().join();
  return rule.targetGroup === arn && rule.regex !== true && same(rule.hosts, [host]) && same(rule.allow, allow);
}

/** Behind another balancer than the wildcard's the name has records of its own, and behind that one none. */
function point({ host, deed }: SiteWanted, records: readonly NameRecord[], balancer: Balancer): SiteStep | undefined {
  const own = ownRecords(host, deed, records);
  if (balancer.wildcard) {
    if (own.length === 0) return undefined;
    return change({ do: 'delete-records', host }, `delete the records of ${host}, which follows the wildcard`);
  }
  if (own.some(({ type, value }) => type === 'A' && value === balancer.name)) return undefined;
  return change(
    { do: 'write-records', host, balancer: balancer.name },
    `point ${host} at the balancer ${balancer.name}`,
  );
}

/** The fleet file called it otherwise before: what led there leads here now. */
function dropOtherName({ host, deed }: SiteWanted, { holders }: SiteSeen): SiteStep | undefined {
  const other = holders.find(
    (each) =>
      each.host !== host &&
      each.deed.app === deed.app &&
      each.deed.environment === deed.environment &&
      each.deed.repository === deed.repository,
  );
  return (
    other && change({ do: 'forget-name', host: other.host }, `give up the name ${other.host}, which ${host} follows`)
  );
}
