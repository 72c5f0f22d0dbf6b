import type { Question } from '../../core/probe/answer.ts';
import { Unanswered } from './course.ts';

/** What another host may see: all else that a check sends is meant for the host that it names. */
const HARMLESS = ['accept', 'accept-encoding', 'accept-language', 'content-type', 'user-agent'];

/**
 * The question that a redirect leads to, by the rules of https://fetch.spec.whatwg.org/#http-redirect-fetch; undefined where
 * the answer is no redirect.
 */
export function redirected(question: Question, status: number, location: string | undefined): Question | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  const from = new URL(question.url);
  // Node reads headers as Latin-1; what isn't ASCII here is UTF-8, as browsers have it.
  const to = URL.parse(Buffer.from(location, 'latin1').toString(), from.href);
  if (to === null || !/^https?:$/.test(to.protocol)) {
    throw new Unanswered('no connection', `${status} leads to what is no http or https address`);
  }
  to.username = '';
  to.password = '';
  if (to.hash === '') to.hash = from.hash;
  const { body, connectTo, headers, ...same } = question;
  const bare = becomesGet(question.method, status);
  const kept = Object.entries(headers).filter(
    ([name]) => (!bare || !name.startsWith('content-')) && (trusts(from, to) || HARMLESS.includes(name)),
  );
  return {
    ...same,
    url: to.href,
    method: bare ? 'GET' : question.method,
    headers: Object.fromEntries(kept),
    redirects: question.redirects - 1,
    ...(bare || body === undefined ? {} : { body }),
    ...connected(connectTo, from, to),
  };
}

function becomesGet(method: string, status: number): boolean {
  if (status === 303) return method !== 'GET' && method !== 'HEAD';
  return (status === 301 || status === 302) && method === 'POST';
}

/** The same server, or the same host that goes over to https. */
function trusts(from: URL, to: URL): boolean {
  const upgraded = from.protocol === 'http:' && to.protocol === 'https:' && from.port === '' && to.port === '';
  return from.origin === to.origin || (from.hostname === to.hostname && upgraded);
}

/** It stands for one host: of another one the name counts; where only the port is another, that port does. */
function connected(connectTo: string | undefined, from: URL, to: URL): { connectTo?: string } {
  if (connectTo === undefined || from.hostname !== to.hostname) return {};
  return { connectTo: from.host === to.host && from.protocol === to.protocol ? connectTo : withoutPort(connectTo) };
}

function withoutPort(connectTo: string): string {
  return connectTo.replace(/:\d+$/, '');
}
