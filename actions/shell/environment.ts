import { readFileSync } from 'node:fs';
import type { Suite } from '../core/ending/guides.ts';
import type { Run, RunEvent } from './action.ts';
import type { Environment } from './read.ts';

/** What the runner says about this run in GITHUB_*; act and GitHub say the same. */
export function readRun(environment: Environment): Run {
  const say = (name: string) => environment[`GITHUB_${name}`] ?? '';
  const repository = say('REPOSITORY');
  const id = say('RUN_ID');
  const name = say('EVENT_NAME');
  const event = eventIn(say('EVENT_PATH'));
  const page = `${say('SERVER_URL')}/${repository}/actions/runs/${id}`;
  return {
    id,
    attempt: Number(say('RUN_ATTEMPT') || 1),
    repository,
    repositoryId: say('REPOSITORY_ID'),
    serverUrl: say('SERVER_URL') || 'https://github.com',
    sha: say('SHA'),
    ref: say('REF'),
    headRef: say('HEAD_REF'),
    baseRef: say('BASE_REF'),
    defaultBranch: event.repository?.default_branch ?? scheduled(name, say('REF')),
    actor: say('ACTOR'),
    event: { name, ...pullIn(event), ...commitIn(event) },
    idToken: Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL']),
    apiUrl: say('API_URL') || 'https://api.github.com',
    url: say('SERVER_URL') && repository && id ? page : undefined,
    workspace: say('WORKSPACE') || '.',
  };
}

/** Which release of the suite this is; of a path, as in a shell, the runner says nothing. */
export function readSuite(environment: Environment): Suite {
  const say = (name: string) => environment[`GITHUB_${name}`] ?? '';
  return { server: say('SERVER_URL'), repository: say('ACTION_REPOSITORY'), ref: say('ACTION_REF') };
}

/** What no variable tells: https://docs.github.com/webhooks/webhook-events-and-payloads */
interface Payload {
  readonly repository?: { readonly id?: number; readonly default_branch?: string };
  readonly head_commit?: { readonly message?: string; readonly author?: { readonly name?: string } } | null;
  readonly pull_request?: {
    readonly number?: number;
    readonly title?: string;
    readonly user?: { readonly login?: string };
    readonly head?: { readonly sha?: string; readonly repo?: { readonly id?: number } | null };
  };
}

function eventIn(file: string): Payload {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) ?? {};
  } catch {
    return {}; // outside of a workflow there is no event
  }
}

/** A repository that was deleted since is null, and another's for sure. */
function pullIn({ repository, pull_request: pull }: Payload): Pick<RunEvent, 'pull'> {
  if (pull?.number === undefined) return {};
  const { sha = '', repo } = pull.head ?? {};
  return { pull: { number: pull.number, sha, fork: repo?.id === undefined || repo.id !== repository?.id } };
}

function commitIn({ head_commit: pushed, pull_request: pull }: Payload): Pick<RunEvent, 'commit'> {
  const message = pull ? pull.title : pushed?.message;
  const author = pull ? pull.user?.login : pushed?.author?.name;
  return message === undefined ? {} : { commit: { message, author: author ?? '' } };
}

/** The event of a schedule doesn't tell it, and is on it: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
function scheduled(event: string, ref: string): string {
  return event === 'schedule' ? ref.replace(/^refs\/heads\//, '') : '';
}
