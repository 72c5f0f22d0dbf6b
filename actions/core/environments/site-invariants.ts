import type { Instant } from '../rollout/fleet.ts';
import type { Deed, Owner } from '../rollout/records.ts';
import type { Effect } from '../rollout/step.ts';
import { endOf, sameOwner } from './deed.ts';
import { bears, marksOf } from './marks.ts';
import { FIRST_PRIORITY, type OwnRule, ownRecords, ownRules, type SiteSeen } from './site.ts';

/** Whose name a run is at, which is neither torn down nor given up by it. */
export interface Standing {
  readonly host: string;
  readonly domain: string;
  readonly owner: Owner;
}

interface Own {
  readonly deed: Deed | undefined;
  readonly targetGroup: string | undefined;
  readonly rules: readonly OwnRule[];
}

/**
 * What a deploy or an extension would do to a name that must never be done, as the end of a sentence; undefined when it may be
 * done. Asked of every effect before it is carried out, whatever decided it: only what bears all marks of this environment is
 * changed, its deed comes first and stays this owner's, and no end is brought nearer. Pure and total.
 */
export function brokenSiteRule(at: Standing, site: SiteSeen, now: Instant, effect: Effect): string | undefined {
  const marks = marksOf(at.owner, at.domain);
  const { targetGroup: group } = site;
  const own: Own = {
    deed: site.deed && sameOwner(site.deed, at.owner) ? site.deed : undefined,
    targetGroup: group && bears(group.tags, marks) ? group.arn : undefined,
    rules: ownRules(marks, site.balancers),
  };
  return notOfThisName(at, effect) ?? (deedRule(at, site, own, now, effect) || thingRule(at, site, own, effect));
}

/** What only a teardown does. */
const ENDS: readonly Effect['do'][] = [
  'delete-target-group',
  'delete-template',
  'delete-images',
  'run-on-teardown',
  'end-deployments',
  'end-comment',
];

function notOfThisName({ host }: Standing, effect: Effect): string | undefined {
  if (ENDS.includes(effect.do)) return `${effect.do}, which only a teardown does`;
  const other = 'host' in effect && effect.do !== 'forget-name' && effect.host !== host;
  return other ? `change the name ${effect.host} in place of ${host}` : undefined;
}

function deedRule(at: Standing, site: SiteSeen, own: Own, now: Instant, effect: Effect): string | undefined {
  const { host, owner } = at;
  if (effect.do === 'claim-name') {
    if (site.deed) return `take ${host}, which has a deed`;
    return sameOwner(effect.deed, owner) ? undefined : `write ${host} down as another's`;
  }
  if (effect.do === 'write-deed') {
    if (own.deed === undefined) return `write over the deed of ${host}, which is not this environment's`;
    if (!sameOwner(effect.deed, owner)) return `give ${host} to another`;
    if (effect.deed.ending) return `say that ${host} ends, which a teardown does`;
    return effect.deed.expires < endOf(own.deed, now) ? `bring the end of ${host} nearer` : undefined;
  }
  if (effect.do !== 'forget-name') return undefined;
  const held = site.holders.find((each) => each.host === effect.host)?.deed;
  const former = effect.host !== host && held && sameOwner({ ...held, branch: owner.branch }, owner);
  return former ? undefined : `give up ${effect.host}, which is no former name of ${owner.environment}`;
}

function thingRule({ host }: Standing, site: SiteSeen, own: Own, effect: Effect): string | undefined {
  const { deed, targetGroup, rules } = own;
  const changes = [
    'make-target-group',
    'set-drain',
    'make-rule',
    'change-rule',
    'delete-rule',
    'write-records',
    'delete-records',
  ];
  if (!changes.includes(effect.do)) return undefined;
  if (deed === undefined) return `${effect.do} for ${host}, whose deed is not this environment's`;
  if (effect.do === 'make-target-group') return site.targetGroup && `make ${effect.name}, which is there`;
  const elsewhere = 'targetGroup' in effect && effect.targetGroup !== targetGroup;
  if (elsewhere) return `lead ${host} to ${effect.targetGroup}, which is not its own`;
  if (effect.do === 'make-rule') {
    if (effect.priority < FIRST_PRIORITY) return `take rule ${effect.priority}, which is the user's`;
    return rules.length > 0 ? `make a second rule for ${host}` : undefined;
  }
  if (effect.do === 'change-rule' || effect.do === 'delete-rule') {
    if (!rules.some(({ arn }) => arn === effect.rule))
      return `${effect.do} ${effect.rule}, which has not all our marks`;
    return effect.do === 'delete-rule' && rules.length === 1 ? `delete the only rule of ${host}` : undefined;
  }
  const foreign = site.records.find((each) => !ownRecords(host, deed, site.records).includes(each));
  return foreign && `change records of ${host}, where ${foreign.type} is another's`;
}
