import { failed, Stopped, wrong } from '../../core/errors.ts';
import { WrongSize } from '../system/content.ts';
import { forwardProxy } from '../system/forward-proxy.ts';
import { Damaged } from './digest.ts';
import { Passing } from './passing.ts';

/** A line that is lost, by Node's words: what is listed here may be back in a moment, and nothing else. */
const LOST = [
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'EADDRNOTAVAIL'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN'],
  'ERR_STREAM_PREMATURE_CLOSE',
];

/** What llhttp says of a first line that is none; of anything later it is the line that garbled it. */
const NO_HTTP = /Expected HTTP\/|does not match the HTTP\/1\.1 protocol/;

function isGarbled({ code = '', message }: System): boolean {
  return code.startsWith('HPE_') && !NO_HTTP.test(message);
}

/** What a request that got no answer from `host`, or not all of it, means. */
export function lost(doing: string, host: string, error: unknown): Error {
  if (error instanceof Stopped || error instanceof Passing) return error;
  const causes = chain(error);
  const damaged = causes.find((each) => each instanceof Damaged);
  if (damaged) return failed(`${doing}: ${damaged.message}; build or pull the image again`, 'failed', damaged);
  if (causes.some((each) => each instanceof WrongSize))
    return failed(`${doing}: it has not the size that its manifest says; build that image again`, 'failed', error);
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

/** Node's words when a proxy makes no way to the host. */
function proxyRefusal(doing: string, host: string, cause: System): Error | undefined {
  if (cause.code !== 'ERR_PROXY_TUNNEL') return undefined;
  const refused = / (\d{3}) /.exec(cause.message)?.[1];
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
