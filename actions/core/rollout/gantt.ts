import type { Stretch } from './course.ts';
import { percent } from './share.ts';

/** How Mermaid paints a bar: "Tags are optional… active, done, crit" (Gantt diagrams, its documentation). */
const paints: Readonly<Record<Stretch['kind'], string>> = { move: 'active', bake: 'done', back: 'crit' };

/** Seconds below which there is nothing to see. */
const LEAST = 10;

/**
 * The course as Mermaid draws it, a bar for each stretch that took time, with the share at its end; '' where that is short. Times are
 * in milliseconds, which is what its format `x` means, and shown by the reader's own clock.
 */
export function gantt(stretches: readonly Stretch[]): string {
  const bars = stretches.filter(({ from, to }) => to > from);
  const took = (bars.at(-1)?.to ?? 0) - (bars[0]?.from ?? 0);
  if (took < LEAST) return '';
  const lines = bars.map(({ name, kind, from, to, share }) => {
    return `  ${name} → ${percent(share)} :${paints[kind]}, ${milliseconds(from)}, ${milliseconds(to)}`;
  });
  return [
    '```mermaid',
    'gantt',
    '  dateFormat x',
    `  axisFormat ${took < 600 ? '%H:%M:%S' : '%H:%M'}`,
    '  todayMarker off',
    ...lines,
    '```',
  ].join('\n');
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}
