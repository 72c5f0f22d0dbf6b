import { formatDuration } from '../text/duration.ts';
import { code, safe } from '../text/markdown.ts';
import type { JUnitCase } from './junit.ts';
import { type Answered, releasesTold } from './releases-told.ts';
import type { Ended, NoData } from './watch.ts';

/** Of all that is watched, what there is room for in a line, and in a summary. */
const IN_LINE = 6;
const IN_SUMMARY = 200;

/** How a watch ended; what waits for data still has failed. */
export interface WatchEnd {
  readonly watched: readonly Ended[];
  /** How long it was watched. */
  readonly seconds: number;
  readonly noData: NoData;
  /** Who answered the checks. */
  readonly answered?: readonly Answered[];
}

/** What it failed by: signs, which end it before what has no data yet has failed. */
export function failedBy({ watched }: Pick<WatchEnd, 'watched'>): readonly Ended[] {
  const signs = watched.filter(({ finding }) => finding.kind === 'sign');
  return signs.length > 0 ? signs : watched.filter(({ ending }) => ending !== 'pass');
}

/** The error that a watch ends with; undefined when it ended well. */
export function watchFailure(end: WatchEnd): string | undefined {
  const bad = failedBy(end);
  const [first] = bad;
  if (first === undefined) return undefined;
  const { name, finding } = first;
  const what =
    finding.kind === 'no data'
      ? `${name} had no data: ${finding.said} (no-data: ${end.noData})`
      : `${name}: ${finding.said}${lastOf(finding)}`;
  const more =
    bad.length > 1
      ? `; and ${bad
          .slice(1)
          .map(({ name }) => name)
          .join(', ')}`
      : '';
  return `after ${formatDuration(end.seconds)} of watching: ${what}${more}`;
}

function lastOf(finding: Ended['finding']): string {
  const last = finding.kind === 'sign' ? finding.evidence.at(-1) : undefined;
  return last === undefined ? '' : `; the last: ${last}`;
}

/** How it is, in a line of the log. */
export function watchLine(watched: readonly Ended[], seconds: number, lasts: number): string {
  const shown = watched.toSorted((a, b) => Number(a.ending === 'pass') - Number(b.ending === 'pass')).slice(0, IN_LINE);
  const parts = shown.map(({ name, finding }) => `${name}: ${finding.said}`);
  const more = watched.length > shown.length ? [`and ${watched.length - shown.length} more`] : [];
  const time = `${formatDuration(seconds).padStart(6)}  of ${formatDuration(lasts)} watched`;
  return `${time}: ${[...parts, ...more].join('; ')}`;
}

/** The part of the job summary; `release` is the one that is asked for. */
export function watchSummary(end: WatchEnd, release?: string): string {
  const bad = failedBy(end);
  const good = bad.length === 0 ? '✅ Watched' : '❌ Watched';
  const rest = end.watched.filter((each) => !bad.includes(each));
  const rows = [...bad, ...rest].slice(0, IN_SUMMARY).map((each) => row(each, bad.includes(each)));
  const evidence = bad.flatMap(({ name, finding }) =>
    finding.kind === 'sign' && finding.evidence.length > 0
      ? [`${code(name)}, the last of it:\n\n${finding.evidence.map((line) => `- ${code(line)}`).join('\n')}`]
      : [],
  );
  const parts = [
    `### ${good} for ${formatDuration(end.seconds)}`,
    `| | what | seen |\n|---|---|---|\n${rows.join('\n')}`,
  ];
  const answers = releasesTold(end.answered ?? [], release);
  return [...parts, ...evidence, ...(answers ? [answers] : [])].join('\n\n').concat('\n');
}

function row({ name, finding }: Ended, bad: boolean): string {
  const absent = finding.kind === 'no data';
  const mark = bad ? '❌' : absent ? '❔' : '✅';
  return `| ${mark} | ${code(name)} | ${absent ? 'no data: ' : ''}${safe(finding.said)} |`;
}

/** As tests of a report. */
export function watchCases(end: WatchEnd): readonly JUnitCase[] {
  const bad = failedBy(end);
  return end.watched.map((each) => {
    const { kind, said } = each.finding;
    const evidence = each.finding.kind === 'sign' ? each.finding.evidence : [];
    const failure = { type: kind, message: `${kind}: ${said}`, text: [said, ...evidence].join('\n') };
    return { name: `watch ${each.name}`, seconds: end.seconds, ...(bad.includes(each) && { failure }) };
  });
}
