/** Where an answer tells of which release it is. */
export type Where =
  | { readonly kind: 'header'; readonly name: string }
  | { readonly kind: 'json'; readonly path: string };

/** As the user wrote it. */
export function sayWhere(where: Where): string {
  return where.kind === 'json' ? `json:${where.path}` : `header:${where.name}`;
}

/** `header:x-release` or `json:$.release`; errors read on after a name. The path is looked at where it is compiled. */
export function parseWhere(text: string): Where {
  const [, kind, rest = ''] = /^(header|json):(.+)$/s.exec(text) ?? [];
  if (kind === 'json') return { kind, path: rest.trim() };
  if (kind === 'header' && /^[\w-]+$/.test(rest.trim())) return { kind, name: rest.trim().toLowerCase() };
  throw new Error(
    `"${text}" is neither header:<name>, such as header:x-release, nor json:<path>, such as json:$.release`,
  );
}

/** Whether a spec, as YAML holds it, has a path anywhere: in what it wants of JSON, or where an answer tells its release. */
export function holdsPath(data: unknown): boolean {
  const { checks } = map(data);
  return (
    Array.isArray(checks) &&
    checks.some((each) => {
      const { json, release } = map(each);
      return Object.keys(map(json)).length > 0 || (typeof release === 'string' && release.startsWith('json:'));
    })
  );
}

function map(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
}
