import { failed, Stopped } from '../core/errors.ts';
import type { Manifest } from '../core/image/oci.ts';
import { isContentTag, type ReleaseTags } from '../core/image/tags.ts';
import { builtAt } from '../images/inside.ts';
import { type ImageRepository, type ImageSource, TagTaken } from '../ports/images.ts';
import type { PushPorts, Target } from './ports.ts';

/** A tag that never moves names another image, `digest` there. */
export class NamesAnother extends Stopped {
  readonly repository: ImageRepository;
  readonly digest: string;

  constructor(message: string, repository: ImageRepository, digest: string) {
    super('failed', 'failed', message);
    this.repository = repository;
    this.digest = digest;
  }
}

/** Which of these tags name the digest already. One that names another and may not move stops everything. */
export async function tagsThere(
  target: Target,
  tags: ReleaseTags,
  image: { readonly digest: string; readonly source: ImageSource },
  ports: PushPorts,
): Promise<ReadonlySet<string>> {
  const all = [...tags.fixed, ...tags.first, ...tags.moving];
  const named = await Promise.all(all.map(async (tag) => ({ tag, digest: await target.repository.digest(tag) })));
  const taken = named.filter(
    ({ tag, digest }) => digest !== undefined && digest !== image.digest && tags.fixed.includes(tag),
  );
  // Of several, the one whose remedy is the simplest.
  const told = taken.find(({ tag }) => isContentTag(tag)) ?? taken[0];
  if (told?.digest !== undefined) throw await conflict(target, told.tag, told.digest, image, ports);
  return new Set(named.flatMap(({ tag, digest }) => (digest === image.digest ? [tag] : [])));
}

/**
 * Puts a tag that never moves. Registries that would let it move are asked right before and right after: two jobs that
 * put it within the same moment can't be told apart there, and the one that looked last says that it lost.
 */
export async function putFixed(
  target: Target,
  tag: string,
  manifest: Manifest,
  source: ImageSource,
  ports: PushPorts,
): Promise<'tagged' | 'there'> {
  const { repository } = target;
  const image = { digest: manifest.digest, source };
  const named = await repository.putNew(manifest, tag).catch(async (error: unknown) => {
    if (!(error instanceof TagTaken)) throw error;
    return (await repository.digest(tag)) ?? 'another';
  });
  if (named === manifest.digest) return 'there';
  if (named !== undefined) throw await conflict(target, tag, named, image, ports);
  const after = await repository.digest(tag);
  if (after !== undefined && after !== manifest.digest) throw await conflict(target, tag, after, image, ports);
  return 'tagged';
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
  manifest: Manifest,
  asked: boolean,
): Promise<'tagged' | 'there' | 'refused'> {
  if ((await repository.digest(tag)) === manifest.digest) return 'there';
  try {
    await repository.put(manifest, tag);
    return 'tagged';
  } catch (error) {
    if (!(error instanceof TagTaken)) throw error;
    if ((await repository.digest(tag)) === manifest.digest) return 'there';
    if (!asked) return 'refused';
    throw failed(
      `tagging ${full}:${tag}: ${error.message}; let it move in the repository's settings (manage: true does), or leave it out of moving-tags`,
    );
  }
}

async function conflict(
  target: Target,
  tag: string,
  named: string,
  { digest, source }: { readonly digest: string; readonly source: ImageSource },
  ports: PushPorts,
) {
  const [theirs, ours] = await Promise.all([
    told(target, named, target.repository, ports),
    told(target, digest, source, ports),
  ]);
  const message = `tag ${tag} of ${target.full} never moves: it names ${named} (${theirs}), not ${digest} (${ours}); ${adviceFor(tag)}`;
  return new NamesAnother(message, target.repository, named);
}

function adviceFor(tag: string): string {
  return isContentTag(tag)
    ? 'find out who put it there, and delete the tag, or leave key out'
    : 'give this image a tag of its own, or push the one that has it; a commit that is built again with refresh-base: true is another image when a base image is';
}

/** When an image came there; registries other than ECR don't know, but the image's config says when it was built. */
async function told(target: Target, digest: string, source: ImageSource, { ecr }: PushPorts): Promise<string> {
  const { host, name } = target.repository;
  const pushed = target.ecr ? await ecr.pushedAt(host, name, digest) : undefined;
  if (pushed) return `pushed ${pushed.toISOString()}`;
  const built = await builtAt(source, digest).catch(() => undefined);
  const there = target.ecr ? 'not there yet, ' : '';
  return built ? `${there}built ${built} by its config` : `${there}nothing says when it was built`;
}
