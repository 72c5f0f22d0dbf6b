// The runner dies at its k-th change: before the request gets to AWS, or after AWS applied it and before its answer comes.
// Only changes are counted: reads in between change nothing, so a death at any of them is a death before the next change.
import type { ChildProcess } from 'node:child_process';
import { agentOf, type Environment } from '../../dev/stage/environment.ts';
import type { ActionRun } from '../../dev/stage/run-action.ts';
import type { Scenario } from './scenarios.ts';

export type Moment = 'before' | 'after';

/** The number of a change, or the last one, which gives up the lease: waits make the number of changes vary by one or two. */
export type Which = number | 'last';

export interface Interrupted {
  /** The re-run, or the run itself when it had fewer changes than k. */
  readonly run: ActionRun;
  readonly died: boolean;
  /** What the dead runner was asking for. */
  readonly operation: string;
  /** How many changes the first process asked for. */
  readonly changes: number;
}

/** Part of the request that gives up a lease: JSON in JSON. */
const GIVES_UP = String.raw`\"ended\":true`;

export async function interrupt(
  environment: Environment,
  scenario: Scenario,
  k: Which,
  moment: Moment,
): Promise<Interrupted> {
  const { cloud } = environment.stage;
  const runId = environment.stage.nextRun();
  const userAgent = agentOf(runId, 1);
  const match = { userAgent, kind: 'write', ...(k === 'last' ? { says: GIVES_UP } : { nth: k }) };
  await cloud.control('POST', 'faults', { match, do: 'hold', after: moment === 'after' });
  let child: ChildProcess | undefined;
  const first = scenario.run(environment, {
    runId,
    onStart: (process) => {
      child = process;
    },
  });
  const held = async (): Promise<string | undefined> => {
    for (;;) {
      const path = `held?seconds=5&userAgent=${encodeURIComponent(userAgent)}`;
      const [found]: { operation: string }[] = await cloud.control('GET', path);
      if (found || over) return found?.operation;
    }
  };
  let over = false;
  const lives = first.then(() => {
    over = true;
    return undefined;
  });
  const operation = await Promise.race([held(), lives]);
  if (operation !== undefined) child?.kill('SIGKILL');
  const lived = await first;
  const changes = (await environment.requests(runId)).filter(({ kind }) => kind === 'write').length;
  if (operation === undefined) return { run: lived, died: false, operation: '', changes };
  const run = await scenario.run(environment, { runId, runAttempt: 2 });
  return { run, died: true, operation, changes };
}
