import type { Instant } from '../rollout/fleet.ts';
import { code } from '../text/markdown.ts';

/** As its author wrote it. */
export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly author: string;
}

/** What the comment at a pull request says of the environment. */
export interface Told {
  readonly app: string;
  /** Where it answers. */
  readonly url: string;
  /** `building` and `failed` are about this commit; what was there before may serve meanwhile. */
  readonly state: 'building' | 'ready' | 'failed';
  readonly commit: Commit;
  /** Address of the run. */
  readonly run: string;
  /** When AWS ends it; undefined where nothing says so yet. */
  readonly expires?: Instant;
  /** Whose machines a shell is for: of the fleet in service, if there is one. */
  readonly shell?: { readonly region: string; readonly fleet: string };
}

const states: Readonly<Record<Told['state'], string>> = {
  building: 'on its way; what was there before serves until it is ready',
  ready: 'ready',
  failed: 'failed; what was there before, if anything, serves on',
};

/**
 * Markdown. What others wrote stands in code, where GitHub takes `@name` and `#1` for neither a mention nor a reference: a
 * backslash before them does nothing, and it tells that person (https://github.com/github/cmark-gfm/issues/181).
 */
export function comment(told: Told): string {
  const { app, url, state, commit, run, expires, shell } = told;
  const rows = [
    ['State', `${states[state]} ([run](${run}))`],
    ['Commit', /^[0-9a-f]{40}$/.test(commit.sha) ? commit.sha : quoted(commit.sha)],
    ['Message', quoted(commit.message.trimStart().split('\n', 1)[0] ?? '')],
    ['Author', quoted(commit.author)],
    ['Ends', expires === undefined ? '' : utc(expires)],
  ].filter(([, value]) => value !== '');
  return [
    `**${app}** of this branch: ${url}`,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    '- To keep it longer, push to the branch, or run its workflow with `extend`, such as `24h`.',
    '- To stop it, close the pull request or delete the branch.',
    ...(shell ? ['- For a shell on its machine:', '', ...session(shell)] : []),
    '',
  ].join('\n');
}

/** When nothing of it is left; a push to the branch makes another. */
export function goneComment({ app, url }: Pick<Told, 'app' | 'url'>): string {
  return `**${app}** of this branch is gone, and \`${url}\` leads nowhere. A push to the branch makes it anew.\n`;
}

/** By the name of its group, since machines come and go. */
function session({ region, fleet }: NonNullable<Told['shell']>): readonly string[] {
  return [
    '  ```sh',
    `  aws ssm start-session --region ${region} --target "$(aws autoscaling describe-auto-scaling-groups --region ${region} \\`,
    `    --auto-scaling-group-names ${fleet} --output text \\`,
    '    --query "AutoScalingGroups[].Instances[?LifecycleState==\'InService\'][] | [0].InstanceId")"',
    '  ```',
  ];
}

function quoted(text: string): string {
  return text.trim() === '' ? '' : code(text);
}

function utc(at: Instant): string {
  return `${new Date(at * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
