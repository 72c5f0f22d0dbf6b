import { type BaseImage, baseImages } from '../core/builds/base-images.ts';
import type { Dockerfile } from '../core/dockerfile/dockerfile.ts';
import { wrong } from '../core/errors.ts';
import type { Platform } from '../core/image/oci.ts';
import { parseReference } from '../core/image/reference.ts';
import type { Registries } from '../ports/images.ts';
import type { Ask } from './asks.ts';

export interface Bases {
  /** Digest of each image that the build is made of, by full name. */
  readonly digests: Readonly<Record<string, string>>;
  readonly final: { readonly name: string; readonly digest: string } | undefined;
  /** The image that reads the Dockerfile, when it names one. */
  readonly syntax: string | undefined;
}

/** `local` is the builder's own platform; `last` are digests that are kept; whatever they don't tell is asked now. */
export async function resolveBases(
  dockerfile: Dockerfile,
  file: string,
  ask: Ask,
  platforms: readonly Platform[],
  local: Platform,
  registries: () => Promise<Registries>,
  last: Readonly<Record<string, string>>,
): Promise<Bases> {
  const asked = { file, target: ask.target, buildArgs: ask['build-args'] ?? {}, platforms, local };
  const { all, final } = baseImages(dockerfile, asked);
  const found = await Promise.all(
    all.map(async (image) => [image.name, last[image.name] ?? (await digestOf(image, file, registries))] as const),
  );
  const digests = Object.fromEntries(found);
  const digest = final === undefined ? undefined : digests[final];
  return {
    digests,
    final: final !== undefined && digest !== undefined ? { name: final, digest } : undefined,
    syntax: all.find(({ syntax }) => syntax)?.name,
  };
}

async function digestOf(
  { name, line }: BaseImage,
  file: string,
  registries: () => Promise<Registries>,
): Promise<string> {
  const { host, name: path, tag, digest } = parseReference(name);
  if (digest !== undefined) return digest;
  const found = await (await registries()).resolve(`${host}/${path}`, tag ?? 'latest');
  if (found !== undefined) return found;
  throw wrong(`${file} line ${line}: there is no image ${name}; correct its name or tag, or push it first`);
}
