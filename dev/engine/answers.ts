// Whether a Docker engine listens at an address such as unix:///var/run/docker.sock or tcp://127.0.0.1:2375.
import { request } from 'node:http';

export async function answers(host: string): Promise<boolean> {
  const url = new URL(host);
  const where =
    url.protocol === 'unix:' ? { socketPath: url.pathname } : { host: url.hostname, port: Number(url.port || 2375) };
  return await new Promise((resolve) => {
    const ping = request({ ...where, path: '/_ping', timeout: 2000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    ping.on('timeout', () => ping.destroy());
    ping.on('error', () => resolve(false));
    ping.end();
  });
}
