import type { Answer, Question } from './answer.ts';
import type { Threshold } from './threshold.ts';
import type { Word } from './word.ts';

/** How an answer is not as it should be. */
export interface Mismatch {
  readonly word: Word;
  /** What was asked for, as a clause: `asked for 2xx`. */
  readonly wanted: string;
  /** What came in its place, as it came: of any length, and perhaps with secrets in it. */
  readonly seen: string;
}

/** `now`: seconds since 1970. */
export type Expectation = (answer: Answer, now: number) => Mismatch | undefined;

/** One question, and what its answers must be. */
export interface Check {
  /** As people know it: `GET https://orders.example.com/healthz`. */
  readonly name: string;
  readonly question: Question;
  /** Held against an answer in this order; the first that it doesn't meet is what is wrong with it. */
  readonly expect: readonly Expectation[];
  /** The release that an answer tells, where it has to tell one; undefined when it tells none. */
  readonly releaseOf?: (answer: Answer) => string | undefined;
  /** How often it is asked once it works. */
  readonly samples: number;
  readonly thresholds: readonly Threshold[];
}
