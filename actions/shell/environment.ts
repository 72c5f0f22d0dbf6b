import { readFileSync } from 'node:fs';
import type { Run } from './action.ts';
import type { Environment } from './read.ts';

/** What the runner says about this run in GITHUB_*; act and GitHub say the same. */
export function readRun(environment: Environment): Run {
  const say = (name: string) => environment[`GITHUB_${name}`] ?? '';
  const repository = say('REPOSITORY');
  const id = say('RUN_ID');
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
    defaultBranch: defaultBranch(say('EVENT_PATH')) || scheduled(say('EVENT_NAME'), say('REF')),
    actor: say('ACTOR'),
    apiUrl: say('API_URL') || 'https://api.github.com',
    url: say('SERVER_URL') && repository && id ? page : undefined,
    workspace: say('WORKSPACE') || '.',
  };
}

/** No variable tells it. */
function defaultBranch(file: string): string {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).repository?.default_branch ?? '';
  } catch {
    return ''; // outside of a workflow there is no event
  }
}

/** The event of a schedule doesn't tell it, and is on it: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
function scheduled(event: string, ref: string): string {
  return event === 'schedule' ? ref.replace(/^refs\/heads\//, '') : '';
}
