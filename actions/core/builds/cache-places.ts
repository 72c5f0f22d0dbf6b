import { csvFields } from '../text/csv.ts';

/** One image and what its builder is told of caches, as `--cache-to` takes it. */
export interface Caching {
  readonly name: string;
  readonly 'cache-to'?: readonly string[] | undefined;
}

/** Of all kinds of caches, the words that say where: https://docs.docker.com/build/cache/backends/ */
const places = [
  'scope',
  'ref',
  'dest',
  'name',
  'bucket',
  'endpoint_url',
  'account_url',
  'container',
  'prefix',
  'manifests_prefix',
];

/** GitHub's cache keeps the layers of one build in a scope, and all that name none in the same one. */
export function inOwnScope(entry: string, name: string): string {
  const { type, scope } = fields(entry);
  return type === 'gha' && scope === undefined ? `${entry},scope=${name}` : entry;
}

/** The kinds of caches that are asked for, such as gha. */
export function cacheTypes(entries: readonly string[]): readonly string[] {
  return [...new Set(entries.flatMap((entry) => fields(entry)['type'] ?? []))];
}

/** The image that a cache is kept as, if it is: https://docs.docker.com/build/cache/backends/registry/ */
export function cacheImage(entry: string): string | undefined {
  return fields(entry)['ref'];
}

/** A cache holds one build: of two images that write to one place, only the last to end is found there again. */
export function cacheProblems(images: readonly Caching[]): readonly string[] {
  const writers = new Map<string, string[]>();
  for (const { name, 'cache-to': entries = [] } of images) {
    for (const place of new Set(entries.flatMap(placeOf))) writers.set(place, [...(writers.get(place) ?? []), name]);
  }
  return [...writers]
    .filter(([, names]) => names.length > 1)
    .map(
      ([place, names]) =>
        `${names.join(', ')}: they would overwrite each other's cache in ${place}; give each a cache-to of its own`,
    );
}

/** An image alone is short for `type=registry,ref=<image>`; what lies in the image itself has no place. */
function placeOf(entry: string): string[] {
  const given = fields(entry);
  if (given['type'] === 'inline') return [];
  const where = ['type', ...places].flatMap((key) => (given[key] === undefined ? [] : [`${key}=${given[key]}`]));
  return [where.join(',')];
}

function fields(entry: string): Readonly<Record<string, string>> {
  if (!entry.includes('=')) return { type: 'registry', ref: entry };
  const pairs = csvFields(entry).map((field) => {
    const [, key = field, value = ''] = /^([^=]*)=(.*)$/s.exec(field) ?? [];
    return [key.trim().toLowerCase(), value];
  });
  return Object.fromEntries(pairs);
}
