import { formatDuration, parseDuration } from '../text/duration.ts';
import type { Tally } from './tally.ts';

/** Seconds that one answer, or a pause, may take: who writes more has mistyped, and no timer knows weeks. */
const LONGEST = 3600;

export function parseAnswerTime(text: string): number {
  const seconds = parsePause(text);
  if (seconds === 0) throw new Error(`"${text}" leaves no time at all`);
  return seconds;
}

export function parsePause(text: string): number {
  return bounded(text, milliseconds(text) ?? parseDuration(text));
}

/** Seconds of `500ms`: what is waited for here may be shorter than any duration of a rollout. */
function milliseconds(text: string): number | undefined {
  const [, count] = /^(\d{1,7})ms$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) / 1000;
}

function bounded(text: string, seconds: number): number {
  if (seconds > LONGEST)
    throw new Error(`"${text}" is more than ${formatDuration(LONGEST)}, the longest that is waited`);
  return seconds;
}

/** How long a check is asked. */
export interface Patience {
  readonly maxAttempts: number;
  /** Seconds after an answer that was not good. */
  readonly retryDelay: number;
  /** Good answers in a row after which a check works. */
  readonly consecutive: number;
  /** Whether a name that isn't there yet is waited for until the deadline: those attempts count for nothing. */
  readonly awaitsNames: boolean;
}

export type Turn =
  | { readonly kind: 'ask' }
  | { readonly kind: 'wait'; readonly seconds: number }
  /** It works: its samples may begin. */
  | { readonly kind: 'works' }
  | { readonly kind: 'failed' };

/** What is next for a check. `rested`: it was waited for since the last answer. Times in seconds since 1970. */
export function turn(
  { inARow, asked, nameless }: Pick<Tally, 'inARow' | 'asked' | 'nameless'>,
  { maxAttempts, retryDelay, consecutive, awaitsNames }: Patience,
  now: number,
  deadline: number,
  rested: boolean,
): Turn {
  if (inARow >= consecutive) return { kind: 'works' };
  const attempts = awaitsNames ? asked - nameless : asked;
  if (attempts >= maxAttempts || now >= deadline) return { kind: 'failed' };
  const afterFailure = asked > 0 && inARow === 0;
  if (!afterFailure || rested) return { kind: 'ask' };
  return { kind: 'wait', seconds: Math.min(retryDelay, deadline - now) };
}
