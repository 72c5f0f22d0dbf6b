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
