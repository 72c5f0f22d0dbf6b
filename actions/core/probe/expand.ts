import { expandPlaces } from '../text/expand.ts';
import { parseWanted } from './wanted.ts';

/** What `{release}`, `{url}` and `{name}` stand for; undefined where there is nothing. */
export interface Meanings {
  readonly release: string | undefined;
  /** Of the site that is asked, without a / at its end. */
  readonly url: string | undefined;
  /** Its host. */
  readonly name: string | undefined;
}

const PLACES = /\{(release|url|name)\}/g;

export function expand(text: string, { release, url, name }: Meanings): string {
  return expandPlaces(text, { release, url, name });
}

/** In what an answer must be: within a pattern, what is put in is literal. */
export function expandWanted(text: string, meanings: Meanings): string {
  if (parseWanted(text).pattern === undefined) return expand(text, meanings);
  const quote = (value: string | undefined) => value?.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return expand(text, { release: quote(meanings.release), url: quote(meanings.url), name: quote(meanings.name) });
}

/** The names that stand in texts anywhere in this. */
export function placesIn(data: unknown): ReadonlySet<keyof Meanings> {
  if (typeof data === 'string') return new Set([...data.matchAll(PLACES)].map(([, name]) => name as keyof Meanings));
  if (typeof data !== 'object' || data === null) return new Set();
  return new Set(Object.values(data).flatMap((each) => [...placesIn(each)]));
}

/** Each text in it. */
export function eachText<T>(data: T, change: (text: string) => string): T {
  if (typeof data === 'string') return change(data) as T;
  if (Array.isArray(data)) return data.map((each) => eachText(each, change)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, each]) => [key, eachText(each, change)])) as T;
}
