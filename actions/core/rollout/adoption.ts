import { adoptedBefore, rankOf } from './history.ts';
import { inService, type Lease, latestLease, letGo, type Records, returns, verdictOf } from './records.ts';

/** The lease with the adoption that a decision may hang on now: of the attempt under way, of what serves, or of what served before that. */
export function adoptionNow(records: Records): Lease | undefined {
  const latest = latestLease(records);
  if (latest === undefined) return undefined;
  if (!letGo(records, latest) || adoptedServe(records)) return latest.adopted ? latest : undefined;
  return adoptedBefore(records, rankOf(records, inService(records)));
}

/** Whether what was adopted serves by the newest attempt: that didn't take over from it, or went back to it. */
export function adoptedServe(records: Records): boolean {
  const latest = latestLease(records);
  if (latest?.adopted === undefined) return false;
  return (verdictOf(records, latest.attempt)?.ruling === 'release') === returns(latest);
}
