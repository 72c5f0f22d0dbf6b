import { type Fleet, type Instant, RETIRE, retiring } from './fleet.ts';
import { suspendedByUs } from './pin-stable.ts';
import { inService, latestLease, letGo } from './records.ts';
import type { Seen } from './seen.ts';
import { effect, howMany, type Step } from './step.ts';

/**
 * Seconds after which an end that AWS was to bring doesn't come any more: "A scheduled action generally runs within seconds.
 * However, the action might be delayed for up to two minutes from the scheduled start time" (Scheduled scaling, in the user guide
 * of Amazon EC2 Auto Scaling).
 */
const LATE = 300;

/**
 * Without these AWS retires nothing. It "does not execute scaling actions that are scheduled to run during the suspension period.
 * When you resume ScheduledActions, Amazon EC2 Auto Scaling only considers scheduled actions whose execution time has not yet
 * passed", and without Terminate no machine of a group that shrank is ended (Suspend and resume processes, in the same guide).
 */
const ENDING: readonly string[] = ['ScheduledActions', 'Terminate'];

/** Lets AWS end a fleet that is out of service, whoever suspended what keeps it from that; what needs no end is left alone. */
export function wake(fleet: Fleet): Step | undefined {
  if (fleet.machines.length === 0) return undefined;
  const needed = fleet.desired === 0 ? ['Terminate'] : [...suspendedByUs(fleet), ...ENDING];
  const resume = [...new Set(needed)].filter((process) => fleet.suspended.includes(process));
  if (resume.length === 0) return undefined;
  return effect(
    { do: 'resume', fleet: fleet.name, processes: resume },
    `resume ${resume.join(' and ')} of ${fleet.name}`,
  );
}

/** Ends a fleet whose own end is past: what AWS missed once it doesn't make up for. */
export function endAtLast(fleet: Fleet, now: Instant): Step | undefined {
  const at = missedEnd(fleet, now);
  if (at === undefined || fleet.desired === 0) return undefined;
  return effect(
    { do: 'resize', fleet: fleet.name, min: 0, desired: 0, max: 0 },
    `end ${fleet.name}, which AWS was to retire at ${timeOf(at)} and did not`,
  );
}

/** When AWS was to end it, if it didn't. */
function missedEnd({ schedules, machines }: Fleet, now: Instant): Instant | undefined {
  const at = schedules.find(({ name }) => name === RETIRE)?.at;
  return at !== undefined && machines.length > 0 && now > at + LATE ? at : undefined;
}

/** What is worth telling of one fleet, once: a warning of what should be gone, or a notice of what will follow. */
export interface Told {
  readonly fleet: string;
  readonly grave: boolean;
  readonly text: string;
}

/** What should be gone and isn't, and what on the fleet in service will keep it from going. */
export function overstays(seen: Seen): readonly Told[] {
  const lease = latestLease(seen.records);
  const free = lease === undefined || letGo(seen.records, lease);
  const serving = inService(seen.records);
  return seen.fleets.flatMap((fleet): readonly Told[] => {
    const { name } = fleet;
    if (name === serving) return ahead(fleet).map((text) => ({ fleet: name, grave: false, text }));
    if (!free && (name === lease.candidate || name === lease.stable)) return [];
    const text = behind(fleet, seen.now, free);
    return text === undefined ? [] : [{ fleet: name, grave: true, text }];
  });
}

/** What was set by hand on the fleet in service, and what follows from it. */
function ahead(fleet: Fleet): readonly string[] {
  const { name } = fleet;
  const by = suspendedByUs(fleet);
  const suspended = ENDING.filter((process) => fleet.suspended.includes(process) && !by.includes(process));
  const follows: Readonly<Record<string, string>> = {
    ScheduledActions: 'none of its recurring actions runs',
    Terminate: 'AWS ends none of its machines, be it too many or sick',
  };
  return [
    ...suspended.map(
      (process) =>
        `${process} is suspended on ${name}, which is in service: ${follows[process]}; the next fleet gets it so, unless the fleet file says drop: [suspended-processes], and here it is resumed then, or ${name} would never retire`,
    ),
    ...keptOnes(fleet).map(
      (kept) => `of ${name}, which is in service, ${kept}: once another fleet serves, AWS will not end them`,
    ),
  ];
}

/** Why a fleet out of service is still there, as far as Auto Scaling shows it; undefined where nothing is wrong. */
function behind(fleet: Fleet, now: Instant, free: boolean): string | undefined {
  if (fleet.machines.length === 0 || fleet.deleting) return undefined;
  const kept = keptOnes(fleet);
  const suspended = ENDING.filter((process) => fleet.suspended.includes(process));
  const at = missedEnd(fleet, now);
  const stuck = fleet.desired === 0 && (kept.length > 0 || suspended.includes('Terminate'));
  const endless = free && fleet.desired > 0 && !retiring(fleet);
  if (at === undefined && !stuck && !endless) return undefined;
  const causes = [...suspended.map((process) => `${process} is suspended`), ...kept, ...endingOnes(fleet)];
  const seen = causes.length > 0 ? causes.join(' and ') : 'nothing that Auto Scaling shows keeps it';
  const when = at === undefined ? 'should be gone' : `was to be gone at ${timeOf(at)}`;
  const hand = kept.length > 0 ? '; whoever kept them may have work there, so only you can let them go' : '';
  return `${fleet.name} is out of service, ${when}, and has ${howMany(fleet.machines.length)}: ${seen}; the next rollout or rollback that moves traffic resumes what is suspended and ends it${hand}`;
}

/** `2 machines are protected from scale-in (i-1, i-2)`. */
function keptOnes({ machines }: Fleet): readonly string[] {
  return (['protected from scale-in', 'in standby', 'retained by a lifecycle policy'] as const).flatMap((how) => {
    const ids = machines.filter(({ kept }) => kept === how).map(({ id }) => id);
    return ids.length === 0
      ? []
      : [`${howMany(ids.length)} ${ids.length === 1 ? 'is' : 'are'} ${how} (${ids.join(', ')})`];
  });
}

/** Those that AWS is ending already, which takes as long as a lifecycle hook says. */
function endingOnes({ machines }: Fleet): readonly string[] {
  const ids = machines.filter(({ life, kept }) => life === 'leaving' && kept === undefined).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    `${howMany(ids.length)} ${ids.length === 1 ? 'is' : 'are'} ending (${ids.join(', ')}), which a lifecycle hook may hold up`,
  ];
}

function timeOf(at: Instant): string {
  return new Date(at * 1000).toISOString();
}
