import { mayBeThere } from './absence.ts';
import type { Attempt } from './attempt.ts';
import { previousOf, rankOf, ranks } from './history.ts';
import { KEPT } from './kept-releases.ts';
import { begun } from './records.ts';
import type { Seen } from './seen.ts';
import { effect, type Step } from './step.ts';

/**
 * Seconds for which a lease outlives its group. A run that was frozen may still make the group that its lease names, as long
 * as its credentials last, and a group that no lease names is nobody's to end. A role's last 12 hours at the most ("Maximum
 * session duration" in IAM's user guide).
 */
const LATE = 12 * 3600;

/** What is pruned around: the newest attempt, and the fleets that are in use. */
export type InUse = Pick<Attempt, 'lease' | 'candidate' | 'stable'>;

/** Removes what is over: groups that are empty, then records that no rollback can want any more, oldest first. */
export function prune(attempt: InUse, seen: Seen): Step | undefined {
  return prunings(attempt, seen)[0];
}

/** All that may go now; of a record that goes its leases are a later look's. `keep`: releases that stay. */
export function prunings(attempt: InUse, seen: Seen, keep = KEPT): readonly Step[] {
  const { candidate, stable } = attempt.lease;
  const unused = seen.fleets.filter(
    ({ name, desired, machines, deleting }) =>
      name !== candidate && name !== stable && desired === 0 && machines.length === 0 && !deleting,
  );
  const groups = unused.map((empty) =>
    effect({ do: 'delete-fleet', fleet: empty.name }, `remove ${empty.name}, which is empty and out of service`),
  );
  return [...groups, ...pruneRecords(attempt, seen, keep)];
}

/**
 * Attempts whose records stay: the one that is under way, those of groups that are there, and of the newest releases, with the
 * rollback by which what served before each was there.
 */
function keptAttempts({ lease, candidate, stable }: InUse, seen: Seen, keep: number): ReadonlySet<number> {
  const { records, fleets } = seen;
  const { leases } = records;
  const there = fleets.filter(({ deleting }) => !deleting).flatMap(({ facts }) => [facts.attempt, facts.rank]);
  const inUse = [
    rankOf(records, lease.candidate),
    rankOf(records, lease.stable),
    candidate?.facts.rank,
    stable?.facts.rank,
    previousOf(seen, candidate)?.rank,
  ];
  const used = new Set(inUse.filter((rank) => rank !== undefined));
  const others = ranks(records).filter((rank) => !used.has(rank));
  const newest = [...used, ...others.slice(0, Math.max(0, keep - used.size))];
  const before = newest.map((rank) => begun(records, rank)?.stable);
  const served = leases
    .filter(({ kind, candidate }) => kind === 'rollback' && before.includes(candidate))
    .map(({ attempt }) => attempt);
  return new Set([lease.attempt, ...there, ...newest, ...served]);
}

/** A record goes with its verdict, spec, beats and template version first, its leases last, and late; the newest lease never goes. */
function pruneRecords(attempt: InUse, seen: Seen, keep: number): readonly Step[] {
  const { leases, beats, verdicts, specs } = seen.records;
  const kept = keptAttempts(attempt, seen, keep);
  const needed = new Set([
    ...seen.fleets.flatMap(({ release, deleting }) => (deleting ? [] : [release])),
    ...leases.filter((lease) => kept.has(lease.attempt)).map(({ release }) => release),
  ]);
  const attempts = [...new Set(leases.map((lease) => lease.attempt))].filter((each) => !kept.has(each));
  return attempts.flatMap((each) => {
    const held = leases.filter((lease) => lease.attempt === each);
    const numbers = held.map(({ n }) => n);
    const records = [
      ...verdicts.filter((verdict) => verdict.attempt === each).map(() => `verdict/${each}`),
      ...specs.filter((spec) => spec === each).map(() => `spec/${each}`),
      ...beats.filter(({ n }) => numbers.includes(n)).map(({ n }) => `beat/${n}`),
    ];
    // By its lease a group that this look doesn't show, or that comes late, is ours.
    const late = held.some(({ at, candidate }) => seen.now < at + LATE || mayBeThere(seen, candidate));
    if (records.length === 0 && late) return [];
    const names = records.length > 0 ? records : numbers.map((n) => `lease/${n}`);
    const release = begun(seen.records, each)?.release;
    // With the first of its records, so that a runner that dies in between does it once more.
    const template = records.length > 0 && release !== undefined && !needed.has(release) ? { template: release } : {};
    return effect(
      { do: 'forget', records: names.slice(0, 10), ...template },
      `forget attempt ${each} (${release}), which no rollback needs`,
    );
  });
}
