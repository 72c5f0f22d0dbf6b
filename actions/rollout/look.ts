import type { Spec } from '../core/release/spec.ts';
import { absences, sought } from '../core/rollout/absence.ts';
import { servedSince } from '../core/rollout/alarms.ts';
import { type Asked, attemptOf } from '../core/rollout/attempt.ts';
import { alive, type Fleet, type Instant } from '../core/rollout/fleet.ts';
import { ours } from '../core/rollout/ours.ts';
import type { Pace } from '../core/rollout/pace.ts';
import { proven } from '../core/rollout/proof.ts';
import { type Lease, latestLease, letGo, type Records, returns } from '../core/rollout/records.ts';
import { attachable } from '../core/rollout/router.ts';
import type { Absence, RunState, Seen } from '../core/rollout/seen.ts';
import type { TargetGroup } from '../core/rollout/traffic.ts';
import { Denied, type Ports } from '../ports/rollout.ts';
import type { Answers } from './answers.ts';
import type { KnownDetails } from './known-details.ts';
import { lookAtAdoptable, lookAtAdopted } from './look-at-adopted.ts';
import type { Smoke } from './smoke.ts';

/** What one look gives: what is there, and the spec of the attempt that is under way. */
export interface Look {
  readonly seen: Seen;
  readonly spec: Spec | undefined;
  /** Seconds from the first question to the last answer. */
  readonly took: number;
  /** When the oldest answer was asked for that it is made of; only there where that was before it began. */
  readonly since?: Instant;
}

/** What a process knows that AWS doesn't: what was refused it, and what it has seen; and what it needn't ask for again. */
export interface Remembered {
  readonly refusal: Seen['refusal'];
  readonly repeated: Seen['repeated'];
  readonly absent: Readonly<Record<string, Absence>>;
  /** Names of groups. */
  readonly shown: ReadonlySet<string>;
  readonly smoke: Smoke;
  readonly answers: Answers;
  readonly details: KnownDetails;
  /** Of groups that were adopted. */
  readonly others: KnownDetails;
  /** How old they may be, and how old for who acts on them. */
  readonly pace: Pace;
  readonly acting: Pace;
}

/** Sees everything that a decision needs, in a few calls at once, whatever the fleet's size. */
export async function look(
  ports: Ports,
  asked: Asked,
  remembered: Remembered,
  /** What the spec that is stored means now. */
  now: (stored: Spec) => Spec = (stored) => stored,
): Promise<Look> {
  const { refusal, repeated, answers: known, pace } = remembered;
  const from = ports.clock.now();
  const { records, fleets, foreign, absent, adopted } = await lookAtFleets(ports, remembered);
  const lease = latestLease(records);
  const stored = lease && records.specs.includes(lease.attempt) ? await ports.ledger.spec(lease.attempt) : undefined;
  const spec = stored && now(stored);
  // Before the lease is taken the question is what the asked release would meet.
  const relevant = spec && !letGo(records, lease) ? spec : (asked.spec ?? spec);
  const candidate = fleets.find(({ name }) => name === lease?.candidate);
  const { targetGroups: routers = [] } = relevant?.place ?? {};
  const { beforeTraffic: run } = candidate?.facts ?? {};
  const [commit, targetGroups, alarms, holder, template, answers, beforeTraffic] = await Promise.all([
    known.ask('commit', pace.github, () => commitState(ports, asked, lease)),
    known.ask(`targets of ${routers}`, pace.targets, () => ports.traffic.look(routers)),
    relevant && asked.kind === 'rollout'
      ? known.ask(`alarms ${relevant.alarms}`, pace.alarms, () => ports.alarms.look(relevant.alarms))
      : [],
    known.ask(`holder of ${lease?.nonce}`, pace.github, () => holderState(ports, asked, lease, records)),
    spec && lease && candidate === undefined && !returns(lease)
      ? known.ask(`template of ${lease.release}`, pace.groups, () => ports.fleets.template(lease.release))
      : undefined,
    known.ask('answers', pace.machines, () => ports.machines.answers()),
    run && known.ask(`end on ${run.machine}`, pace.machines, () => ports.machines.beforeTraffic(run.machine)),
  ]);
  const credentials = ports.credentialsEnd();
  const adoptable = await lookAtAdoptable(ports, asked, remembered, { records, fleets, targetGroups });
  const seen: Seen = {
    now: ports.clock.now(),
    records,
    holder,
    ...(commit === undefined ? {} : { commit }),
    fleets,
    foreign,
    absent,
    targetGroups,
    ...(adopted && { adopted }),
    ...(adoptable && { adoptable }),
    strangers: strangers(
      targetGroups,
      lease?.adopted && adopted && !letGo(records, lease) ? [...fleets, adopted] : fleets,
    ),
    answers,
    alarms,
    ...(template === undefined ? {} : { template }),
    ...(beforeTraffic === undefined ? {} : { beforeTraffic }),
    ...(credentials && { credentials }),
    ...(refusal === undefined ? {} : { refusal }),
    ...(repeated === undefined ? {} : { repeated }),
  };
  if (spec === undefined || lease === undefined || candidate === undefined)
    return { seen, spec, ...aged(ports, remembered, from) };
  const smoke =
    lease.nonce === asked.me.nonce ? await remembered.smoke.look(attemptOf(spec, lease, seen), seen) : undefined;
  const heard = await withServed(ports, remembered, smoke ? { ...seen, smoke } : seen, spec, lease);
  const whole = await withMachines(ports, remembered, heard, spec, lease);
  return { seen: whole, spec, ...aged(ports, remembered, from) };
}

function aged({ clock }: Ports, { answers, details, others }: Remembered, from: Instant): Pick<Look, 'took' | 'since'> {
  const took = clock.now() - from;
  return answers.old || details.old || others.old ? { took, since: answers.oldest } : { took };
}

/** What is written down, the groups that it makes ours, and those that it names and nothing shows. */
async function lookAtFleets(
  ports: Ports,
  remembered: Remembered,
): Promise<Required<Pick<Seen, 'records' | 'fleets' | 'foreign' | 'absent'>> & Pick<Seen, 'adopted'>> {
  const { ledger, fleets, clock } = ports;
  const { absent: before, shown, answers, details, pace, acting } = remembered;
  const [records, listed] = await Promise.all([
    answers.ask('records', pace.records, () => ledger.read()),
    answers.ask('groups', pace.groups, () => details.look(fleets, answers.began, pace, acting)),
  ]);
  const absent = absences(before, shown, records, listed, clock.now());
  const names = sought({ absent, records, now: clock.now() });
  const groups = names.length === 0 ? listed : [...listed, ...(await fleets.named(names))];
  const found = ours(records, groups);
  // The lease of a group is there before it, but not before the records were read: another run's may be new.
  const newer = found.foreign.length === 0 ? records : await answers.askAfter('groups', 'records', () => ledger.read());
  const { adopted, groups: theirs } = await lookAtAdopted(ports, remembered, newer);
  const absentNow = absences(before, shown, newer, [...groups, ...theirs], clock.now());
  return { records: newer, ...ours(newer, groups), absent: absentNow, ...(adopted && { adopted }) };
}

/** Adds whether requests were served, where a silent alarm's meaning hangs on it. */
async function withServed(
  { alarms }: Ports,
  { answers, pace }: Remembered,
  seen: Seen,
  spec: Spec,
  lease: Lease,
): Promise<Seen> {
  const since = servedSince(attemptOf(spec, lease, seen), seen);
  const balanced = attachable(spec.place.targetGroups);
  if (since === undefined || balanced.length === 0) return seen;
  try {
    const served = await answers.ask(`served since ${since}`, pace.served, () => alarms.served(balanced, since));
    return served ? { ...seen, served: true } : seen;
  } catch (error) {
    // A role without the permission can do without: then nothing is known, and that is told.
    if (error instanceof Denied) return { ...seen, served: error.message };
    throw error;
  }
}

/** Adds when the candidate's machines were launched and which can be asked, while a decision may hang on it. */
async function withMachines(
  ports: Ports,
  { answers, pace }: Remembered,
  seen: Seen,
  spec: Spec,
  lease: Lease,
): Promise<Seen> {
  const attempt = attemptOf(spec, lease, seen);
  const agent = spec.liveCheck.via === 'ssm';
  const open = (attempt.candidate ? alive(attempt.candidate) : []).filter(
    (machine) => !agent || !proven(attempt, seen, machine),
  );
  if (open.length === 0 || letGo(seen.records, lease)) return seen;
  const ids = open.map(({ id }) => id);
  const [launched, reachable] = await Promise.all([
    answers.ask(`launches of ${ids}`, pace.machines, () => ports.machines.launched(ids)),
    answers.ask(`reach of ${ids}`, pace.machines, () => ports.machines.reachable(ids)),
  ]);
  const known = (fleet: Fleet): Fleet => ({
    ...fleet,
    machines: fleet.machines.map((machine) => {
      const at = launched[machine.id];
      return { ...machine, reachable: reachable.has(machine.id), ...(at === undefined ? {} : { launched: at }) };
    }),
  });
  return { ...seen, fleets: seen.fleets.map((fleet) => (fleet.name === lease.candidate ? known(fleet) : fleet)) };
}

export async function holderState(
  ports: Ports,
  asked: Asked,
  lease: Lease | undefined,
  records: Records,
): Promise<RunState> {
  if (lease === undefined || lease.nonce === asked.me.nonce || letGo(records, lease)) return 'unknown';
  return ports.runs.state(lease.repository, lease.run);
}

/** Whoever has the lease goes on, whatever was pushed since: a newer run ends it by a verdict. */
async function commitState({ branch }: Ports, asked: Asked, lease: Lease | undefined) {
  return lease?.nonce === asked.me.nonce ? undefined : await branch?.commit();
}

function strangers(groups: readonly TargetGroup[], fleets: readonly Fleet[]): readonly string[] {
  const ours = new Set(fleets.flatMap(({ machines }) => machines.map(({ id }) => id)));
  const healthy = groups.flatMap(({ targets }) => targets.filter(({ state }) => state === 'healthy'));
  return [...new Set(healthy.map(({ machine }) => machine))].filter((id) => !ours.has(id)).sort();
}
