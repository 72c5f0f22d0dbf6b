/** The operations that the stand-in serves: GitHub's own examples, with the state that tests have set. */
import type { Context, HandlerMap } from 'openapi-backend';
import { type Asked, handler, notFound, refusal, type Serve } from './answer.ts';
import type { Attestations } from './attestations.ts';
import type { Branches } from './branches.ts';
import type { Comments } from './comments.ts';
import type { Deployments } from './deployments.ts';
import { type Like, likeExamples } from './examples.ts';
import type { Permissions } from './permissions.ts';
import type { Pulls } from './pulls.ts';
import type { RunState, Runs } from './runs.ts';

export type State = {
  runs: Runs;
  attestations: Attestations;
  branches: Branches;
  pulls: Pulls;
  deployments: Deployments;
  comments: Comments;
  permissions: Permissions;
};

/** By GitHub's operation ids. */
export function operations(state: State, examples: Record<string, unknown>): Record<string, Serve> {
  const like = likeExamples(examples);
  const run = (asked: Asked) => getRun(state.runs, like, asked);
  return {
    'actions/get-workflow-run': run,
    'actions/get-workflow-run-attempt': run,
    'repos/list-attestations': (asked) => listed(state.attestations, asked),
    ...state.branches.serve(like),
    ...state.pulls.serve(like),
    ...state.deployments.serve(like),
    ...state.comments.serve(like),
  };
}

export function handlers(served: Record<string, Serve>, permissions: Permissions): HandlerMap {
  const actorOf = (token: string) => permissions.loginOf(token);
  return {
    ...Object.fromEntries(Object.entries(served).map(([id, serve]) => [id, handler(serve, actorOf)])),
    notFound,
    validationFail: ({ validation }: Context) =>
      refusal(
        422,
        `Validation Failed: ${(validation.errors ?? []).map((e) => `${e.instancePath} ${e.message}`).join('; ')}`,
      ),
  };
}

/** Of a digest that nobody attested GitHub says that it is not found. */
function listed(kept: Attestations, { repository, params }: Asked) {
  const all = kept.of(params['subject_digest'] ?? '', repository);
  if (all.length === 0) return notFound();
  const attestations = all.map((bundle) => ({ bundle, repository_id: 74, bundle_url: 'https://example.com/bundle' }));
  return { status: 200, body: { attestations } };
}

function getRun(runs: Runs, like: Like, { repository, params }: Asked) {
  const attempt = params['attempt_number'] === undefined ? undefined : Number(params['attempt_number']);
  const state = runs.get(Number(params['run_id']), repository, attempt);
  if (!state) return notFound();
  return {
    status: 200,
    body: workflowRun(like('workflow-run', repository, {}), repository, Number(params['run_id']), state),
  };
}

function workflowRun(example: Record<string, unknown>, repository: string, id: number, state: RunState): unknown {
  const [owner = '', name = ''] = repository.split('/');
  const html_url = `https://github.com/${repository}/actions/runs/${id}`;
  const attempt = state.run_attempt;
  return {
    ...example,
    ...state,
    id,
    html_url,
    url: `https://api.github.com/repos/${repository}/actions/runs/${id}`,
    previous_attempt_url:
      attempt > 1 ? `https://api.github.com/repos/${repository}/actions/runs/${id}/attempts/${attempt - 1}` : null,
    repository: { ...(example['repository'] as object), name, full_name: repository, owner: example['actor'] },
    head_repository: { ...(example['head_repository'] as object), name, full_name: repository },
    actor: { ...(example['actor'] as object), login: owner },
  };
}
