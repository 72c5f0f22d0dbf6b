/** What a token may do: of each permission nothing, read or write, as a workflow's `permissions` has it. */
import { type Answer, notFound, refusal } from './answer.ts';

export type Permission = 'actions' | 'attestations' | 'contents' | 'deployments' | 'issues' | 'pull-requests';
export type Granted = Partial<Record<Permission, 'read' | 'write'>>;
type Need = readonly [Permission, 'read' | 'write'];

const COMMENT: readonly Need[] = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
];
const READ_COMMENT: readonly Need[] = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
];

/** Any one of these will do: "Permissions required for GitHub Apps" (docs.github.com/rest/authentication). */
const NEEDED: Record<string, readonly Need[]> = {
  'actions/get-workflow-run': [['actions', 'read']],
  'actions/get-workflow-run-attempt': [['actions', 'read']],
  'repos/list-attestations': [['attestations', 'read']],
  'repos/get': [],
  'repos/list-branches': [['contents', 'read']],
  'repos/get-branch': [['contents', 'read']],
  'repos/get-all-environments': [['actions', 'read']],
  'pulls/list': [['pull-requests', 'read']],
  'pulls/get': [['pull-requests', 'read']],
  'issues/list-comments': READ_COMMENT,
  'issues/get-comment': READ_COMMENT,
  'issues/create-comment': COMMENT,
  'issues/update-comment': COMMENT,
  'issues/delete-comment': COMMENT,
  'repos/list-deployments': [['deployments', 'read']],
  'repos/get-deployment': [['deployments', 'read']],
  'repos/list-deployment-statuses': [['deployments', 'read']],
  'repos/create-deployment': [['deployments', 'write']],
  'repos/create-deployment-status': [['deployments', 'write']],
  'repos/delete-deployment': [['deployments', 'write']],
};

export const BOT = 'github-actions[bot]';

export class Permissions {
  #tokens = new Map<string, { granted: Granted; login: string }>();

  /** From now on this token may do this and no more; of a token that nobody granted anything all is taken. */
  grant(token: string, granted: Granted, login = BOT): void {
    this.#tokens.set(token, { granted, login });
  }

  loginOf(token: string): string {
    return this.#tokens.get(token)?.login ?? BOT;
  }

  /**
   * The refusal, if it may not. Of contents that a token may not read GitHub doesn't say that they exist: "since we don't want to provide any
   * information about private repositories, the API returns a 404 error instead" (Troubleshooting). For the rest the repository's own token is
   * told so, and which permissions would do, one list for each choice (X-Accepted-GitHub-Permissions).
   */
  refuse(token: string, operation: string): Answer | undefined {
    const known = this.#tokens.get(token);
    const needs = NEEDED[operation] ?? [];
    if (!known || needs.length === 0) return undefined;
    if (needs.some(([name, level]) => known.granted[name] === 'write' || known.granted[name] === level))
      return undefined;
    if (needs.every(([name]) => name === 'contents')) return notFound();
    const accepted = needs.map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`).join('; ');
    const headers = { 'x-accepted-github-permissions': accepted };
    return refusal(403, 'Resource not accessible by integration', headers);
  }
}
