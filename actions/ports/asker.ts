import type { Answer, NoAnswer, Question } from '../core/probe/answer.ts';

/** Asks addresses from where the job runs. */
export interface Asker {
  /** Never fails: what goes wrong on the way is told as `NoAnswer`. At the time-out, and when `signal` aborts, it ends at once. */
  ask(question: Question, signal?: AbortSignal): Promise<Answer | NoAnswer>;
  /** Lets kept connections go. */
  close(): void;
}
