import type { Spec } from '../release/spec.ts';
import { awaitNamed } from './absence.ts';
import { afterRelease } from './after-release.ts';
import { afterRollback, tidyingEnds } from './after-rollback.ts';
import { type Asked, type Attempt, attemptOf } from './attempt.ts';
import { expiring } from './credentials.ts';
import { type Instant, RETIRE } from './fleet.ts';
import { rankOf } from './history.ts';
import { brokenRule } from './invariants.ts';
import { judge, overdue } from './judge.ts';
import { launch } from './launch.ts';
import { leaseStep } from './lease.ts';
import { leaveSpot } from './leave-spot.ts';
import { type Phase, phaseOf } from './phase.ts';
import { type Lease, latestLease, runOf, type Verdict, verdictOf } from './records.ts';
import { TRIES, timesAsked } from './repetition.ts';
import type { Seen } from './seen.ts';
import { done, effect, type Step, sameChange, unlessBroken, wait } from './step.ts';
import { freeToAct, sameRun } from './succession.ts';
import { wave } from './wave.ts';

/** A step, the phase that it was decided in, and when its attempt ends at the latest, be that as it may. */
export type Decision = Step & { readonly phase: Phase; readonly ends?: Instant };

/**
 * What to do now. Total and pure: the same look gives the same step, whoever looks and however often the runner died.
 * `spec` is that of the newest lease's attempt, when it is stored.
 */
export function nextStep(asked: Asked, spec: Spec | undefined, seen: Seen): Decision {
  const lease = latestLease(seen.records);
  const attempt = spec && lease?.nonce === asked.me.nonce ? attemptOf(spec, lease, seen) : undefined;
  const phase: Phase = attempt ? phaseOf(attempt, seen) : { name: 'lease' };
  const step = leaseStep(asked, seen, spec);
  if (step === 'hold' && lease === undefined) throw new Error('a lease is held that is not there');
  const next = step === 'hold' && lease ? held(asked, lease, attempt, phase, seen) : (step as Step);
  const ends = attempt && endOf(attempt, seen);
  return { ...unlessRefused(kept(next, attempt, seen), lease, seen), phase, ...(ends !== undefined && { ends }) };
}

/** Before the verdict a rollout that doesn't come on gives up then, after it it halts. */
function endOf(attempt: Attempt, { records }: Seen): Instant {
  const verdict = verdictOf(records, attempt.lease.attempt);
  return verdict ? tidyingEnds(attempt, verdict) : attempt.lease.at + attempt.spec.timeout;
}

function kept(step: Step, attempt: Attempt | undefined, seen: Seen): Step {
  return unlessBroken(step, step.kind === 'effect' ? brokenRule(seen, attempt, step.effect) : undefined);
}

/** What AWS said to this very change the last time, when it won't do it however often it is asked. */
function refusedBy(step: Step, { refusal }: Seen): string | undefined {
  return step.kind === 'effect' && refusal && sameChange(step.effect, refusal.effect) ? refusal.message : undefined;
}

function unlessRefused(step: Step, lease: Lease | undefined, seen: Seen): Step {
  const refused = refusedBy(step, seen);
  if (refused === undefined) return step;
  return done(lease && verdictOf(seen.records, lease.attempt) ? 'halted' : 'failed', refused);
}

/** What the process before had under way comes to its end first. */
function grace(lease: Lease, { records, now }: Seen): Step | undefined {
  const free = freeToAct(lease, records);
  if (now >= free) return undefined;
  return wait(`let what ${runOf(records.leases.at(-2) ?? lease)} had under way come to its end`, free);
}

/** Nothing was done without a spec, so there is nothing to undo either. */
function beforeSpec(asked: Asked, lease: Lease, seen: Seen): Step {
  const { attempt, n, release } = lease;
  if (verdictOf(seen.records, attempt))
    return effect({ do: 'let-go', n }, `attempt ${attempt} never began: give the lease up`);
  return storeSpec(asked, lease, seen) ?? giveUp(lease, `attempt ${attempt} (${release}) died before it began`);
}

function giveUp({ attempt }: Lease, why: string): Step {
  return effect({ do: 'decide', attempt, ruling: 'rollback' }, why);
}

/** With the lease: the phase says which rules decide. */
function held(asked: Asked, lease: Lease, attempt: Attempt | undefined, phase: Phase, seen: Seen): Step {
  const early = grace(lease, seen) ?? awaitNamed(lease, seen);
  if (early) return early;
  if (attempt === undefined) return beforeSpec(asked, lease, seen);
  const verdict = verdictOf(seen.records, lease.attempt);
  if (verdict) return withAnEnd(attempt, seen, verdict, afterVerdict(asked, attempt, seen, verdict));
  if (!leftBehind(asked, lease, attempt)) return forward(asked, attempt, phase, seen);
  return giveUp(lease, `${lease.release} was left behind half-way, and ${asked.spec?.release} is to be rolled out`);
}

/** After the verdict. What another run came for must not wait for ever for what this attempt can't finish. */
function afterVerdict(asked: Asked, attempt: Attempt, seen: Seen, verdict: Verdict): Step {
  const { lease, began } = attempt;
  const letGo = (why: string) =>
    effect({ do: 'let-go', n: lease.n }, `give up tidying after attempt ${lease.attempt}: ${why}`);
  const own = sameRun(began, asked.me) && began.kind === asked.kind;
  if (verdict.ruling === 'release') {
    if (!own && asked.kind === 'rollback') return letGo('a rollback is asked for, which is more urgent');
    const step = kept(afterRelease(attempt, seen), attempt, seen);
    const tidying = step.kind === 'effect' && ['delete-fleet', 'forget'].includes(step.effect.do);
    const refused = refusedBy(step, seen);
    return refused !== undefined && (tidying || !own) ? letGo(refused) : step;
  }
  const step = kept(afterRollback(attempt, seen, verdict), attempt, seen);
  const stuck = step.kind === 'done' || refusedBy(step, seen) !== undefined;
  // A fix must be able to get in, even where the old fleet can't be healed.
  return stuck && !own && asked.kind === 'rollout' ? letGo(step.why) : step;
}

/**
 * Before the verdict a rollout that doesn't come on gives up when its time is over; after it nothing can be given up, so it
 * halts, for a person to look. Run again it has its time anew.
 */
function withAnEnd(attempt: Attempt, seen: Seen, verdict: Verdict, step: Step): Step {
  if (seen.now <= tidyingEnds(attempt, verdict)) return step;
  const rest = `within ${attempt.spec.timeout} s of the verdict`;
  if (step.kind === 'wait') return done('halted', `${step.why}, and that did not end ${rest}`);
  const times = step.kind === 'effect' ? timesAsked(step.effect, seen) : 0;
  return times < TRIES
    ? step
    : done('halted', `AWS was asked ${times} times to "${step.why}", and it was not done ${rest}`);
}

/**
 * Another run's attempt at another release is ended before the own one begins. What this very run began goes on as it
 * was stored, even if a name such as the AMI's stands for something else by now.
 */
function leftBehind(asked: Asked, lease: Lease, { began }: Attempt): boolean {
  if (asked.kind !== 'rollout') return false;
  if (lease.kind === 'rollout' && (asked.spec?.release === lease.release || sameRun(began, asked.me))) return false;
  return true;
}

function forward(asked: Asked, attempt: Attempt, phase: Phase, seen: Seen): Step {
  const { candidate, lease } = attempt;
  const step =
    (candidate && leaveSpot(candidate, seen)) ??
    (candidate && phase.name === 'wave' ? wave(attempt, seen, candidate, phase.progress) : launch(attempt, seen));
  const deciding = step.kind === 'effect' && step.effect.do === 'decide';
  const refused = refusedBy(step, seen);
  // What has got everything that a verdict needs is not thrown away for being late.
  const late = deciding ? undefined : (overdue(attempt, seen) ?? expiring(attempt, asked, seen));
  const why = judge(attempt, seen) ?? refused ?? late;
  if (why === undefined || (deciding && why === refused)) return step;
  if (attempt.spec.onFailure === 'halt' && lease.kind === 'rollout') {
    const at = candidate?.schedules.find(({ name }) => name === RETIRE)?.at;
    const end = at === undefined ? '' : `, until AWS ends ${candidate?.name} at ${new Date(at * 1000).toISOString()}`;
    return done('halted', `${why}; everything is left as it is${end} (on-failure: halt)`);
  }
  return giveUp(lease, why);
}

/** The spec goes first, from the request or, for a rollback, from the rollout that first released what it goes back to. */
function storeSpec(asked: Asked, lease: Lease, seen: Seen): Step | undefined {
  const why = `store the spec of attempt ${lease.attempt}, so that a rollback or a successor needs no fleet file`;
  if (lease.kind === 'rollback') {
    const from = rankOf(seen.records, lease.restores);
    if (from === undefined || !seen.records.specs.includes(from)) return undefined;
    return effect({ do: 'store-spec', attempt: lease.attempt, from }, why);
  }
  if (asked.kind !== 'rollout' || asked.spec?.release !== lease.release) return undefined;
  return effect({ do: 'store-spec', attempt: lease.attempt }, why);
}
