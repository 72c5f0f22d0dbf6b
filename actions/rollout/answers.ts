import type { Instant } from '../core/rollout/fleet.ts';
import type { Clock } from '../ports/clock.ts';

interface Known {
  readonly asked: Instant;
  readonly answered: Instant;
  readonly answer: unknown;
}

/**
 * Seconds for which a look that is tried again keeps what it was told: asked anew at each try, a throttled account would never answer
 * all of it, and kept for good, what one answer names may be gone where another question asks for it.
 */
const KEPT = 10;

/** What was answered to each question of a process' looks, and when: asked again once it is older than it may be. */
export class Answers {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #known = new Map<string, Known>();
  #from: Instant = 0;
  #oldest: Instant = 0;

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /** A look begins. What is answered from here on is new for `KEPT` seconds, however often the look has to be tried. */
  begin(): void {
    this.#from = this.#clock.now();
    this.#oldest = this.#from;
  }

  get began(): Instant {
    return this.#from;
  }

  /** When the oldest answer was asked for that the look has used. */
  get oldest(): Instant {
    return this.#oldest;
  }

  /** Whether the look has used what was answered before it began. */
  get old(): boolean {
    return this.#oldest < this.#from;
  }

  /** `within`: how many seconds older than the look the answer may be. One question has one key. */
  async ask<T>(key: string, within: number, question: () => Promise<T>): Promise<T> {
    const known = this.#known.get(key);
    const since = Math.max(this.#from, this.#clock.now() - KEPT) - within;
    if (known === undefined || known.asked < since) return await this.#ask(key, question);
    this.#oldest = Math.min(this.#oldest, known.asked);
    return known.answer as T;
  }

  /** What was asked after `other` was answered. */
  async askAfter<T>(other: string, key: string, question: () => Promise<T>): Promise<T> {
    const known = this.#known.get(key);
    const since = this.#known.get(other)?.answered ?? Infinity;
    return known && known.asked > since ? (known.answer as T) : await this.#ask(key, question);
  }

  /** Something was changed. */
  forget(): void {
    this.#known.clear();
  }

  async #ask<T>(key: string, question: () => Promise<T>): Promise<T> {
    const asked = this.#clock.now();
    const answer = await question();
    this.#known.set(key, { asked, answered: this.#clock.now(), answer });
    return answer;
  }
}
