import type { RunState } from '../../core/rollout/seen.ts';
import type { Runs } from '../../ports/rollout.ts';
import type { Client } from './client.ts';
import { willing } from './willing.ts';

/** Milliseconds for which an answer is good enough: GitHub allows 1,000 requests an hour, and looks are frequent. */
const FRESH = 15_000;

/** Runs of workflows as GitHub knows them. It only ever shortens a wait, so no answer of GitHub's fails anything; `log` is told once why it could not be asked. */
export function connectRuns(client: Client, log: (line: string) => void): Runs {
  const known = new Map<string, { state: RunState; at: number }>();
  const ask = willing(client, log, 'actions: read', 'its beats alone tell whether it has ended');
  return {
    async state(repository, run) {
      // What was started by hand GitHub doesn't know.
      if (!/^\d+$/.test(run)) return 'unknown';
      const name = `run ${run} of ${repository}`;
      const before = known.get(name);
      if (before && Date.now() - before.at < FRESH) return before.state;
      const [owner = '', repo = ''] = repository.split('/');
      const found = await ask(`asking GitHub for ${name}`, (api) =>
        api.ask('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: Number(run) }),
      );
      const state = found === undefined ? 'unknown' : found.status === 'completed' ? 'ended' : 'running';
      known.set(name, { state, at: Date.now() });
      return state;
    },
  };
}
