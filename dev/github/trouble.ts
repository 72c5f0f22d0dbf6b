/** What goes wrong on the way to GitHub, on demand: bad minutes, and requests that hang. */
import { type Answer, refusal } from './answer.ts';

type Held = {
  readonly match: RegExp;
  readonly after: boolean;
  readonly by: string | undefined;
  /** How many that match it lets through first. */
  pass: number;
  readonly met: (request: string) => void;
  readonly goesOn: Promise<boolean>;
};

export type Hold = {
  /** The request that is held, once it is. */
  readonly met: Promise<string>;
  release(): void;
  /** As though its client were gone: what is held before it is carried out never is. */
  drop(): void;
};

const WORDS: Record<number, string> = {
  502: 'Server Error',
  503: 'Service unavailable',
  403: 'Resource not accessible by integration',
};

export class Trouble {
  #failing = { times: 0, status: 502 };
  readonly #tokens = new Map<string, number>();
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

  /** ID tokens are refused with this status until it is undefined: they come from a service of their own. `bearer`: to one job alone. */
  tokens(status: number | undefined, bearer = ''): void {
    if (status === undefined) this.#tokens.delete(bearer);
    else this.#tokens.set(bearer, status);
  }

  token(bearer = ''): Answer | undefined {
    const status = this.#tokens.get(bearer) ?? this.#tokens.get('');
    return status === undefined ? undefined : refusal(status, WORDS[status] ?? 'Server Error');
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
   * `nth`: not the next one, but the one after so many less one. `by`: the token of whose request it is.
   */
  hold(match: RegExp, after = false, { nth = 1, by }: { readonly nth?: number; readonly by?: string } = {}): Hold {
    const [met, goesOn] = [Promise.withResolvers<string>(), Promise.withResolvers<boolean>()];
    const held: Held = { match, after, by, pass: nth - 1, met: met.resolve, goesOn: goesOn.promise };
    this.#held.push(held);
    const end = (goes: boolean) => {
      this.#held = this.#held.filter((each) => each !== held);
      goesOn.resolve(goes);
    };
    return { met: met.promise, release: () => end(true), drop: () => end(false) };
  }

  /** Whether it is to be carried out, or answered. */
  async wait(request: string, after: boolean, by = ''): Promise<boolean> {
    const fits = this.#held.filter(
      (held) => held.after === after && held.match.test(request) && (held.by ?? by) === by,
    );
    const due = fits.find((held) => held.pass === 0);
    for (const held of fits) if (held !== due) held.pass -= 1;
    if (due === undefined) return true;
    this.#held = this.#held.filter((each) => each !== due);
    due.met(request);
    return await due.goesOn;
  }
}
