import {
  Agent,
  request as askPlainly,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import type { Readable, Writable } from 'node:stream';
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

/** An answer, as far as its headers. A body that is neither read to its end nor destroyed holds its connection. */
export interface Reply {
  readonly status: number;
  /** By names in small letters. */
  readonly headers: IncomingHttpHeaders;
  /** Whom it came from. */
  readonly url: string;
  readonly body: Readable;
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
  signal.throwIfAborted();
  const length = typeof body === 'string' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
  const common = { accept: '*/*', 'user-agent': 'immutable', ...length };
  const options = { agent: line.agent, method, timeout: SILENCE * 1000, headers: { ...common, ...headers } };
  const asked = line.ask(url, options);
  let answer: IncomingMessage | undefined;
  const stop = () => (answer ?? asked).destroy(signal.reason);
  signal.addEventListener('abort', stop);
  asked.on('timeout', () => (answer ?? asked).destroy(lost('ETIMEDOUT')));
  asked.on('close', () => signal.removeEventListener('abort', stop));
  const answered = new Promise<IncomingMessage>((resolve, reject) =>
    asked
      .on('response', resolve)
      .on('error', reject)
      .on('close', () => reject(lost('ECONNRESET'))),
  );
  const content = typeof body === 'object' ? new Content(body, Number(headers['content-length'])) : undefined;
  if (content === undefined) asked.end(body);
  // An error of the line is told by the request as well, and one that comes after an answer doesn't count.
  else pipeline(content.parts(), asked as Writable).catch(() => {});
  try {
    answer = await answered;
  } catch (error) {
    if (content?.broken !== undefined) throw content.broken;
    // A kept connection may have been closed while the question was under way to it.
    const again = asked.reusedSocket && isReading(method) && isClosed(error) && !signal.aborted;
    if (again) return await send(line, url, exchange);
    throw error;
  }
  // Told to whoever reads it; nobody may.
  answer.on('error', () => {});
  // Who answers before all has come wants no more of it.
  answer.on('close', () => asked.writableFinished || asked.destroy());
  return { status: answer.statusCode ?? 0, headers: answer.headers, url: url.href, body: answer };
}

function lost(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function isClosed(error: unknown): boolean {
  return ['ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '');
}
