import { setTimeout as pause } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { patience, patiently } from '../../core/patience.ts';

export type Octokit = ReturnType<typeof getOctokit>;

export interface ClientOptions {
  readonly token: string;
  /** GitHub's API; the runner's GITHUB_API_URL. */
  readonly api?: string;
}

/** The one way to GitHub's REST API, for all that a job asks of it: it knows what GitHub said about asking too often. */
export interface Client {
  /**
   * Does `work` until it is done, as `patience.github` says, within so many seconds for all tries; so it may be done twice.
   * Rejects with what octokit says, or without asking, as long as GitHub wants to be left alone.
   */
  ask<T>(work: (octokit: Octokit) => Promise<T>, together?: number): Promise<T>;
}

/** Letters of what GitHub says that are worth telling. */
const MOST = 200;

interface Refusal {
  readonly status?: number;
  readonly message: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

export function connectGitHub({ token, api }: ClientOptions): Client {
  let quiet = { until: 0, why: '' };
  return {
    async ask(work, together = patience.github.together) {
      if (token === '') throw new Error('there is no github-token');
      if (Date.now() < quiet.until) throw new Error(quiet.why);
      const { getOctokit } = await import('@actions/github');
      const signal = AbortSignal.timeout(together * 1000);
      const octokit = getOctokit(token, { ...(api && { baseUrl: api }), request: { signal } });
      const rest = (error: unknown, tries: number) => {
        const next = patience.github.pauses[tries];
        // octokit calls a time-out and a lost connection 500 as well.
        if (next === undefined || signal.aborted || ((error as Refusal).status ?? 0) < 500) throw error;
        return next;
      };
      try {
        return await patiently(
          () => work(octokit),
          rest,
          (seconds) => pause(seconds * 1000),
        );
      } catch (error) {
        const until = askAgain(error as Refusal, Date.now());
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
function askAgain({ status, message, response }: Refusal, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const { headers = {} } = response ?? {};
  const after = Number(headers['retry-after']);
  if (after > 0) return now + after * 1000;
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    return reset > now ? reset : now + 60_000;
  }
  return status === 429 || /rate limit/i.test(message) ? now + 60_000 : undefined;
}

/** Whether asking again is of no use: the token may not. */
export function forbids(error: unknown): boolean {
  const refusal = error as Refusal;
  return [401, 403].includes(refusal.status ?? 0) && askAgain(refusal, 0) === undefined;
}

/** Why GitHub could not be asked, for people; with the permission where that may be what lacks, such as `actions: read`. */
export function reason(error: unknown, permission?: string): string {
  const { status } = error as Refusal;
  const message = (error as Refusal).message.replace(/ - https:\/\/docs\.github\.com\/\S*$/, ''); // octokit adds it
  const said = message.length > MOST ? `${message.slice(0, MOST)} …` : message;
  const grant = permission !== undefined && lacks(error as Refusal) ? `; grant the job ${permission}` : '';
  return `${status === undefined ? '' : `${status} `}${said}${grant}`;
}

/** 403 says so, of a locked conversation too; of contents that a token may not read GitHub says that they are not there. */
function lacks({ status, message }: Refusal): boolean {
  return status === 401 || status === 404 || (status === 403 && /not accessible/i.test(message));
}

function day(at: number): string {
  return new Date(at).toISOString();
}
