import { silentAlarms } from './alarms.ts';
import type { Attempt } from './attempt.ts';
import type { Fleet, Progress } from './fleet.ts';
import type { Seen } from './seen.ts';
import { replaced } from './sick.ts';
import { openCheck, silentCheck } from './smoke.ts';
import { effect, howMany, type Step, wait } from './step.ts';
import { draining } from './traffic.ts';

/** A wave that has its share must stay good for a while; the last one ends with the verdict. */
export function bake(
  attempt: Attempt,
  seen: Seen,
  candidate: Fleet,
  progress: Progress,
  next: number | undefined,
): Step {
  const { wave } = progress;
  const number = wave + 1;
  if (progress.bakeSince === undefined) {
    const why = `wave ${number} has its share: it bakes for ${attempt.spec.bake} s`;
    return write(candidate, { ...progress, bakeSince: seen.now }, why);
  }
  const until = progress.bakeSince + attempt.spec.bake;
  if (seen.now < until) return wait(`wave ${number} bakes`, until);
  const silent = silentAlarms(attempt, seen, 'wait') ?? openCheck(attempt, seen) ?? silentCheck(attempt, seen, 'wait');
  if (silent) return wait(silent);
  if (next !== undefined) return write(candidate, inWave(next, progress), `wave ${number} is good: go on`);
  const leaving = attempt.stable ? draining(seen.targetGroups, attempt.stable).length : 0;
  if (leaving > 0) return wait(`${howMany(leaving)} of the old release still to drain`);
  const swapped = replaced(attempt, candidate);
  const sick = swapped > 0 ? `; ${howMany(swapped)} of it ${swapped === 1 ? 'was' : 'were'} sick and replaced` : '';
  return decideRelease(
    attempt,
    `every machine in service runs ${candidate.release}, and the old release is absent${sick}`,
  );
}

/**
 * Beside machines that have their share of the requests, new ones get less for a while: "a newly registered target receives an
 * increasing share of the traffic" (slow_start.duration_seconds). Nothing of stable leaves before they have theirs, and a bake
 * of less would prove less.
 */
export function slowStart(attempt: Attempt, seen: Seen, candidate: Fleet, progress: Progress): Step | undefined {
  const seconds = Math.max(0, ...seen.targetGroups.map((group) => group.slowStart ?? 0));
  if (seconds === 0 || attempt.stable === undefined || attempt.lease.kind === 'rollback') return undefined;
  if (progress.startedSince === undefined) {
    const why = `wave ${progress.wave + 1} is healthy: the balancer gives it its share within ${seconds} s`;
    return write(candidate, { ...progress, startedSince: seen.now }, why);
  }
  const until = progress.startedSince + seconds;
  return seen.now < until ? wait(`the balancer lets wave ${progress.wave + 1} start slowly`, until) : undefined;
}

/** A wave must *stay* good: what interrupts it begins its bake anew. */
export function interrupt(candidate: Fleet, progress: Progress): Step {
  return write(candidate, inWave(progress.wave, progress), 'the wave is not good any more: its bake begins anew');
}

/** At the beginning of a wave only what holds for all of them is left. */
function inWave(wave: number, { attempt, failing, before }: Progress): Progress {
  return { attempt, wave, ...(failing && { failing }), ...(before && { before }) };
}

export function decideRelease(attempt: Attempt, why: string): Step {
  return effect({ do: 'decide', attempt: attempt.lease.attempt, ruling: 'release' }, why);
}

function write(candidate: Fleet, progress: Progress, why: string): Step {
  return effect({ do: 'write-facts', fleet: candidate.name, facts: { progress } }, why);
}
