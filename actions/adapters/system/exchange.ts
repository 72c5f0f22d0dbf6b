import {
  Agent,
  request as askPlainly,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Content } from './content.ts';
import { forwardProxy } from './forward-proxy.ts';

/** Seconds for which neither side may send anything once headers have come, or all of a body has gone: a registry may store it for minutes. */
const SILENCE = 300;

export interface Exchange {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | ReadableStream<Uint8Array>;
  readonly signal: AbortSignal;
}

/** An answer, as far as its headers; a body that nobody reads holds its connection. */
export interface Reply {
  readonly status: number;
  /** By names in small letters. */
  readonly headers: IncomingHttpHeaders;
  /** Whom it came from. */
  readonly url: string;
  readonly body: AsyncIterable<Uint8Array>;
}

export type Send = (url: URL, exchange: Exchange) => Promise<Reply>;

/**
 * Node's own client, with connections that are kept from question to question. Its fetch would take 35 ms to load, close each after a
 * HEAD, and keep a second copy of what is uploaded.
 */
export function openLines(environment: NodeJS.ProcessEnv = process.env): Send {
  const plainly = { ask: askPlainly, agent: new Agent({ keepAlive: true }) };
  let secured: Promise<Line> | undefined;
  const secure = async (): Promise<Line> => {
    const https = await import('node:https');
    const proxyEnv = forwardProxy(environment);
    const agent = new https.Agent({ keepAlive: true, ...(proxyEnv && { proxyEnv }) });
    return { ask: https.request, agent };
  };
  return async (url, exchange) => {
    if (url.protocol === 'http:') return await send(plainly, url, exchange);
    secured ??= secure();
    return await send(await secured, url, exchange);
  };
}

interface Line {
  readonly ask: (url: URL, options: RequestOptions) => ClientRequest;
  readonly agent: Agent;
}

async function send(line: Line, url: URL, exchange: Exchange): Promise<Reply> {
  const { method = 'GET', headers, body, signal } = exchange;
  const length = typeof body === 'string' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
  const common = { accept: '*/*', 'user-agent': 'immutable', ...length };
  const asked = line.ask(url, {
    ...{ agent: line.agent, method, signal, timeout: SILENCE * 1000 },
    headers: { ...common, ...headers },
  });
  asked.on('timeout', () => asked.destroy(Object.assign(new Error('silence'), { code: 'ETIMEDOUT' })));
  const answer = new Promise<IncomingMessage>((resolve, reject) =>
    asked
      .on('response', resolve)
      .on('error', reject)
      .on('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' }))),
  );
  const content = typeof body === 'object' ? new Content(body, Number(headers['content-length'])) : undefined;
  if (content === undefined) asked.end(body);
  // An error of the line is told by the request as well, and one that comes after an answer doesn't count.
  else pipeline(content.parts(), asked as Writable).catch(() => {});
  try {
    const came = await answer;
    return { status: came.statusCode ?? 0, headers: came.headers, url: url.href, body: bodyOf(came, asked, signal) };
  } catch (error) {
    if (content?.broken !== undefined) throw content.broken;
    signal.throwIfAborted();
    // A kept connection may have been closed while the question was under way to it.
    if (asked.reusedSocket && isReading(method) && isClosed(error)) return await send(line, url, exchange);
    throw error;
  }
}

async function* bodyOf(came: IncomingMessage, asked: ClientRequest, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* came;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    // Who answers before all has come wants no more of it.
    if (!asked.writableFinished) asked.destroy();
  }
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function isClosed(error: unknown): boolean {
  return ['ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '');
}
