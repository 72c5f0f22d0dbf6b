import type { Attempt } from './attempt.ts';
import { bake, decideRelease, interrupt, slowStart } from './bake.ts';
import { count, goal, grow, launchSize, nextWave, sick } from './capacity.ts';
import { type Fleet, type Progress, retiring } from './fleet.ts';
import { askUnproven, awaitProof, provenOf } from './proof.ts';
import { servedBy } from './router.ts';
import type { Seen } from './seen.ts';
import { cutOver, handOver, register, scaleToo } from './shift-traffic.ts';
import { replaceSick } from './sick.ts';
import { done, effect, howMany, type Step, wait } from './step.ts';
import { healthy, shiftedAway } from './traffic.ts';
import { withdrawStrays } from './withdraw.ts';

/** One wave: the candidate grows to its share, the balancer calls it healthy, stable gives up as much, and it bakes. */
export function wave(attempt: Attempt, seen: Seen, candidate: Fleet, progress: Progress): Step {
  if (retiring(candidate)) {
    return effect({ do: 'delete-retire', fleet: candidate.name }, `${candidate.name} is to serve: it must not retire`);
  }
  const { lease, stable } = attempt;
  const needed = goal(attempt, seen.targetGroups);
  const current = attempt.waves[progress.wave];
  if (current === undefined) return done('halted', unknownWave(attempt, candidate, progress));
  const own = scaleToo(attempt, candidate);
  if (own) return own;
  const share = count(current, needed);
  const next = nextWave(attempt.waves, progress.wave, needed);
  const good = goodOnes(attempt, seen, candidate).length;
  const growing = widen(attempt, seen, candidate, launchSize(attempt, progress.wave, needed), share);
  const begun = progress.bakeSince ?? progress.startedSince;
  if (good < share && begun !== undefined) return interrupt(candidate, progress);
  const swap = replaceSick(attempt, seen, candidate);
  if (swap) return swap;
  if (growing) return growing;
  // What is gone back from is bad: it leaves as machines come up, and not only once all have.
  const leaving =
    lease.kind === 'rollback' && good < share && stable && cutOver(seen, stable, candidate, needed - good);
  if (leaving) return leaving;
  if (good < share) {
    const away = shiftedAway(seen.targetGroups).size;
    const shift = away > 0 ? `; ${howMany(away)} in a zone that is shifted away, which proves nothing` : '';
    return wait(`${good} of ${share} machines of ${candidate.name} are ${servedBy(seen.targetGroups)}${shift}`);
  }
  const starting = slowStart(attempt, seen, candidate, progress);
  if (starting) return starting;

  const last = next === undefined;
  const moving =
    (last ? handOver(attempt, seen, candidate) : undefined) ??
    (stable && cutOver(seen, stable, candidate, last ? 0 : needed - share)) ??
    (last ? withdrawStrays(attempt, seen) : undefined);
  if (moving) return moving;
  // Its machines are registered by id; until AWS has attached the group, a later launch would not be.
  if (last && Object.values(candidate.traffic).includes('adding')) return wait(`${candidate.name} is being attached`);
  if (lease.kind === 'rollback')
    return decideRelease(
      attempt,
      `${candidate.adopted ? candidate.name : candidate.release} is healthy and has all the traffic`,
    );
  return bake(attempt, seen, candidate, progress, next);
}

/** A wave that isn't there is no reason to move all traffic: somebody has written the fact who has other waves. */
function unknownWave({ waves, lease }: Attempt, { name }: Fleet, { wave: index }: Progress): string {
  return `${name} is noted to be in wave ${index + 1}, and the spec of attempt ${lease.attempt} has ${waves.length}: everything is left as it is; dispatch a rollback, or correct its tag immutable:progress and run this job again`;
}

/** Launches, proves and registers what the wave lacks. */
function widen(attempt: Attempt, seen: Seen, candidate: Fleet, size: number, share: number): Step | undefined {
  // Parked machines are judged by EC2 alone, so one whose app hangs is only found when it gets traffic. A rollback launches
  // another in its place; in a rollout a sick machine speaks against the release instead (judge.ts).
  const replaced = attempt.lease.kind === 'rollout' ? 0 : sick(seen.targetGroups, candidate);
  return (
    grow(attempt, candidate, size + replaced) ??
    askUnproven(attempt, seen, candidate) ??
    (attempt.warm ? undefined : awaitProof(attempt, seen, candidate, size)) ??
    register(attempt, seen, candidate, share + replaced)
  );
}

/** Healthy behind the balancer and attested. */
function goodOnes(attempt: Attempt, seen: Seen, candidate: Fleet): readonly string[] {
  const proven = new Set(provenOf(attempt, seen, candidate).map(({ id }) => id));
  // A rollback proves nothing: where a zone is shifted away, what it goes back to is as far from the traffic as what it leaves.
  const away = attempt.lease.kind === 'rollback' ? new Set() : shiftedAway(seen.targetGroups);
  return healthy(seen.targetGroups, candidate).filter((id) => proven.has(id) && !away.has(id));
}
