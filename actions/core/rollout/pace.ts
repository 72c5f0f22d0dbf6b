import type { Phase } from './phase.ts';

/**
 * What a look is made of. `details`: what of a group is asked for group by group; `activities`: that of them which says what happens
 * in a group, while something does.
 */
type Part =
  | 'records'
  | 'groups'
  | 'details'
  | 'activities'
  | 'targets'
  | 'alarms'
  | 'served'
  | 'machines'
  | 'github'
  | 'site';

/**
 * For each part of a look how old, in seconds, an answer may be; 0: it is asked for now. What is asked of AWS is counted for the
 * whole account, production's own scaling included: "all Amazon EC2 Auto Scaling API calls have a single, shared API limit" (Why
 * are my Auto Scaling API calls getting throttled?, AWS re:Post). Two rules go before any figure. What is old may say to wait and
 * nothing else: whoever would act on it looks again, anew. And for a while after each change everything is looked at as often as can be.
 */
export type Pace = Readonly<Record<Part, number>>;

/**
 * For who acts, or has acted. What others do to policies and scheduled actions meanwhile is seen a minute later; what we do, and what
 * changes by itself, at once (details.ts).
 */
const ANEW: Pace = {
  records: 0,
  groups: 0,
  details: 60,
  activities: 5,
  targets: 0,
  alarms: 0,
  served: 0,
  machines: 0,
  github: 0,
  site: 0,
};

/** Without the lease another run may be at work on the same groups, so that nothing is known of them from before. */
export function anew(mine: boolean): Pace {
  return mine ? ANEW : { ...ANEW, details: 0, activities: 0 };
}

/** What is waited for is some minutes' work of AWS', such as a boot. */
const slow: Pace = {
  records: 10,
  groups: 5,
  // Nothing hangs on them but what follows from a wait.
  details: Infinity,
  activities: 10,
  targets: 5,
  alarms: 10,
  served: 15,
  machines: 5,
  github: 10,
  site: 5,
};

/**
 * Nothing is to happen, and what does is a sign: below 30 calls a minute with the beats. An alarm is evaluated once a minute, or every ten
 * seconds ("if you set an alarm on a high-resolution metric", Using Amazon CloudWatch alarms); a balancer takes two health checks of ten
 * seconds or more, as a rule, to call a machine unhealthy, which says it sooner than its group. A rollback that is asked for is a record.
 */
const baking: Pace = { ...slow, groups: 20, targets: 8, site: 20 };

/** Seconds after a change, ours or one that shows, for which what is a sign is asked for at each look. */
const QUICK = 30;

/** Of the time that was waited, the part by which an answer that is no sign may be late. */
const PART = 1 / 4;

/** For who has been waiting for one and the same for so many seconds. Targets are asked for a target group a call. */
export function paceOf(phase: Phase, waited: number, targetGroups: number): Pace {
  const bakes = phase.name === 'wave' && phase.progress.bakeSince !== undefined;
  const longest = bakes ? baking : slow;
  const targets = bakes ? longest.targets * Math.max(1, targetGroups) : longest.targets;
  const { alarms, details } = longest;
  const late = Object.entries(longest).map(([part, age]) => [part, Math.min(age, waited * PART)]);
  const signs = waited < QUICK ? { targets: 0, alarms: 0 } : { targets, alarms };
  return { ...(Object.fromEntries(late) as Pace), ...signs, details };
}
