import type { Endpoints } from '@octokit/types';
import { beginning } from '../system/beginning.ts';

/** What GitHub can be asked, as its description has it, such as `GET /repos/{owner}/{repo}`. */
type Route = keyof Endpoints;
type Lists = { [R in Route]: Endpoints[R]['response']['data'] extends readonly unknown[] ? R : never }[Route];
type Given<R extends Route> = Endpoints[R]['parameters'];
type Data<R extends Route> = Read<Endpoints[R]['response']['data']>;
/** The description calls ids 64 bits wide; JSON has numbers alone. */
type Read<T> = T extends bigint ? never : T extends object ? { [K in keyof T]: Read<T[K]> } : T;

/** Bytes that an answer may have: a hundred pull requests with all that is written in them have fewer. */
const LARGEST = 32 << 20;
const PUBLIC = 'https://api.github.com';
/** The version whose answers these are. */
const VERSION = '2022-11-28';

/** Why something was not done; without a status no answer came. */
export class Refusal extends Error {
  readonly status: number | undefined;
  readonly headers: Headers;

  constructor(message: string, status?: number, headers = new Headers()) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** GitHub's REST API, request by request. Rejects with `Refusal`. */
export class Api {
  readonly #base: string;
  readonly #token: string;
  readonly #signal: AbortSignal;

  /** `signal` ends all of it. */
  constructor(token: string, signal: AbortSignal, base = PUBLIC) {
    this.#base = base;
    this.#token = token;
    this.#signal = signal;
  }

  async ask<R extends Route>(route: R, given: Given<R>): Promise<Data<R>> {
    return (await this.#send(route, given)).data as Data<R>;
  }

  /** Page by page; none is asked for that nobody wants. */
  async *pages<R extends Lists>(route: R, given: Given<R>): AsyncGenerator<Data<R>> {
    let more: object | undefined = {};
    while (more !== undefined) {
      const { data, headers } = await this.#send(route, { ...given, ...more });
      yield data as Data<R>;
      const next = /<([^>]*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
      // Only what page it is: the token is for nobody else's address.
      more = next === undefined ? undefined : Object.fromEntries(new URL(next, this.#base).searchParams);
    }
  }

  async all<R extends Lists>(route: R, given: Given<R>): Promise<Data<R>> {
    const found: unknown[] = [];
    for await (const page of this.pages(route, given)) found.push(...(page as readonly unknown[]));
    return found as Data<R>;
  }

  async #send(route: Route, given: object): Promise<{ readonly data: unknown; readonly headers: Headers }> {
    const [method = '', template = ''] = route.split(' ');
    const left = new Map<string, string>(Object.entries(given));
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(left.get(name));
      left.delete(name);
      return encodeURIComponent(value);
    });
    const asks = method === 'GET';
    const query = asks && left.size > 0 ? `?${new URLSearchParams([...left])}` : '';
    const body = asks || left.size === 0 ? {} : { body: JSON.stringify(Object.fromEntries(left)) };
    const { status, headers, text } = await this.#fetch(`${this.#base}${path}${query}`, { method, ...body });
    const data = text === '' ? undefined : parsed(text);
    if (status >= 300) throw new Refusal(said(data, text), status, headers);
    if (data === undefined && status !== 204) throw new Refusal('its answer is no JSON');
    return { data, headers };
  }

  async #fetch(url: string, request: { readonly method: string; readonly body?: string }) {
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${this.#token}`,
      'user-agent': 'immutable',
      'x-github-api-version': VERSION,
      ...(request.body !== undefined && { 'content-type': 'application/json' }),
    };
    try {
      // A repository or branch that was renamed is told by a redirect; fetch shows the token to no other host.
      const answer = await fetch(url, { ...request, headers, signal: this.#signal });
      const { text, whole } = await beginning(answer, LARGEST);
      if (!whole) throw new Refusal('its answer has more than 32 MiB');
      return { status: answer.status, headers: answer.headers, text };
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const { message, cause } = error as Error;
      throw new Refusal((cause instanceof Error && cause.message) || message);
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** "Validation Failed" alone would not say of what. */
function said(data: unknown, text: string): string {
  const { message, errors } = (data ?? {}) as { readonly message?: string; readonly errors?: unknown };
  if (typeof message !== 'string') return text;
  return Array.isArray(errors) ? `${message}: ${errors.map((each) => JSON.stringify(each)).join(', ')}` : message;
}
