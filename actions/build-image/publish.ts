import type { ImageAccount } from '../core/builds/summary.ts';
import { failed } from '../core/errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Place, Published } from '../ports/publisher.ts';
import type { Ask } from './asks.ts';
import type { FoundAccount } from './look.ts';
import { keyFor } from './outcome.ts';
import type { BuildPorts, Publishes } from './ports.ts';

/** What became of an image, and of its tags where it was pushed; `pushing` in seconds. */
export type Account = ImageAccount & Partial<Pick<Published, 'tags' | 'rows'>> & { readonly pushing: number };

/** The repository of each image, by its name: there before anything is built for it. */
export async function openPlaces(
  asks: readonly Ask[],
  ports: BuildPorts,
  asked: Publishes,
): Promise<ReadonlyMap<string, Place>> {
  const publisher = await ports.publisher(asked);
  const names = [...new Set(asks.flatMap(({ repository }) => repository ?? []))];
  const open = new Map(await Promise.all(names.map(async (name) => [name, await publisher.open(name)] as const)));
  return new Map(
    asks.flatMap(({ name, repository = '' }) => {
      const place = open.get(repository);
      return place === undefined ? [] : [[name, place] as const];
    }),
  );
}

/** All at once, each to its end; several problems become one sentence each. */
export async function publishAll(
  images: readonly FoundAccount[],
  places: ReadonlyMap<string, Place>,
  sha: string,
  clock: Clock,
): Promise<readonly Account[]> {
  const ends = await Promise.allSettled(
    images.map(async (image): Promise<Account> => {
      const place = places.get(image.name);
      if (place === undefined) return { ...image, pushing: 0 };
      const began = clock.now();
      const from = image.found ? 'promoted' : 'built';
      const key = keyFor(image, sha) || undefined;
      const published = await place.publish({ digest: image.digest, key, from }, image.seen);
      return { ...image, ...published, pushing: clock.now() - began };
    }),
  );
  const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw failed(errors.map((error) => error?.message ?? String(error)).join('; and '));
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}
