import type { Answer, NoAnswer } from '../probe/answer.ts';
import type { Check } from '../probe/check.ts';
import { type Failure, judge } from '../probe/judge.ts';
import { canonical } from '../text/canonical.ts';
import type { Instant } from './fleet.ts';

/** How often in a row a check must fail to speak against a release, and must say nothing to count as silent. */
export const TIMES = 3;

/** What one check of `smoke` has said in a round. */
export interface Heard {
  readonly check: string;
  /** How often its answer was as it should be. */
  readonly good: number;
  /** How often it failed since then. */
  readonly failed: number;
  /** How often this runner could reach nothing that answers. */
  readonly unreached: number;
  /** How often a release answered that isn't judged. */
  readonly others: number;
  /** The latest answer that was not good. */
  readonly failure?: Failure;
}

/** What is asked about: before the first wave the release in service; then, in each bake, the new one. */
export interface Round {
  /** When the bake began. */
  readonly bakeSince?: Instant;
  /** Either release may answer. */
  readonly mixed: boolean;
}

/** In the order of the spec. */
export interface Smoke extends Round {
  readonly heard: readonly Heard[];
}

/** One question, as the release that is judged must answer it, and as the one before it would. */
export interface Asking {
  readonly check: Check;
  readonly old?: { readonly check: Check; readonly release: string };
}

export function unheard(check: string): Heard {
  return { check, good: 0, failed: 0, unreached: 0, others: 0 };
}

export interface Hearing {
  readonly now: Instant;
  readonly mixed: boolean;
  /** The check was good before, be it in another round. */
  readonly reached: boolean;
  /** Takes secrets out of a text. */
  readonly clean: (text: string) => string;
}

/** What was heard, with one answer more. */
export function hear(heard: Heard, asking: Asking, got: Answer | NoAnswer, hearing: Hearing): Heard {
  const { now, reached, clean } = hearing;
  const { failure, release } = judge(asking.check, got, now, clean);
  if (failure === undefined) return { ...unheard(heard.check), good: heard.good + 1 };
  if (isOthers(asking, got, release, hearing)) return { ...heard, others: heard.others + 1, failure };
  // What this runner can't reach, its users may (a private balancer): that counts only where it was reached before.
  if (!arrived(got) && !reached && heard.good === 0) return { ...heard, unreached: heard.unreached + 1, failure };
  return { ...heard, failed: heard.failed + 1, failure };
}

/**
 * Behind one balancer either fleet may answer: what names the old release, or is just what the old one must answer, says nothing of
 * the new. A question that holds the new one's id (`/assets/{release}/app.js`) the old one can't answer at all.
 */
function isOthers(
  { check, old }: Asking,
  got: Answer | NoAnswer,
  release: string | undefined,
  hearing: Hearing,
): boolean {
  if (old === undefined) return false;
  if (release === old.release || judge(old.check, got, hearing.now, hearing.clean).failure === undefined) return true;
  return hearing.mixed && canonical(check.question) !== canonical(old.check.question);
}

/** Whether anything took the question: a time-out before there was a connection is as good as none. */
function arrived(got: Answer | NoAnswer): boolean {
  if (got.kind === 'too slow') return got.timings.connect !== undefined;
  return got.kind !== 'no name' && got.kind !== 'no connection';
}
