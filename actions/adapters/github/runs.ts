import { setTimeout as pause } from 'node:timers/promises';
import type { RunState } from '../../core/rollout/seen.ts';
import type { Runs } from '../../ports/rollout.ts';

export interface RunsOptions {
  readonly token: string;
  /** GitHub's API; the runner's GITHUB_API_URL. */
  readonly api?: string;
  /** Told once why GitHub could not be asked. */
  readonly log: (line: string) => void;
}

/** Milliseconds for which an answer is good enough: GitHub allows 1,000 requests an hour, and looks are frequent. */
const FRESH = 15_000;
/** Milliseconds before each try but the first: a job that died would otherwise keep the next one out for one lost answer. */
const TRIES = [0, 500, 1500];
/** Milliseconds that all tries may take. */
const PATIENCE = 5000;

/** Runs of workflows as GitHub knows them. It only ever shortens a wait, so no answer of GitHub's fails anything. */
export function connectRuns(options: RunsOptions): Runs {
  const known = new Map<string, { state: RunState; at: number }>();
  let told = false;
  return {
    async state(repository, run) {
      const name = `run ${run} of ${repository}`;
      const before = known.get(name);
      if (before && Date.now() - before.at < FRESH) return before.state;
      let state: RunState = 'unknown';
      try {
        state = await ask(options, repository, run);
      } catch (error) {
        if (!told)
          options.log(`asking GitHub for ${name}: ${reason(error)}; its beats alone tell whether it has ended`);
        told = true;
      }
      known.set(name, { state, at: Date.now() });
      return state;
    },
  };
}

async function ask({ token, api }: RunsOptions, repository: string, run: string): Promise<RunState> {
  if (token === '') throw new Error('there is no github-token');
  const [owner = '', repo = ''] = repository.split('/');
  const { getOctokit } = await import('@actions/github');
  // For all of them: a rollback must not wait longer for a GitHub that hangs.
  const signal = AbortSignal.timeout(PATIENCE);
  const octokit = getOctokit(token, { ...(api && { baseUrl: api }), request: { signal } });
  let trouble: unknown;
  for (const before of TRIES) {
    await pause(before);
    try {
      const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(run) });
      return data.status === 'completed' ? 'ended' : 'running';
    } catch (error) {
      trouble = error;
      // octokit calls a time-out and a lost connection 500 as well.
      if (signal.aborted || ((error as { status?: number }).status ?? 500) < 500) break;
    }
  }
  throw trouble;
}

function reason(error: unknown): string {
  const { status, message } = error as { status?: number; message: string };
  if (status === undefined) return message;
  return `${status} ${message}${[401, 403, 404].includes(status) ? '; grant the job actions: read' : ''}`;
}
