import { setTimeout as pause } from 'node:timers/promises';
import { patience, patiently } from '../../core/patience.ts';
import { Api, Refusal } from './api.ts';

export interface ClientOptions {
  readonly token: string;
  /** GitHub's API; the runner's GITHUB_API_URL. */
  readonly api?: string;
}

/** The one way to GitHub's REST API, for all that a job asks of it: it knows what GitHub said about asking too often. */
export interface Client {
  /**
   * Does `work` until it is done, as `patience.github` says, within so many seconds for all tries; so it may be done twice.
   * Rejects with what GitHub says, or without asking, as long as it wants to be left alone.
   */
  ask<T>(work: (api: Api) => Promise<T>, together?: number): Promise<T>;
}

/** Letters of what GitHub says that are worth telling. */
const MOST = 200;

export function connectGitHub({ token, api }: ClientOptions): Client {
  let quiet = { until: 0, why: '' };
  return {
    async ask(work, together = patience.github.together) {
      if (token === '') throw new Error('there is no github-token');
      if (Date.now() < quiet.until) throw new Error(quiet.why);
      const signal = AbortSignal.timeout(together * 1000);
      const asking = new Api(token, signal, api);
      const rest = (error: unknown, tries: number) => {
        const next = patience.github.pauses[tries];
        const passes = error instanceof Refusal && (error.status ?? 500) >= 500;
        if (next === undefined || signal.aborted || !passes) throw error;
        return next;
      };
      try {
        return await patiently(
          () => work(asking),
          rest,
          (seconds) => pause(seconds * 1000),
        );
      } catch (error) {
        const until = askAgain(error, Date.now());
        if (until !== undefined) quiet = { until, why: `${reason(error)}; it is not asked again before ${day(until)}` };
        throw error;
      }
    },
  };
}

/**
 * When GitHub may be asked again, in milliseconds; undefined for any other refusal. "If you exceed your primary rate limit, you
 * will receive a 403 or 429 response, and the x-ratelimit-remaining header will be 0. You should not retry your request until
 * after the time specified by the x-ratelimit-reset header. [...] If the retry-after response header is present, you should not
 * retry your request until after that many seconds has elapsed. [...] Otherwise, wait for at least one minute before retrying."
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function askAgain(error: unknown, now: number): number | undefined {
  if (!(error instanceof Refusal) || (error.status !== 403 && error.status !== 429)) return undefined;
  const { status, message, headers } = error;
  const after = Number(headers.get('retry-after'));
  if (after > 0) return now + after * 1000;
  if (headers.get('x-ratelimit-remaining') === '0') {
    const reset = Number(headers.get('x-ratelimit-reset')) * 1000;
    return reset > now ? reset : now + 60_000;
  }
  return status === 429 || /rate limit/i.test(message) ? now + 60_000 : undefined;
}

/** Whether asking again is of no use: the token may not. */
export function forbids(error: unknown): boolean {
  return error instanceof Refusal && [401, 403].includes(error.status ?? 0) && askAgain(error, 0) === undefined;
}

/** Why GitHub could not be asked, for people; with the permission where that may be what lacks, such as `actions: read`. */
export function reason(error: unknown, permission?: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const refusal = error instanceof Refusal ? error : undefined;
  const said = message.length > MOST ? `${message.slice(0, MOST)} …` : message;
  const grant = permission !== undefined && refusal && lacks(refusal) ? `; grant the job ${permission}` : '';
  return `${refusal?.status === undefined ? '' : `${refusal.status} `}${said}${grant}`;
}

/** 403 says so, of a locked conversation too; of contents that a token may not read GitHub says that they are not there. */
function lacks({ status, message }: Refusal): boolean {
  return status === 401 || status === 404 || (status === 403 && /not accessible/i.test(message));
}

function day(at: number): string {
  return new Date(at).toISOString();
}
