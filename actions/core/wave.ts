import { count, launchSize, need, nextWave } from './capacity.ts';
import { grow } from './dark.ts';
import { type Fleet, type Progress, retiring } from './fleet.ts';
import { alarmsAtBakeEnd } from './judge.ts';
import { cutOver, handOver, register } from './move.ts';
import type { Plan } from './plan.ts';
import { askUnproven, awaitProof, provenOf } from './proof.ts';
import type { Seen } from './seen.ts';
import { effect, type Step, wait } from './step.ts';
import { draining, healthy } from './traffic.ts';

/** One wave: the candidate grows to its share, the balancer calls it healthy, stable gives up as much, and it bakes. */
export function wave(plan: Plan, seen: Seen, candidate: Fleet, progress: Progress): Step {
  const { lease, stable } = plan;
  const needed = need(plan, seen.targetGroups);
  const share = count(plan.waves[progress.wave] ?? { percent: 100 }, needed);
  const next = nextWave(plan.waves, progress.wave, needed);
  const last = next === undefined;
  if (retiring(candidate)) {
    return effect({ do: 'delete-retire', fleet: candidate.name }, `${candidate.name} is to serve: it must not retire`);
  }
  const size = launchSize(plan, progress.wave, needed);
  const good = goodOnes(plan, seen, candidate);
  const growing =
    grow(plan, candidate, size) ??
    askUnproven(plan, seen, candidate) ??
    (plan.warm ? undefined : awaitProof(plan, seen, candidate, size)) ??
    register(plan, seen, candidate, share);
  // A wave must *stay* good: what interrupts it begins its bake anew.
  const interrupted = good.length < share && progress.bakeSince !== undefined;
  if (interrupted)
    return write(
      candidate,
      { attempt: progress.attempt, wave: progress.wave },
      'the wave is not good any more: its bake begins anew',
    );
  if (growing) return growing;
  if (good.length < share)
    return wait(`${good.length} of ${share} machines of ${candidate.name} are healthy behind the balancer`);

  const moving =
    (last ? handOver(plan, seen, candidate) : undefined) ??
    (stable && cutOver(seen, stable, candidate, last ? 0 : needed - share));
  if (moving) return moving;
  // Its machines are registered by id; until AWS has attached the group, a later launch would not be.
  if (last && Object.values(candidate.traffic).includes('adding')) return wait(`${candidate.name} is being attached`);
  if (lease.kind === 'rollback') return release(plan, `${candidate.release} is healthy and has all the traffic`);

  if (progress.bakeSince === undefined) {
    return write(
      candidate,
      { ...progress, bakeSince: seen.now },
      `wave ${progress.wave + 1} has its share: it bakes for ${plan.spec.bake} s`,
    );
  }
  const until = progress.bakeSince + plan.spec.bake;
  if (seen.now < until) return wait(`wave ${progress.wave + 1} bakes`, until);
  const alarms = alarmsAtBakeEnd(plan, seen);
  if (alarms?.fail) return effect({ do: 'decide', attempt: lease.attempt, ruling: 'rollback' }, alarms.fail);
  if (alarms?.wait) return wait(alarms.wait);
  if (!last)
    return write(candidate, { attempt: progress.attempt, wave: next }, `wave ${progress.wave + 1} is good: go on`);
  const leaving = stable ? draining(seen.targetGroups, stable).length : 0;
  if (leaving > 0) return wait(`${leaving} machines of the old release still drain`);
  return release(plan, `every machine in service runs ${candidate.release}, and the old release is absent`);
}

/** Healthy behind the balancer and attested. */
function goodOnes(plan: Plan, seen: Seen, candidate: Fleet): readonly string[] {
  const proven = new Set(provenOf(plan, seen, candidate).map(({ id }) => id));
  return healthy(seen.targetGroups, candidate).filter((id) => proven.has(id));
}

function write(candidate: Fleet, progress: Progress, why: string): Step {
  return effect({ do: 'write-facts', fleet: candidate.name, facts: { progress } }, why);
}

function release(plan: Plan, why: string): Step {
  return effect({ do: 'decide', attempt: plan.lease.attempt, ruling: 'release' }, why);
}
