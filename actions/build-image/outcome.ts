import { firstDifference, layersOf, sizeOf } from '../core/builds/layers.ts';
import { bytes, type ImageAccount } from '../core/builds/summary.ts';
import { failed } from '../core/errors.ts';
import { platformText } from '../core/image/platform.ts';
import type { Decided } from './decide.ts';
import type { Found } from './look-up.ts';
import type { Made } from './make.ts';

/** How one image ended, for outputs and summary. */
export function accountOf(
  decided: Decided,
  end: Found | Made,
  more: { seconds: number; last: ImageAccount['last']; verified: boolean },
): ImageAccount {
  const { ask, release } = decided;
  const made = 'images' in end ? end : undefined;
  const platforms = (made?.images ?? []).map(({ platform, content, config }) => ({
    platform: platformText(platform),
    layers: layersOf(content, config, made?.steps ?? []),
  }));
  const [first] = made?.images ?? [];
  return {
    ...more,
    name: ask.name,
    found: made === undefined,
    image: end.image,
    digest: end.digest,
    size: made ? (first ? sizeOf(first.content) : 0) : (end as Found).size,
    key: (made ?? decided.expected).key ?? '',
    reusable: made === undefined || (made.key !== undefined && !isAnother(decided, made)),
    release,
    platforms,
    madeOf: madeOf(decided, made?.bases ?? decided.expected.bases),
    tested: ask['test-command'],
  };
}

/** The key is taken by an image that nobody vouches for, and names no other one ever. */
export function isAnother({ unproven, expected }: Decided, { key, digest }: Pick<Made, 'key' | 'digest'>): boolean {
  return unproven !== undefined && key === expected.key && unproven !== digest;
}

/** One line for the log. */
export function told({ name, found, digest, size, key }: ImageAccount): string {
  return `${name === '' ? '' : `${name}: `}${found ? 'found' : 'built'} ${digest}, ${bytes(size)}, ${key === '' ? 'without a content key' : `content key ${key}`}`;
}

/**
 * The key for push-registry; '' when none may be put. Of a dirty tree nobody should find an image again. One that was found
 * has its key there, and without one push-registry goes by the commit that the image says, not by the run's.
 */
export function keyFor(
  { key, reusable, found, release }: Pick<ImageAccount, 'key' | 'reusable' | 'found' | 'release'>,
  sha: string,
): string {
  const dirty = release.includes('-dirty-');
  const another = sha !== '' && release !== sha.slice(0, release.length);
  return !reusable || dirty || (found && another) ? '' : key;
}

function madeOf({ content, ask, platforms }: Decided, bases: Readonly<Record<string, string>>): string[] {
  const files = content.visible.filter(({ type }) => type !== 'tree').length;
  const args = Object.keys(ask['build-args'] ?? {});
  const place = content.context === '' ? 'the repository' : content.context;
  return [
    `${files} files of ${place}, as .dockerignore leaves them`,
    `${content.file}${ask.target === undefined ? '' : `, target ${ask.target}`}, for ${platforms.map(platformText).join(', ')}`,
    ...(args.length === 0 ? [] : [`build arguments ${args.join(', ')}`]),
    ...Object.entries(bases).map(([name, digest]) => `${name} at ${digest}`),
    ...(ask['test-command'] === undefined ? [] : [`the test ${ask['test-command']}`]),
  ];
}

/** Of a second build of the same commit; provenance tells times, so images are compared, not what lies around them. */
export function compare(one: Made, other: Made): void {
  for (const [at, image] of one.images.entries()) {
    const again = other.images[at];
    if (again?.digest === image.digest) continue;
    const layers = (each: Made['images'][number] | undefined) => (each ? layersOf(each.content, each.config, []) : []);
    const where = firstDifference(layers(image), layers(again)) ?? 'the configuration, not a layer';
    throw failed(
      `verify: two builds of this commit for ${platformText(image.platform)} differ: ${image.digest} and ${again?.digest ?? 'none'}; the first difference is in ${where}; make that instruction write the same each time (no dates, no random names, versions pinned)`,
    );
  }
}
