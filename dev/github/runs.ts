/** The workflow runs that GitHub knows of: what tests set is what the API answers. */

export type RunState = {
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  conclusion: null | 'success' | 'failure' | 'cancelled' | 'timed_out' | 'action_required' | 'neutral' | 'skipped';
  run_attempt: number;
  event: string;
  head_branch: string;
  head_sha: string;
  path: string;
};

const NEW_RUN: RunState = {
  status: 'queued',
  conclusion: null,
  run_attempt: 1,
  event: 'workflow_dispatch',
  head_branch: 'main',
  head_sha: '0000000000000000000000000000000000000001',
  path: '.github/workflows/deploy.yml',
};

export class Runs {
  #attempts = new Map<string, RunState[]>();

  /** Changes run `id`; another `run_attempt` adds an attempt and leaves the earlier ones as they ended. */
  set(id: number, changes: Partial<RunState>, repository = 'acme/orders'): void {
    const key = `${repository}#${id}`.toLowerCase();
    const attempts = this.#attempts.get(key) ?? [];
    const latest = attempts.at(-1);
    const number = changes.run_attempt ?? latest?.run_attempt ?? NEW_RUN.run_attempt;
    const before = attempts.find((attempt) => attempt.run_attempt === number);
    const next = { ...NEW_RUN, ...(before ?? { ...latest, status: NEW_RUN.status, conclusion: null }), ...changes };
    if ((next.status === 'completed') !== (next.conclusion !== null)) {
      throw new Error(`run ${id}: status ${next.status} does not go with conclusion ${next.conclusion}`);
    }
    const others = attempts.filter((attempt) => attempt !== before);
    this.#attempts.set(
      key,
      [...others, { ...next, run_attempt: number }].sort((a, b) => a.run_attempt - b.run_attempt),
    );
  }

  /** The latest attempt, or the one asked for; undefined for what GitHub would answer with 404. */
  get(id: number, repository: string, attempt?: number): RunState | undefined {
    const attempts = this.#attempts.get(`${repository}#${id}`.toLowerCase());
    return attempt === undefined ? attempts?.at(-1) : attempts?.find((each) => each.run_attempt === attempt);
  }
}
