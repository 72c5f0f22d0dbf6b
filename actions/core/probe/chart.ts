import type { Point } from './tally.ts';

const BARS = 30;
/** Fewer answers than these say no more as a line. */
const FEWEST = 10;

/**
 * Latencies over time as Mermaid draws them: the slowest answer of each of up to 30 equal spans, and of one without any that of the
 * span before. '' when there are few.
 */
export function chart(points: readonly Point[], began: number): string {
  if (points.length < FEWEST) return '';
  const ends = points.reduce((latest, { at }) => Math.max(latest, at - began), 0) || 1;
  const spans = Math.min(BARS, points.length);
  const slowest: number[] = Array.from({ length: spans }, () => 0);
  for (const { at, took } of points) {
    const span = Math.min(spans - 1, Math.floor(((at - began) / ends) * spans));
    slowest[span] = Math.max(slowest[span] ?? 0, took);
  }
  let last = slowest.find((took) => took > 0) ?? 0;
  const line = slowest.map((took) => {
    last = took || last;
    return (last * 1000).toFixed(1);
  });
  return [
    '```mermaid',
    'xychart-beta',
    '  title "Slowest answer, ms"',
    `  x-axis "seconds" 0 --> ${ends.toFixed(1)}`,
    '  y-axis "ms"',
    `  line [${line.join(', ')}]`,
    '```',
  ].join('\n');
}
