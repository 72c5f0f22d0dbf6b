import { failed, wrong } from '../../core/errors.ts';
import { isLoopback } from '../../core/image/reference.ts';

/** Go's clients give up after 10; a registry sends on once or twice, to where its content lies. */
const HOPS = 5;
const SENT_ON = [301, 302, 303, 307, 308];

/** Whether a host is spoken to by http. */
export type Plain = (host: string) => boolean;

/** A string as body may be sent on; anything else is for the first host alone. */
export interface Request extends Omit<RequestInit, 'headers' | 'redirect'> {
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * fetch that keeps what is secret to whom it is for. A redirect to another host goes without Authorization, from there on
 * too, and a text is sent on only where 307 or 308 ask for the same request again. Plain http is for whom `plain` says, and for this
 * machine only where a registry of this machine says so. `doing` and `host` are for messages.
 */
export async function follow(
  doing: string,
  host: string,
  plain: Plain,
  first: URL,
  request: Request,
): Promise<Response> {
  const { method = 'GET', body } = request;
  let headers = request.headers;
  let at = first;
  for (let hops = 0; ; hops++) {
    checkWay(doing, host, plain, at);
    // Of a body that streams fetch would keep a second copy, in case that a redirect asks for it again.
    const redirect = body === undefined || body === null || typeof body === 'string' ? 'manual' : 'error';
    const response = await fetch(at, { ...request, headers, redirect });
    const location = response.headers.get('location');
    const same = response.status === 307 || response.status === 308;
    const reads = method === 'GET' || method === 'HEAD';
    if (!SENT_ON.includes(response.status) || location === null || !(reads || (same && typeof body === 'string')))
      return response;
    await response.body?.cancel();
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
