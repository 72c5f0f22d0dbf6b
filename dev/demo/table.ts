/** What the demo says at its end. */
import type { Report } from '../load/report.ts';
import type { Ending } from './story.ts';

export function table(report: Report, seconds: number, endings: readonly Ending[]): string[] {
  const rows: (readonly [string, string])[] = [
    [
      'requests',
      `${report.requests} (${Math.round(report.requests / seconds)} a second, 1 in 125 takes 1.2 s on purpose)`,
    ],
    ['failed', String(report.failed)],
    ...(report.badReleaseErrors > 0 ? ([["release 3's own 500s", String(report.badReleaseErrors)]] as const) : []),
    ['p50', `${report.p50} ms`],
    ['p99', `${report.p99} ms`],
    ...Object.entries(report.byRelease).map(([release, count]): [string, string] => [
      `by release ${release}`,
      String(count),
    ]),
  ];
  const ends = endings.map(({ title, end }): [string, string] => [title, end]);
  const width = Math.max(...[...ends, ...rows].map(([name]) => name.length)) + 2;
  return [...ends, ['', ''], ...rows].map(([name = '', value = '']) => `${name.padEnd(width)}${value}`.trimEnd());
}

export function lastLine({ requests, failed }: Report, figures: readonly string[]): string {
  return [`requests ${requests}`, `failed ${failed}`, ...figures].join(', ');
}
