import type { Health } from './health.ts';

/** Instants are seconds since 1970 on AWS' clock, durations are seconds. */
export type Instant = number;

export interface Machine {
  readonly id: string;
  readonly zone: string;
  /** `leaving`: Terminating in any way. */
  readonly life: 'pending' | 'in-service' | 'leaving';
  /** When it was launched; undefined until EC2 shows it. */
  readonly launched?: Instant;
  /** Whether a command can reach it (SSM: PingStatus Online). */
  readonly reachable?: boolean;
  /** Why AWS doesn't end it when its group shrinks, to nothing too. */
  readonly kept?: 'protected from scale-in' | 'in standby' | 'retained by a lifecycle policy';
}

export type TrafficState = 'adding' | 'in-service' | 'removing';

/** What a scheduled action makes of its group; each that is missing stays as it is. */
export interface Sizes {
  readonly min?: number;
  readonly max?: number;
  readonly desired?: number;
}

export interface OneOff extends Sizes {
  readonly at: Instant;
}

export interface Schedule {
  readonly name: string;
  readonly recurring: boolean;
  /** Of a recurring one: when it is due next. */
  readonly at?: Instant;
  /** Of a recurring one: five fields as of crontab, where (UTC when nothing is said), and its end. */
  readonly recurrence?: string;
  readonly timeZone?: string;
  readonly end?: Instant;
  readonly sizes?: Sizes;
}

/** Name of the one-off scheduled action by which AWS itself ends a fleet. */
export const RETIRE = 'immutable-retire';
/** Name of the one-off scheduled action by which AWS ends an environment that nobody deploys to any more. */
export const EXPIRE = 'immutable-expire';
/** Name of the one-off scheduled action by which AWS does what one of the user's would have done while we had it suspended. */
export const CATCH_UP = 'immutable-catch-up';

/** What stable was before we changed it: exactly this is restored when it stays in service. */
export interface Originals {
  readonly min: number;
  readonly health: Health;
  readonly suspended: readonly string[];
  /** When this was written down: from then on its scheduled actions may be missed. */
  readonly since?: Instant;
  /** The user's next one-off scheduled actions. */
  readonly oneOffs?: readonly OneOff[];
}

/** What the release in service answered before the new one had traffic, for whoever goes on: it can't be asked again. */
export interface AnsweredBefore {
  /** How often each check was asked that it didn't always fail, at least. */
  readonly asked: number;
  /** Those that failed now and then, by their place in the spec, and how often. */
  readonly flaky: readonly (readonly [check: number, failed: number])[];
}

/** How far the candidate of an attempt has come. */
export interface Progress {
  readonly attempt: number;
  /** Index of the wave that is under way. */
  readonly wave: number;
  /** Since when its machines have been healthy, where the balancer lets them start slowly. */
  readonly startedSince?: Instant;
  /** Since when this wave has been good. */
  readonly bakeSince?: Instant;
  /** Checks of `smoke` that the release in service failed before this one had traffic, by their place in the spec. */
  readonly failing?: readonly number[];
  readonly before?: AnsweredBefore;
}

/** The one machine that runs `before-traffic`, and the code that it ended with once that was read. */
export interface BeforeTrafficRun {
  readonly attempt: number;
  readonly machine: string;
  readonly code?: number;
}

/** Tags of a group: what cannot be observed again. */
export interface Facts {
  /** The attempt of the rollout that first released this fleet; a cold clone inherits it. */
  readonly rank: number;
  /** The attempt that made the group. */
  readonly attempt: number;
  /** How many machines fewer than were needed served well when the group was made: no sign against it, and not its to heal. */
  readonly short: number;
  readonly progress?: Progress;
  readonly beforeTraffic?: BeforeTrafficRun;
  readonly originals?: Originals;
  /** Seconds for which a launch hook may hold each of its machines before it is in service. */
  readonly hold?: number;
  /** Whether it has what is given to a group once it is there: metrics, notifications. */
  readonly carried?: true;
  /** The attempt after whose release AWS was told to do what scheduled actions had missed. */
  readonly caughtUp?: number;
}

/** A group of somebody else's: what it had suspended when it was adopted. */
export interface AdoptedGroup {
  readonly name: string;
  readonly suspended: readonly string[];
}

/** Others' groups and machines that served before our first release: what is written down of them, before anything is done. */
export interface Adopted {
  readonly groups: readonly AdoptedGroup[];
  /** Ids of those that belong to no group. */
  readonly machines: readonly string[];
  /** How many machines they were. */
  readonly size: number;
}

/** A group of somebody else's as it is now, and what it had suspended before. */
export interface HeldGroup extends AdoptedGroup {
  readonly now: readonly string[];
  readonly health: Health;
  /** The app whose fleet it is by its tags, if any. */
  readonly app?: string;
  /** ARNs of the target groups that it is attached to. */
  readonly targetGroups: readonly string[];
}

export interface Fleet {
  readonly name: string;
  /** All that was adopted, as one fleet; absent of what is ours. `core/rollout/adopted.ts` says what may be done to it. */
  readonly adopted?: Omit<Adopted, 'groups'> & { readonly groups: readonly HeldGroup[] };
  readonly release: string;
  readonly deleting: boolean;
  readonly min: number;
  readonly max: number;
  readonly desired: number;
  readonly health: Health;
  /** Whether it launches spot machines alone. */
  readonly spot?: true;
  readonly suspended: readonly string[];
  /** Settings that no other group can be given, by their names in `drop`. */
  readonly refused?: readonly string[];
  readonly machines: readonly Machine[];
  /** Target group ARN → state of its traffic source; absent = not attached. */
  readonly traffic: Readonly<Record<string, TrafficState>>;
  readonly schedules: readonly Schedule[];
  readonly policies: readonly string[];
  /** Policies that AWS takes of an attached group alone: those on requests per target. */
  readonly labelled?: readonly string[];
  /** How many alarms drive a policy, for those that need alarms; without them it does nothing. */
  readonly driven?: Readonly<Record<string, number>>;
  readonly facts: Facts;
  /** Of the launch template. */
  readonly templateVersion: string;
  /** Machines that ended by themselves and launches that failed, newest first, in AWS' words. */
  readonly troubles: readonly Trouble[];
  /** Machines that AWS ended or is about to, whoever asked for it, newest first. */
  readonly ended?: readonly Ended[];
}

/** A group with the tags of a fleet of this app and environment, as AWS shows it; whether it is one, `ours` decides. */
export interface TaggedGroup extends Omit<Fleet, 'release' | 'facts'> {
  /** Those that begin with `immutable:`, without that. */
  readonly tags: Readonly<Record<string, string>>;
}

export interface Trouble {
  readonly at: Instant;
  /** A launch that failed, a machine that ended though nobody wanted it to, or one that we ended for being sick. */
  readonly what: 'launch' | 'end' | 'replaced';
  readonly message: string;
  /** A launch that failed since AWS has no spot machine to give. */
  readonly spot?: true;
  /** Waiting won't help: such as an AMI that isn't there, or a missing permission. */
  readonly fatal: boolean;
}

export interface Ended {
  readonly machine: string;
  /** In AWS' words, without what then followed in the group. */
  readonly cause: string;
}

export function alive(fleet: Fleet): readonly Machine[] {
  return fleet.machines.filter((machine) => machine.life === 'in-service');
}

export function retiring(fleet: Fleet): boolean {
  return fleet.schedules.some((schedule) => schedule.name === RETIRE);
}

export function attached(fleet: Fleet): readonly string[] {
  return Object.keys(fleet.traffic);
}
