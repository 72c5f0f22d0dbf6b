import { basesOf, KEY, labelIn, RECIPE, REVISION } from '../core/image/labels.ts';
import {
  contentOf,
  isAttestation,
  isIndex,
  type Manifest,
  type ManifestContent,
  type Platform,
} from '../core/image/oci.ts';
import { pointsAt } from '../core/image/pointer.ts';
import type { ImageSource } from '../ports/images.ts';

type Manifests = Pick<ImageSource, 'manifest'>;

/** From a manifest down to the first image in it: an index, whatever index lies within, the image. Each is fetched when it is asked for. */
async function* downFrom(source: Manifests, top: Manifest | undefined): AsyncGenerator<ManifestContent, void> {
  for (let at = top; at !== undefined; ) {
    const content = contentOf(at);
    yield content;
    const first = content.manifests?.find((each) => !isAttestation(each));
    at = first && (await source.manifest(first.digest));
  }
}

/** The first image in a manifest, or the manifest's own content when there is none in it. */
export async function firstImage(source: Manifests, top: Manifest): Promise<ManifestContent> {
  let last = contentOf(top);
  for await (const content of downFrom(source, top)) last = content;
  return last;
}

/** The digest of the image under a tag: what the tag names, or what that stands for. */
export async function imageUnder(source: Manifests, tag: string): Promise<string | undefined> {
  const found = await source.manifest(tag);
  return found && (pointsAt(contentOf(found)) ?? found.digest);
}

/** The platform of an image, by its config; undefined of what is none. */
export async function platformOf(source: ImageSource, image: Manifest): Promise<Platform | undefined> {
  const { config } = contentOf(image);
  if (config === undefined) return undefined;
  try {
    const { os, architecture, variant } = JSON.parse(await source.text(config.digest));
    if (typeof os !== 'string' || typeof architecture !== 'string') return undefined;
    return { os, architecture, ...(typeof variant === 'string' && { variant }) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // a chart's, or anything else
    throw error;
  }
}

/** The digests of all base images that what lies under a tag was built on; {} when it doesn't say. */
export async function basesUnder(source: Manifests, tag: string): Promise<Readonly<Record<string, string>>> {
  for await (const { annotations } of downFrom(source, await source.manifest(tag))) {
    const told = basesOf(annotations);
    if (Object.keys(told).length > 0) return told;
  }
  return {};
}

/** The base images of what lies under a tag, with the digests that they had then; undefined unless it says itself that it is of this recipe. */
export async function basesOfRecipe(
  source: Manifests,
  tag: string,
  recipe: string,
): Promise<Readonly<Record<string, string>> | undefined> {
  for await (const { annotations } of downFrom(source, await source.manifest(tag))) {
    if (annotations?.[RECIPE] === recipe) return basesOf(annotations);
  }
  return undefined;
}

/** The commit that an image says it was built of; of several platforms, the first one. */
export async function revisionOf(source: ImageSource, digest: string): Promise<string | undefined> {
  return await told(source, await source.manifest(digest), REVISION);
}

/** The recipe that an image says it was made by, which no label does. */
export async function recipeIn(source: Manifests, top: Manifest | undefined): Promise<string | undefined> {
  for await (const { annotations } of downFrom(source, top)) {
    if (annotations?.[RECIPE] !== undefined) return annotations[RECIPE];
  }
  return undefined;
}

/** The content key that an image says it has; of several platforms, the first one. */
export async function keyOf(source: ImageSource, top: Manifest | undefined): Promise<string | undefined> {
  return await told(source, top, KEY);
}

/** By an annotation, or else by a label: the local engine keeps no annotations. */
async function told(source: ImageSource, top: Manifest | undefined, name: string): Promise<string | undefined> {
  let last: ManifestContent = {};
  for await (const content of downFrom(source, top)) {
    const said = content.annotations?.[name];
    if (said !== undefined) return said;
    last = content;
  }
  return last.config && labelIn(await source.text(last.config.digest), name);
}

/** When an image was built, by its config: RFC 3339 as it stands there; of several platforms, the first one. */
export async function builtAt(source: ImageSource, digest: string): Promise<string | undefined> {
  const top = await source.manifest(digest);
  const { config } = top ? await firstImage(source, top) : {};
  if (config === undefined) return undefined;
  const { created } = JSON.parse(await source.text(config.digest));
  return typeof created === 'string' ? created : undefined;
}

/** Digests of the images below a digest, in order; its own when it is no index. What attests holds nothing to scan. */
export async function imagesBelow(source: Manifests, digest: string): Promise<readonly string[]> {
  return [...(await below(source, digest, new Set()))];
}

/** Each index once: ten in a row that name the next one twice would be a thousand. */
async function below(source: Manifests, digest: string, seen: Set<string>): Promise<ReadonlySet<string>> {
  if (seen.has(digest)) return new Set();
  seen.add(digest);
  const top = await source.manifest(digest);
  const { manifests } = top ? contentOf(top) : {};
  if (manifests === undefined) return new Set([digest]);
  const found = new Set<string>();
  for (const each of manifests) {
    if (isAttestation(each)) continue;
    const images = isIndex(each.mediaType) ? await below(source, each.digest, seen) : [each.digest];
    for (const image of images) found.add(image);
  }
  return found;
}
