import type { Topic } from '../errors.ts';
import type { EnvironmentEffect } from './environment-effect.ts';
import type { Facts, Instant, Sizes } from './fleet.ts';
import type { Health } from './health.ts';
import type { Lease, Ruling } from './records.ts';

/** `1 machine`, `2 machines`. */
export function howMany(count: number): string {
  return `${count} machine${count === 1 ? '' : 's'}`;
}

export type Outcome =
  | 'released'
  | 'rolled-back'
  | 'removed'
  | 'halted'
  | 'refused'
  | 'failed'
  | 'superseded'
  | 'skipped';

/** One change in the world. Each is *ensure*: asked twice, it is done once. */
export type Effect =
  | { readonly do: 'claim'; readonly lease: Omit<Lease, 'at'> }
  | {
      readonly do: 'store-spec';
      readonly attempt: number;
      readonly from?: number;
      /** ARNs in place of the spec's, where they were made for it. */
      readonly targetGroups?: readonly string[];
    }
  | { readonly do: 'make-template' }
  | {
      readonly do: 'create-fleet';
      readonly fleet: string;
      readonly size: number;
      readonly facts: Facts;
      /** The group in service, whose settings it is to have. */
      readonly like?: string;
    }
  /** What a group can be given only once it is there. */
  | { readonly do: 'carry-over'; readonly from: string; readonly to: string }
  | {
      readonly do: 'resize';
      readonly fleet: string;
      readonly min?: number;
      readonly desired?: number;
      readonly max?: number;
    }
  | {
      readonly do: 'write-facts';
      readonly fleet: string;
      readonly facts: Partial<Omit<Facts, 'rank' | 'attempt' | 'served'>>;
    }
  | { readonly do: 'forget-originals'; readonly fleet: string }
  /** What the group launches from now on is no spot machine. */
  | { readonly do: 'leave-spot'; readonly fleet: string }
  | { readonly do: 'put-retire' | 'put-expire'; readonly fleet: string; readonly at: Instant }
  | { readonly do: 'delete-retire'; readonly fleet: string }
  | { readonly do: 'catch-up'; readonly fleet: string; readonly at: Instant; readonly sizes: Sizes }
  | { readonly do: 'ask'; readonly machines: readonly string[]; readonly until: Instant }
  /** Ends this machine; AWS launches another in its place. */
  | { readonly do: 'replace'; readonly fleet: string; readonly machine: string }
  /** `previous` is a machine in service, whose data may be carried over. */
  | { readonly do: 'run-before-traffic'; readonly machine: string; readonly previous?: string }
  | { readonly do: 'register' | 'deregister'; readonly targetGroup: string; readonly machines: readonly string[] }
  | { readonly do: 'attach' | 'detach'; readonly fleet: string; readonly targetGroups: readonly string[] }
  | { readonly do: 'judge-by'; readonly fleet: string; readonly health: Health }
  | { readonly do: 'suspend' | 'resume'; readonly fleet: string; readonly processes: readonly string[] }
  | {
      readonly do: 'copy-policies' | 'copy-schedules';
      readonly from: string;
      readonly to: string;
      readonly names: readonly string[];
    }
  | { readonly do: 'drop-policies' | 'drop-schedules'; readonly fleet: string; readonly names: readonly string[] }
  | { readonly do: 'decide'; readonly attempt: number; readonly ruling: Ruling; readonly newer?: true }
  /** An empty group. */
  | { readonly do: 'delete-fleet'; readonly fleet: string }
  /** Names of records such as verdict/3 or lease/4, at most 10, after the template version of a release that nothing else needs. */
  | { readonly do: 'forget'; readonly records: readonly string[]; readonly template?: string }
  | { readonly do: 'let-go'; readonly n: number }
  | EnvironmentEffect;

/** What to do now, and why, in words that a person reads in the log. */
export type Step =
  | { readonly kind: 'effect'; readonly effect: Effect; readonly why: string }
  /** Nothing to do but look again; `until` is when it is known to change. */
  | { readonly kind: 'wait'; readonly why: string; readonly until?: Instant }
  | {
      readonly kind: 'done';
      readonly outcome: Outcome;
      readonly why: string;
      readonly changed: boolean;
      /** What a guide says more of; how a rollout ends, when it is left out. */
      readonly topic?: Topic;
    };

/** Whether two effects are the same change, whenever they are asked for: instants may differ, and what a fact says, not which one it is. */
export function sameChange(one: Effect, other: Effect): boolean {
  const facts = (change: Effect) => ('facts' in change ? Object.keys(change.facts).sort().join() : '');
  const about = (change: Effect) =>
    JSON.stringify({ ...change, at: 0, until: 0, facts: facts(change) }, Object.keys({ ...one, ...other }).sort());
  return about(one) === about(other);
}

export function effect(change: Effect, why: string): Step {
  return { kind: 'effect', effect: change, why };
}

export function wait(why: string, until?: Instant): Step {
  return until === undefined ? { kind: 'wait', why } : { kind: 'wait', why, until };
}

export function done(outcome: Outcome, why: string, changed = true, topic?: Topic): Step {
  return { kind: 'done', outcome, why, changed, ...(topic && { topic }) };
}

/** A step that would break a promise is not taken, whatever rule made it; what to do then is a person's to say. */
export function unlessBroken(step: Step, broken: string | undefined): Step {
  if (broken === undefined) return step;
  const why = `"${step.why}" was not done, since it would break ${broken}`;
  return done(
    'halted',
    `${why}; this is a mistake of immutable's own, and everything is left as it is: report it with this log`,
  );
}
