import { about, failed } from '../core/errors.ts';
import { contentOf, type Manifest } from '../core/image/oci.ts';
import { isOfAnotherCommit, pointerTo, standsFor } from '../core/image/pointer.ts';
import { isContentTag, type ReleaseTags } from '../core/image/tags.ts';
import { platformOf } from '../images/inside.ts';
import { type ImageRepository, type ImageSource, TagsFull, TagTaken } from '../ports/images.ts';
import type { Seen } from '../ports/publisher.ts';
import { conflict } from './conflict.ts';
import type { PushPorts, Target } from './ports.ts';

/** The image that gets tags. */
export interface Tagged {
  readonly source: ImageSource;
  readonly digest: string;
  readonly manifest: Manifest;
  /** The commit that it says it was built of, where that decides. */
  readonly revision: string | undefined;
}

/** What all these tags name. */
export async function tagsSeen(repository: ImageRepository, { fixed, first, moving }: ReleaseTags): Promise<Seen> {
  const all = [...fixed, ...first, ...moving];
  return new Map(await Promise.all(all.map(async (tag) => [tag, await repository.digest(tag)] as const)));
}

/** Which of these tags name the image already. One that names another and may not move stops everything. */
export async function tagsThere(
  target: Target,
  tags: ReleaseTags,
  image: Tagged,
  seen: Seen,
  ports: PushPorts,
): Promise<ReadonlySet<string>> {
  const named = await Promise.all(
    [...seen].map(async ([tag, digest]) => {
      return { tag, digest, ours: digest !== undefined && (await means(target.repository, digest, image)) };
    }),
  );
  const taken = named.filter(({ tag, digest, ours }) => digest !== undefined && !ours && tags.fixed.includes(tag));
  // Of several, the one whose remedy is the simplest.
  const told = taken.find(({ tag }) => isContentTag(tag)) ?? taken[0];
  if (told?.digest !== undefined) throw await conflict(target, told.tag, told.digest, image, ports);
  return new Set(named.flatMap(({ tag, ours }) => (ours ? [tag] : [])));
}

/** Whether a digest is the image's, or that of what stands for it. */
async function means(repository: ImageRepository, digest: string, image: Tagged): Promise<boolean> {
  if (digest === image.digest) return true;
  const there = await repository.manifest(digest);
  return there !== undefined && standsFor(contentOf(there), image.manifest);
}

/**
 * Puts a tag that never moves. Registries that would let it move are asked right before (`looked`: they were) and right after: two
 * jobs that put it within the same moment can't be told apart there, and the one that looked last says that it lost.
 */
export async function putFixed(
  target: Target,
  tag: string,
  image: Tagged,
  looked: boolean,
  ports: PushPorts,
): Promise<'tagged' | 'there'> {
  const { repository } = target;
  let sent = image.digest;
  const named = await put(tag, image, ports, async (manifest) => {
    sent = manifest.digest;
    try {
      return await repository.putNew(manifest, tag, looked);
    } catch (error) {
      if (!(error instanceof TagTaken)) throw error;
      return (await repository.digest(tag)) ?? 'another';
    }
  });
  if (named !== undefined && (await means(repository, named, image))) return 'there';
  const after = named ?? (await repository.arrived(tag));
  if (named === undefined && (after === sent || (await means(repository, after, image)))) return 'tagged';
  throw await conflict(target, tag, after, image, ports);
}

/** The image itself gets the tag, or what stands for it: where the tag is another commit's, or the image has as many as it may. */
async function put<T>(
  tag: string,
  image: Tagged,
  ports: PushPorts,
  work: (manifest: Manifest) => Promise<T>,
): Promise<T> {
  const stand = async () => {
    const made = pointerTo(image.manifest, tag, await platformOf(image.source, image.manifest));
    return await work({ ...made, digest: `sha256:${ports.sha256(made.text)}` });
  };
  if (isOfAnotherCommit(tag, image.revision)) return await stand();
  return await work(image.manifest).catch(async (error: unknown) => {
    if (error instanceof TagsFull) return await stand();
    throw error;
  });
}

/** Seconds after which tags that were put are looked at again where nothing keeps them from moving, one look after the other. */
const QUIET = [0.4, 0.6];

/**
 * What another job put within the same moment shows by now, in one of the two: a registry that lets tags move takes the later one
 * without a word. Of one that is slower than this nobody hears, so it is said.
 */
export async function stillThere(
  target: Target,
  tags: readonly string[],
  image: Tagged,
  ports: PushPorts,
): Promise<void> {
  if (target.keepsTags || tags.length === 0) return;
  for (const seconds of QUIET) {
    await ports.clock.wait(seconds);
    const looks = tags.map(async (tag) => {
      const named = await target.repository.arrived(tag);
      if (!(await means(target.repository, named, image))) throw await conflict(target, tag, named, image, ports);
    });
    await Promise.all(looks);
  }
}

/** Puts a tag that is nobody's yet; false when it is another image's, which keeps it. */
export async function putFirst({ repository }: Target, tag: string, manifest: Manifest): Promise<boolean> {
  try {
    return (await repository.putNew(manifest, tag)) === undefined;
  } catch (error) {
    if (error instanceof TagTaken) return false;
    throw error;
  }
}

/** A repository that lets no tag move is told of: `refused` when the tag was not asked for by name, else it throws. */
export async function putMoving(
  { repository, full }: Target,
  tag: string,
  image: Tagged,
  asked: boolean,
  looked: boolean,
  ports: PushPorts,
): Promise<'tagged' | 'there' | 'refused'> {
  const there = async () => {
    const named = await repository.digest(tag);
    return named !== undefined && (await means(repository, named, image));
  };
  if (!looked && (await there())) return 'there';
  try {
    await put(tag, image, ports, async (manifest) => await repository.put(manifest, tag));
    await repository.arrived(tag);
    return 'tagged';
  } catch (error) {
    if (!(error instanceof TagTaken)) throw error;
    if (await there()) return 'there';
    if (!asked) return 'refused';
    throw about(
      'tags',
      failed(
        `tagging ${full}:${tag}: ${error.message}; let it move in the repository's settings (manage: true does), or leave it out of moving-tags`,
      ),
    );
  }
}
