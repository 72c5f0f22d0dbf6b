import { setTimeout as later } from 'node:timers';
import { CannotAsk, wrong } from '../../core/errors.ts';
import { parseChallenge } from '../../core/image/challenge.ts';
import { retryAfter } from '../../core/patience.ts';
import type { Reply } from '../system/exchange.ts';
import { type Access, LoginRefused, type Scope } from './access.ts';
import { refusalOf, textOf } from './bounded.ts';
import { follow, type Way } from './follow.ts';
import { lost } from './lost.ts';
import { Passing, type Patience, whilePassing } from './passing.ts';
import { type Answer, answerOf, describe, howToLogIn, refusal } from './refusal.ts';

/** One request of the OCI distribution specification. */
export interface Ask {
  /** Beginning of a sentence: `uploading sha256:… to ghcr.io/acme/orders`. */
  readonly doing: string;
  readonly method: string;
  /** `/v2/acme/orders/…`, or the whole address that an answer gave. */
  readonly path: string | URL;
  readonly scopes: readonly Scope[];
  /** Scopes to ask with when a token for those is refused. */
  readonly wider?: readonly Scope[] | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | (() => Promise<ReadableStream<Uint8Array>>);
  /** Statuses that the caller deals with; any other becomes an error. */
  readonly takes: readonly number[];
  /** What is taken may be of any size: its `body` is left to the caller, and `text` stays empty. */
  readonly streams?: true;
  /** Told whenever some of the body has gone over the line. */
  readonly moved?: () => void;
  /** The IAM action that ECR wants for it; told when the answer can't, as that to HEAD. */
  readonly needs?: string;
  /** An answer that is more than a refusal becomes this error. */
  readonly unless?: (answer: Answer) => Error | undefined;
}

/** An answer as it came, whole: all that a registry says is small, but for content. */
export interface Said {
  readonly status: number;
  readonly headers: Reply['headers'];
  /** Where it came from in the end. */
  readonly url: string;
  readonly text: string;
  readonly body: Reply['body'];
}

const HUB = 'registry-1.docker.io';

/** The way to one host. */
export class Channel {
  readonly host: string;
  readonly access: Access;
  readonly patience: Patience;
  readonly #origin: string;
  readonly #way: Way;

  constructor(host: string, access: Access, patience: Patience, way: Way) {
    this.#way = way;
    this.host = host;
    this.access = access;
    this.patience = patience;
    this.#origin = new URL(`${way.plain(host) ? 'http' : 'https'}://${host === 'docker.io' ? HUB : host}`).origin;
  }

  /** Tried again while it may pass by itself. */
  async ask(ask: Ask): Promise<Said> {
    return await whilePassing(ask.doing, this.patience, () => this.once(ask));
  }

  /** Asked once (twice if a log-in was wanted); `Passing` says that another try may help. */
  async once(ask: Ask): Promise<Said> {
    const sent = await this.#header(ask);
    let said = await this.#send(ask, sent);
    // A host that we were sent on to could ask for the log-in too: https://nvd.nist.gov/vuln/detail/CVE-2020-15157
    if (said.status === 401 && new URL(said.url).origin === this.#origin) {
      const challenge = parseChallenge(said.headers['www-authenticate']);
      if (this.access.challenged(challenge, ask.scopes, sent)) {
        const header = await this.#header(ask);
        if (header !== undefined) said = await this.#send(ask, header);
      }
      const { wider } = ask;
      if (said.status === 401 && wider && challenge?.scheme === 'bearer' && (await this.access.user()) !== undefined)
        return await this.once({ ...ask, scopes: wider, wider: undefined });
    }
    const { status } = said;
    if (ask.takes.includes(status)) return said;
    const answer = answerOf(said);
    if (status === 429 || status >= 500 || status === 408) {
      const after = retryAfter(said.headers['retry-after'], said.headers.date);
      const rest = after > 0 ? `, and wants ${Math.ceil(after)} s of rest` : '';
      throw new Passing(`${this.host} answered ${describe(answer)}${rest}`, after);
    }
    throw ask.unless?.(answer) ?? refusal(ask, this.host, answer, await this.access.user());
  }

  async #header({ doing, scopes }: Ask): Promise<string | undefined> {
    try {
      return await this.access.header(scopes);
    } catch (error) {
      if (error instanceof LoginRefused) {
        const seen = `${doing}: ${error.message}`;
        if (error.user === undefined)
          throw new CannotAsk('no log-in', 'wrong', `${seen}; ${howToLogIn(this.host)}`, error);
        throw wrong(`${seen}; check user and password of ${error.user}`, error);
      }
      throw lost(doing, this.host, error);
    }
  }

  async #send(
    { doing, method, path, headers = {}, body, takes, streams, moved }: Ask,
    authorization: string | undefined,
  ): Promise<Said> {
    const url = new URL(path, this.#origin);
    const abort = new AbortController();
    const { read, write } = this.patience;
    const seconds = method === 'GET' || method === 'HEAD' ? read : write;
    const watch = later(
      () => abort.abort(new Passing(`the connection to ${this.host} failed: nothing came for ${seconds} s`)),
      seconds * 1000,
    ).unref();
    const moving = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        watch.refresh();
        moved?.();
        controller.enqueue(chunk);
      },
      // A registry may take minutes to store what it has got; the connection's own limit counts from here.
      flush: () => clearTimeout(watch),
    });
    try {
      const response = await follow(doing, this.host, this.#way, url, {
        method,
        // An upload may be sent on to another host, which our log-in is not for.
        headers: { ...headers, ...(authorization && url.origin === this.#origin && { authorization }) },
        signal: abort.signal,
        ...(typeof body === 'string' && { body }),
        ...(typeof body === 'function' && { body: (await body()).pipeThrough(moving) }),
      });
      // Read here, where a connection that is lost in the middle of it counts as lost.
      const taken = takes.includes(response.status);
      const whole = async () =>
        taken ? await textOf(doing, this.host, response) : this.access.clean(await refusalOf(response));
      const text = streams && taken ? '' : await whole();
      return { status: response.status, headers: response.headers, url: response.url, text, body: response.body };
    } catch (error) {
      throw lost(doing, this.host, error);
    } finally {
      clearTimeout(watch);
    }
  }
}
