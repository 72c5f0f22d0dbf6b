import type { Answer, NoAnswer, Question } from '../../core/probe/answer.ts';
import type { Asker } from '../../ports/asker.ts';
import type { Names } from '../../ports/names.ts';
import { type ForwardProxy, forwardProxy } from '../system/forward-proxy.ts';
import { systemNames } from '../system/names.ts';
import { readBody } from './body.ts';
import type { Connection, Reply, Wanted } from './connection.ts';
import { Course, Unanswered } from './course.ts';
import type { Way } from './dial.ts';
import { explain, READING } from './explain.ts';
import { Pool } from './pool.ts';
import { redirected } from './redirect.ts';

/** May be sent again: https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 */
const IDEMPOTENT = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE'];

/** An asker by this machine's network, through the forward proxy that the environment names for https. */
export function openAsker(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  names: Names = systemNames,
): Asker {
  return new HttpAsker(forwardProxy(environment), names);
}

class HttpAsker implements Asker {
  readonly #pool: Pool;

  constructor(proxy: ForwardProxy | undefined, names: Names) {
    this.#pool = new Pool(proxy, names);
  }

  async ask(question: Question, signal?: AbortSignal): Promise<Answer | NoAnswer> {
    const course = new Course();
    const end = new AbortController();
    const stop = () => end.abort(new Unanswered('too slow', `it was stopped while ${course.doing}`));
    const timer = setTimeout(() => end.abort(tooSlow(question.timeout, course)), question.timeout * 1000);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    try {
      return await this.#follow(question, course, end.signal);
    } catch (error) {
      return { ...explain(error, course), timings: course.timings() };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }

  close(): void {
    this.#pool.close();
  }

  async #follow(question: Question, course: Course, signal: AbortSignal): Promise<Answer> {
    const { redirects } = question;
    const seen = new Set<string>();
    for (let asked = question; ; ) {
      seen.add(asked.url);
      const answer = await this.#once(asked, course, signal);
      const next = redirects > 0 ? redirected(asked, answer.status, answer.headers['location']) : undefined;
      if (next === undefined) return answer;
      if (next.redirects < 0) {
        const loop = seen.has(next.url) ? ', in a circle' : '';
        throw new Unanswered('no connection', `it was redirected more than ${redirects} times${loop}`);
      }
      asked = next;
      course.again();
    }
  }

  async #once(question: Question, course: Course, signal: AbortSignal): Promise<Answer> {
    const url = URL.parse(question.url);
    if (url === null || !/^https?:$/.test(url.protocol)) {
      throw new Unanswered('no name', 'the address is none that begins with http:// or https://');
    }
    const way = wayOf(question, url);
    const { connection, reply } = await this.#exchange(way, wantedOf(question, url), course, signal);
    try {
      course.over('firstByte', READING);
      const { body, cut } = await readBody(reply, question.method, course, signal);
      this.#pool.done(way, connection);
      const { protocol, address, certificate } = connection;
      return {
        ...{ kind: 'answer', status: reply.status, headers: reply.headers, body, cut, url: url.href },
        ...{ protocol, address, ...(certificate === undefined ? {} : { certificate }), timings: course.timings() },
      };
    } catch (error) {
      this.#pool.failed(connection);
      throw error;
    }
  }

  /** A kept connection may have been closed while the request was under way to it: then, and only then, once more by a new one. */
  async #exchange(way: Way, wanted: Wanted, course: Course, signal: AbortSignal): Promise<Exchange> {
    const kept = IDEMPOTENT.includes(wanted.method) ? this.#pool.kept(way) : undefined;
    if (kept !== undefined) {
      course.doing = 'waiting for the answer';
      const reply = await kept.ask(wanted, signal).catch(() => this.#pool.failed(kept));
      signal.throwIfAborted();
      if (reply !== undefined) return { connection: kept, reply };
      course.again();
    }
    const connection = await this.#pool.fresh(way, course, signal);
    course.doing = 'waiting for the answer';
    try {
      return { connection, reply: await connection.ask(wanted, signal) };
    } catch (error) {
      this.#pool.failed(connection);
      throw error;
    }
  }
}

interface Exchange {
  readonly connection: Connection;
  readonly reply: Reply;
}

function wayOf({ connectTo, family, headers }: Question, url: URL): Way {
  // What another protocol is wanted for begins as HTTP/1.1.
  const protocols = 'upgrade' in headers ? ['http/1.1'] : ['h2', 'http/1.1'];
  return { url, connectTo, family, protocols };
}

function wantedOf({ method, headers, body }: Question, url: URL): Wanted {
  const { 'content-length': _, 'transfer-encoding': __, ...given } = headers;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const common = { host: url.host, accept: '*/*', 'accept-encoding': 'gzip, br', 'user-agent': 'immutable-smoke-test' };
  return { method, path: `${url.pathname}${url.search}`, headers: { ...common, ...given, ...length }, body };
}

function tooSlow(timeout: number, course: Course): Unanswered {
  const came = course.doing === READING ? `, of which ${course.bytes} bytes had come` : '';
  return new Unanswered('too slow', `${timeout} s were over while ${course.doing}${came}`);
}
