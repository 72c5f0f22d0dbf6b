import { allFleets } from './adopted.ts';
import { adoptedServe } from './adoption.ts';
import type { Attempt } from './attempt.ts';
import { enough, need } from './capacity.ts';
import { endOf } from './expiry.ts';
import { alive, attached, type Fleet, RETIRE, retiring } from './fleet.ts';
import { previousOf } from './history.ts';
import { proven, provenOf } from './proof.ts';
import { inService, type Verdict, verdictOf } from './records.ts';
import type { Seen } from './seen.ts';
import type { Effect } from './step.ts';
import { touchesOthers } from './touches-others.ts';
import { exposed, healthy } from './traffic.ts';

/** All that an invariant is asked with; `attempt` is the one that is under way, when this run has its lease and its spec. */
interface Situation {
  readonly seen: Seen;
  readonly attempt: Attempt | undefined;
  readonly verdict: Verdict | undefined;
  /** The fleet in service: stable until the verdict `release`, the candidate from then on. */
  readonly serving: Fleet | undefined;
}

/** What the effect would do that must never be done, as the end of a sentence; undefined when it may be done. */
type Invariant = (situation: Situation, effect: Effect) => string | undefined;

/**
 * What no step may ever do, whatever rule made it: the promise of docs/rules.md, asked of every effect before it is returned.
 * It knows nothing of waves or phases, so a mistake there can't be made here as well.
 */
const invariants: Readonly<Record<string, Invariant>> = {
  'rule 4 (healthy capacity in service never falls below the need)': capacity,
  'rule 5 (a release is what all that serves was seen to run)': proof,
  'rule 6 (traffic moves by ids of proven machines; a group is attached to hand it over)': traffic,
  'rule 8 (what retires serves nothing, and what serves never retires)': retirement,
  'rule 9 (the verdict is the point of no return)': verdictIsFinal,
  'rule 13 (only what is ours, empty and out of use is deleted)': deletion,
  'rule 15 (what is not ours is taken out of traffic and put back, and is never ended, scaled or deleted)': (
    { seen },
    effect,
  ) => touchesOthers(seen, effect),
};

/** The rule that this effect would break and how, or undefined. Pure and total, as nextStep is. */
export function brokenRule(seen: Seen, attempt: Attempt | undefined, effect: Effect): string | undefined {
  const verdict = attempt && verdictOf(seen.records, attempt.lease.attempt);
  const serving = seen.fleets.find(({ name }) => name === inService(seen.records));
  for (const [rule, broken] of Object.entries(invariants)) {
    const how = broken({ seen, attempt, verdict, serving }, effect);
    if (how !== undefined) return `${rule}: it would ${how}`;
  }
  return undefined;
}

function capacity({ seen, attempt, verdict, serving }: Situation, effect: Effect): string | undefined {
  if (
    effect.do === 'replace' &&
    (verdict || effect.fleet !== attempt?.candidate?.name || effect.fleet === serving?.name)
  ) {
    return `end ${effect.machine} of ${effect.fleet}, which is no candidate`;
  }
  if (effect.do === 'resize') {
    if (effect.fleet !== serving?.name) return undefined;
    const desired = Math.min(effect.desired ?? serving.desired, effect.max ?? serving.max);
    return desired < serving.desired ? `shrink ${serving.name}, which serves, to ${desired}` : undefined;
  }
  const leaving = outOfTraffic(seen, effect);
  if (leaving.size === 0) return undefined;
  const well = allFleets(seen).flatMap((fleet) => healthy(seen.targetGroups, fleet));
  if (!well.some((id) => leaving.has(id))) return undefined;
  const left = well.filter((id) => !leaving.has(id)).length;
  const floor = attempt && least(attempt, verdict, seen);
  return floor !== undefined && left < floor ? `leave ${left} healthy machines where ${floor} are needed` : undefined;
}

/** The machines that this effect takes out of a target group. */
function outOfTraffic(seen: Seen, effect: Effect): ReadonlySet<string> {
  if (effect.do === 'deregister') return new Set(effect.machines);
  if (effect.do === 'replace') return new Set([effect.machine]);
  if (effect.do !== 'detach') return new Set();
  const fleet = seen.fleets.find(({ name }) => name === effect.fleet);
  return new Set(fleet ? exposed(seen.targetGroups, fleet) : []);
}

/** How many must stay: the need, less what was short of it when it began; after `release` whatever is parked may go. */
function least(attempt: Attempt, verdict: Verdict | undefined, seen: Seen): number | undefined {
  if (attempt.stable === undefined || verdict?.ruling === 'release') return undefined;
  const needed = need(attempt, seen.targetGroups);
  if (verdict === undefined) return needed;
  return enough(attempt, needed);
}

function proof({ seen, attempt }: Situation, effect: Effect): string | undefined {
  if (effect.do !== 'decide' || effect.ruling !== 'release') return undefined;
  const candidate = attempt?.candidate;
  if (attempt === undefined || candidate === undefined) return 'release what is not there';
  const other = allFleets(seen).find((fleet) => fleet !== candidate && exposed(seen.targetGroups, fleet).length > 0);
  if (other) return `release while ${other.name} still gets requests`;
  const good = goodOnes(attempt, seen, candidate);
  const needed = need(attempt, seen.targetGroups);
  return good < needed ? `release with ${good} of ${needed} machines healthy and proven` : undefined;
}

function traffic({ seen, attempt, verdict, serving }: Situation, effect: Effect): string | undefined {
  if (effect.do === 'attach') {
    const candidate = attempt?.candidate;
    if (attempt === undefined || effect.fleet !== candidate?.name)
      return `attach ${effect.fleet}, which is no candidate`;
    const needed = need(attempt, seen.targetGroups);
    const good = goodOnes(attempt, seen, candidate);
    return good < needed ? `attach ${effect.fleet} with ${good} of ${needed} machines healthy and proven` : undefined;
  }
  if (effect.do !== 'register') return undefined;
  for (const id of effect.machines) {
    const fleet = allFleets(seen).find(({ machines }) => machines.some((machine) => machine.id === id));
    const machine = fleet && alive(fleet).find((each) => each.id === id);
    if (fleet === undefined || machine === undefined) return `register ${id}, which is no running machine of ours`;
    if (fleet === serving || (fleet.adopted && mayServe(seen, attempt, verdict))) continue;
    if (attempt === undefined || fleet !== attempt.candidate)
      return `register ${id}, which is neither new nor in service`;
    if (verdict) return `register ${id} after the verdict ${verdict.ruling}`;
    if (!proven(attempt, seen, machine)) return `register ${id} before it was proven`;
  }
  return undefined;
}

/** What was adopted: until ours is released, and once more when that is taken back. */
function mayServe({ records }: Seen, attempt: Attempt | undefined, verdict: Verdict | undefined): boolean {
  if (attempt === undefined) return adoptedServe(records);
  const { lease } = attempt;
  if (lease.adopted === undefined) return false;
  return verdict === undefined || (verdict.ruling === 'release') === (lease.kind === 'rollback');
}

function goodOnes(attempt: Attempt, seen: Seen, candidate: Fleet): number {
  const well = new Set(healthy(seen.targetGroups, candidate));
  return provenOf(attempt, seen, candidate).filter(({ id }) => well.has(id)).length;
}

function retirement({ seen, serving }: Situation, effect: Effect): string | undefined {
  const named = (name: string) => seen.fleets.find((fleet) => fleet.name === name);
  if (effect.do === 'put-expire') {
    const fleet = named(effect.fleet);
    if (fleet === undefined) return `put off the end of ${effect.fleet}, which is not there`;
    const end = endOf(fleet);
    return effect.at <= Math.max(seen.now, end ?? 0) ? `bring the end of ${fleet.name} nearer` : undefined;
  }
  if (effect.do === 'put-retire') {
    const fleet = named(effect.fleet);
    if (fleet === undefined) return `retire ${effect.fleet}, which is not there`;
    if (fleet === serving) return `retire ${fleet.name}, which is in service`;
    // Putting an end off takes nothing from anybody.
    if ((fleet.schedules.find(({ name }) => name === RETIRE)?.at ?? Infinity) < effect.at) return undefined;
    const there = attached(fleet).some((arn) => fleet.traffic[arn] !== 'removing');
    return there || exposed(seen.targetGroups, fleet).length > 0
      ? `retire ${fleet.name}, which may still get requests`
      : undefined;
  }
  if (effect.do === 'catch-up' && effect.fleet !== serving?.name) {
    return `let ${effect.fleet} grow, which is not in service`;
  }
  const fleets =
    effect.do === 'attach'
      ? [named(effect.fleet)]
      : effect.do === 'register'
        ? seen.fleets.filter(({ machines }) => machines.some(({ id }) => effect.machines.includes(id)))
        : [];
  const ending = fleets.find((fleet) => fleet && retiring(fleet));
  return ending && `give requests to ${ending.name}, which is about to retire`;
}

/** What only leads to a verdict, and what only follows from one. */
const before: readonly Effect['do'][] = [
  'make-template',
  'create-fleet',
  'carry-over',
  'leave-spot',
  'write-facts',
  'ask',
  'run-before-traffic',
  'attach',
  'suspend',
  'copy-policies',
];
const after: readonly Effect['do'][] = [
  'drop-policies',
  'drop-schedules',
  'copy-schedules',
  'catch-up',
  'forget-originals',
  'delete-fleet',
  'forget',
  'let-go',
];

function verdictIsFinal({ seen, attempt, verdict, serving }: Situation, effect: Effect): string | undefined {
  if (effect.do === 'decide') {
    const written = verdictOf(seen.records, effect.attempt);
    return written && `decide ${effect.ruling} on attempt ${effect.attempt} after ${written.ruling}`;
  }
  if (attempt === undefined) return undefined;
  const afterwards =
    (effect.do === 'write-facts' && Object.keys(effect.facts).join() === 'caughtUp') ||
    (effect.do === 'suspend' && verdict?.ruling === 'release' && effect.fleet === serving?.name);
  if (verdict && before.includes(effect.do) && !afterwards) return `${effect.do} after the verdict ${verdict.ruling}`;
  if (verdict === undefined && after.includes(effect.do)) return `${effect.do} before there is a verdict`;
  if (verdict === undefined || serving === undefined) return undefined;
  const drops = effect.do === 'drop-policies' || effect.do === 'drop-schedules' || effect.do === 'detach';
  if (drops && effect.fleet === serving.name) return `${effect.do} of ${serving.name}, which is in service for good`;
  const mine = effect.do === 'deregister' && serving.machines.find(({ id }) => effect.machines.includes(id));
  return mine ? `deregister ${mine.id}, which is in service for good` : undefined;
}

function deletion({ seen, attempt, serving }: Situation, effect: Effect): string | undefined {
  if (effect.do === 'delete-fleet') {
    const fleet = seen.fleets.find(({ name }) => name === effect.fleet);
    const { candidate, stable } = attempt?.lease ?? {};
    if (fleet === undefined) return `delete ${effect.fleet}, which is no fleet of ours`;
    if (fleet === serving || [candidate, stable].includes(fleet.name)) return `delete ${fleet.name}, which is in use`;
    const full = fleet.desired > 0 || fleet.machines.length > 0;
    return full ? `delete ${fleet.name}, which has machines` : undefined;
  }
  if (effect.do !== 'forget') return undefined;
  const user = seen.fleets.find(({ release, deleting }) => release === effect.template && !deleting);
  if (user) return `delete the template version of ${effect.template}, which ${user.name} needs`;
  const back = previousOf(seen, serving)?.rank;
  const lost = effect.records.find((name) => /^(verdict|spec)/.test(name) && Number(name.split('/')[1]) === back);
  if (lost !== undefined) return `forget ${lost}, to which a rollback would go`;
  return effect.records.map((name) => unforgettable(seen, name)).find((how) => how !== undefined);
}

/** A record goes only when no fleet is left of its attempt, its lease last, and the newest lease never. */
function unforgettable({ records, fleets }: Seen, name: string): string | undefined {
  const [, kind, digits] = /^(lease|beat|verdict|spec)\/(\d+)$/.exec(name) ?? [];
  const number = Number(digits);
  if (kind === undefined) return `delete ${name}, which is no record of ours`;
  const ofLease = kind === 'lease' || kind === 'beat';
  const attempt = ofLease ? records.leases.find(({ n }) => n === number)?.attempt : number;
  const newest = records.leases.at(-1);
  if (attempt === undefined) return undefined;
  if (attempt === newest?.attempt) return `forget ${name} of the attempt that is under way`;
  const fleet = fleets.find(({ deleting, facts }) => !deleting && [facts.attempt, facts.rank].includes(attempt));
  if (fleet) return `forget ${name}, which ${fleet.name} needs`;
  const others = records.verdicts.some((verdict) => verdict.attempt === attempt) || records.specs.includes(attempt);
  return kind === 'lease' && others ? `forget ${name} before its verdict and spec` : undefined;
}
