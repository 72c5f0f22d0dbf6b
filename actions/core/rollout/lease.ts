import type { Spec } from '../release/spec.ts';
import { type Asked, holderOf } from './attempt.ts';
import { beginAttempt } from './begin-attempt.ts';
import { concerns, freeLease } from './free-lease.ts';
import { overtaken, superseded, tornDown } from './overtaken.ts';
import { beatOf, latestLease, runOf, verdictOf } from './records.ts';
import type { Seen } from './seen.ts';
import { done, effect, type Step, wait } from './step.ts';
import { maySucceed, waitFor } from './succession.ts';

/** Gets the right to change this app here, or says why not; `hold` when this process has it. */
export function leaseStep(asked: Asked, seen: Seen, spec?: Spec): Step | 'hold' {
  const { records, now } = seen;
  const { me } = asked;
  const latest = latestLease(records);
  if (latest === undefined) return asked.held ? tornDown(asked) : beginAttempt(asked, seen, 1);
  const beat = beatOf(records, latest.n);
  const verdict = verdictOf(records, latest.attempt);
  if (beat?.ended) return freeLease(asked, seen, latest, verdict, spec);
  if (latest.nonce === me.nonce) return 'hold';
  if (asked.held !== undefined) return superseded(asked, latest);
  const newer = concerns(asked, seen, latest, verdict) ? undefined : overtaken(asked, records);
  if (newer) return superseded(asked, newer);
  if (asked.kind === 'rollback' && latest.kind === 'rollout' && verdict === undefined) {
    return effect(
      { do: 'decide', attempt: latest.attempt, ruling: 'rollback' },
      `end the rollout of ${latest.release} that ${runOf(latest)} is at`,
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
  if (latest.kind === 'teardown') return wait(`${runOf(latest)} tears ${asked.environment} down: wait for its end`);
  if (asked.kind === 'rollback')
    return wait(
      `${runOf(latest)} ${verdict?.ruling === 'release' ? 'ends its rollout' : 'rolls back'}: wait for its end`,
    );
  if (asked.spec?.release === latest.release && latest.kind === 'rollout') {
    return wait(`${runOf(latest)} is rolling out ${latest.release} already: wait for its end`);
  }
  const gone = waitFor(latest, beat, seen.holder, now);
  if (gone !== undefined) return wait(`${runOf(latest)} ${gone}`);
  return done(
    'refused',
    `${runOf(latest)} is at attempt ${latest.attempt} (${latest.kind} to ${latest.release}); wait for it, cancel it, or dispatch a rollback to end it`,
    false,
  );
}
