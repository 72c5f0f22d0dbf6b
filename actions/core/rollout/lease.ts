import type { Spec } from '../release/spec.ts';
import { type Asked, holderOf } from './attempt.ts';
import { beginAttempt } from './begin-attempt.ts';
import { concerns, freeLease } from './free-lease.ts';
import { overtaken, superseded } from './overtaken.ts';
import { beatOf, type Lease, latestLease, prunes, runOf, verdictOf } from './records.ts';
import type { Seen } from './seen.ts';
import { done, effect, type Step, wait } from './step.ts';
import { maySucceed, waitFor } from './succession.ts';

/** Gets the right to change this app here, or says why not; `hold` when this process has it. */
export function leaseStep(asked: Asked, seen: Seen, spec?: Spec): Step | 'hold' {
  const { records, now } = seen;
  const { me } = asked;
  const latest = latestLease(records);
  // Records go as a whole when an environment is removed, and count from 1 again.
  const removed = asked.held !== undefined && !records.leases.some(({ nonce }) => nonce === asked.held?.nonce);
  if (removed) return superseded(asked, latest);
  // Whoever had the lease has changed something, and says how that ended.
  const late = latest?.nonce === me.nonce || asked.held !== undefined ? undefined : tooLate(seen);
  if (late) return late;
  if (latest === undefined) return beginAttempt(asked, seen, 1);
  const beat = beatOf(records, latest.n);
  const verdict = verdictOf(records, latest.attempt);
  if (beat?.ended) return freeLease(asked, seen, latest, verdict, spec);
  if (latest.nonce === me.nonce) return 'hold';
  if (asked.held !== undefined) return superseded(asked, latest);
  const newer = concerns(asked, seen, latest, verdict) ? undefined : overtaken(asked, records);
  if (newer) return superseded(asked, newer);
  if (asked.from !== undefined && latest.kind === 'rollout' && latest.release !== asked.from)
    return superseded(asked, latest);
  if (asked.kind === 'rollback' && latest.kind === 'rollout' && verdict === undefined) {
    return effect(
      { do: 'decide', attempt: latest.attempt, ruling: 'rollback' },
      `end the rollout of ${latest.release} that ${runOf(latest)} is at`,
    );
  }
  if (seen.commit === 'newest' && verdict === undefined && latest.kind === 'rollout' && !wants(asked, latest)) {
    return effect(
      { do: 'decide', attempt: latest.attempt, ruling: 'rollback', newer: true },
      `superseded by ${runOf(me)}, which has a newer commit`,
    );
  }
  if (maySucceed(latest, beat, verdict, seen.holder, asked, now)) {
    // What it has removed is made anew, what it left is found: nothing of it is worth ending first.
    if (latest.kind === 'teardown') return beginAttempt(asked, seen, latest.n + 1);
    const { at: _, ...lease } = latest;
    return effect(
      { do: 'claim', lease: { ...lease, n: latest.n + 1, ...holderOf(asked) } },
      `take over attempt ${latest.attempt} (${latest.release}) from ${runOf(latest)}, which is gone`,
    );
  }
  if (latest.kind === 'teardown') return wait(`${runOf(latest)} ${doing(latest, asked)}: wait for its end`);
  if (asked.kind === 'rollback')
    return wait(
      `${runOf(latest)} ${verdict?.ruling === 'release' ? 'ends its rollout' : 'rolls back'}: wait for its end`,
    );
  if (wants(asked, latest)) {
    return wait(`${runOf(latest)} is rolling out ${latest.release} already: wait for its end`);
  }
  const gone = waitFor(latest, beat, seen.holder, now);
  if (gone !== undefined) return wait(`${runOf(latest)} ${gone}`);
  if (seen.commit !== undefined) return wait(`${runOf(latest)} is at a ${latest.kind}: wait for its end`);
  return done(
    'refused',
    `${runOf(latest)} is at attempt ${latest.attempt} (${latest.kind} to ${latest.release}); wait for it, cancel it, or dispatch a rollback to end it`,
    false,
  );
}

/** Whether somebody is at what this run was asked for. */
function wants({ spec }: Asked, { kind, release }: Lease): boolean {
  return kind === 'rollout' && spec?.release === release;
}

function doing(lease: Lease, { environment }: Asked): string {
  return prunes(lease) ? `forgets old releases of ${environment}` : `tears ${environment} down`;
}

/** What came for a branch that went on, or away, without it changes nothing. */
function tooLate({ commit }: Seen): Step | undefined {
  if (commit === 'older') {
    const why = 'the branch has a newer commit, whose own run deploys it; this one has changed nothing';
    return done('superseded', why, false);
  }
  if (commit === 'gone') return done('skipped', 'the branch is gone, or its pull request was closed', false);
  return undefined;
}
