import type { Spec } from '../release/spec.ts';
import type { Asked } from '../rollout/attempt.ts';
import { alive, type Fleet, type Instant } from '../rollout/fleet.ts';
import { type Decision, nextStep } from '../rollout/next-step.ts';
import { inService, type Lease, latestLease, letGo, verdictOf } from '../rollout/records.ts';
import { recordName, recordOf } from '../rollout/router.ts';
import type { Seen } from '../rollout/seen.ts';
import { registerAll } from '../rollout/shift-traffic.ts';
import { done, effect, type Step, sameChange, unlessBroken, wait } from '../rollout/step.ts';
import { freeToAct } from '../rollout/succession.ts';
import { healthy, stateOf } from '../rollout/traffic.ts';
import { bears } from './marks.ts';
import { isPrivate, marksWanted, type SiteSeen, type SiteWanted } from './site.ts';
import { brokenSiteRule } from './site-invariants.ts';
import { type SiteStep, siteStep } from './site-step.ts';

/**
 * A rollout to an environment whose traffic is a name: the rollout's own next step, but that the site comes before the spec is
 * stored, and again whenever a look shows that it doesn't lead there any more. While it doesn't, the rollout stands still: without
 * a target group it would take machines for healthy from their boot. Total and pure. `spec` and what `asked` has are as `behind`
 * makes them.
 */
export function deployStep(
  asked: Asked,
  wanted: SiteWanted,
  spec: Spec | undefined,
  seen: Seen,
  site: SiteSeen,
): Decision {
  const at = unlessDenied(siteStep(wanted, site, seen.now), seen);
  const arn = ownTargetGroup(wanted, site);
  const clean = withoutGone(seen, wanted, arn);
  const next = nextStep(unlessStranded(asked, clean, arn), spec, clean);
  const lease = latestLease(seen.records);
  const holds = lease?.nonce === asked.me.nonce && !letGo(seen.records, lease);
  const step = holds ? held(lease, asked, at, arn, spec, seen, next) : free(asked, at, seen, next);
  if (step === next) return next;
  return {
    ...keptAtSite(wanted, site, seen.now, step),
    phase: { name: 'site', host: wanted.host },
    ...(next.ends !== undefined && { ends: next.ends }),
  };
}

/** No step at a name breaks what holds of names, whatever decided it. */
function keptAtSite({ host, domain, deed }: SiteWanted, site: SiteSeen, now: Instant, step: Step): Step {
  if (step.kind !== 'effect') return step;
  const broken = brokenSiteRule({ host, domain, owner: deed }, site, now, step.effect);
  return unlessBroken(step, broken && `what holds of names: it would ${broken}`);
}

/** A spec with the site's target group in place of its own: the one that was stored may have been deleted by hand since. */
export function behind(spec: Spec, wanted: SiteWanted, site: SiteSeen): Spec {
  const arn = ownTargetGroup(wanted, site);
  return { ...spec, place: { ...spec.place, targetGroups: arn === undefined ? [] : [arn] } };
}

/** The ARN of its target group, or its record. */
function ownTargetGroup(wanted: SiteWanted, { targetGroup }: SiteSeen): string | undefined {
  if (isPrivate(wanted)) return recordOf(wanted.host);
  return targetGroup && bears(targetGroup.tags, marksWanted(wanted)) ? targetGroup.arn : undefined;
}

function held(
  lease: Lease,
  asked: Asked,
  at: SiteStep,
  arn: string | undefined,
  spec: Spec | undefined,
  seen: Seen,
  next: Decision,
): Step {
  const verdict = verdictOf(seen.records, lease.attempt);
  // What the process before had under way comes to its end first.
  if (seen.now < freeToAct(lease, seen.records)) return next;
  // Nothing was done without a spec, so there is nothing that a name could lead to.
  if (verdict && spec === undefined) return next;
  // What serves gets its traffic back before it is replaced: the new one may fail.
  if (at.kind === 'ready' && spec === undefined) {
    return handOver(seen, at.targetGroup) ?? behindSite(next, at.targetGroup);
  }
  if (at.kind === 'ready') return next;
  // A new attempt waits for its name, and one with a verdict for nothing but its target group.
  const timeout = (spec ?? asked.spec)?.timeout ?? 0;
  const late = seen.now > lease.at + timeout;
  if (at.kind !== 'refused' && !late && (arn === undefined || verdict === undefined || at.kind === 'effect')) return at;
  if (verdict) return arn === undefined ? done('halted', at.why) : next;
  const why = late ? `${at.why}, and that did not end within ${timeout} s` : at.why;
  return effect({ do: 'decide', attempt: lease.attempt, ruling: 'rollback' }, why);
}

/** What AWS won't do, however often it is asked, is as good as refused by us. */
function unlessDenied(at: SiteStep, { refusal }: Seen): SiteStep {
  const same = at.kind === 'effect' && refusal !== undefined && sameChange(at.effect, refusal.effect);
  return same ? { kind: 'refused', why: refusal.message } : at;
}

/** Before anything is claimed, and where the release is in service already. */
function free(asked: Asked, at: SiteStep, seen: Seen, next: Decision): Step {
  const begins = next.kind === 'effect' && next.effect.do === 'claim' && next.effect.lease.kind === 'rollout';
  const serves = next.kind === 'done' && next.outcome === 'released';
  if (at.kind === 'refused') return begins || serves ? done('refused', at.why, false) : next;
  if (!serves) return next;
  return at.kind === 'ready'
    ? (handOver(seen, at.targetGroup) ?? awaitAnswers(asked, seen, at.targetGroup) ?? next)
    : at;
}

/** Seconds from the start of this process, or its last change, for which what was put behind a new target group may take to answer. */
const PATIENCE = 300;

/** What serves answers there only once the balancer has found one of its machines healthy; a record is settled by its own look. */
function awaitAnswers({ began = 0, acted = began }: Asked, seen: Seen, arn: string): Step | undefined {
  const serving = seen.fleets.find(({ name }) => name === inService(seen.records));
  if (serving === undefined || recordName(arn) !== undefined || seen.now > acted + PATIENCE) return undefined;
  if (healthy(seen.targetGroups, serving).length > 0) return undefined;
  const adding = serving.traffic[arn] === 'adding' ? ['gone'] : [];
  const coming = alive(serving).filter(({ id }) =>
    ['initial', 'unused', ...adding].includes(stateOf(seen.targetGroups, id)),
  );
  if (coming.length === 0) return undefined;
  return wait(`none of ${serving.name} is healthy behind the balancer yet`, acted + PATIENCE);
}

/**
 * What serves was behind a target group that is gone: AWS registers its machines with the new one, and later ones too. Where the name
 * has their addresses, AWS replaced one and nobody told the name.
 */
export function handOver(seen: Seen, arn: string): Step | undefined {
  const serving = stranded(seen, arn);
  // What has expired runs nothing.
  if (serving === undefined || serving.max === 0) return undefined;
  if (recordName(arn) !== undefined) {
    const ids = alive(serving).map(({ id }) => id);
    return registerAll(seen.targetGroups, ids, serving);
  }
  const why = `put ${serving.name}, which serves, behind its new target group`;
  return effect({ do: 'attach', fleet: serving.name, targetGroups: [arn] }, why);
}

function stranded({ fleets, records }: Seen, arn: string): Fleet | undefined {
  const serving = fleets.find(({ name }) => name === inService(records));
  return serving?.traffic[arn] === undefined ? serving : undefined;
}

/** A rollout refuses to move traffic to a target group that what serves is not in; here it gets there once the lease is had. */
function unlessStranded(asked: Asked, seen: Seen, arn: string | undefined): Asked {
  if (asked.spec === undefined || arn === undefined || recordName(arn) !== undefined) return asked;
  if (stranded(seen, arn) === undefined) return asked;
  return { ...asked, spec: { ...asked.spec, place: { ...asked.spec.place, targetGroups: [] } } };
}

function behindSite(next: Decision, arn: string): Step {
  if (next.kind !== 'effect' || next.effect.do !== 'store-spec') return next;
  return { ...next, effect: { ...next.effect, targetGroups: [arn] } };
}

/** A group stays attached to a target group of the site's name that was deleted; nothing comes from there. */
function withoutGone(seen: Seen, { targetGroup }: SiteWanted, arn: string | undefined): Seen {
  const gone = (each: string) => each !== arn && each.split('/')[1] === targetGroup;
  const clean = (fleet: Fleet): Fleet => ({
    ...fleet,
    traffic: Object.fromEntries(Object.entries(fleet.traffic).filter(([each]) => !gone(each))),
  });
  return { ...seen, fleets: seen.fleets.map(clean) };
}
