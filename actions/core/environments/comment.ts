import type { Instant } from '../rollout/fleet.ts';
import { code } from '../text/markdown.ts';
import { factsOf, HOW, type Known, utc } from './facts.ts';

/** What the comment at a pull request says of the environment. */
export interface Told extends Known {
  /** `building` and `failed` are about this commit; what was there before may serve meanwhile. */
  readonly state: 'building' | 'ready' | 'failed';
  /** Whose machines a shell is for: of the fleet in service, if there is one. */
  readonly shell?: { readonly region: string; readonly fleet: string };
}

const states: Readonly<Record<Told['state'], string>> = {
  building: 'on its way; what was there before serves until it is ready',
  ready: 'ready',
  failed: 'failed; what was there before, if anything, serves on',
};
const CUT = 'cut off; what was there before, if anything, serves on, and the next push or run goes on';

/**
 * Markdown. What others wrote stands in code, where GitHub takes `@name` and `#1` for neither a mention nor a reference: a
 * backslash before them does nothing, and it tells that person (https://github.com/github/cmark-gfm/issues/181).
 */
export function comment(told: Told): string {
  const { app, url, state, run, shell } = told;
  const facts = factsOf(told).map(({ name, value, theirs }) => [name, theirs ? code(value) : value] as const);
  const rows = [['State', stateBy(states[state], run)] as const, ...facts];
  return [
    `**${app}** of this branch: ${url}`,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([name, value]) => row(name, value)),
    '',
    ...HOW.map((line) => `- ${line}`),
    ...(shell ? ['- For a shell on its machine:', '', ...session(shell)] : []),
    '',
  ].join('\n');
}

/** A comment with another end, and all else as it is: whoever extends knows nothing of the commit that runs there. */
export function withEnd(body: string, expires: Instant): string {
  const lines = body.split('\n').filter((line) => !line.startsWith('| Ends |'));
  const last = lines.findLastIndex((line) => line.startsWith('| '));
  return last < 0 ? body : lines.toSpliced(last + 1, 0, row('Ends', utc(expires))).join('\n');
}

/** Of a run that was cut off while it built, unless another one has said something since. */
export function withCut(body: string, run: string): string {
  const mine = row('State', stateBy(states.building, run));
  return body.replace(mine, () => row('State', stateBy(CUT, run)));
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

function stateBy(state: string, run: string): string {
  return `${state} ([run](${run}))`;
}

function row(name: string, value: string): string {
  return `| ${name} | ${value} |`;
}
