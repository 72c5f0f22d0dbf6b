/** GitHub's own examples of what it answers, with the names of the repository at hand. */
export type Like = (example: string, repository: string, changes: Record<string, unknown>) => Record<string, unknown>;

const OF_EXAMPLES = /octo-org\/octo-repo|octocat\/(?:Hello-World|example)/gi;

export function likeExamples(examples: Record<string, unknown>): Like {
  return (example, repository, changes) => {
    const { value } = examples[example] as { value: unknown };
    const found = Array.isArray(value) ? value[0] : value;
    return { ...JSON.parse(JSON.stringify(found).replaceAll(OF_EXAMPLES, repository)), ...changes };
  };
}

const APPS = /\[bot\]$/;

/** A user of GitHub; apps, such as the one whose token a workflow has, are of type Bot. */
export function user(like: Like, login: string): Record<string, unknown> {
  const { user: found } = like('issue-comment', '', {});
  return { ...(found as object), login, type: APPS.test(login) ? 'Bot' : 'User' };
}
