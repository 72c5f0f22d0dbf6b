import { isDigest } from '../text/split-reference.ts';
import {
  contentOf,
  type Descriptor,
  isIndex,
  type Manifest,
  type ManifestContent,
  OCI_INDEX,
  type Platform,
} from './oci.ts';

/**
 * An index that stands for an image under one tag more. ECR takes "Tags per image: 1,000", "Adjustable: No"
 * (https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html), and what doesn't change is of any number of commits. So
 * a tag of another commit than the image's own names an index of its own with the same platforms, which is pulled as the image is.
 */
const IMAGE = 'io.immutable.image-digest';
const TAG = 'org.opencontainers.image.ref.name';

/** `platform`: of an image that is no index. */
export function pointerTo(
  image: Manifest,
  tag: string,
  platform: Platform | undefined,
): Pick<Manifest, 'mediaType' | 'text'> {
  const { mediaType, digest } = image;
  const { annotations } = contentOf(image);
  const size = new TextEncoder().encode(image.text).length;
  const alone = { mediaType, digest, size, ...(platform && { platform }) };
  const text = JSON.stringify({
    schemaVersion: 2,
    mediaType: OCI_INDEX,
    manifests: within(image) ?? [alone],
    annotations: { ...annotations, [TAG]: tag, [IMAGE]: digest },
  });
  return { mediaType: OCI_INDEX, text };
}

/** The digest of the image that what lies under a tag says it stands for. */
export function pointsAt({ annotations }: ManifestContent): string | undefined {
  const digest = annotations?.[IMAGE];
  return digest !== undefined && isDigest(digest) ? digest : undefined;
}

/** Whether it stands for this image, and has nothing else to pull: anybody may have written it. */
export function standsFor(content: ManifestContent, image: Manifest): boolean {
  const ours = (within(image) ?? [image]).map(({ digest }) => digest);
  const theirs = (content.manifests ?? []).map(({ digest }) => digest);
  return pointsAt(content) === image.digest && theirs.join() === ours.join();
}

/** Whether a tag is a commit's, and the image says that it was built of another one. */
export function isOfAnotherCommit(tag: string, revision: string | undefined): boolean {
  return isCommit(tag) && revision !== undefined && isCommit(revision) && revision !== tag;
}

export function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

function within(image: Manifest): readonly Descriptor[] | undefined {
  return isIndex(image.mediaType) ? (contentOf(image).manifests ?? []) : undefined;
}
