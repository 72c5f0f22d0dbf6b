import { canonical } from '../text/canonical.ts';
import { readDigest } from './digest.ts';

/** Where the digests of all base images are kept, as JSON: `refresh-base` reads them. */
export const BASES = 'io.immutable.base-digests';

/** The content key, as annotation and as label: an image is found only under the key that it says. */
export const KEY = 'io.immutable.content-key';

/** All of the key that was known before the build, as an annotation: the image tells the names of what such a recipe is made of. */
export const RECIPE = 'io.immutable.recipe';

/** The commit that an image was built of. */
export const REVISION = 'org.opencontainers.image.revision';

export interface Provenance {
  /** Such as https://github.com/acme/orders; undefined outside of a workflow. */
  readonly source: string | undefined;
  readonly revision: string;
  /** Seconds since 1970. */
  readonly time: number;
  readonly version: string;
  /** Of the last stage; undefined when it is scratch. */
  readonly base: { readonly name: string; readonly digest: string } | undefined;
}

/** What every image says of itself: https://github.com/opencontainers/image-spec/blob/main/annotations.md */
export function imageLabels({ source, revision, time, version, base }: Provenance): Record<string, string> {
  const name = (word: string) => `org.opencontainers.image.${word}`;
  return {
    ...(source === undefined ? {} : { [name('source')]: source }),
    [REVISION]: revision,
    [name('created')]: new Date(time * 1000).toISOString().replace('.000Z', 'Z'),
    [name('version')]: version,
    ...(base === undefined ? {} : { [name('base.name')]: base.name, [name('base.digest')]: base.digest }),
  };
}

/** The version that a git tag names: v1.2.3 is 1.2.3, and a name that only begins with the letter stays whole. Undefined for another ref. */
export function versionLabel(ref: string): string | undefined {
  return /^refs\/tags\/(?:v(?=\d))?(.+)$/s.exec(ref)?.[1];
}

/** What an image's config says by a label. What is no image, such as a chart, may have anything for a config. */
export function labelIn(config: string, name: string): string | undefined {
  try {
    const told = JSON.parse(config)?.config?.Labels?.[name];
    return typeof told === 'string' ? told : undefined;
  } catch {
    return undefined;
  }
}

/** The annotation for the digests of all base images. */
export function basesAnnotation(bases: Readonly<Record<string, string>>): Record<string, string> {
  return Object.keys(bases).length === 0 ? {} : { [BASES]: canonical(bases) };
}

/** The digests that an image of ours was built on; {} when it doesn't say, or says something else. */
export function basesOf(annotations: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  try {
    const told = JSON.parse(annotations?.[BASES] ?? '{}');
    return Object.fromEntries(Object.entries(told).map(([name, digest]) => [name, readDigest(digest)]));
  } catch {
    return {};
  }
}
