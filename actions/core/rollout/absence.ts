import type { Spec } from '../release/spec.ts';
import { adoptionNow } from './adoption.ts';
import type { Instant } from './fleet.ts';
import { rankOf } from './history.ts';
import { begun, inService, type Lease, type Records, returns, verdictOf } from './records.ts';
import { isRouted } from './router.ts';
import type { Absence, Seen } from './seen.ts';
import { type Step, wait } from './step.ts';

/**
 * Seconds after which a group that no look shows is taken to be gone. AWS names no time; of EC2, on which Auto Scaling stands:
 * "if you run a command to modify or describe the resource that you just created, its ID might not have propagated throughout
 * the system" (Eventual consistency in the Amazon EC2 API). It has whoever looks wait from a couple of seconds up to some minutes.
 */
const GONE = 60;

/** All groups that the records speak of. */
export function namesIn(records: Records): readonly string[] {
  const ours = records.leases.flatMap((lease) => [returns(lease) ? [] : lease.candidate, lease.stable ?? []].flat());
  return [...new Set([...ours, ...adoptedIn(adoptionNow(records))])];
}

function adoptedIn(lease: Lease | undefined): readonly string[] {
  return lease?.adopted?.groups.map(({ name }) => name) ?? [];
}

/**
 * Groups to ask for by name where a list of all doesn't show them: those that a decision hangs on. Of older releases only the
 * records are left, on purpose.
 */
export function sought(seen: Pick<Seen, 'absent' | 'now' | 'records'>): readonly string[] {
  const { records } = seen;
  const newest = records.leases.at(-1);
  const serving = inService(records);
  const before = begun(records, rankOf(records, serving) ?? 0)?.stable;
  const names = new Set([newest?.candidate, newest?.stable, serving, before]);
  return Object.keys(seen.absent ?? {}).filter((name) => names.has(name) && mayBeThere(seen, name));
}

/**
 * What is missing at this look, and since when; `shown` are the names that this process has seen, `deleted` those that it has seen
 * AWS delete: what goes and then is shown no more is gone, while what a look merely lacks may be there.
 */
export function absences(
  before: Readonly<Record<string, Absence>>,
  shown: ReadonlySet<string>,
  records: Records,
  groups: readonly { readonly name: string }[],
  now: Instant,
  deleted: ReadonlySet<string> = new Set(),
): Readonly<Record<string, Absence>> {
  const there = new Set(groups.map(({ name }) => name));
  const missing = namesIn(records).filter((name) => !there.has(name) && !deleted.has(name));
  return Object.fromEntries(
    missing.map((name) => [name, { since: before[name]?.since ?? now, shown: shown.has(name) }]),
  );
}

/** Whether a group that no look shows may be there all the same. */
export function mayBeThere({ absent, now }: Pick<Seen, 'absent' | 'now'>, name: string): boolean {
  const since = absent?.[name]?.since;
  return since !== undefined && now < since + GONE;
}

/** Whoever holds the lease decides nothing without the groups that it names; a candidate may not have been made yet. */
export function awaitNamed(lease: Lease, seen: Seen): Step | undefined {
  const { candidate, stable } = lease;
  const maker = seen.records.leases.find((each) => each.candidate === candidate) ?? lease;
  const made =
    seen.absent?.[candidate]?.shown === true ||
    maker.attempt !== lease.attempt ||
    seen.strangers.length > 0 ||
    (verdictOf(seen.records, lease.attempt) !== undefined && seen.template !== undefined);
  return awaitAll([stable, made ? candidate : undefined, ...adoptedIn(lease)], seen);
}

/**
 * An attempt begins from what is in service; a rollback goes to what served before that was released, for as long as that is kept
 * warm. After that its group goes on purpose, and what it was is written down. `spec` is the newest attempt's.
 */
export function awaitReleased(kind: Lease['kind'], seen: Seen, spec?: Spec): Step | undefined {
  const name = inService(seen.records);
  const serving = seen.fleets.find((fleet) => fleet.name === name);
  const before = serving && begun(seen.records, serving.facts.rank)?.stable;
  const since = seen.records.verdicts.findLast(({ ruling }) => ruling === 'release')?.at ?? 0;
  const warm = spec === undefined || (isRouted(spec.place) && seen.now < since + spec.keepPrevious);
  const back = kind === 'rollback' ? [warm ? before : undefined, ...adoptedIn(adoptionNow(seen.records))] : [];
  return awaitAll([name, ...back], seen);
}

function awaitAll(names: readonly (string | undefined)[], seen: Seen): Step | undefined {
  const name = names.find((each) => each !== undefined && mayBeThere(seen, each));
  const since = name === undefined ? undefined : seen.absent?.[name]?.since;
  if (name === undefined || since === undefined) return undefined;
  return wait(
    `AWS does not show ${name}, which the records name: it is looked for by name for ${GONE} s`,
    since + GONE,
  );
}
