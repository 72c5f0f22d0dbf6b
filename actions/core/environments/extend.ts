import { endOf } from '../rollout/expiry.ts';
import type { Instant } from '../rollout/fleet.ts';
import type { Decision } from '../rollout/next-step.ts';
import { inService, latestLease, letGo, type Owner, runOf } from '../rollout/records.ts';
import type { Seen } from '../rollout/seen.ts';
import { done, effect, type Step, unlessBroken } from '../rollout/step.ts';
import { takenBy } from './deed.ts';
import type { SiteSeen } from './site.ts';
import { brokenSiteRule } from './site-invariants.ts';

/** Seconds that a look's times may be off, as with every end that is put off. */
const SLACK = 120;

/**
 * Lets an environment live until `until`, if that is later than its end, and changes nothing else: nothing is launched, so what
 * has ended stays so. Total and pure. Its deed says so first, since a sweep judges by that.
 */
export function extendStep(host: string, me: Owner, until: Instant, seen: Seen, site: SiteSeen): Decision {
  const next = step(host, me, until, seen, site);
  const at = { host, domain: host.slice(host.indexOf('.') + 1), owner: me };
  const broken = next.kind === 'effect' ? brokenSiteRule(at, site, seen.now, next.effect) : undefined;
  return { ...unlessBroken(next, broken && `what holds of names: it would ${broken}`), phase: { name: 'site', host } };
}

function step(host: string, me: Owner, until: Instant, seen: Seen, { deed }: SiteSeen): Step {
  const refuse = (why: string) => done('refused', why, false);
  const again = 'deploy it again by a push, or by feature-env without extend';
  if (deed === undefined) return refuse(`${host} leads nowhere: there is nothing to extend; ${again}`);
  const other = takenBy(host, deed, me);
  if (other !== undefined) return refuse(other);
  const lease = latestLease(seen.records);
  if (deed.ending === true) return refuse(`${me.environment} is being torn down; ${again}`);
  if (lease && !letGo(seen.records, lease)) {
    return refuse(`${runOf(lease)} is at ${me.environment}, and a deploy renews it anyway`);
  }
  const serving = seen.fleets.find(({ name }) => name === inService(seen.records));
  const ended = deed.expires <= seen.now || serving === undefined || serving.max === 0;
  if (ended) return refuse(`${me.environment} has expired and nothing runs there any more; ${again}`);
  const day = new Date(until * 1000).toISOString();
  if (deed.expires < until - SLACK) {
    return effect(
      { do: 'write-deed', host, deed: { ...deed, expires: until } },
      `write down that ${host} stays until ${day}`,
    );
  }
  if ((endOf(serving) ?? until) < until - SLACK) {
    return effect({ do: 'put-expire', fleet: serving.name, at: until }, `put off the end of ${serving.name} to ${day}`);
  }
  return done('released', `${host} stays until ${new Date(deed.expires * 1000).toISOString()}`);
}
