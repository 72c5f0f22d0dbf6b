/** How the stand-in answers the operations that it serves: GitHub's own example, with the state that tests have set. */
import type { Context, HandlerMap } from 'openapi-backend';
import type { Attestations } from './attestations.ts';
import type { RunState, Runs } from './runs.ts';

export const OPERATIONS = [
  'actions/get-workflow-run',
  'actions/get-workflow-run-attempt',
  'repos/list-attestations',
] as const;

export type Answer = { status: number; body: unknown; headers?: Record<string, string> };

export function refusal(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    headers,
  };
}

export function operations(runs: Runs, attestations: Attestations, examples: Record<string, unknown>): HandlerMap {
  const example = (examples['workflow-run'] as { value: Record<string, unknown> }).value;
  const getRun = ({ request }: Context): Answer => {
    const { owner, repo, run_id, attempt_number } = request.params as Record<string, string>;
    const repository = `${owner}/${repo}`;
    const attempt = attempt_number === undefined ? undefined : Number(attempt_number);
    const state = runs.get(Number(run_id), repository, attempt);
    return state
      ? { status: 200, body: workflowRun(example, repository, Number(run_id), state) }
      : refusal(404, 'Not Found');
  };
  return {
    'actions/get-workflow-run': getRun,
    'actions/get-workflow-run-attempt': getRun,
    'repos/list-attestations': ({ request }: Context) => listed(attestations, request.params as Record<string, string>),
    notFound: () => refusal(404, 'Not Found'),
    validationFail: ({ validation }: Context) =>
      refusal(
        422,
        `Validation Failed: ${(validation.errors ?? []).map((e) => `${e.instancePath} ${e.message}`).join('; ')}`,
      ),
  };
}

/** Of a digest that nobody attested GitHub says that it is not found. */
function listed(kept: Attestations, { owner, repo, subject_digest: digest = '' }: Record<string, string>): Answer {
  const all = kept.of(digest, `${owner}/${repo}`);
  if (all.length === 0) return refusal(404, 'Not Found');
  const attestations = all.map((bundle) => ({ bundle, repository_id: 74, bundle_url: 'https://example.com/bundle' }));
  return { status: 200, body: { attestations } };
}

function workflowRun(example: Record<string, unknown>, repository: string, id: number, state: RunState): unknown {
  const [owner = '', name = ''] = repository.split('/');
  const renamed = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value).replaceAll('octo-org/octo-repo', repository).replaceAll('octocat/Hello-World', repository),
    );
  const html_url = `https://github.com/${repository}/actions/runs/${id}`;
  const attempt = state.run_attempt;
  return {
    ...(renamed(example) as object),
    ...state,
    id,
    html_url,
    url: `https://api.github.com/repos/${repository}/actions/runs/${id}`,
    previous_attempt_url:
      attempt > 1 ? `https://api.github.com/repos/${repository}/actions/runs/${id}/attempts/${attempt - 1}` : null,
    repository: { ...(renamed(example['repository']) as object), name, full_name: repository, owner: example['actor'] },
    head_repository: { ...(renamed(example['head_repository']) as object), name, full_name: repository },
    actor: { ...(example['actor'] as object), login: owner },
  };
}
