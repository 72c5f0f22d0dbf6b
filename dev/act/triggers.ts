/**
 * Whether GitHub runs a workflow for an event. act looks at the event's name alone, so what it would run and GitHub would not is
 * refused here. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#on
 */

/** What an event is told apart by, besides its name. */
export interface Event {
  readonly name: string;
  /** Such as refs/heads/feature-x. */
  readonly ref: string;
  /** Of `pull_request` alone; what was pushed to it, when it isn't said. */
  readonly activity?: string | undefined;
}

type Filter = Readonly<Record<string, readonly string[] | undefined>>;
export type Triggers = string | readonly string[] | Readonly<Record<string, unknown>> | undefined;

/** "By default, a workflow only runs when a `pull_request` event's activity type is `opened`, `synchronize`, or `reopened`." */
const ACTIVITIES = ['opened', 'synchronize', 'reopened'];

export function runs(on: Triggers, { name, ref, activity = 'synchronize' }: Event): boolean {
  if (typeof on !== 'object' || Array.isArray(on)) return [on].flat().includes(name);
  if (!(name in on)) return false;
  const filter = ((on as Record<string, unknown>)[name] ?? {}) as Filter;
  if (name === 'pull_request') return (filter['types'] ?? ACTIVITIES).includes(activity);
  return name !== 'push' || pushRuns(filter, ref);
}

/** "If you define only `tags`/`tags-ignore` or only `branches`/`branches-ignore`, the workflow won't run for events affecting the undefined Git ref." */
function pushRuns(filter: Filter, ref: string): boolean {
  const [, kind = '', name = ''] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
  const [own, other] = kind === 'tags' ? ['tags', 'branches'] : ['branches', 'tags'];
  const [only, never] = [filter[own], filter[`${own}-ignore`]];
  if (only) return only.some((pattern) => fits(pattern, name));
  if (never) return !never.some((pattern) => fits(pattern, name));
  return filter[other] === undefined && filter[`${other}-ignore`] === undefined;
}

/** "`*`: Matches zero or more characters, but does not match the `/` character. `**`: Matches zero or more of any character." The rest is as in regular expressions. */
function fits(pattern: string, name: string): boolean {
  if (pattern.startsWith('!')) throw new Error(`reading the triggers: ${pattern} negates, which is not played here`);
  const parts = pattern.replaceAll(/[.\\^$|(){}]/g, '\\$&').split('**');
  return new RegExp(`^${parts.map((part) => part.replaceAll('*', '[^/]*')).join('.*')}$`, 's').test(name);
}
