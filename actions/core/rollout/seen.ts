import type { Word } from '../probe/word.ts';
import type { Fleet, Instant } from './fleet.ts';
import type { Smoke } from './heard.ts';
import type { Records } from './records.ts';
import type { Effect } from './step.ts';
import type { TargetGroup } from './traffic.ts';

/** What a machine of the candidate answered to the live check. */
export type Answer =
  /** `at`: when, since a re-run asks again long after the machine's launch. */
  | { readonly state: 'asked'; readonly at: Instant }
  | { readonly state: 'passed'; readonly detail: string; readonly release?: string }
  /** `word`, and the `release` that the app told where it was asked: as a smoke test tells them. */
  | { readonly state: 'failed'; readonly detail: string; readonly word?: Word; readonly release?: string };

/** What became of `before-traffic`: asked, or ended with a code. */
export type BeforeTrafficAnswer =
  | { readonly state: 'asked' }
  | { readonly state: 'ended'; readonly code: number; readonly output: string };

export interface Alarm {
  readonly name: string;
  readonly state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';
  readonly reason: string;
  /** When it came into this state; undefined where CloudWatch doesn't tell. */
  readonly since?: Instant;
  /** There is no such alarm. */
  readonly missing?: true;
}

/** What of a group that the records name is not to be seen. */
export interface Absence {
  /** When this process missed it first. */
  readonly since: Instant;
  /** Whether a look of this process had shown it before. */
  readonly shown: boolean;
}

/** A group that has the tags of a fleet of ours and is none, and why: the end of a sentence about it. */
export interface Foreign {
  readonly name: string;
  readonly why: string;
}

/** Whether a run of the workflow has ended, as GitHub tells it. */
export type RunState = 'running' | 'ended' | 'unknown';

/**
 * What the branch says of the commit that is to be deployed: it is the newest one, there is a newer one, the branch is gone, or
 * GitHub doesn't tell.
 */
export type CommitState = 'newest' | 'older' | 'gone' | 'unknown';

/** What signs for this process will do so no more, as far as is known. */
export interface CredentialsEnd {
  readonly at: Instant;
  /** Why they can't be renewed, in the words of whoever was asked; absent where nobody renews them. */
  readonly why?: string;
}

/** One look at everything that a decision needs. */
export interface Seen {
  readonly now: Instant;
  readonly records: Records;
  /** Of the run that holds the newest lease, when it isn't ours. */
  readonly holder: RunState;
  /** Only where the newest commit of a branch wins, and until this run has the lease. */
  readonly commit?: CommitState;
  /** All groups of this app and environment that are ours. */
  readonly fleets: readonly Fleet[];
  /** Groups that the records name and no look shows now, by name; a group that isn't shown may be there all the same. */
  readonly absent?: Readonly<Record<string, Absence>>;
  /** Groups that only have the tags of such. */
  readonly foreign: readonly Foreign[];
  /** In the order of the spec. */
  readonly targetGroups: readonly TargetGroup[];
  /** What the records say was adopted, for as long as a decision may hang on it. */
  readonly adopted?: Fleet;
  /** What would be adopted now; only where that is asked for. */
  readonly adoptable?: Fleet;
  /** Healthy targets that belong to no group of ours, and to none that this attempt adopted. */
  readonly strangers: readonly string[];
  /** The launch template version of the candidate's release, when it has been made. */
  readonly template?: string;
  /** By machine id; a check asked by an earlier process is asked again. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly beforeTraffic?: BeforeTrafficAnswer;
  readonly alarms: readonly Alarm[];
  /** What the app said through its own address; only there when it was asked. */
  readonly smoke?: Smoke;
  /** Whether requests were served since the bake began, or why that isn't known; only there when it was asked. */
  readonly served?: true | string;
  /** Where it is known, and nobody is sure to renew them before. */
  readonly credentials?: CredentialsEnd;
  /** The effect that AWS refused for good last, in AWS' words and with what to do. */
  readonly refusal?: { readonly effect: Effect; readonly message: string };
  /** The effect that was asked for last, and how often in a row AWS took it without any look showing that it was done. */
  readonly repeated?: { readonly effect: Effect; readonly times: number };
}
