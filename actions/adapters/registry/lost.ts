import { failed, Stopped, wrong } from '../../core/errors.ts';
import { forwardProxy } from '../system/forward-proxy.ts';
import { Damaged } from './digest.ts';
import { Passing } from './passing.ts';

/** What a request that got no answer from `host`, or not all of it, means: most of it may pass by itself. */
export function lost(doing: string, host: string, error: unknown): Error {
  if (error instanceof Stopped || error instanceof Passing) return error;
  const causes = chain(error);
  const damaged = causes.find((each) => each instanceof Damaged);
  if (damaged) return failed(`${doing}: ${damaged.message}; build or pull the image again`, 'failed', damaged);
  const stopped = causes.find((each) => each instanceof Stopped || each instanceof Passing);
  if (stopped) return stopped;
  const cause = causes.at(-1) as System;
  const { code, message, address, port, hostname } = cause;
  if (code === 'ENOTFOUND') {
    const proxy = forwardProxy(process.env)?.https_proxy;
    const where = proxy !== undefined && new URL(proxy).hostname === hostname ? 'HTTPS_PROXY' : "the registry's name";
    return wrong(`${doing}: no host is called ${hostname ?? host}; correct ${where}`, error);
  }
  if (/^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code ?? '')) {
    return wrong(
      `${doing}: ${host} has no certificate that is trusted here (${code}); give its CA in NODE_EXTRA_CA_CERTS`,
      error,
    );
  }
  // undici's words when a proxy makes no way to the host.
  const refused = /^Proxy response \((\d+)\)/.exec(message)?.[1];
  if (refused === '407' || refused === '403') {
    return wrong(
      `${doing}: the proxy in HTTPS_PROXY answered ${refused} when a way to ${host} was wanted; correct its user and password, let it through there, or put the host in NO_PROXY`,
      error,
    );
  }
  if (refused !== undefined) return new Passing(`the proxy in HTTPS_PROXY answered ${refused}`, 0, error);
  // The address tells a proxy's from the host's own.
  const at = address === undefined ? '' : ` ${address}:${port}`;
  return new Passing(`the connection to ${host} failed: ${code ?? message}${at}`, 0, error);
}

type System = NodeJS.ErrnoException & { readonly address?: string; readonly port?: number; readonly hostname?: string };

function chain(error: unknown): Error[] {
  const all: Error[] = [];
  for (let each = error; each instanceof Error && all.length < 10; each = each.cause) all.push(each);
  return all.length > 0 ? all : [new Error(String(error))];
}
