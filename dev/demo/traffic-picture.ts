/** A picture of the traffic by release over time, as SVG: what the README begins with. */
import type { Rate } from './traffic.ts';

export interface Mark {
  /** Seconds since 1970. */
  readonly at: number;
  readonly title: string;
}

const [WIDTH, HEIGHT] = [1000, 300];
/** Pixels around the plot. */
const EDGE = { left: 46, right: 12, top: 56, bottom: 44 };
/** Pixels of one, at most. */
const LETTER = 7;
const COLOURS = ['#54aeff', '#4ac26b', '#d4a72c', '#c297ff'];
const ERRORS = '#cf222e';

export function trafficPicture(rates: readonly Rate[], marks: readonly Mark[]): string {
  const [begin, end] = [rates[0]?.from ?? 0, rates.at(-1)?.to ?? 1];
  const releases = Object.keys(rates.at(-1)?.byRelease ?? {}).toSorted();
  const total = (rate: Rate) => releases.reduce((sum, each) => sum + (rate.byRelease[each] ?? 0), 0);
  const most = Math.max(1, ...rates.map(total)) * 1.05;
  const x = (at: number) => EDGE.left + ((at - begin) / (end - begin)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number) => HEIGHT - EDGE.bottom - (value / most) * (HEIGHT - EDGE.top - EDGE.bottom);
  const area = (from: (rate: Rate) => number, to: (rate: Rate) => number, colour: string) => {
    const side = (value: (rate: Rate) => number) =>
      rates.flatMap((rate) => [`${px(x(rate.from))},${px(y(value(rate)))}`, `${px(x(rate.to))},${px(y(value(rate)))}`]);
    return `<polygon fill="${colour}" points="${[...side(to), ...side(from).toReversed()].join(' ')}"/>`;
  };
  const below = (count: number) => (rate: Rate) =>
    releases.slice(0, count).reduce((sum, each) => sum + (rate.byRelease[each] ?? 0), 0);
  const bands = releases.map((_, i) => area(below(i), below(i + 1), COLOURS[i % COLOURS.length] ?? ''));
  const third = releases.indexOf('3');
  // Within the band of the release that answered them.
  const bad = third < 0 ? [] : [area(below(third), (rate) => below(third)(rate) + rate.errors, ERRORS)];
  const named = [...releases.map((each, i) => [`release ${each}`, COLOURS[i % COLOURS.length] ?? ''] as const)];
  const legend = [...named, ['errors of release 3', ERRORS] as const].map(
    ([words, colour], i) =>
      `<rect x="${EDGE.left + i * 150}" y="${HEIGHT - 14}" width="10" height="10" fill="${colour}"/>` +
      `<text x="${EDGE.left + 15 + i * 150}" y="${HEIGHT - 5}">${words}</text>`,
  );
  const shown = marks.filter(({ at }) => at >= begin - 1 && at < end);
  const lines = shown.map(({ at, title }, i) => {
    const left = px(Math.max(EDGE.left, x(at)));
    // Two lines of titles: those that follow soon don't run into each other.
    const top = i % 2 === 0 ? 18 : 38;
    const fits = left + title.length * LETTER < WIDTH;
    const place = fits ? `x="${left + 4}"` : `x="${left - 4}" text-anchor="end"`;
    return (
      `<line x1="${left}" x2="${left}" y1="${top - 10}" y2="${HEIGHT - EDGE.bottom}" stroke="#818b98" stroke-dasharray="3 3"/>` +
      `<text ${place} y="${top}">${escaped(title)}</text>`
    );
  });
  const seconds = Math.floor(end - begin);
  const ticks = Array.from({ length: Math.floor(seconds / 20) + 1 }, (_, i) => i * 20).map(
    (each) => `<text x="${px(x(begin + each))}" y="${HEIGHT - EDGE.bottom + 16}" text-anchor="middle">${each} s</text>`,
  );
  const scale = `<text x="4" y="${px(y(most / 1.05)) + 4}">${Math.round(most / 1.05)}/s</text><text x="22" y="${HEIGHT - EDGE.bottom}">0</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#1f2328">
<title>Requests answered in a second, by release, while the demo runs</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${[...bands, ...bad, ...lines, ...ticks, scale, ...legend].join('\n')}
</svg>
`;
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
