// The runner dies at one of its changes, of AWS or of GitHub: before the request gets there, or after it was applied and before
// its answer comes. Only changes are counted: reads in between change nothing, so a death at any of them is one before the next change.
import type { ChildProcess } from 'node:child_process';
import { agentOf, type Dispatch } from '../../dev/stage/environment.ts';
import { requestsOf } from '../../dev/stage/journal.ts';
import type { ActionRun } from '../../dev/stage/run-action.ts';
import type { Stage } from '../../dev/stage/stage.ts';

export type Moment = 'before' | 'after';

/**
 * The number of a change of AWS, or the last one, which gives up the lease: waits make the number of changes vary by one or two. Or
 * the number of a change of GitHub.
 */
export type Which = number | 'last' | { readonly github: number };

export interface Interrupted {
  /** The re-run, or the run itself when it had fewer changes than k. */
  readonly run: ActionRun;
  readonly died: boolean;
  /** What the dead runner was asking for. */
  readonly operation: string;
  /** How many changes the first process asked for, of AWS and of GitHub. */
  readonly changes: number;
  readonly told: number;
}

/** Part of the request that gives up a lease: JSON in JSON. */
const GIVES_UP = String.raw`\"ended\":true`;
const CHANGES = /^(POST|PATCH|PUT|DELETE) /;

/** Runs it, and runs it again as GitHub's "Re-run failed jobs" does when it died. */
export async function interrupt(
  stage: Stage,
  play: (dispatch: Dispatch) => Promise<ActionRun>,
  k: Which,
  moment: Moment,
): Promise<Interrupted> {
  const runId = stage.nextRun();
  const hold = typeof k === 'object' ? atGitHub(stage, runId, k.github, moment) : await atAws(stage, runId, k, moment);
  let child: ChildProcess | undefined;
  const first = play({
    runId,
    onStart: (process) => {
      child = process;
    },
  });
  let over = false;
  const lives = first.then(() => {
    over = true;
    return undefined;
  });
  const operation = await Promise.race([hold.met(() => over), lives]);
  if (operation !== undefined) child?.kill('SIGKILL');
  const lived = await first;
  hold.end();
  const changes = (await requestsOf(stage.cloud, agentOf(runId, 1))).filter(({ kind }) => kind === 'write').length;
  const told = stage.github.writes.filter(({ by }) => by === `ghs_${runId}`).length;
  const counted = { changes, told };
  if (operation === undefined) return { run: lived, died: false, operation: '', ...counted };
  const run = await play({ runId, runAttempt: 2 });
  return { run, died: true, operation, ...counted };
}

interface Hold {
  /** What is held, once it is; undefined when all is over. */
  met(over: () => boolean): Promise<string | undefined>;
  end(): void;
}

async function atAws({ cloud }: Stage, runId: string, k: number | 'last', moment: Moment): Promise<Hold> {
  const userAgent = agentOf(runId, 1);
  const match = { userAgent, kind: 'write', ...(k === 'last' ? { says: GIVES_UP } : { nth: k }) };
  await cloud.control('POST', 'faults', { match, do: 'hold', after: moment === 'after' });
  return {
    async met(over) {
      for (;;) {
        const path = `held?seconds=5&userAgent=${encodeURIComponent(userAgent)}`;
        const [found]: { operation: string }[] = await cloud.control('GET', path);
        if (found || over()) return found?.operation;
      }
    },
    end: () => {},
  };
}

function atGitHub({ github }: Stage, runId: string, nth: number, moment: Moment): Hold {
  const { met, drop } = github.trouble.hold(CHANGES, moment === 'after', { nth, by: `ghs_${runId}` });
  return { met: () => met, end: drop };
}
