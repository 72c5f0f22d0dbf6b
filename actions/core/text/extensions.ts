/**
 * A file without its keys `x-…` at the top, which hold what anchors are for: "Compose ignores any fields that start with x-"
 * (https://docs.docker.com/reference/compose-file/extension/).
 */
export function withoutExtensions(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const own = Object.entries(data).filter(([key]) => !key.startsWith('x-'));
  // As entries of its own: assigned, __proto__ would be no key.
  return own.length === Object.keys(data).length ? data : Object.fromEntries(own);
}
