import type { Course } from './course.ts';
import type { Evidence } from './evidence-told.ts';
import type { Instant } from './fleet.ts';
import type { Part } from './part.ts';
import type { Kind } from './records.ts';

/** A machine that a person wants to know about, in words. */
export interface MachineRow {
  readonly id: string;
  readonly zone: string;
  readonly release: string;
  readonly state: string;
  readonly attested: string;
}

/** Seconds since the start, the chapter and what was done. */
export interface Moment {
  readonly at: number;
  readonly phase: string;
  readonly what: string;
}

/** What is in service at the end. */
export interface Serving extends Part {
  /** Machines that get requests, and those that should; undefined where nobody looked. */
  readonly machines?: { readonly healthy: number; readonly of: number };
}

/** What a rollout or a rollback came to, for a person at three in the morning. */
export interface RolloutAccount {
  readonly app: string;
  readonly environment: string;
  readonly kind: Kind;
  readonly outcome: string;
  /** False where it ended before anything was asked of the fleets, so that nothing is known of them. */
  readonly looked: boolean;
  /** A person, or a newer commit, wanted the rollout to be taken back. */
  readonly wanted?: boolean;
  /** This run changed what is in service, or tried to. */
  readonly changed: boolean;
  readonly why: string;
  readonly serving?: Serving;
  /** What was to be in service, and what was before. */
  readonly to?: Part;
  readonly from?: Part;
  /** What a rollback would bring back. */
  readonly previous?: Part;
  readonly course: Course;
  readonly now: Instant;
  /** Seconds. */
  readonly took: number;
  /** Such as https://github.com. */
  readonly server: string;
  readonly next: readonly string[];
  readonly links: readonly { readonly name: string; readonly url: string }[];
  readonly evidence: readonly Evidence[];
  /** Markdown of others: what the app answered to `smoke`, say. */
  readonly smoke?: string;
  readonly machines: readonly MachineRow[];
  readonly timeline: readonly Moment[];
  /** Names that nobody reads but to search for them: digests, groups. */
  readonly ids: readonly (readonly [name: string, value: string])[];
}
