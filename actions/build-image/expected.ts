import { contentKey } from '../core/builds/content-key.ts';
import { fullName, parseReference } from '../core/image/reference.ts';
import type { Registries } from '../ports/images.ts';

/** What an image is thought to be made of besides its recipe, and its key then; undefined when none can tell all of it. */
export interface Expected {
  /** Digest of each image, by full name. */
  readonly bases: Readonly<Record<string, string>>;
  readonly key: string | undefined;
}

type Hash = (text: string) => string;

export function expect(recipe: string, bases: Readonly<Record<string, string>>, hash: Hash): Expected {
  return { bases, key: contentKey(recipe, bases, hash) };
}

/**
 * The digests that images have now, but for those that are kept; a name that leads nowhere has none. What is only guessed may be
 * no image at all: whatever is wrong with it, the builder says.
 */
export async function digestsOf(
  names: readonly string[],
  kept: Readonly<Record<string, string>>,
  registries: () => Promise<Registries>,
  guessed: boolean,
): Promise<Readonly<Record<string, string>>> {
  const found = await Promise.all(
    names.map(async (name) => {
      const asked = async () => kept[name] ?? (await digestOf(name, registries));
      const digest = guessed ? await asked().catch(() => undefined) : await asked();
      return digest === undefined ? [] : ([[name, digest]] as const);
    }),
  );
  return Object.fromEntries(found.flat());
}

async function digestOf(name: string, registries: () => Promise<Registries>): Promise<string | undefined> {
  const { host, name: path, tag, digest } = parseReference(name);
  if (digest !== undefined) return digest;
  return await (await registries()).resolve(`${host}/${path}`, tag ?? 'latest');
}

/** In full; what is no name of an image is left out. */
export function inFull(names: readonly (string | undefined)[]): readonly string[] {
  return names.flatMap((name) => {
    try {
      return name === undefined ? [] : [fullName(name)];
    } catch {
      return [];
    }
  });
}
