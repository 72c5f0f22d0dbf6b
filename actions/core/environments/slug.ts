/** Letters of a DNS label: "63 octets or less" (RFC 1035, 2.3.4). */
export const LABEL = 63;
const MARK = 10;
/** The shortest room that a slug can be told in: a letter, a dash and the mark. */
export const SHORTEST = 2 + MARK;

/**
 * A branch as a part of a DNS label: lower case letters and digits, joined by single dashes, at most `room` of them (from
 * SHORTEST on). No two branches share one: what was changed or cut, and what looks as if it had been, ends with a mark, ten
 * hex digits of `hash`, which gives more than that many of them for any text, and the same always.
 */
export function slugOf(branch: string, hash: (text: string) => string, room = LABEL): string {
  const plain = branch.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = (plain.match(/[a-z0-9]+/g) ?? []).join('-');
  if (slug === branch && slug.length <= room && !/(?:^|-)[0-9a-f]{10}$/.test(slug)) return slug;
  const mark = markOf(branch, hash);
  const kept = slug.slice(0, room - MARK - 1).replace(/-$/, '');
  return kept === '' ? mark : `${kept}-${mark}`;
}

export function markOf(text: string, hash: (text: string) => string): string {
  return hash(text).slice(0, MARK);
}
