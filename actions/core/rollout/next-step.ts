import type { Spec } from '../release/spec.ts';
import { afterRelease } from './after-release.ts';
import { afterRollback } from './after-rollback.ts';
import { type Asked, type Attempt, attemptOf } from './attempt.ts';
import { RETIRE } from './fleet.ts';
import { judge, overdue } from './judge.ts';
import { launch } from './launch.ts';
import { leaseStep, runOf } from './lease.ts';
import { type Lease, latestLease, type Verdict, verdictOf } from './records.ts';
import type { Seen } from './seen.ts';
import { done, effect, type Step, sameChange, wait } from './step.ts';
import { freeToAct, sameRun } from './succession.ts';
import { wave } from './wave.ts';

/**
 * What to do now. Total and pure: the same look gives the same step, whoever looks and however often the runner died.
 * `spec` is that of the newest lease's attempt, when it is stored.
 */
export function nextStep(asked: Asked, spec: Spec | undefined, seen: Seen): Step {
  const lease = latestLease(seen.records);
  const step = leaseStep(asked, seen);
  if (step === 'hold' && lease === undefined) throw new Error('a lease is held that is not there');
  const next = step === 'hold' && lease ? attemptStep(asked, lease, spec, seen) : (step as Step);
  if (next.kind !== 'effect' || seen.refusal === undefined || !sameChange(next.effect, seen.refusal.effect))
    return next;
  return done(lease && verdictOf(seen.records, lease.attempt) ? 'halted' : 'failed', seen.refusal.message);
}

function attemptStep(asked: Asked, lease: Lease, spec: Spec | undefined, seen: Seen): Step {
  const { records } = seen;
  const free = freeToAct(lease, records.leases);
  if (seen.now < free)
    return wait(`let what ${runOf(records.leases.at(-2) ?? lease)} had under way come to its end`, free);
  const verdict = verdictOf(records, lease.attempt);
  const giveUp = (why: string) => effect({ do: 'decide', attempt: lease.attempt, ruling: 'rollback' }, why);
  if (spec === undefined) {
    // Nothing was done without a spec, so there is nothing to undo either.
    if (verdict) return effect({ do: 'let-go', n: lease.n }, `attempt ${lease.attempt} never began: give the lease up`);
    return storeSpec(asked, lease, seen) ?? giveUp(`attempt ${lease.attempt} (${lease.release}) died before it began`);
  }
  const attempt = attemptOf(spec, lease, seen);
  if (verdict) return afterVerdict(asked, attempt, seen, verdict);
  if (leftBehind(asked, lease, attempt)) {
    return giveUp(`${lease.release} was left behind half-way, and ${asked.spec?.release} is to be rolled out`);
  }
  return forward(attempt, seen, giveUp);
}

/** After the verdict. What another run came for must not wait for ever for what this attempt can't finish. */
function afterVerdict(asked: Asked, attempt: Attempt, seen: Seen, verdict: Verdict): Step {
  const { lease, began } = attempt;
  const letGo = (why: string) =>
    effect({ do: 'let-go', n: lease.n }, `give up tidying after attempt ${lease.attempt}: ${why}`);
  const own = sameRun(began, asked.me) && began.kind === asked.kind;
  if (verdict.ruling === 'release') {
    if (!own && asked.kind === 'rollback') return letGo('a rollback is asked for, which is more urgent');
    const step = afterRelease(attempt, seen);
    const refused = step.kind === 'effect' && seen.refusal && sameChange(step.effect, seen.refusal.effect);
    const tidying = step.kind === 'effect' && ['delete-fleet', 'forget'].includes(step.effect.do);
    return refused && (tidying || !own) ? letGo(seen.refusal?.message ?? '') : step;
  }
  const step = afterRollback(attempt, seen, verdict);
  const stuck =
    step.kind === 'done' || (step.kind === 'effect' && seen.refusal && sameChange(step.effect, seen.refusal.effect));
  // A fix must be able to get in, even where the old fleet can't be healed.
  return stuck && !own && asked.kind === 'rollout' ? letGo(step.why) : step;
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

function forward(attempt: Attempt, seen: Seen, giveUp: (why: string) => Step): Step {
  const { candidate, lease } = attempt;
  const progress = candidate?.facts.progress?.attempt === lease.attempt ? candidate.facts.progress : undefined;
  const step = candidate && progress ? wave(attempt, seen, candidate, progress) : launch(attempt, seen);
  const change = step.kind === 'effect' ? step.effect : undefined;
  const refused = change && seen.refusal && sameChange(change, seen.refusal.effect) ? seen.refusal.message : undefined;
  // What has got everything that a verdict needs is not thrown away for being late.
  const late = change?.do === 'decide' ? undefined : overdue(attempt, seen);
  const why = judge(attempt, seen) ?? refused ?? late;
  if (why === undefined || (change?.do === 'decide' && why === refused)) return step;
  if (attempt.spec.onFailure === 'halt' && lease.kind === 'rollout') {
    const at = candidate?.schedules.find(({ name }) => name === RETIRE)?.at;
    const end = at === undefined ? '' : `, until AWS ends ${candidate?.name} at ${new Date(at * 1000).toISOString()}`;
    return done('halted', `${why}; everything is left as it is${end} (on-failure: halt)`);
  }
  return giveUp(why);
}

/** The spec goes first, from the request or, for a rollback, from the attempt that made the fleet it goes back to. */
function storeSpec(asked: Asked, lease: Lease, seen: Seen): Step | undefined {
  const why = `store the spec of attempt ${lease.attempt}, so that a rollback or a successor needs no fleet file`;
  if (lease.kind === 'rollback') {
    const restored = seen.fleets.find(({ name }) => name === lease.restores);
    const from = restored?.facts.attempt;
    if (from === undefined || !seen.records.specs.includes(from)) return undefined;
    return effect({ do: 'store-spec', attempt: lease.attempt, from }, why);
  }
  if (asked.kind !== 'rollout' || asked.spec?.release !== lease.release) return undefined;
  return effect({ do: 'store-spec', attempt: lease.attempt }, why);
}
