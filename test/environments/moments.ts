// The moments of a run at which something else happens, and how a runner ends a job.
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Job, Preview } from '../../dev/stage/preview.ts';
import type { ActionRun } from '../../dev/stage/run-action.ts';

type Start = (job: Required<Pick<Job, 'onLine' | 'onStart'>>) => Promise<ActionRun>;

/** Runs it, and does the work once its log has such a line; gives what came of both. */
export async function at<T>(
  moment: RegExp,
  start: Start,
  work: (child: ChildProcess, line: string) => Promise<T> | T,
): Promise<readonly [ActionRun, T]> {
  let child: ChildProcess | undefined;
  let going: Promise<T> | undefined;
  const run = await start({
    onStart: (process) => {
      child = process;
    },
    onLine: (line) => {
      if (going !== undefined || child === undefined || !moment.test(line)) return;
      going = Promise.resolve(work(child, line));
      // It is awaited below; until then its failure is nobody's.
      going.catch(() => {});
    },
  });
  if (going === undefined) throw new Error(`${moment} never came:\n${run.log}`);
  return [run, await going];
}

/**
 * A job that is cancelled: "the runner machine sends SIGINT/Ctrl-C to the step's entry process … If the process doesn't exit within 7500 ms, the
 * runner will send SIGTERM/Ctrl-Break to the process, then wait for 2500 ms for the process to exit. If the process is still running,
 * the runner kills the process tree" (Workflow cancellation reference, docs.github.com).
 */
export async function cancel(child: ChildProcess): Promise<void> {
  const over = new Promise<void>((ended) => child.once('exit', () => ended()));
  for (const [signal, patience] of [
    ['SIGINT', 7500],
    ['SIGTERM', 2500],
  ] as const) {
    child.kill(signal);
    const still = new AbortController();
    const waited = pause(patience, true, { signal: still.signal }).catch(() => true);
    const left = await Promise.race([over.then(() => false), waited]);
    still.abort();
    if (!left) return;
  }
  child.kill('SIGKILL');
}

/** Nobody has written anything of this environment down for so many seconds. */
export async function silence({ domain, branch }: Preview, seconds: number): Promise<void> {
  await domain.stage.cloud.control('POST', 'ssm/age', { path: `/immutable/orders/review-${branch}`, seconds });
}
