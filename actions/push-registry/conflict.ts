import { about, Stopped } from '../core/errors.ts';
import { contentOf } from '../core/image/oci.ts';
import { pointsAt } from '../core/image/pointer.ts';
import { isContentTag } from '../core/image/tags.ts';
import { builtAt } from '../images/inside.ts';
import type { ImageRepository, ImageSource } from '../ports/images.ts';
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

/** `named`: what the tag names, be it the image or what stands for one. */
export async function conflict(
  target: Target,
  tag: string,
  named: string,
  { digest, source }: { readonly digest: string; readonly source: ImageSource },
  ports: PushPorts,
) {
  const there = await target.repository.manifest(named).catch(() => undefined);
  const image = (there && pointsAt(contentOf(there))) ?? named;
  const [theirs, ours] = await Promise.all([
    told(target, image, target.repository, ports),
    told(target, digest, source, ports),
  ]);
  const message = `tag ${tag} of ${target.full} never moves: it names ${image} (${theirs}), not ${digest} (${ours}); ${adviceFor(tag)}`;
  return about('tags', new NamesAnother(message, target.repository, image));
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
