import { after } from './after.ts';
import { back } from './back.ts';
import { dark } from './dark.ts';
import { judge } from './judge.ts';
import { leaseStep, runOf } from './lease-step.ts';
import { type Asked, type Plan, planOf } from './plan.ts';
import { type Lease, latestLease, verdictOf } from './records.ts';
import type { Seen } from './seen.ts';
import type { Spec } from './spec.ts';
import { done, effect, type Step, wait } from './step.ts';
import { freeToAct, sameRun } from './succession.ts';
import { wave } from './wave.ts';

/**
 * What to do now. Total and pure: the same look gives the same step, whoever looks and however often the runner died.
 * `spec` is that of the newest lease's attempt, when it is stored.
 */
export function nextStep(asked: Asked, spec: Spec | undefined, seen: Seen): Step {
  const lease = latestLease(seen.records);
  const step = leaseStep(asked, seen);
  if (step !== 'hold') return refusedStep(step, seen) ?? step;
  if (lease === undefined) throw new Error('a lease is held that is not there');
  return attemptStep(asked, lease, spec, seen);
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
  const plan = planOf(spec, lease, seen);
  if (verdict?.ruling === 'release') return refusedStep(after(plan, seen), seen) ?? after(plan, seen);
  if (verdict) return refusedStep(back(plan, seen, verdict), seen) ?? back(plan, seen, verdict);
  if (leftBehind(asked, lease, plan)) {
    return giveUp(`${lease.release} was left behind half-way, and ${asked.spec?.release} is to be rolled out`);
  }
  return forward(plan, seen, giveUp);
}

/**
 * Another run's attempt at another release is ended before the own one begins. What this very run began goes on as it
 * was stored, even if a name such as the AMI's stands for something else by now.
 */
function leftBehind(asked: Asked, lease: Lease, { began }: Plan): boolean {
  if (asked.kind !== 'rollout') return false;
  if (lease.kind === 'rollout' && (asked.spec?.release === lease.release || sameRun(began, asked.me))) return false;
  return true;
}

function forward(plan: Plan, seen: Seen, giveUp: (why: string) => Step): Step {
  const { candidate, lease } = plan;
  const reason = judge(plan, seen);
  const progress = candidate?.facts.progress?.attempt === lease.attempt ? candidate.facts.progress : undefined;
  const step = candidate && progress ? wave(plan, seen, candidate, progress) : dark(plan, seen);
  const why =
    reason ?? (step.kind === 'effect' && step.effect.do === seen.refusal?.effect ? seen.refusal.message : undefined);
  if (why === undefined) return step;
  if (plan.spec.onFailure === 'halt' && lease.kind === 'rollout') {
    return done('halted', `${why}; everything is left as it is (on-failure: halt)`);
  }
  if (seen.refusal?.effect === 'decide') return done('failed', seen.refusal.message);
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

/** What AWS won't do leaves everything as it is, but for cleaning up, which can wait for the next rollout. */
function refusedStep(step: Step, seen: Seen): Step | undefined {
  if (step.kind !== 'effect' || step.effect.do !== seen.refusal?.effect) return undefined;
  const { message } = seen.refusal;
  const lease = latestLease(seen.records);
  if (lease && ['delete-fleet', 'forget'].includes(step.effect.do)) {
    return effect({ do: 'let-go', n: lease.n }, `clean up another time (${message})`);
  }
  return lease && verdictOf(seen.records, lease.attempt) && step.effect.do !== 'claim'
    ? done('halted', message)
    : done('failed', message);
}
