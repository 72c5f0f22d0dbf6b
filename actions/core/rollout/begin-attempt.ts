import type { Spec } from '../release/spec.ts';
import { ADOPTED, inWords } from './adopted.ts';
import { applySize } from './apply-size.ts';
import { type Asked, fleetName, holderOf } from './attempt.ts';
import { adoption, noReturn } from './begin-adoption.ts';
import { renewed } from './expiry.ts';
import { attached, type Fleet } from './fleet.ts';
import { adoptedBefore, previousOf } from './history.ts';
import { inService, type Lease } from './records.ts';
import { attachable } from './router.ts';
import type { Seen } from './seen.ts';
import { done, effect, type Step } from './step.ts';
import { shiftedAway } from './traffic.ts';
import { unfitting } from './unfitting.ts';

/** The lease is free: begin attempt `n`, or say that there is nothing to do. `stored` is the newest attempt's spec. */
export function beginAttempt(asked: Asked, seen: Seen, n: number, stored?: Spec): Step {
  const name = inService(seen.records);
  const retagged = seen.foreign.find((foreign) => foreign.name === name);
  if (retagged) {
    return done(
      'refused',
      `${name} is in service by the records, but not by its tags, since ${retagged.why}; put its tags immutable:app, environment, release and attempt right by its name`,
      false,
    );
  }
  const serving = seen.fleets.find((fleet) => fleet.name === name);
  return asked.kind === 'rollout'
    ? beginRollout(asked, seen, n, serving, stored)
    : beginRollback(asked, seen, n, serving, stored);
}

function beginRollout(asked: Asked, seen: Seen, n: number, serving: Fleet | undefined, stored: Spec | undefined): Step {
  const { spec } = asked;
  if (spec === undefined) throw new Error('a rollout needs a spec');
  // Scaled to zero it is in service all the same; retired (its maximum is 0) it isn't.
  if (serving?.release === spec.release && serving.max > 0) {
    const later = renewed(spec, serving, seen.now, seen.now);
    if (later) return later;
    return applySize(spec, stored, serving, seen);
  }
  const { adopted, refused } = adoption(asked, seen, serving);
  if (refused !== undefined) return done('refused', refused, false, 'others-serve');
  const away = shiftedAway(seen.targetGroups);
  if (away.size > 0) {
    return done(
      'refused',
      `${[...away].sort().join(', ')} in service are in a zone that is shifted away (zonal shift): new machines there would prove nothing; begin when the shift has ended`,
      false,
    );
  }
  const alarm = spec.fixForward ? undefined : seen.alarms.find(({ state }) => state === 'ALARM');
  if (alarm)
    return done(
      'refused',
      `alarm ${alarm.name} is in ALARM before anything was begun: ${alarm.reason.replace(/\.$/, '')}; with fix-forward: true it doesn't count until it has stopped once`,
      false,
    );
  if (serving && serving.desired > spec.size.max) {
    return done(
      'refused',
      `${serving.desired} machines are in service, more than size.max ${spec.size.max} of the fleet spec; raise size.max`,
      false,
    );
  }
  const unfit = serving?.refused?.filter((name) => !spec.drop?.includes(name)) ?? [];
  if (serving && unfit.length > 0) return done('refused', unfitting(serving.name, unfit), false);
  const other = serving && attached(serving).find((arn) => !spec.place.targetGroups.includes(arn));
  const added = serving && attachable(spec.place.targetGroups).find((arn) => serving.traffic[arn] === undefined);
  if (other || added) {
    return done(
      'refused',
      `${serving?.name} is ${other ? `in ${other}, which the fleet spec doesn't name` : `not in ${added}, which the fleet spec names`}; a rollout moves traffic within the target groups in service: change them by a new environment`,
      false,
    );
  }
  const candidate = fleetName(asked.app, asked.environment, spec.release, n);
  const what = { kind: 'rollout', release: spec.release, candidate, ...(adopted && { adopted }) } as const;
  return claim(asked, seen, n, what, serving);
}

/** Back to what was in service before, warm or not. */
function beginRollback(
  asked: Asked,
  seen: Seen,
  n: number,
  serving: Fleet | undefined,
  stored: Spec | undefined,
): Step {
  if (serving && asked.from !== undefined && serving.release !== asked.from) {
    return done('superseded', `${serving.release} is in service, not ${asked.from}: nothing is taken back`, false);
  }
  const home = adoptedBefore(seen.records, serving?.facts.rank);
  if (serving && home?.adopted) {
    const missing = noReturn(seen, home.adopted, serving, stored);
    if (missing) return done('refused', missing, false);
    const candidate = fleetName(asked.app, asked.environment, ADOPTED, n);
    const { adopted, candidate: restores } = home;
    return claim(asked, seen, n, { kind: 'rollback', release: ADOPTED, candidate, restores, adopted }, serving);
  }
  const previous = previousOf(seen, serving);
  if (serving === undefined || previous === undefined) return done('refused', noWayBack(asked, seen, serving), false);
  const { release, group, fleet } = previous;
  const candidate = fleet?.name ?? fleetName(asked.app, asked.environment, release, n);
  const what = { kind: 'rollback', release, candidate, restores: group } as const;
  return claim(asked, seen, n, what, serving);
}

function noWayBack({ app, environment }: Asked, { records }: Seen, serving: Fleet | undefined): string {
  if (records.leases.length === 0) {
    return `nothing was ever released of ${app} in ${environment} here: /immutable/${app}/${environment} holds no record; correct app, environment, AWS_REGION or the role`;
  }
  return `${serving ? `nothing was released before ${serving.release}` : 'nothing is in service'}: there is nothing to roll back to`;
}

function claim(
  asked: Asked,
  seen: Seen,
  n: number,
  what: Pick<Lease, 'kind' | 'release' | 'candidate' | 'restores' | 'adopted'>,
  serving: Fleet | undefined,
): Step {
  // Whoever made it knew the next name: with the lease that names it, it would be the candidate.
  if (seen.foreign.some(({ name }) => name === what.candidate)) {
    return done('refused', `${what.candidate} is there before its attempt began, so it isn't ours; delete it`, false);
  }
  const { origin } = asked;
  const lease = {
    ...{ n, attempt: n, ...holderOf(asked), ...what },
    ...(serving && { stable: serving.name }),
    ...(origin && { origin }),
  };
  const from = serving?.release ?? (what.adopted && `${inWords(what.adopted)}, which is adopted`);
  const to = what.kind === 'rollback' && what.adopted ? inWords(what.adopted) : what.release;
  return effect(
    { do: 'claim', lease },
    `begin attempt ${n}: ${what.kind} to ${to}${from === undefined ? '' : ` from ${from}`}`,
  );
}
