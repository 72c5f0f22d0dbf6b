import type { Instant } from '../rollout/fleet.ts';
import { code, safe } from '../text/markdown.ts';
import { utc } from './facts.ts';

/** What became of one of several, or what would become of it. */
export interface Fate {
  /** Name of an environment. */
  readonly name: string;
  readonly what: 'goes' | 'stays' | 'removed' | 'left';
  /** Of what is left also what of it. */
  readonly why: string;
  /** When it was gone, or given up. */
  readonly at?: Instant;
  readonly changed?: boolean;
}

export interface Fates {
  readonly app: string;
  /** The domain, or whatever else was gone through. */
  readonly where: string;
  readonly plan: boolean;
  /** What of them goes: all of it, or what was written down of old releases. */
  readonly of: 'environments' | 'releases';
  readonly fates: readonly Fate[];
  /** The page of the run. */
  readonly run?: string;
}

/** Characters of one reason: what is left of an environment is named in it. */
const WHY = 3000;

const words = {
  environments: { done: 'Gone', plan: 'Would go', one: 'is gone', some: 'are gone', would: 'would go' },
  releases: {
    done: 'Old releases forgotten',
    plan: 'Old releases would be forgotten',
    one: 'has lost old releases',
    some: 'have lost old releases',
    would: 'would lose old releases',
  },
};

/** The job summary: first what a person may have to see to, then what is gone, and folded what stays. */
export function fatesSummary({ app, where, plan, of, fates, run }: Fates): string {
  const those = (...which: readonly Fate['what'][]) => fates.filter(({ what }) => which.includes(what));
  const [gone, left, stays] = [those('removed', 'goes'), those('left'), those('stays')];
  const count = `${gone.length} of ${fates.length} ${fates.length === 1 ? 'environment' : 'environments'}`;
  const ends = plan ? words[of].would : gone.length === 1 ? words[of].one : words[of].some;
  const more = left.length === 0 ? '' : `, ${left.length} ${left.length === 1 ? 'is' : 'are'} left`;
  const stay = `${stays.length} ${stays.length === 1 ? 'stays' : 'stay'}`;
  return [
    `## ${plan ? '📋' : left.length > 0 ? '⚠️' : '🧹'} ${safe(app)} in ${safe(where)}: ${count} ${ends}${more}`,
    left.length === 0 ? '' : `### Left\n\nThe next run goes on with it.\n\n${table('what is left, and why', left)}`,
    gone.length === 0 ? '' : `### ${words[of][plan ? 'plan' : 'done']}\n\n${table('why', gone)}`,
    stays.length === 0 ? '' : `<details><summary>${stay}</summary>\n\n${table('why', stays)}\n\n</details>`,
    run === undefined ? '' : `Run: ${safe(run)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function table(why: string, fates: readonly Fate[]): string {
  const timed = fates.some(({ at }) => at !== undefined);
  const row = (...cells: readonly string[]) => `| ${(timed ? cells : cells.slice(0, 2)).join(' | ')} |`;
  const lines = fates.map((fate) =>
    row(code(fate.name), safe(fate.why, WHY), fate.at === undefined ? '' : utc(fate.at)),
  );
  return [row('environment', why, 'when'), row('---', '---', '---'), ...lines].join('\n');
}
