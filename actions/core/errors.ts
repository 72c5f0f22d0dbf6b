/**
 * How an action stops short. Each message says what was being done, what was seen and what to do next, and keeps the
 * error name that AWS or GitHub gave.
 *
 * - wrong: what the user gave cannot be carried out; nothing was changed
 * - refused: it could be, but not now or not by this run, and the message says by whom
 * - failed: it was tried and ended badly in a known way; `outcome` says how
 * Any other error is *broken*: a mistake of ours, shown with its stack.
 */
export type ErrorKind = 'wrong' | 'refused' | 'failed' | 'broken';

/** What a guide says more of than a message can; `ending/guides.ts` knows where. */
export type Topic =
  | 'attestations'
  | 'balancer'
  | 'content'
  | 'end'
  | 'fleet-file'
  | 'inputs'
  | 'others-serve'
  | 'permissions'
  | 'role'
  | 'smoke-spec'
  | 'tags'
  | 'teardown'
  | 'time'
  | 'unwritten';

export class Stopped extends Error {
  readonly kind: ErrorKind;
  /** What the output `outcome` becomes when the action has not set it. */
  readonly outcome: string;

  constructor(kind: ErrorKind, outcome: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'Stopped';
    this.kind = kind;
    this.outcome = outcome;
  }
}

/**
 * Somebody who was asked told nothing, and what was asked for may be right all the same: nobody answered, or only by faults of their
 * own; they let nobody in without a log-in, and none was given; or they don't let this one do it.
 */
export class CannotAsk extends Stopped {
  readonly why: 'no answer' | 'no log-in' | 'no permission';

  constructor(why: CannotAsk['why'], kind: ErrorKind, message: string, cause?: unknown) {
    super(kind, 'failed', message, cause);
    this.why = why;
  }
}

/** What wasn't there could not be made, or not as it is wanted. */
export class Unmade extends Stopped {}

export function wrong(message: string, cause?: unknown): Stopped {
  return new Stopped('wrong', 'failed', message, cause);
}

export function refused(message: string, cause?: unknown): Stopped {
  return new Stopped('refused', 'refused', message, cause);
}

export function failed(message: string, outcome = 'failed', cause?: unknown): Stopped {
  return new Stopped('failed', outcome, message, cause);
}

export function kindOf(error: unknown): ErrorKind {
  return error instanceof Stopped ? error.kind : 'broken';
}

/** The same error, once more is told of it there. */
export function about<E extends Error>(topic: Topic, error: E): E {
  return Object.assign(error, { topic });
}

/** Of the error, or of what it came from. */
export function topicOf(error: unknown): Topic | undefined {
  if (!(error instanceof Error)) return undefined;
  return 'topic' in error ? (error.topic as Topic) : topicOf(error.cause);
}
