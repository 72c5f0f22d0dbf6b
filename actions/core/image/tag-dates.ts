/** `{{date 'YYYYMMDD'}}`, in UTC. */
const DATE = /\{\{\s*date\s+'([^']*)'\s*\}\}/g;

export function hasDate(text: string): boolean {
  return text.search(DATE) >= 0;
}

/** `now`: seconds since 1970. */
export function fillDates(text: string, now: number): string {
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] =
    /^(\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/.exec(new Date(now * 1000).toISOString()) ?? [];
  const words: Readonly<Record<string, string>> = {
    YYYY: year,
    YY: year.slice(-2),
    MM: month,
    DD: day,
    HH: hour,
    mm: minute,
    ss: second,
    X: String(Math.floor(now)),
  };
  return text.replaceAll(DATE, (_, format: string) =>
    format.replaceAll(/YYYY|YY|MM|DD|HH|mm|ss|X/g, (word) => words[word] ?? word),
  );
}
