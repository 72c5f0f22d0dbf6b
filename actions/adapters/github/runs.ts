import { setTimeout as pause } from 'node:timers/promises';
import { patience, patiently } from '../../core/patience.ts';
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
  const { pauses, together } = patience.github;
  // For all of them: a rollback must not wait longer for a GitHub that hangs.
  const signal = AbortSignal.timeout(together * 1000);
  const octokit = getOctokit(token, { ...(api && { baseUrl: api }), request: { signal } });
  // A job that died would otherwise keep the next one out for one lost answer.
  const rest = (error: unknown, tries: number) => {
    const next = pauses[tries];
    // octokit calls a time-out and a lost connection 500 as well.
    if (next === undefined || signal.aborted || ((error as { status?: number }).status ?? 500) < 500) throw error;
    return next;
  };
  const work = () => octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(run) });
  const { data } = await patiently(work, rest, (seconds) => pause(seconds * 1000));
  return data.status === 'completed' ? 'ended' : 'running';
}

function reason(error: unknown): string {
  const { status, message } = error as { status?: number; message: string };
  if (status === undefined) return message;
  return `${status} ${message}${[401, 403, 404].includes(status) ? '; grant the job actions: read' : ''}`;
}
