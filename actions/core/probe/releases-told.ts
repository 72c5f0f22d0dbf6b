import { code, safe } from '../text/markdown.ts';
import type { OfRelease } from './by-release.ts';
import { fisher } from './fisher.ts';
import { newcombe } from './newcombe.ts';
import { type Count, FLOOR } from './rose.ts';

/** One check, and who answered it. */
export interface Answered {
  readonly check: string;
  readonly releases: readonly OfRelease[];
}

/** Checks, releases and kinds of errors that there is room for. */
const CHECKS = 20;
const RELEASES = 5;
const KINDS = 5;
/** How likely it is at the most what is called more than chance. */
const LEVEL = 0.001;

/** For the job summary: where several releases answered in the same time, how badly each of them did. Empty where one did. */
export function releasesTold(answered: readonly Answered[], wanted: string | undefined): string {
  const several = answered.filter(({ releases }) => releases.length > 1).slice(0, CHECKS);
  if (several.length === 0) return '';
  const rows = several.flatMap(({ check, releases }) =>
    releases
      .toSorted((a, b) => b.of - a.of)
      .slice(0, RELEASES)
      .map((each, index) => shareRow(index === 0 ? code(check) : '', code(each.release || 'none'), each)),
  );
  const said = several.flatMap(({ check, releases }) => comparedSaid(check, releases, wanted));
  return [sharesTable(rows), said.join('\n')].filter((part) => part !== '').join('\n\n');
}

/** Of releases that answered one check: whether the wanted one fails more often than the others, and what it alone has. */
function comparedSaid(check: string, releases: readonly OfRelease[], wanted: string | undefined): readonly string[] {
  const now = releases.find(({ release }) => release === wanted);
  if (now === undefined) return [];
  const rest = releases.filter((each) => each !== now);
  const other = rest.reduce<Count>((all, { count, of }) => ({ count: all.count + count, of: all.of + of }), NONE);
  const known = new Set(rest.flatMap(({ kinds }) => kinds));
  const own = now.kinds.filter((kind) => !known.has(kind)).slice(0, KINDS);
  const chance = now.count >= FLOOR && fisher(now, other) < LEVEL ? 'more than chance' : 'no more than chance may give';
  return [
    ...(now.count + other.count > 0 ? [`${differenceTold(check, now, other)}, ${chance}`] : []),
    ...own.map((kind) => `- ${code(check)}: a kind of error that the others did not have: ${safe(kind, 200)}`),
  ];
}

const NONE: Count = { count: 0, of: 0 };

export function sharesTable(rows: readonly string[]): string {
  return ['| check | release | asked | failed | share |', '|---|---|--:|--:|--:|', ...rows].join('\n');
}

export function shareRow(check: string, release: string, { count, of }: Count): string {
  return `| ${check} | ${release} | ${of} | ${count} | ${percent(count / of)} |`;
}

/** Each `of` above 0. */
export function differenceTold(check: string, now: Count, other: Count): string {
  const [low, high] = newcombe(now, other);
  return `- ${code(check)}: ${percent(low)} to ${percent(high)} more failures of the new release (95 % sure)`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
