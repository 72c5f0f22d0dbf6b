import type { Asked, Me } from './attempt.ts';
import type { Instant } from './fleet.ts';
import { type Beat, beatOf, type Lease, type Records, type Verdict } from './records.ts';
import type { RunState } from './seen.ts';

/** Seconds without a beat after which a lease may be taken over. */
const RUN_ENDED = 180;
const SILENT = 900;
const ROLLING_BACK = 60;
/** Seconds without a beat, four of them, after which a run that GitHub tells nothing of may have ended. */
const DOUBTFUL = 60;
/** Seconds after a verdict `release` for which a rollback waits while its run tidies up. */
const TIDYING = 300;
/** Seconds that a successor waits before its first effect: what the other process had on the wire is over by then. */
export const GRACE = 30;
/** Where its process is known to be dead: as long as one change may take. */
const WIRE = 5;

/**
 * Whether a lease that was not given up may be taken over. GitHub re-runs only completed runs, so a later attempt of the
 * same run knows that the earlier one has ended, and what cleans up after a job that its process is dead; every other successor
 * needs silence as well, since a run that GitHub calls ended may still have a process.
 */
export function maySucceed(
  lease: Lease,
  beat: Beat | undefined,
  verdict: Verdict | undefined,
  holder: RunState,
  { me, kind }: Pick<Asked, 'me' | 'kind'>,
  now: Instant,
): boolean {
  if (sameRun(lease, me) && me.runAttempt > lease.runAttempt) return true;
  if (beat?.cut) return true;
  const silence = silenceOf(lease, beat, now);
  if (verdict?.ruling === 'rollback' && silence >= ROLLING_BACK) return true;
  if (verdict?.ruling === 'release' && kind === 'rollback' && now - verdict.at >= TIDYING) return true;
  if (holder === 'ended' && silence >= RUN_ENDED) return true;
  return silence >= SILENT;
}

/** Why it is worth waiting until the lease may be taken over; undefined for a run that is taken to be at work. */
export function waitFor(lease: Lease, beat: Beat | undefined, holder: RunState, now: Instant): string | undefined {
  const after = (seconds: number) => `: it is taken over after ${seconds / 60} min without a beat`;
  if (holder === 'ended') return `has ended${after(RUN_ENDED)}`;
  const doubtful = holder === 'unknown' && silenceOf(lease, beat, now) >= DOUBTFUL;
  return doubtful ? `may have ended, which GitHub doesn't tell${after(SILENT)}` : undefined;
}

function silenceOf(lease: Lease, beat: Beat | undefined, now: Instant): number {
  return now - Math.max(lease.at, beat?.at ?? 0);
}

export function sameRun(lease: { repository: string; run: string }, me: Me): boolean {
  return lease.repository === me.repository && lease.run === me.run;
}

/** When the holder of this lease may do its first effect: later than at once after taking over another run's attempt. */
export function freeToAct(lease: Lease, { leases, beats }: Pick<Records, 'leases' | 'beats'>): Instant {
  const before = leases.find(({ n }) => n === lease.n - 1);
  // A teardown that was broken off; one that gave its lease up, or only forgot old releases, has nothing under way.
  const broken = before?.kind === 'teardown' && beatOf({ beats }, before.n)?.ended !== true;
  const takenOver = before !== undefined && (before.attempt === lease.attempt || broken) && before.run !== lease.run;
  if (!takenOver) return lease.at;
  return overAfter(lease, before, beats);
}

/**
 * When what the holder of a lease that it never gave up had on the wire is over, for whoever has the next one. Of a process that is
 * known to be dead it counts from when that was said: it has sent nothing since, whenever it is succeeded.
 */
export function overAfter(lease: Lease, before: Lease, beats: Records['beats']): Instant {
  const beat = beatOf({ beats }, before.n);
  return beat?.cut ? Math.max(lease.at, beat.at + WIRE) : lease.at + GRACE;
}
