// One request and what came of it; never throws.
import { type Agent, request as plainly } from 'node:http';
import { request as securely } from 'node:https';

export type Answer =
  | { kind: 'answer'; status: number; release?: string; fromBalancer: boolean }
  | { kind: 'time-out' | 'reset' | 'refused' | 'no answer'; detail: string };

export function ask(url: URL, agent: Agent, timeout: number): Promise<Answer> {
  return new Promise((resolve) => {
    const request = url.protocol === 'https:' ? securely : plainly;
    const call = request(url, { agent }, (response) => {
      response.on('end', () => {
        clearTimeout(timer);
        // By its version, where an app tells it: that stays the same however a release's id is derived.
        const release = response.headers['x-version'] ?? response.headers['x-release'];
        resolve({
          kind: 'answer',
          status: response.statusCode ?? 0,
          ...(typeof release === 'string' && { release }),
          // An Application Load Balancer signs the answers that it makes itself.
          fromBalancer: String(response.headers.server).startsWith('awselb'),
        });
      });
      response.on('error', fail);
      response.resume();
    });
    // After a turn more: what came while this process did not get to run is there, and is read then.
    const timer = setTimeout(() => setImmediate(giveUp), timeout);
    function giveUp() {
      resolve({ kind: 'time-out', detail: `no whole answer within ${timeout} ms` });
      call.destroy();
    }
    function fail(error: NodeJS.ErrnoException) {
      clearTimeout(timer);
      const kinds = { ECONNRESET: 'reset', EPIPE: 'reset', ECONNREFUSED: 'refused' } as const;
      resolve({ kind: kinds[error.code as keyof typeof kinds] ?? 'no answer', detail: error.message });
    }
    call.on('error', fail);
    call.end();
  });
}
