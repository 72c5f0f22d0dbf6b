import type { Instant } from './fleet.ts';
import { rankOf } from './history.ts';
import type { Origin } from './origin.ts';
import { begun, inService, type Records } from './records.ts';

/** A release as a person knows it: by the commit that it was made of. */
export interface Part {
  /** '' where a run ended before it was known. */
  readonly release: string;
  readonly origin?: Origin;
  /** Whose commit it is, as far as that is known. */
  readonly repository?: string;
  /** When it came into service last. */
  readonly since?: Instant;
}

/** The release that a group was made of, whatever made the group: its rollout's lease tells where it is from. */
export function partOf(records: Records, group: string | undefined): Part | undefined {
  const rank = rankOf(records, group);
  const lease = rank === undefined ? undefined : begun(records, rank);
  if (lease === undefined) return undefined;
  const { release, origin, repository } = lease;
  const came = records.verdicts.findLast(
    ({ ruling, attempt }) => ruling === 'release' && begun(records, attempt)?.candidate === group,
  );
  return { release, repository, ...(origin && { origin }), ...(came && { since: came.at }) };
}

/** What the records say is in service, whatever became of it. */
export function recorded(records: Records): Part | undefined {
  return partOf(records, inService(records));
}

/** `3f9c2a1 (r2)`; the release alone where nobody wrote down its commit. */
export function nameOf({ release, origin }: Part): string {
  const commit = origin?.commit?.slice(0, 7);
  if (commit === undefined) return release;
  return release === '' ? commit : `${commit} (${release})`;
}
