import { pinned } from './capacity.ts';
import { endOf } from './expiry.ts';
import { type Ended, type Fleet, type Instant, retiring } from './fleet.ts';
import { type Lease, latestLease, letGo, verdictOf } from './records.ts';
import type { Seen } from './seen.ts';
import { howMany } from './step.ts';

/** What the looks before showed of a fleet last. */
interface Shown {
  readonly fleet: Fleet;
  /** Machines that AWS would end without draining them first, and until when each of them can still have requests. */
  readonly undrained: ReadonlyMap<string, Instant>;
}

/** By the names of fleets. */
export type Standing = ReadonlyMap<string, Shown>;

/**
 * What others did to fleets while an attempt is under way, and what follows from it, in sentences: what this look shows and those
 * before didn't, so each is told once. `from` is when the look began; `standing` is for the next one, a process begins
 * with none.
 */
export function interference(
  before: Standing,
  seen: Seen,
  from: Instant = seen.now,
): { readonly told: readonly string[]; readonly standing: Standing } {
  const lease = latestLease(seen.records);
  if (lease === undefined || letGo(seen.records, lease)) return { told: [], standing: new Map() };
  const open = verdictOf(seen.records, lease.attempt) === undefined;
  const now = new Map(
    seen.fleets.map((fleet) => [
      fleet.name,
      show(seen, from, fleet, open && fleet.name === lease.candidate ? before.get(fleet.name) : undefined),
    ]),
  );
  const told = [...now.values()].flatMap((shown) => {
    const last = before.get(shown.fleet.name);
    return [
      ...(open ? lowered(last?.fleet, shown.fleet, lease, seen.now) : []),
      ...cutOff(last, shown, seen.now, open),
    ];
  });
  // A fleet that one look doesn't show is there all the same.
  return { told, standing: new Map([...before, ...now]) };
}

/** A fleet whose minimum we hold at what it has gets smaller only when somebody lowers both: no step of ours does before the verdict. */
function lowered(before: Fleet | undefined, { name, desired }: Fleet, lease: Lease, now: Instant): readonly string[] {
  if (
    before === undefined ||
    !pinned(before) ||
    retiring(before) ||
    (endOf(before) ?? Infinity) <= now ||
    desired >= before.desired
  )
    return [];
  const what = `${name} was lowered from ${before.desired} to ${howMany(desired)}, and not by this ${lease.kind}`;
  const who = 'CloudTrail names who asked for it';
  if (name === lease.candidate)
    return [`${what}: it is raised again to what is needed, and a wave that lacks machines bakes anew; ${who}`];
  return name === lease.stable ? [`${what}: from now on that many count as needed; ${who}`] : [];
}

/**
 * A machine can get requests and be ended without being drained: "If the Auto Scaling group is being used with Elastic Load
 * Balancing, the terminating instance is first deregistered from the load balancer" (How lifecycle hooks work in Auto Scaling
 * groups), and until it is attached a group isn't. What is unhealthy gets no requests that an end could cut.
 */
function show({ targetGroups }: Seen, from: Instant, fleet: Fleet, last: Shown | undefined): Shown {
  const groups = targetGroups.filter(({ arn }) => fleet.traffic[arn] === undefined);
  const loose = groups.flatMap(({ targets, drain }) => targets.map((target) => ({ ...target, drain })));
  const present = new Set(loose.map(({ machine }) => machine));
  const unhealthy = new Set(loose.filter(({ state }) => state === 'unhealthy').map(({ machine }) => machine));
  const ours = new Set(fleet.machines.map(({ id }) => id));
  const undrained = new Map<string, Instant>();
  for (const { machine, state, drain } of loose) {
    if (!ours.has(machine) || unhealthy.has(machine)) continue;
    // A process that is stopped in between sees neither that a target drains nor that it is gone: only that there was time to.
    const until = state === 'draining' ? from + drain : Infinity;
    undrained.set(machine, Math.max(until, undrained.get(machine) ?? 0));
  }
  // No step of ours takes the candidate's out before the verdict: the balancer lets go of what EC2 ended, and AWS tells later.
  for (const [machine, until] of last && groups.length > 0 ? last.undrained : [])
    if (!present.has(machine)) undrained.set(machine, until);
  return { fleet, undrained };
}

/** Machines that AWS newly says it ended, by its reasons. */
function cutOff(
  before: Shown | undefined,
  { fleet, undrained }: Shown,
  now: Instant,
  open: boolean,
): readonly string[] {
  const told = new Set(before?.fleet.ended?.map(({ machine }) => machine));
  const busy = (machine: string) => now < (undrained.get(machine) ?? before?.undrained.get(machine) ?? 0);
  const ended = (fleet.ended ?? []).filter(({ machine }) => busy(machine) && !told.has(machine));
  const follows = open ? '; others are launched in their place, and the wave bakes anew' : '';
  return [...byCause(ended)].map(
    ([cause, ids]) =>
      `AWS ended ${howMany(ids.length)} of ${fleet.name} without draining, since its group is not attached: requests to ${listed(ids)} may have failed${follows}; AWS' reason: ${short(cause)}`,
  );
}

function byCause(ended: readonly Ended[]): ReadonlyMap<string, readonly string[]> {
  const causes = new Map<string, string[]>();
  for (const { machine, cause } of ended) causes.set(cause, [...(causes.get(cause) ?? []), machine]);
  return causes;
}

/** Names in a sentence, and characters of a reason, which holds names that users gave. */
const LISTED = 10;
const REASON = 300;

function listed(ids: readonly string[]): string {
  const rest = ids.length - LISTED;
  return rest > 0 ? `${ids.slice(0, LISTED).join(', ')} and ${rest} more` : ids.join(', ');
}

function short(text: string): string {
  return text.length > REASON ? `${text.slice(0, REASON)}…` : text;
}
