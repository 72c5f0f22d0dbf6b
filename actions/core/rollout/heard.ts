import type { Answer, NoAnswer } from '../probe/answer.ts';
import type { Check } from '../probe/check.ts';
import { type Failure, type Judged, judge } from '../probe/judge.ts';
import { kindOf } from '../probe/kinds.ts';
import { canonical } from '../text/canonical.ts';
import { type Compared, compare, nothingCompared, type Whose } from './compared.ts';
import type { Instant } from './fleet.ts';
import { type Kind, noted } from './kinds-seen.ts';

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
  /** Of the whole rollout: how often it failed with each release, and how. */
  readonly compared: Compared;
  readonly kinds: readonly Kind[];
  /** The latest failure that may be the new release's, in whichever round. */
  readonly last?: Failure;
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
  /** When this process began to ask. */
  readonly since?: Instant;
  readonly heard: readonly Heard[];
}

/** One question, as the release that is judged must answer it, and as the one before it would. */
export interface Asking {
  readonly check: Check;
  readonly old?: { readonly check: Check; readonly release: string };
}

/** A check that nothing was heard of in this round; what is compared lasts for the whole rollout. */
export function unheard(check: string, before?: Heard): Heard {
  const { compared = nothingCompared, kinds = [], last } = before ?? {};
  return { check, good: 0, failed: 0, unreached: 0, others: 0, compared, kinds, ...(last && { last }) };
}

export interface Hearing extends Round {
  readonly now: Instant;
  /** The check was good before, be it in another round. */
  readonly reached: boolean;
  /** Takes secrets out of a text. */
  readonly clean: (text: string) => string;
}

/** What was heard, with one answer more. */
export function hear(heard: Heard, asking: Asking, got: Answer | NoAnswer, hearing: Hearing): Heard {
  const { now, reached, clean } = hearing;
  const judged = judge(asking.check, got, now, clean);
  const old = asking.old && judge(asking.old.check, got, now, clean);
  const { failure } = judged;
  // What this runner can't reach, its users may (a private balancer): that counts only where it was reached before.
  if (failure && !arrived(got) && !reached && heard.good === 0) {
    return { ...heard, unreached: heard.unreached + 1, failure };
  }
  const whose = whoseOf(asking, judged, old, hearing);
  const wrong = failureOf(whose, judged, old);
  const kinds = wrong ? noted(heard.kinds, kindOf(wrong, got, clean), whose) : heard.kinds;
  const all =
    whose === undefined ? heard : { ...heard, kinds, compared: compare(heard.compared, whose, wrong !== undefined) };
  if (failure === undefined) return { ...unheard(heard.check, all), good: heard.good + 1 };
  if (saysNothing(whose, judged)) return { ...all, others: heard.others + 1, failure };
  return { ...all, failed: heard.failed + 1, failure, ...(whose !== 'before' && { last: failure }) };
}

/**
 * Behind one balancer either fleet may answer: what names the old release, or is just what the old one must answer, is its own.
 * Undefined where that says nothing of either: a question that holds the new one's id (`/assets/{release}/app.js`) the old one
 * can't answer at all.
 */
function whoseOf(
  { check, old: asked }: Asking,
  judged: Judged,
  old: Judged | undefined,
  round: Round,
): Whose | undefined {
  if (round.bakeSince === undefined) return 'before';
  if (asked === undefined) return 'fresh';
  const good = judged.failure === undefined;
  const asOld = old?.failure === undefined;
  if (judged.release === asked.release || (asOld && !good)) return 'old';
  if (!round.mixed || (good && !asOld) || judged.release) return 'fresh';
  return canonical(check.question) === canonical(asked.check.question) ? 'either' : undefined;
}

/** What is wrong with an answer, as the release must answer that it is of; that the old one may never have said which it is, is not. */
function failureOf(whose: Whose | undefined, { failure }: Judged, old: Judged | undefined): Failure | undefined {
  if (whose === 'old') return old?.failure;
  return whose === 'either' && failure?.word === 'release' ? undefined : failure;
}

/** Whether an answer that is not good says nothing of the new release. */
function saysNothing(whose: Whose | undefined, { failure, release }: Judged): boolean {
  if (whose === 'either') return failure?.word === 'release' && release === '';
  return whose === 'old' || whose === undefined;
}

/** Whether anything took the question: a time-out before there was a connection is as good as none. */
function arrived(got: Answer | NoAnswer): boolean {
  if (got.kind === 'too slow') return got.timings.connect !== undefined;
  return got.kind !== 'no name' && got.kind !== 'no connection';
}
