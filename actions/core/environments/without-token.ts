/** What a run tells of who started it. */
export interface Started {
  readonly actor: string;
  readonly fork: boolean;
  readonly idToken: boolean;
}

const DEPENDABOT = 'dependabot[bot]';

/**
 * Why a run can't deploy and nobody is to blame; undefined for any other. GitHub gives no more than read to what strangers wrote:
 * of its permissions it says "Maximum access for pull requests from public forked repositories", and "workflows triggered by
 * Dependabot pull requests run as though they are from a forked repository, and therefore use a read-only GITHUB_TOKEN"
 * (https://docs.github.com/actions/reference/github_token-reference).
 */
export function withoutToken({ actor, fork, idToken }: Started): string | undefined {
  if (idToken || (!fork && actor !== DEPENDABOT)) return undefined;
  const whose = fork ? 'a pull request from a fork' : "a run of Dependabot's";
  return `GitHub gives ${whose} no id-token, so it gets no credentials of AWS; a person who has read it can push its commits to a branch of this repository`;
}
