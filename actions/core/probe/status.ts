/** Status codes that are good. */
export interface Statuses {
  /** As people write it: 2xx, or 200, 204. */
  readonly said: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** One of `200`, `2xx` and `200-299`; errors read on after a name. */
function parseRange(given: string | number): readonly [number, number] {
  const text = String(given).trim();
  const hundred = /^([1-5])xx$/i.exec(text)?.[1];
  if (hundred) return [Number(hundred) * 100, Number(hundred) * 100 + 99];
  const [, first, last = first] = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(text) ?? [];
  if (first === undefined || last === undefined || first > last) {
    throw new Error(`"${text}" is not a status such as 200, 2xx or 200-299`);
  }
  return [Number(first), Number(last)];
}

export function parseStatuses(given: string | number | readonly (string | number)[]): Statuses {
  const all = [given].flat();
  if (all.length === 0) throw new Error('names no status');
  return { said: all.join(', '), ranges: all.map(parseRange) };
}

export function isGood({ ranges }: Statuses, status: number): boolean {
  return ranges.some(([from, to]) => status >= from && status <= to);
}
