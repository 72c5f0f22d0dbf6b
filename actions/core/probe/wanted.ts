/** What a text must be, as goss writes it: `literal`, `/pattern/` with flags of i, m and s, and `!` before either for its opposite. */
export interface Wanted {
  /** As it was written. */
  readonly said: string;
  readonly not: boolean;
  readonly literal: string;
  readonly pattern?: { readonly source: string; readonly flags: string };
}

export function parseWanted(said: string): Wanted {
  const not = said.startsWith('!');
  const literal = not ? said.slice(1) : said;
  const [, source, flags = ''] = /^\/(.+)\/([ims]*)$/s.exec(literal) ?? [];
  return { said, not, literal, ...(source === undefined ? {} : { pattern: { source, flags } }) };
}

/** Whether a pattern stands anywhere in data as YAML holds it. */
export function holdsPattern(data: unknown): boolean {
  if (typeof data === 'string') return parseWanted(data).pattern !== undefined;
  return typeof data === 'object' && data !== null && Object.values(data).some(holdsPattern);
}
