/** Whose things these are: one app in one environment. */
export interface Scope {
  readonly app: string;
  readonly environment: string;
  /** Marks of what is made for it, besides those two. */
  readonly marks?: Readonly<Record<string, string>>;
}

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export function scopeTags({ app, environment }: Scope): { Key: string; Value: string }[] {
  return [
    { Key: 'immutable:app', Value: app },
    { Key: 'immutable:environment', Value: environment },
  ];
}

/** What the two tags of a scope leave out of its marks. */
export function moreTags({ marks = {} }: Scope): { Key: string; Value: string }[] {
  const more = Object.entries(marks).filter(([key]) => key !== 'app' && key !== 'environment');
  return more.map(([key, Value]) => ({ Key: `immutable:${key}`, Value }));
}

/** Only what carries our tags is ever changed by name or deleted. */
export function isOurs(scope: Scope, tags: readonly Tag[] | undefined): boolean {
  return scopeTags(scope).every(({ Key, Value }) => tagOf(tags, Key) === Value);
}

export function tagOf(tags: readonly Tag[] | undefined, key: string): string | undefined {
  return tags?.find((tag) => tag.Key === key)?.Value;
}

/** Where everything that is written down about one app in one environment lies. */
export function parameterPath({ app, environment }: Scope): string {
  return `/immutable/${app}/${environment}`;
}

/** Of two parts as a group's name has four; EC2 takes `[a-zA-Z0-9\(\)\.\-/_]+`, 3 to 128 characters (LaunchTemplate in its API reference). */
export function templateName({ app, environment }: Scope): string {
  return `${app}.${environment}`;
}
