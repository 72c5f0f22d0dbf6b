import type { Spec } from '../release/spec.ts';
import { attemptOf } from './attempt.ts';
import { need, nextWave } from './capacity.ts';
import { latestLease, verdictOf } from './records.ts';
import type { Seen } from './seen.ts';

/** The chapter of the story that a look falls into: one group of the log, one heading of the summary. */
export function phaseOf(spec: Spec | undefined, seen: Seen, nonce: string): string {
  const lease = latestLease(seen.records);
  if (lease === undefined || lease.nonce !== nonce || spec === undefined) return 'Lease';
  const verdict = verdictOf(seen.records, lease.attempt);
  if (verdict?.ruling === 'release') return `Released: ${lease.candidate} takes over for good`;
  if (verdict) return `Rolled back: ${lease.stable ?? 'nothing'} takes the traffic again`;
  const attempt = attemptOf(spec, lease, seen);
  const progress = attempt.candidate?.facts.progress;
  if (progress?.attempt !== lease.attempt) return `Launch and prove ${lease.candidate}`;
  const needed = need(attempt, seen.targetGroups);
  let total = 0;
  let number = 0;
  for (let wave: number | undefined = 0; wave !== undefined; wave = nextWave(attempt.waves, wave, needed)) {
    total += 1;
    if (wave <= progress.wave) number = total;
  }
  return `Wave ${number} of ${total}`;
}
