import { rankOf, ranks } from './history.ts';
import { inService, type Records } from './records.ts';

/** Releases that are kept written down, for a rollback: the lease, verdict and spec of the rollout, and the version of the launch template. */
export const KEPT = 5;

/** Ranks of the releases that can still be gone back to after the next rollout: the one in service, then the newest others. */
export function keptReleases(records: Records): readonly number[] {
  const serving = rankOf(records, inService(records));
  const others = ranks(records).filter((rank) => rank !== serving);
  return [...(serving === undefined ? [] : [serving]), ...others].slice(0, KEPT - 1);
}
