import { mayBeThere } from './absence.ts';
import type { Attempt } from './attempt.ts';
import type { Fleet } from './fleet.ts';
import { wasReleased } from './history.ts';
import { begun } from './records.ts';
import type { Seen } from './seen.ts';
import { effect, type Step } from './step.ts';

/** Release records (an empty group, its template version and its spec) that are kept. */
const KEPT = 5;
/**
 * Seconds for which a lease outlives its group. A run that was frozen may still make the group that its lease names, as long
 * as its credentials last, and a group that no lease names is nobody's to end. A role's last 12 hours at the most ("Maximum
 * session duration" in IAM's user guide).
 */
const LATE = 12 * 3600;

/** Removes what no rollback can want any more: old empty groups, then records whose group is gone, oldest first. */
export function prune(attempt: Attempt, seen: Seen): Step | undefined {
  const old = unwanted(attempt, seen).find(
    (fleet) => fleet.desired === 0 && fleet.machines.length === 0 && !fleet.deleting,
  );
  if (old) {
    const shared = seen.fleets.some((fleet) => fleet !== old && fleet.templateVersion === old.templateVersion);
    return effect(
      { do: 'delete-fleet', fleet: old.name, ...(shared ? {} : { templateVersion: old.templateVersion }) },
      `remove the record of ${old.name}, which no rollback needs`,
    );
  }
  return pruneRecords(attempt, seen);
}

/** Rolled-back candidates of earlier attempts, and released fleets beyond the newest five. */
function unwanted(attempt: Attempt, seen: Seen): readonly Fleet[] {
  const others = seen.fleets.filter(({ name }) => name !== attempt.lease.candidate && name !== attempt.lease.stable);
  const failed = others.filter((fleet) => !wasReleased(seen.records, fleet));
  const released = others
    .filter((fleet) => wasReleased(seen.records, fleet))
    .sort((a, b) => b.facts.rank - a.facts.rank || b.facts.attempt - a.facts.attempt);
  const inUse = seen.fleets.filter(
    ({ name }) => name === attempt.lease.candidate || name === attempt.lease.stable,
  ).length;
  return [...failed, ...released.slice(Math.max(0, KEPT - inUse))];
}

/** A record goes with its verdict, spec and beats first, its leases last, and late; the newest lease never goes. */
function pruneRecords(attempt: Attempt, seen: Seen): Step | undefined {
  const { leases, beats, verdicts, specs } = seen.records;
  const there = seen.fleets.filter(({ deleting }) => !deleting);
  // A look that doesn't show a group is no reason to forget what a rollback to it needs.
  const unseen = leases.filter(({ candidate }) => mayBeThere(seen, candidate)).map(({ attempt }) => attempt);
  const kept = new Set([
    attempt.lease.attempt,
    ...unseen,
    ...there.flatMap(({ facts }) => [facts.attempt, facts.rank]),
  ]);
  const attempts = [...new Set(leases.map(({ attempt }) => attempt))].filter((attempt) => !kept.has(attempt));
  for (const attempt of attempts) {
    const held = leases.filter((lease) => lease.attempt === attempt);
    const numbers = held.map(({ n }) => n);
    const records = [
      ...verdicts.filter((verdict) => verdict.attempt === attempt).map(() => `verdict/${attempt}`),
      ...specs.filter((spec) => spec === attempt).map(() => `spec/${attempt}`),
      ...beats.filter(({ n }) => numbers.includes(n)).map(({ n }) => `beat/${n}`),
    ];
    if (records.length === 0 && held.some(({ at }) => seen.now < at + LATE)) continue;
    const names = records.length > 0 ? records : numbers.map((n) => `lease/${n}`);
    const release = begun(seen.records, attempt)?.release;
    return effect(
      { do: 'forget', records: names.slice(0, 10) },
      `forget attempt ${attempt} (${release}), whose group is gone`,
    );
  }
  return undefined;
}
