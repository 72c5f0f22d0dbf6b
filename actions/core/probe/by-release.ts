import type { Judged } from './judge.ts';
import type { Count } from './rose.ts';

/** What one release answered to a check: how many failed of how many, and how. That it is another release than asked for is no failure of its own. */
export interface OfRelease extends Count {
  /** '' where an answer told none. */
  readonly release: string;
  /** As of `kindOf`. */
  readonly kinds: readonly string[];
}

/** Releases that are told apart, and kinds of errors of each: a site that names new ones each time would fill every report. */
const RELEASES = 20;
const KINDS = 20;

/** With one answer more, where it had to tell its release. */
export function byRelease(all: readonly OfRelease[], { failure, release }: Judged, kind: string): readonly OfRelease[] {
  if (release === undefined) return all;
  const name = all.length < RELEASES || all.some((each) => each.release === release) ? release : 'others';
  const known = all.find((each) => each.release === name) ?? { release: name, count: 0, of: 0, kinds: [] };
  const failed = failure !== undefined && failure.word !== 'release';
  const fresh = failed && known.kinds.length < KINDS && !known.kinds.includes(kind);
  const after = {
    release: name,
    count: known.count + (failed ? 1 : 0),
    of: known.of + 1,
    kinds: fresh ? [...known.kinds, kind] : known.kinds,
  };
  return [...all.filter((each) => each !== known), after];
}
