/** What the demo says at its end. */
import type { Report } from '../load/report.ts';
import type { Ending, Figures } from './story.ts';

export function table(report: Report, seconds: number, endings: readonly Ending[]): string[] {
  const rows: [string, string][] = [
    [
      'requests',
      `${report.requests} (${Math.round(report.requests / seconds)} a second, 1 in 125 takes 1.2 s on purpose)`,
    ],
    ['failed', String(report.failed)],
    ["release 3's own 500s", String(report.badReleaseErrors)],
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

export function lastLine({ requests, failed }: Report, figures: Figures): string {
  const s = (value: number) => `${value.toFixed(1)} s`;
  const { cutover, overhead, automatic, manual } = figures;
  return [
    `requests ${requests}`,
    `failed ${failed}`,
    `cutover ${s(cutover)}`,
    `overhead x ${overhead.toFixed(2)}`,
    `automatic rollback ${s(automatic)}`,
    `manual rollback ${s(manual)}`,
  ].join(', ');
}
