// The same load in a process of its own: what its starter does cannot delay a request.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { hold, letGo } from '../kept.ts';
import type { Load } from './load.ts';
import type { LoadOptions, Report } from './report.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

export function startLoadProcess(options: LoadOptions): Load {
  const child = spawn(process.execPath, [main, ...flags(options)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  letGo(child);
  let last: Report = { requests: 0, failed: 0, badReleaseErrors: 0, byRelease: {}, p50: 0, p99: 0, failures: [] };
  let final: Report | undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = JSON.parse(line) as { progress?: Report; report?: Report };
    final = said.report;
    last = said.report ?? said.progress ?? last;
  });
  return {
    snapshot: () => last,
    async stop() {
      hold(child);
      child.stdin.end();
      const [code] = await ended;
      if (!final) throw new Error(`stopping the load: its process ended with ${code} before its report`);
      return final;
    },
  };
}

function flags({ url, rate, slowEvery, slowPath, timeout, badReleases, servers, ca }: LoadOptions): string[] {
  return [
    ...['--url', url, '--rate', String(rate)],
    ...(slowEvery ? ['--slow-every', String(slowEvery)] : []),
    ...(slowPath ? ['--slow-path', slowPath] : []),
    ...(ca ? ['--ca', ca] : []),
    ...(timeout ? ['--timeout', String(timeout)] : []),
    ...(badReleases ?? []).flatMap((release) => ['--bad-release', release]),
    ...(servers ?? []).flatMap((server) => ['--name-server', server]),
  ];
}
