import { failed, Stopped, wrong } from '../../core/errors.ts';
import { forwardProxy } from '../system/forward-proxy.ts';
import { Damaged } from './digest.ts';
import { Passing } from './passing.ts';

/** A line that is lost, by Node's words and undici's: what is listed here may be back in a moment, and nothing else. */
const LOST = [
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'EADDRNOTAVAIL'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN'],
  ...['UND_ERR_SOCKET', 'UND_ERR_CLOSED', 'UND_ERR_DESTROYED', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'],
  ...['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
];

/** What llhttp says of a first line that is none; of anything later it is the line that garbled it. */
const NO_HTTP = /Expected HTTP\/|does not match the HTTP\/1\.1 protocol/;

function isGarbled({ name, message }: Error): boolean {
  return name === 'HTTPParserError' && !NO_HTTP.test(message);
}

/** What a request that got no answer from `host`, or not all of it, means. */
export function lost(doing: string, host: string, error: unknown): Error {
  if (error instanceof Stopped || error instanceof Passing) return error;
  const causes = chain(error);
  const damaged = causes.find((each) => each instanceof Damaged);
  if (damaged) return failed(`${doing}: ${damaged.message}; build or pull the image again`, 'failed', damaged);
  const stopped = causes.find((each) => each instanceof Stopped || each instanceof Passing);
  if (stopped) return stopped;
  const cause = causes.at(-1) as System;
  const { message, address, port, name } = cause;
  const code = typeof cause.code === 'string' ? cause.code : '';
  // The address tells a proxy's from the host's own.
  const at = address === undefined ? '' : ` ${address}:${port}`;
  if (LOST.includes(code) || name === 'TimeoutError' || isGarbled(cause))
    return new Passing(`the connection to ${host} failed: ${code || message}${at}`, 0, error);
  // A machine that is short of something is told of where all of it is.
  if (/^(EMFILE|ENFILE|ENOSPC|EDQUOT)$/.test(code)) return cause;
  return proxyRefusal(doing, host, cause) ?? asItStays(doing, host, code, cause);
}

/** undici's words when a proxy makes no way to the host. */
function proxyRefusal(doing: string, host: string, cause: Error): Error | undefined {
  const refused = /^Proxy response \((\d+)\)/.exec(cause.message)?.[1];
  if (refused === undefined) return undefined;
  if (refused !== '407' && refused !== '403')
    return new Passing(`the proxy in HTTPS_PROXY answered ${refused}`, 0, cause);
  return wrong(
    `${doing}: the proxy in HTTPS_PROXY answered ${refused} when a way to ${host} was wanted; correct its user and password, let it through there, or put the host in NO_PROXY`,
    cause,
  );
}

/** What would end the same way each time. */
function asItStays(doing: string, host: string, code: string, cause: System): Error {
  const { hostname, message } = cause;
  if (code === 'ENOTFOUND') {
    const proxy = forwardProxy(process.env)?.https_proxy;
    const where = proxy !== undefined && new URL(proxy).hostname === hostname ? 'HTTPS_PROXY' : "the registry's name";
    return wrong(`${doing}: no host is called ${hostname ?? host}; correct ${where}`, cause);
  }
  if (/^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code)) {
    return wrong(
      `${doing}: ${host} has no certificate that is trusted here (${code}); give its CA in NODE_EXTRA_CA_CERTS`,
      cause,
    );
  }
  if (/^(ERR_SSL_|EPROTO)/.test(code))
    return wrong(
      `${doing}: what answers at ${host} does not speak TLS as it should (${code}); correct the name`,
      cause,
    );
  if (NO_HTTP.test(message)) return wrong(`${doing}: what answers at ${host} speaks no HTTP; correct the name`, cause);
  if (message === 'bad port')
    return wrong(
      `${doing}: the port of ${host} is one that Node's fetch never asks; have the registry on another`,
      cause,
    );
  if (message === 'unexpected redirect')
    return failed(
      `${doing}: ${host} sent the content on to another address, when all of it was on its way; correct the registry's configuration`,
      'failed',
      cause,
    );
  if (code === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH')
    return failed(`${doing}: it has not the size that its manifest says; build that image again`, 'failed', cause);
  return failed(
    `${doing}: ${host} could not be asked: ${code === '' ? message : `${code}: ${message}`}`,
    'failed',
    cause,
  );
}

type System = NodeJS.ErrnoException & { readonly address?: string; readonly port?: number; readonly hostname?: string };

function chain(error: unknown): Error[] {
  const all: Error[] = [];
  for (let each = error; each instanceof Error && all.length < 10; each = each.cause) all.push(each);
  return all.length > 0 ? all : [new Error(String(error))];
}
