import { formatDuration } from '../text/duration.ts';
import { code, safe } from '../text/markdown.ts';
import type { JUnitCase } from './junit.ts';
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
}

/** What it failed by: signs before what had no data. */
export function failedBy({ watched }: WatchEnd): readonly Ended[] {
  const bad = watched.filter(({ ending }) => ending !== 'pass');
  return bad.toSorted((a, b) => Number(a.finding.kind === 'no data') - Number(b.finding.kind === 'no data'));
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

/** The part of the job summary. */
export function watchSummary(end: WatchEnd): string {
  const bad = failedBy(end);
  const good = bad.length === 0 ? '✅ Watched' : '❌ Watched';
  const rest = end.watched.filter((each) => !bad.includes(each));
  const rows = [...bad, ...rest].slice(0, IN_SUMMARY).map(row);
  const evidence = bad.flatMap(({ name, finding }) =>
    finding.kind === 'sign' && finding.evidence.length > 0
      ? [`${code(name)}, the last of it:\n\n${finding.evidence.map((line) => `- ${code(line)}`).join('\n')}`]
      : [],
  );
  const parts = [
    `### ${good} for ${formatDuration(end.seconds)}`,
    `| | what | seen |\n|---|---|---|\n${rows.join('\n')}`,
  ];
  return [...parts, ...evidence].join('\n\n').concat('\n');
}

function row({ name, finding, ending }: Ended): string {
  const absent = finding.kind === 'no data';
  const mark = ending !== 'pass' ? '❌' : absent ? '❔' : '✅';
  return `| ${mark} | ${code(name)} | ${absent ? 'no data: ' : ''}${safe(finding.said)} |`;
}

/** As tests of a report. */
export function watchCases({ watched, seconds }: WatchEnd): readonly JUnitCase[] {
  return watched.map(({ name, finding, ending }) => ({
    name: `watch ${name}`,
    seconds,
    ...(ending !== 'pass' && {
      failure: {
        type: finding.kind,
        message: `${finding.kind}: ${finding.said}`,
        text: [finding.said, ...(finding.kind === 'sign' ? finding.evidence : [])].join('\n'),
      },
    }),
  }));
}
