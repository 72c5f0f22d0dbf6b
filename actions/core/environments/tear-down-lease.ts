import { fleetName } from '../rollout/attempt.ts';
import { EXPIRE } from '../rollout/fleet.ts';
import { overtaken } from '../rollout/overtaken.ts';
import { beatOf, inService, latestLease, runOf, verdictOf } from '../rollout/records.ts';
import { done, effect, type Step, wait } from '../rollout/step.ts';
import { maySucceed, overAfter, waitFor } from '../rollout/succession.ts';
import { sameOwner } from './deed.ts';
import { leftovers, type Remains, type TearDown } from './remains.ts';

/** Gets the right to take an environment down, or says why not; `hold` when this process has it. */
export function tearDownLease(asked: TearDown, seen: Remains): Step | 'hold' {
  const { me, marks, held } = asked;
  const { records, now } = seen;
  const latest = latestLease(records);
  if (latest === undefined) {
    // A deploy tells GitHub before it has the name, and may die in between. What is told once this had the lease is a newer one's.
    const shown = held === undefined && (seen.deployments.length > 0 || seen.comment !== undefined);
    if (!shown && leftovers(asked, seen).length === 0) {
      return done('removed', `nothing is left of ${marks.environment}`);
    }
    // Whoever had the lease and has none any more was too slow: a new environment may be on its way.
    return held ? wentPast(asked) : (renewed(asked, seen) ?? claim(asked, 1));
  }
  const mine = latest.nonce === me.nonce;
  if (held && !mine) return wentPast(asked);
  const beat = beatOf(records, latest.n);
  const stays = renewed(asked, seen);
  if (mine && beat?.ended !== true) {
    return stays === undefined ? 'hold' : effect({ do: 'let-go', n: latest.n }, `give the lease up: ${stays.why}`);
  }
  if (stays) return stays;
  // It was stopped before it had the lease: what was deployed since is newer than what it came for.
  const newer = overtaken(asked, records);
  if (newer) {
    const why = `${runOf(newer)} deployed ${newer.release} since this teardown began, so it stays; run it again to take it down`;
    return done('superseded', why, false);
  }
  if (beat?.ended) return claim(asked, latest.n + 1);
  const verdict = verdictOf(records, latest.attempt);
  if (maySucceed(latest, beat, verdict, seen.holder, { me, kind: 'teardown' }, now)) return claim(asked, latest.n + 1);
  if (asked.judged) return done('superseded', `${runOf(latest)} is at ${marks.environment}, so it stays`, false);
  if (latest.kind === 'rollout' && verdict === undefined) {
    return effect(
      { do: 'decide', attempt: latest.attempt, ruling: 'rollback', newer: true },
      `end the rollout of ${latest.release} that ${runOf(latest)} is at, since ${marks.environment} is to go`,
    );
  }
  const gone = waitFor(latest, beat, seen.holder, now);
  return wait(gone ? `${runOf(latest)} ${gone}` : `${runOf(latest)} is at its ${latest.kind}: wait for its end`);
}

/** What the process before had under way comes to its end first, where it didn't say that it has. */
export function tearDownGrace({ records, now }: Remains): Step | undefined {
  const [before, lease] = records.leases.slice(-2);
  if (lease === undefined || before === undefined || before.run === lease.run) return undefined;
  const free = overAfter(lease, before, records.beats);
  if (beatOf(records, before.n)?.ended === true || now >= free) return undefined;
  return wait(`let what ${runOf(before)} had under way come to its end`, free);
}

/** Its lease names a group that is never made, since a lease has to name one. */
function claim({ me, marks }: TearDown, n: number): Step {
  const { repository, run, runAttempt, nonce } = me;
  const candidate = fleetName(marks.app, marks.environment, 'teardown', n);
  const lease = { n, attempt: n, repository, run, runAttempt, nonce, candidate } as const;
  return effect(
    { do: 'claim', lease: { ...lease, kind: 'teardown', release: 'teardown' } },
    `begin the teardown of ${marks.environment}`,
  );
}

/** Between a sweep's judgement and its lease somebody may have deployed or extended. */
function renewed({ judged, marks }: TearDown, seen: Remains): Extract<Step, { kind: 'done' }> | undefined {
  if (judged === undefined) return undefined;
  const stays = (why: string) =>
    ({ kind: 'done', outcome: 'superseded', why: `${marks.environment} ${why}, so it stays`, changed: false }) as const;
  if (judged.byDeed && outlives(seen)) {
    return stays('was deployed after what its deed says was written');
  }
  const { deed } = seen.site;
  if (deed?.ending === true) return undefined;
  const before = judged.deed;
  const same = before && deed ? sameOwner(before, deed) && before.expires === deed.expires : before === deed;
  // Without a deed it may be in mid-teardown, its deed deleted already.
  return same || (before && deed === undefined) ? undefined : stays('was deployed or extended since it was judged');
}

/**
 * What serves was released after any teardown, and AWS is to end it later. A deed is written under a lease, but PutParameter knows
 * nothing of that: a run that was stopped right before it may write one over that of an environment that was made since.
 */
function outlives({ records, groups, now }: Remains): boolean {
  const serving = groups.find(({ name }) => name === inService(records));
  const released = records.leases.find(({ candidate }) => candidate === serving?.name)?.n ?? 0;
  const end = serving?.schedules.find(({ name }) => name === EXPIRE)?.at ?? 0;
  return end > now && records.leases.every(({ kind, n }) => kind !== 'teardown' || n < released);
}

function wentPast({ marks }: TearDown): Step {
  return done(
    'superseded',
    `another run has gone past this teardown of ${marks.environment}; its end counts, and this run has changed nothing since`,
  );
}
