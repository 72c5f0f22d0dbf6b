import { type CheckVerdict, releasesSaid } from './verdict.ts';
import type { Word } from './word.ts';

/** What one machine of a fleet answered last, or why nothing came of asking it. */
export interface MachineSaid {
  readonly machine: string;
  /** Undefined for an answer as it should be. */
  readonly word?: Word;
  /** A sentence's part. */
  readonly why: string;
  /** The release that it runs, where it told one. */
  readonly release?: string;
}

/** Ids that a sentence names, and a result. */
const NAMED = 5;
const LISTED = 100;

/** What came of asking each machine, as of any other check; without machines it is `none`, a sentence's part, and no data. */
export function machinesVerdict(check: string, said: readonly MachineSaid[], none: string): CheckVerdict {
  const bad = said.filter(({ word }) => word !== undefined);
  const failures: Partial<Record<Word, number>> = {};
  for (const { word } of bad) if (word) failures[word] = (failures[word] ?? 0) + 1;
  const told = said.filter(({ release }) => release !== undefined);
  const releases = countsOf(told.map(({ release = '' }) => release));
  return {
    check,
    passed: said.length > 0 && bad.length === 0,
    asked: said.length,
    good: said.length - bad.length,
    failures: said.length === 0 ? { 'no data': 1 } : failures,
    ...(told.length > 0 && { releases }),
    ...(said.length === 0 ? { word: 'no data' as const, why: none, came: '' } : troubleOf(said, failures, releases)),
    ...(bad.length > 0 && {
      machines: Object.fromEntries(bad.slice(0, LISTED).map(({ machine, word, why }) => [machine, `${word}: ${why}`])),
    }),
  };
}

function troubleOf(
  said: readonly MachineSaid[],
  failures: CheckVerdict['failures'],
  releases: Readonly<Record<string, number>>,
): Pick<CheckVerdict, 'word' | 'why' | 'came'> {
  const [word] = worstFirst(failures);
  if (word === undefined) return {};
  const those = said.filter((each) => each.word === word);
  const names = those.slice(0, NAMED).map(({ machine }) => machine);
  const more = those.length > NAMED ? ` and ${those.length - NAMED} more` : '';
  const others = worstFirst(failures)
    .slice(1)
    .map((other) => `; ${other} ${failures[other]} times`);
  const seen = word === 'release' && Object.keys(releases).length > 0 ? `; ${releasesSaid(releases)}` : '';
  const why = `${those.length} of ${said.length} machines (${names.join(', ')}${more}): ${those[0]?.why}${seen}${others.join('')}`;
  return { word, why, came: '' };
}

/** A wrong release before what is wrong more often, and what isn't known last. */
function worstFirst(failures: CheckVerdict['failures']): readonly Word[] {
  const rank = (word: Word) => (word === 'release' ? 2 : word === 'no data' ? 0 : 1);
  const counted = Object.entries(failures) as [Word, number][];
  return counted.toSorted(([a, x], [b, y]) => rank(b) - rank(a) || y - x).map(([word]) => word);
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
