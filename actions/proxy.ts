import { wrong } from './core/errors.ts';
import { forwardProxy } from './core/forward-proxy.ts';

/**
 * From here on fetch goes through the forward proxy of the environment, as git, docker and GitHub's own actions do by
 * themselves. Node does so only when NODE_USE_ENV_PROXY was set as it began: https://nodejs.org/api/http.html#built-in-proxy-support
 */
export async function goThroughProxy(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const proxy = forwardProxy(environment);
  if (proxy === undefined) return;
  const http = await import('node:http');
  if (!('setGlobalProxyFromEnv' in http)) {
    throw wrong(
      `HTTPS_PROXY: Node ${process.version} of this runner follows no proxy; update the runner to 2.333.0 or later`,
    );
  }
  try {
    http.setGlobalProxyFromEnv(proxy);
  } catch (error) {
    // Not what is in it: that may be a password.
    throw wrong(
      'HTTPS_PROXY: it is not the address of a proxy such as http://proxy.example.com:3128; correct it',
      error,
    );
  }
}
