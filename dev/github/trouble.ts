/** What goes wrong on the way to GitHub, on demand: bad minutes, and requests that hang. */
import { type Answer, refusal } from './answer.ts';

type Held = {
  readonly match: RegExp;
  readonly after: boolean;
  readonly met: () => void;
  readonly released: Promise<void>;
};

const WORDS: Record<number, string> = {
  502: 'Server Error',
  503: 'Service unavailable',
  403: 'Resource not accessible by integration',
};

export class Trouble {
  #failing = { times: 0, status: 502 };
  #down = new Map<string, number>();
  #held: Held[] = [];

  /** The next `times` requests to the API (Infinity: all) are answered with this status, as when GitHub has a bad minute. */
  fail(times: number, status = 502): void {
    this.#failing = { times, status };
  }

  /** All requests about this repository are answered with this status until it is undefined. */
  down(repository: string, status: number | undefined): void {
    if (status === undefined) this.#down.delete(repository);
    else this.#down.set(repository, status);
  }

  /** `path`: that of the request. */
  take(path: string): Answer | undefined {
    const down = [...this.#down].find(([repository]) => path.startsWith(`/repos/${repository}`));
    if (down) return refusal(down[1], WORDS[down[1]] ?? 'Server Error');
    if (this.#failing.times <= 0) return undefined;
    this.#failing.times -= 1;
    return refusal(this.#failing.status, WORDS[this.#failing.status] ?? 'Server Error');
  }

  /**
   * The next request that matches, such as /POST .*deployments$/, hangs until it is released: before it is carried out, or `after` that.
   * `met` resolves when it is there.
   */
  hold(match: RegExp, after = false): { met: Promise<void>; release: () => void } {
    const [met, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    this.#held.push({ match, after, met: met.resolve, released: released.promise });
    return { met: met.promise, release: released.resolve };
  }

  async wait(request: string, after: boolean): Promise<void> {
    const place = this.#held.findIndex((held) => held.after === after && held.match.test(request));
    if (place < 0) return;
    const [held] = this.#held.splice(place, 1);
    held?.met();
    await held?.released;
  }
}
