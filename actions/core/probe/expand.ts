/** What `{release}`, `{url}` and `{name}` stand for; undefined where there is nothing. */
export interface Meanings {
  readonly release: string | undefined;
  /** Of the site that is asked, without a / at its end. */
  readonly url: string | undefined;
  /** Its host. */
  readonly name: string | undefined;
}

const PLACES = /\{(release|url|name)\}/g;

/** Any other braces stay: JSON is full of them. Within a pattern, what is put in is literal. */
export function expand(text: string, meanings: Meanings): string {
  const pattern = /^!?\/.+\/[ims]*$/s.test(text);
  return text.replaceAll(PLACES, (place, name: keyof Meanings) => {
    const value = meanings[name];
    if (value === undefined) return place;
    return pattern ? value.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : value;
  });
}

/** The names that stand in texts anywhere in this. */
export function placesIn(data: unknown): ReadonlySet<keyof Meanings> {
  if (typeof data === 'string') return new Set([...data.matchAll(PLACES)].map(([, name]) => name as keyof Meanings));
  if (typeof data !== 'object' || data === null) return new Set();
  return new Set(Object.values(data).flatMap((each) => [...placesIn(each)]));
}

export function expandAll<T>(data: T, meanings: Meanings): T {
  if (typeof data === 'string') return expand(data, meanings) as T;
  if (Array.isArray(data)) return data.map((each) => expandAll(each, meanings)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, each]) => [key, expandAll(each, meanings)])) as T;
}
