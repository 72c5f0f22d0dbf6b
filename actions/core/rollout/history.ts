import { alive, type Fleet } from './fleet.ts';
import { begun, type Lease, type Records, takesOver, verdictOf } from './records.ts';
import type { Seen } from './seen.ts';

/**
 * A release that can be gone back to. What it was is written down: the lease of the rollout that first released it, its verdict
 * and its spec. The number of that rollout is its rank, which every fleet that is launched of it later has too.
 */
export interface Release {
  readonly rank: number;
  readonly release: string;
  /** The group that the rollout made, there or not. */
  readonly group: string;
  /** A fleet of it with machines that run, warm. */
  readonly fleet?: Fleet;
}

export function wasReleased(records: Records, fleet: Fleet): boolean {
  return verdictOf(records, fleet.facts.attempt)?.ruling === 'release';
}

/** Rank of the release that a group was made of, as the leases tell; undefined when they don't. */
export function rankOf({ leases }: Records, group: string | undefined): number | undefined {
  const made = (name: string | undefined): Lease | undefined => leases.find(({ candidate }) => candidate === name);
  const lease = made(group);
  const rollout = lease?.kind === 'rollback' ? made(lease.restores) : lease;
  return rollout?.kind === 'rollout' ? rollout.attempt : undefined;
}

/** Ranks of the releases that are written down whole, the newest first. */
export function ranks(records: Records): readonly number[] {
  return records.verdicts
    .filter(({ ruling, attempt }) => ruling === 'release' && begun(records, attempt)?.kind === 'rollout')
    .map(({ attempt }) => attempt)
    .filter((attempt) => records.specs.includes(attempt))
    .sort((a, b) => b - a);
}

/** The lease of the rollout that took over from what isn't ours, where the release of this rank did. */
export function adoptedBefore(records: Records, rank: number | undefined): Lease | undefined {
  const lease = rank === undefined ? undefined : begun(records, rank);
  return lease && takesOver(lease) ? lease : undefined;
}

/**
 * What was in service when the release in service was rolled out first: the highest released rank up to that one's, so
 * that two rollbacks don't toggle, and one that was rolled back by hand before is not gone back to.
 */
export function previousOf({ records, fleets }: Seen, serving: Fleet | undefined): Release | undefined {
  // What it took over from is no release.
  if (serving === undefined || adoptedBefore(records, serving.facts.rank)) return undefined;
  const before = begun(records, serving.facts.rank)?.stable;
  const tagged = fleets.find(({ name }) => name === before)?.facts.rank;
  const highest = rankOf(records, before) ?? tagged ?? serving.facts.rank - 1;
  const rank = ranks(records).find((each) => each <= highest);
  const lease = rank === undefined ? undefined : begun(records, rank);
  if (rank === undefined || lease === undefined) return undefined;
  const fleet = fleets
    .filter((each) => each.facts.rank === rank && !each.deleting && wasReleased(records, each))
    .filter((each) => each.desired > 0 && alive(each).length > 0)
    .sort((a, b) => alive(b).length - alive(a).length)[0];
  return { rank, release: lease.release, group: lease.candidate, ...(fleet && { fleet }) };
}
