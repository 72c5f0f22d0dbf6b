import type { Moment } from '../core/rollout/account.ts';
import { allFleets } from '../core/rollout/adopted.ts';
import { attemptOf } from '../core/rollout/attempt.ts';
import { type Course, further, NOTHING_YET } from '../core/rollout/course.ts';
import { renewalTold } from '../core/rollout/credentials.ts';
import { alive, type Fleet } from '../core/rollout/fleet.ts';
import { interference, type Standing } from '../core/rollout/interference.ts';
import { minuteTold } from '../core/rollout/minute.ts';
import type { Decision } from '../core/rollout/next-step.ts';
import { toldOf } from '../core/rollout/ours.ts';
import { overstays } from '../core/rollout/overstay.ts';
import { heading } from '../core/rollout/phase.ts';
import { type Lease, latestLease } from '../core/rollout/records.ts';
import { LONGEST, TRIES, timesAsked } from '../core/rollout/repetition.ts';
import { smokeNotes } from '../core/rollout/smoke-told.ts';
import type { Effect } from '../core/rollout/step.ts';
import { exposed, healthy } from '../core/rollout/traffic.ts';
import type { ActionContext } from '../shell/action.ts';
import type { Look } from './look.ts';

/** Seconds of a look from which on a person is told why nothing seems to happen. */
const SLOW = 10;

/** Tells the log what is done and why, and remembers the moments for the summary. Waiting is said once, not every look. */
export class Story {
  readonly moments: Moment[] = [];
  readonly #context: Pick<ActionContext, 'log' | 'section'>;
  #phase = '';
  #last = '';
  #start = 0;
  #beforeTrafficSaid = false;
  #named = '';
  #slowSaid = false;
  #fleets: Standing = new Map();
  readonly #foreign = new Set<string>();
  readonly #overstays = new Set<string>();
  readonly #smoke = new Set<string>();
  #renewal = 0;
  #expected: number | undefined;
  #course: Course = NOTHING_YET;
  #minute = 0;

  constructor(context: Pick<ActionContext, 'log' | 'section'>) {
    this.#context = context;
  }

  /** Seconds that it should take, once that is foreseen. */
  foresee(seconds: number | undefined): void {
    this.#expected = seconds;
  }

  /** What share the release had when, as far as this process saw it. */
  get course(): Course {
    return this.#course;
  }

  get start(): number {
    return this.#start;
  }

  tell(step: Decision, { seen, spec, took, since = seen.now - took }: Look): void {
    const first = this.#start === 0;
    this.#start ||= seen.now;
    if (took > SLOW && !this.#slowSaid) {
      this.#slowSaid = true;
      const line = `AWS answers slowly: one look took ${Math.round(took)} s; everything is done all the same, and later`;
      this.#context.log.notice(line, 'Slow');
    }
    const phase = heading(step.phase);
    if (phase !== this.#phase) {
      this.#phase = phase;
      this.#context.section(phase);
    }
    for (const foreign of seen.foreign) {
      if (!this.#foreign.has(foreign.name)) this.#context.log.warning(toldOf(foreign), 'Not ours');
      this.#foreign.add(foreign.name);
    }
    for (const { fleet, grave, text } of overstays(seen)) {
      if (grave && !this.#overstays.has(fleet)) this.#context.log.warning(text, 'Not retired');
      // Later on what is suspended may be of our own doing.
      if (!grave && first) this.#context.log.notice(text);
      if (grave) this.#overstays.add(fleet);
    }
    // Without the lease it is another run's to tell.
    const { told, standing } = interference(this.#fleets, seen, since);
    this.#fleets = standing;
    for (const what of step.phase.name === 'lease' ? [] : told) {
      this.#context.log.warning(what, 'Changed by others');
      this.moments.push({ at: this.#since(seen), phase, what });
    }
    this.#tellRenewal(seen, phase);
    const lease = latestLease(seen.records);
    for (const { about, text } of spec && lease ? smokeNotes(attemptOf(spec, lease, seen), seen) : []) {
      if (this.#smoke.has(about)) continue;
      this.#smoke.add(about);
      this.#context.log.warning(text, 'Smoke');
      this.moments.push({ at: this.#since(seen), phase, what: text });
    }
    if (seen.beforeTraffic?.state === 'ended' && !this.#beforeTrafficSaid) {
      this.#beforeTrafficSaid = true;
      for (const said of seen.beforeTraffic.output.split('\n')) this.#context.log.info(`        | ${said}`);
    }
    const times = step.kind === 'effect' ? timesAsked(step.effect, seen) : 0;
    if (times >= TRIES && this.#named !== step.why) {
      this.#named = step.why;
      const shown = `no look shows that it was done; it is asked again every ${LONGEST} s at most`;
      this.#context.log.warning(`AWS took "${step.why}" ${times} times, and ${shown}`, 'No effect');
    }
    if (spec && lease) this.#course = further(this.#course, step.phase, attemptOf(spec, lease, seen), seen);
    this.#tellMinute(seen, lease);
    const line = step.kind === 'wait' ? `waiting: ${step.why}${untilOf(step)}` : step.why;
    if (line === this.#last) return;
    this.#last = line;
    const ids = step.kind === 'effect' ? machinesOf(step.effect) : '';
    this.#context.log.info(
      `${this.#time(seen.now)}  ${line}${ids}${step.kind === 'effect' ? '' : this.#standing(seen)}`,
    );
    if (step.kind !== 'wait') this.moments.push({ at: this.#since(seen), phase, what: line });
  }

  /** Once of each session that can't be renewed. */
  #tellRenewal(seen: Look['seen'], phase: string): void {
    const { credentials } = seen;
    const told = credentials && renewalTold(credentials);
    if (told === undefined || credentials?.at === this.#renewal) return;
    this.#renewal = credentials?.at ?? 0;
    this.#context.log.warning(told, 'Credentials');
    this.moments.push({ at: this.#since(seen), phase, what: told });
  }

  /** Once a minute, since a wait is said once and may be long. */
  #tellMinute({ now }: Look['seen'], lease: Lease | undefined): void {
    const minute = Math.floor((now - this.#start) / 60);
    if (minute <= this.#minute || lease === undefined) return;
    this.#minute = minute;
    const told = minuteTold(this.#course, lease.release, now, this.#start, this.#expected);
    if (told !== undefined) this.#context.log.info(`${this.#time(now)}  ${told}`);
  }

  #time(now: number): string {
    return `${Math.round(now - this.#start)} s`.padStart(6);
  }

  #since({ now }: Look['seen']): number {
    return Math.round((now - this.#start) * 10) / 10;
  }

  /** How many machines of each release are in service and parked. */
  #standing(seen: Look['seen']): string {
    const lease = latestLease(seen.records);
    const parts = allFleets(seen)
      .filter((fleet) => alive(fleet).length > 0 && plays(fleet, lease))
      .map((fleet) => {
        const open = exposed(seen.targetGroups, fleet).length;
        return `${fleet.release}: ${healthy(seen.targetGroups, fleet).length} healthy of ${open} registered, ${alive(fleet).length} running`;
      });
    return parts.length === 0 ? '' : ` [${parts.join('; ')}]`;
  }
}

/** Whether it is part of the attempt that is under way. */
export function plays({ name, adopted }: Fleet, lease: Lease | undefined): boolean {
  return adopted ? lease?.adopted !== undefined : name === lease?.candidate || name === lease?.stable;
}

/** When a wait ends: for sure, or at the latest. */
function untilOf({ until, ends }: Extract<Decision, { kind: 'wait' }>): string {
  const at = until ?? ends;
  if (at === undefined) return '';
  return `, until ${new Date(at * 1000).toISOString().slice(11, 19)} UTC${until === undefined ? ' at the latest' : ''}`;
}

function machinesOf(effect: Effect): string {
  return 'machines' in effect ? ` (${effect.machines.join(', ')})` : '';
}
