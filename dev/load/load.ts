// Open-loop load: every request starts on schedule whatever the others do, so a stall shows as latency and failures instead of as fewer requests.
import { agentOf } from './agent.ts';
import type { LoadOptions, Report } from './report.ts';
import { ask } from './request.ts';
import { Tally } from './tally.ts';

export interface Load {
  /** What was seen so far. */
  snapshot(): Report;
  /** Start no more requests, await those that run, report. */
  stop(): Promise<Report>;
}

/** Milliseconds between looks at the schedule; each look starts what is due. */
const beat = 5;

export function startLoad(options: LoadOptions): Load {
  const { rate, slowEvery, slowPath } = options;
  const url = new URL(options.url);
  const slow = new URL(slowPath ?? url.pathname, url);
  const timeout = options.timeout ?? 10_000;
  const agent = agentOf(url, options);
  const tally = new Tally(options.badReleases ?? []);
  const running = new Set<Promise<void>>();
  const began = performance.now();
  let started = 0;

  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - began) * rate) / 1000);
    while (started < due) {
      started++;
      const scheduled = began + (started * 1000) / rate;
      const target = slowEvery && started % slowEvery === 0 ? slow : url;
      const request = ask(target, agent, timeout).then((answer) => {
        tally.add(answer, performance.now() - scheduled);
        running.delete(request);
      });
      running.add(request);
    }
  }, beat);

  return {
    snapshot: () => tally.report(),
    async stop() {
      clearInterval(timer);
      await Promise.all(running);
      agent.destroy();
      return tally.report();
    },
  };
}
