import { setTimeout } from 'node:timers/promises';
import type { ProcessClock } from '../../ports/clock.ts';

/**
 * AWS' clock, learnt from the Date of its answers. A Date is cut to whole seconds and arrives late, so each answer only
 * bounds the offset from both sides; a local clock that fits within the bounds is taken as it is.
 */
export class AwsClock implements ProcessClock {
  #low = Number.NEGATIVE_INFINITY;
  #high = Number.POSITIVE_INFINITY;

  learn(date: string | undefined, sent: number, received: number): void {
    const theirs = Date.parse(date ?? '') / 1000;
    if (Number.isNaN(theirs)) return;
    const low = theirs - received;
    const high = theirs + 1 - sent;
    const apart = low > this.#high || high < this.#low;
    this.#low = apart ? low : Math.max(low, this.#low);
    this.#high = apart ? high : Math.min(high, this.#high);
  }

  now(): number {
    return Date.now() / 1000 + this.offset();
  }

  /** Seconds that AWS' clock is ahead of this machine's; 0 where they agree. */
  offset(): number {
    return Math.min(Math.max(0, this.#low), this.#high);
  }

  uptime(): number {
    return performance.now() / 1000;
  }

  async wait(seconds: number): Promise<void> {
    await setTimeout(seconds * 1000);
  }
}
