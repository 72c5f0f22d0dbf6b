import type { RolloutAccount, Serving } from './account.ts';
import type { Asked } from './attempt.ts';
import type { Fleet } from './fleet.ts';
import { previousOf } from './history.ts';
import { type Part, partOf, recorded } from './part.ts';
import { inService, type Lease, latestLease, type Records, verdictOf } from './records.ts';
import type { Seen } from './seen.ts';
import { working } from './share.ts';

type Parts = Pick<RolloutAccount, 'serving' | 'to' | 'from' | 'previous' | 'wanted'>;

/** Which releases a run was about, at its end. What no lease of its own tells, it was asked for. */
export function partsOf(asked: Asked, seen: Seen): Parts {
  const { records } = seen;
  const latest = latestLease(records);
  const fleet = seen.fleets.find(({ name }) => name === inService(records));
  const serving = servingOf(seen, fleet);
  const before = previousOf(seen, fleet);
  const previous = before && (partOf(records, before.group) ?? { release: before.release });
  const ends =
    asked.kind === 'rollback' &&
    latest?.kind === 'rollout' &&
    verdictOf(records, latest.attempt)?.ruling === 'rollback';
  const about =
    latest?.nonce === asked.me.nonce
      ? byLease(records, latest)
      : ends
        ? ended(records, latest, serving)
        : unbegun(asked, serving);
  return { ...(serving && { serving }), ...(previous && { previous }), ...about };
}

function servingOf({ records, targetGroups }: Seen, fleet: Fleet | undefined): Serving | undefined {
  if (fleet === undefined) return recorded(records);
  const up = working(targetGroups, fleet);
  const machines = { healthy: up, of: Math.max(up, fleet.desired) };
  return { ...(partOf(records, fleet.name) ?? { release: fleet.release }), machines };
}

function byLease(records: Records, lease: Lease): Pick<Parts, 'to' | 'from' | 'wanted'> {
  const to = candidateOf(records, lease);
  const from = lease.stable === undefined ? undefined : partOf(records, lease.stable);
  const verdict = verdictOf(records, lease.attempt);
  // The run itself takes back what fails, or whoever goes on for it; another does since somebody wants it to.
  const own = records.leases.some(({ attempt, run }) => attempt === lease.attempt && run === verdict?.run);
  const wanted = verdict?.ruling === 'rollback' && (verdict.newer === true || (verdict.run !== '' && !own));
  return { to, ...(from && { from }), ...(wanted && { wanted }) };
}

/** A rollback that found a rollout under way, and ended it. */
function ended(records: Records, lease: Lease, serving: Serving | undefined): Pick<Parts, 'to' | 'from'> {
  return { ...(serving && { to: serving }), from: candidateOf(records, lease) };
}

/** It never had a lease. */
function unbegun({ kind, spec, origin, me }: Asked, serving: Serving | undefined): Pick<Parts, 'to' | 'from'> {
  if (kind === 'rollback' || spec === undefined) return serving ? { from: serving } : {};
  if (serving?.release === spec.release) return { to: serving };
  const to = { release: spec.release, repository: me.repository, ...(origin && { origin }) };
  return { to, ...(serving && { from: serving }) };
}

function candidateOf(records: Records, { candidate, release }: Lease): Part {
  return partOf(records, candidate) ?? { release };
}
