// The process dies at one of its changes, of AWS or of GitHub: before the request gets there, or after it was applied and before its
// answer comes. Only changes are counted: reads in between change nothing, so a death at any of them is a death before the next change.
import type { ChildProcess } from 'node:child_process';
import { agentOf, type Dispatch } from '../../dev/stage/environment.ts';
import { requestsOf } from '../../dev/stage/journal.ts';
import { tokenOf } from '../../dev/stage/preview.ts';
import type { ActionRun } from '../../dev/stage/run-action.ts';
import type { Stage } from '../../dev/stage/stage.ts';

export type Moment = 'before' | 'after';

/**
 * The number of a change of AWS, or the last one, which gives up the lease: waits make the number of changes vary by one or two. Or
 * the number of a change of GitHub.
 */
export type Which = number | 'last' | { readonly github: number };

export interface Death {
  readonly k: Which;
  readonly moment: Moment;
}

export interface Interrupted {
  /** The dead one, or the run itself when it had fewer changes than k. */
  readonly run: ActionRun;
  readonly runId: string;
  readonly died: boolean;
  /** What the dead one was asking for. */
  readonly operation: string;
  /** How many changes it asked for, of AWS and of GitHub. */
  readonly changes: number;
  readonly told: number;
}

export type Play = (job: Pick<Dispatch, 'runId' | 'runAttempt' | 'onStart' | 'onLine'>) => Promise<ActionRun>;

/** Part of the request that gives up a lease: JSON in JSON. */
const GIVES_UP = String.raw`\"ended\":true`;
const CHANGES = /^(POST|PATCH|PUT|DELETE) /;

export async function interrupt(stage: Stage, play: Play, { k, moment }: Death): Promise<Interrupted> {
  const runId = stage.nextRun();
  const hold = typeof k === 'object' ? atGitHub(stage, runId, k.github, moment) : await atAws(stage, runId, k, moment);
  let child: ChildProcess | undefined;
  let over = false;
  const first = play({
    runId,
    onStart: (process) => {
      child = process;
    },
  }).finally(() => {
    over = true;
  });
  const operation = await Promise.race([hold.met(() => over), first.then(() => undefined)]);
  if (operation !== undefined) child?.kill('SIGKILL');
  const run = await first;
  hold.end();
  const changes = (await requestsOf(stage.cloud, agentOf(runId, 1))).filter(({ kind }) => kind === 'write').length;
  const told = stage.github.writes.filter(({ by }) => by === tokenOf(runId)).length;
  return { ...{ run, runId, changes, told }, died: operation !== undefined, operation: operation ?? '' };
}

/** Dead, it is run again as GitHub's "Re-run failed jobs" does; gives what came of that. */
export async function andAgain(play: Play, { died, run, runId }: Interrupted): Promise<ActionRun> {
  return died ? await play({ runId, runAttempt: 2 }) : run;
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
  const { met, drop } = github.trouble.hold(CHANGES, moment === 'after', { nth, by: tokenOf(runId) });
  return { met: () => met, end: drop };
}
