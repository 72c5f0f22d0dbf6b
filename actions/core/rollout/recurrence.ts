import type { Instant } from './fleet.ts';

const MINUTE = 60;
/** Seconds that are looked back at most: once round the week. */
const WEEK = 7 * 86_400;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');
const bounds: readonly (readonly [least: number, most: number, names?: readonly string[]])[] = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12, MONTHS],
  [0, 7, DAYS],
];

/**
 * The last time in (after, until] that a recurring action was due, within a week; undefined when there was none, or when
 * the recurrence can't be read. "This format consists of five fields separated by white spaces: [Minute] [Hour]
 * [Day_of_Month] [Month_of_Year] [Day_of_Week] … For more information about this format, see Crontab" and "If a time zone is not
 * provided, UTC is used" (PutScheduledUpdateGroupAction). Crontab: a day matches by either field where neither is `*`.
 */
export function lastDue(recurrence: string, timeZone: string | undefined, after: Instant, until: Instant) {
  const fields = recurrence.trim().split(/\s+/);
  const [minutes, hours, dates, months, days] = bounds.map((bound, index) => valuesOf(fields[index] ?? '', ...bound));
  if (fields.length !== 5 || !minutes || !hours || !dates || !months || !days) return undefined;
  const clock = clockIn(timeZone);
  if (clock === undefined) return undefined;
  const either = !fields[2]?.startsWith('*') && !fields[4]?.startsWith('*');
  const first = Math.max(after, until - WEEK);
  for (let at = Math.floor(until / MINUTE) * MINUTE; at > first; at -= MINUTE) {
    const { minute, hour, date, month, day } = clock(at);
    if (!minutes.has(minute) || !hours.has(hour) || !months.has(month)) continue;
    const [byDate, byDay] = [dates.has(date), days.has(day) || (day === 0 && days.has(7))];
    if (either ? byDate || byDay : byDate && byDay) return at;
  }
  return undefined;
}

/** `1,6,12`, `9-17`, `mon-fri`, `*` and each with a step, as numbers; undefined for what is none of these. */
function valuesOf(field: string, least: number, most: number, names: readonly string[] = []): Set<number> | undefined {
  const values = new Set<number>();
  for (const part of field.toLowerCase().split(',')) {
    const [, from = '', to, step = '1'] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
    const number = (text: string) => (names.includes(text) ? names.indexOf(text) + (least || 0) : Number(text));
    const begin = from === '*' ? least : number(from);
    const end = from === '*' || (to === undefined && part.includes('/')) ? most : number(to ?? from);
    if (!(begin >= least && end <= most && begin <= end && Number(step) > 0)) return undefined;
    for (let value = begin; value <= end; value += Number(step)) values.add(value);
  }
  return values;
}

/** What a clock there shows at an instant; undefined for a zone that isn't known. */
function clockIn(timeZone = 'UTC') {
  const parts = { weekday: 'short', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { ...parts, hourCycle: 'h23', timeZone });
  } catch {
    return undefined;
  }
  return (at: Instant) => {
    const shown = Object.fromEntries(format.formatToParts(at * 1000).map(({ type, value }) => [type, value]));
    return {
      minute: Number(shown['minute']),
      hour: Number(shown['hour']),
      date: Number(shown['day']),
      month: Number(shown['month']),
      day: DAYS.indexOf((shown['weekday'] ?? '').toLowerCase()),
    };
  };
}
