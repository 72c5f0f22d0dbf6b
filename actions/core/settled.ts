import { begin } from './begin.ts';
import type { Asked } from './plan.ts';
import { begun, type Lease, type Verdict } from './records.ts';
import type { Seen } from './seen.ts';
import { done, type Step } from './step.ts';
import { sameRun } from './succession.ts';

/** Nobody holds the lease: report the end of what this run was for, or begin. */
export function settled(asked: Asked, seen: Seen, latest: Lease, verdict: Verdict | undefined): Step {
  return concerns(asked, seen, latest, verdict) ? report(asked, latest, verdict) : begin(asked, seen, latest.n + 1);
}

/** Whether the newest attempt is the one that this run was for. */
function concerns(asked: Asked, seen: Seen, latest: Lease, verdict: Verdict | undefined): boolean {
  const { me } = asked;
  const first = begun(seen.records, latest.attempt) ?? latest;
  const same = first.kind === asked.kind && (asked.kind === 'rollback' || first.release === asked.spec?.release);
  if (sameRun(first, me) && same) return true;
  // It continued another run's attempt at the same release.
  const continued = seen.records.leases.some(({ nonce, attempt }) => nonce === me.nonce && attempt === latest.attempt);
  if (asked.kind === 'rollout') return continued && latest.kind === 'rollout' && latest.release === asked.spec?.release;
  // A rollback that found a rollout without a verdict, or another rollback, only ends it: two dispatches don't toggle.
  const ended = verdict?.run === me.run && verdict.ruling === 'rollback';
  return ended || (asked.found === latest.attempt && (latest.kind === 'rollback' || verdict?.ruling === 'rollback'));
}

function report(asked: Asked, latest: Lease, verdict: Verdict | undefined): Step {
  const released = verdict?.ruling === 'release';
  const back = latest.stable ?? 'nothing';
  if (latest.kind === 'rollback') {
    return released
      ? done('rolled-back', `${latest.release} is in service again`)
      : done(
          'failed',
          `${latest.release} could not be put back in service: ${verdict?.why ?? 'no verdict'}; ${back} still serves`,
        );
  }
  if (released) return done('released', `${latest.release} is in service`);
  const asWished =
    asked.kind === 'rollback'
      ? `${back} serves as before`
      : `${verdict?.why ?? 'no verdict'}; ${back} serves as before`;
  return done('rolled-back', `${latest.release} was rolled back: ${asWished}`);
}
