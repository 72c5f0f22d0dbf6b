import { failed, wrong } from '../../core/errors.ts';
import { isLoopback } from '../../core/image/reference.ts';
import type { Exchange, Reply, Send } from '../system/exchange.ts';

/** Go's clients give up after 10; a registry sends on once or twice, to where its content lies. */
const HOPS = 5;
const SENT_ON = [301, 302, 303, 307, 308];

/** Whether a host is spoken to by http. */
export type Plain = (host: string) => boolean;

export interface Way {
  readonly send: Send;
  readonly plain: Plain;
}

/** A text as body may be sent on unless it is `secret`; anything else is for the first host alone. */
export interface Request extends Exchange {
  readonly secret?: true;
}

/**
 * Asks, and keeps what is secret to whom it is for. A redirect to another host goes without Authorization, from there on
 * too, and a text is sent on only where 307 or 308 ask for the same request again. Plain http is for whom `plain` says, and for this
 * machine only where a registry of this machine says so. `doing` and `host` are for messages.
 */
export async function follow(
  doing: string,
  host: string,
  { send, plain }: Way,
  first: URL,
  { secret, ...request }: Request,
): Promise<Reply> {
  const { method = 'GET', body } = request;
  let headers = request.headers;
  let at = first;
  for (let hops = 0; ; hops++) {
    checkWay(doing, host, plain, at);
    const reply = await send(at, { ...request, headers });
    const { location } = reply.headers;
    if (!SENT_ON.includes(reply.status) || location === undefined) return reply;
    if (body !== undefined && (secret || typeof body !== 'string')) {
      reply.body.destroy();
      throw failed(
        `${doing}: ${host} sent the content on to another address, when all of it was on its way; correct the registry's configuration`,
      );
    }
    const same = reply.status === 307 || reply.status === 308;
    if (!(method === 'GET' || method === 'HEAD' || (same && typeof body === 'string'))) return reply;
    reply.body.destroy();
    if (hops === HOPS)
      throw failed(`${doing}: ${host} sent us on more than ${HOPS} times; correct the registry's configuration`);
    const next = placeOf(doing, host, location, at.href);
    if (next.origin !== at.origin) {
      const { authorization: _, ...rest } = headers;
      headers = rest;
    }
    at = next;
  }
}

/** An address that a registry gave; without the user that it may hold, who is not ours. */
export function placeOf(doing: string, host: string, text: string, from?: string): URL {
  if (!URL.canParse(text, from)) {
    throw wrong(`${doing}: ${host} sent us to ${text}, which is no address; correct the registry's configuration`);
  }
  const url = new URL(text, from);
  url.username = '';
  url.password = '';
  return url;
}

function checkWay(doing: string, host: string, plain: Plain, { protocol, host: there, origin }: URL): void {
  if (protocol === 'https:') return;
  // A registry elsewhere that points at this machine would have us ask the runner's own services.
  const own = isLoopback(there) ? isLoopback(host) : plain(there) && plain(host);
  if (protocol === 'http:' && own) return;
  const where = protocol === 'http:' ? origin : protocol;
  throw wrong(
    `${doing}: ${host} sent us to ${where}, which is not https, so nothing was sent; correct the registry's configuration, or name it in plain-http`,
  );
}
