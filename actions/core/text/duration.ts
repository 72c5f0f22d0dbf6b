const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Seconds of the longest duration that anybody means: a year. Far longer ones are no dates any more. */
const LONGEST = 365 * 86_400;

/** Seconds of a duration as users write it: 90s, 15m, 2h, 1h30m; never a bare number, whose unit is a guess. */
export function parseDuration(text: string): number {
  const parts = [...text.matchAll(/(\d+)([smhd])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) {
    throw new Error(`"${text}" is not a duration such as 90s, 15m or 2h`);
  }
  const seconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
  if (seconds > LONGEST) throw new Error(`"${text}" is more than 365d, the longest that is taken`);
  return seconds;
}

/** Of something that takes time. */
export function parseSomeTime(text: string): number {
  const seconds = parseDuration(text);
  if (seconds === 0) throw new Error(`"${text}" leaves no time at all`);
  return seconds;
}

/** The shortest text for whole seconds, as users write durations: 90s is 1m30s. */
export function formatDuration(seconds: number): string {
  let rest = Math.round(seconds);
  let text = '';
  for (const [unit, size] of [
    ['h', 3600],
    ['m', 60],
    ['s', 1],
  ] as const) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) text += `${count}${unit}`;
  }
  return text || '0s';
}
