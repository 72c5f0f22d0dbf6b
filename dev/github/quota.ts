/** GitHub's primary and secondary rate limits, on demand. */
import { type Answer, refusal } from './answer.ts';

const PER_HOUR = 1000; // what a workflow's own token may ask of one repository

export class Quota {
  #remaining = PER_HOUR;
  #resetsAt = Math.floor(Date.now() / 1000) + 3600;
  #secondary = { times: 0, retryAfter: 0 };

  /** From now on only `remaining` requests are answered until `seconds` have passed. */
  limit(remaining: number, seconds: number): void {
    this.#remaining = remaining;
    this.#resetsAt = Math.floor(Date.now() / 1000) + seconds;
  }

  /** The next `times` requests hit the secondary limit, which asks to wait `retryAfter` seconds. */
  limitSecondary(times: number, retryAfter: number): void {
    this.#secondary = { times, retryAfter };
  }

  /** The refusal, if there is no quota left for this request. */
  take(): Answer | undefined {
    if (this.#secondary.times > 0) {
      this.#secondary.times -= 1;
      const headers = { 'retry-after': String(this.#secondary.retryAfter) };
      return refusal(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        headers,
      );
    }
    if (Date.now() / 1000 >= this.#resetsAt) this.limit(PER_HOUR, 3600);
    if (this.#remaining <= 0) return refusal(403, 'API rate limit exceeded for installation.');
    this.#remaining -= 1;
    return undefined;
  }

  headers(): Record<string, string> {
    return {
      'x-ratelimit-limit': String(PER_HOUR),
      'x-ratelimit-remaining': String(this.#remaining),
      'x-ratelimit-reset': String(this.#resetsAt),
      'x-ratelimit-resource': 'core',
    };
  }
}
