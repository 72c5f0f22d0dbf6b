import { wrong } from '../../core/errors.ts';
import { forwardProxy } from './forward-proxy.ts';

/**
 * From here on fetch goes through the forward proxy of the environment, as git, docker and GitHub's own actions do by
 * themselves. Node does so only when NODE_USE_ENV_PROXY was set as it began: https://nodejs.org/api/http.html#built-in-proxy-support
 */
export async function goThroughProxy(environment: NodeJS.ProcessEnv, warn: (text: string) => void): Promise<void> {
  const proxy = forwardProxy(environment);
  if (proxy === undefined) return;
  const http = await import('node:http');
  if (!('setGlobalProxyFromEnv' in http)) {
    if (environment['NODE_USE_ENV_PROXY']) return;
    warn(
      `HTTPS_PROXY: Node ${process.version} of this runner follows no proxy; where AWS and registries can only be reached through it, update the runner to 2.333.0 or later`,
    );
    return;
  }
  // Node would take it from there, and http is spoken to this machine alone.
  const hidden = ['http_proxy', 'HTTP_PROXY'].map((name) => [name, environment[name]] as const);
  for (const [name] of hidden) delete environment[name];
  try {
    http.setGlobalProxyFromEnv(proxy);
  } catch (error) {
    // Not what is in it: that may be a password.
    throw wrong(
      'HTTPS_PROXY: it is not the address of a proxy such as http://proxy.example.com:3128; correct it',
      error,
    );
  } finally {
    for (const [name, value] of hidden) if (value !== undefined) environment[name] = value;
  }
}
