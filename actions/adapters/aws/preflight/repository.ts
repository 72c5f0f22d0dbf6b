import type { ImageDetail } from '@aws-sdk/client-ecr';
import type { EcrImage } from '../../../core/image/ecr-image.ts';
import { type LifecycleRule, lifecycleRules } from '../../../core/image/lifecycle-rules.ts';
import { digestOf } from '../../../core/image/reference.ts';
import { errorNames } from '../errors.ts';
import { chunks, pages } from '../pages.ts';
import type { Ecr } from '../sdk/ecr.ts';
import type { Services } from '../services.ts';
import type { Findings } from './findings.ts';
import type { At } from './repositories.ts';

/** What ECR says of the images that were asked about. */
export interface Seen {
  /** Why there is none of them at all. */
  readonly gone?: string;
  /** Of the lifecycle policy; none where there is none, or where the role may not read it. */
  readonly rules: readonly LifecycleRule[];
  /** As DescribeImages has them: all of the repository where a rule counts them. */
  readonly images: readonly EcrImage[];
  /** Digest → manifest, of what can be pulled. */
  readonly manifests: ReadonlyMap<string, string>;
}

/** "imageIds … Array Members: Minimum number of 1 item. Maximum number of 100 items" (BatchGetImage, DescribeImages). */
const AT_ONCE = 100;
/** "This value can be between 1 and 1000" (DescribeImages). */
const PAGE = 1000;

/** Looks up images of one repository, usually by three requests, however many there are; undefined where the role may not. */
export async function lookInto({ ecr }: Services, at: At, findings: Findings): Promise<Seen | undefined> {
  const { region, name, account } = at.repository;
  const read = await ecr.read();
  const where = { repositoryName: name, ...(account && { registryId: account }) };
  const digests = [...new Set(at.images.map(digestOf))];
  const [manifests, rules] = await Promise.all([
    findings.askIfAllowed(
      () => unless(['RepositoryNotFoundException'], 'gone', () => batchGet(read, where, digests)),
      `image ${digests.join(', ')}`,
    ),
    findings.askIfAllowed(
      () =>
        unless(['RepositoryNotFoundException', 'LifecyclePolicyNotFoundException'], [], () => readRules(read, where)),
      `the lifecycle policy of ECR's repository ${name}`,
    ),
  ]);
  if (manifests === undefined) return undefined;
  const none = { rules: [], images: [], manifests: new Map() };
  if (manifests === 'gone') return { ...none, gone: `image: ECR has no repository ${name} in ${region}` };
  const all = rules?.some(({ ends }) => ends?.by === 'images') === true;
  const images = await findings.askIfAllowed(
    () => (all ? describeAll(read, where) : describeEach(read, where, digests, manifests)),
    `whether images in ECR's repository ${name} are archived`,
  );
  return { rules: rules ?? [], images: images ?? [], manifests };
}

interface Where {
  readonly repositoryName: string;
  readonly registryId?: string;
}

async function batchGet(read: Ecr, where: Where, digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const some of chunks(digests, AT_ONCE)) {
    const { images = [] } = await read.batchGetImage({ ...where, imageIds: ids(some) });
    for (const { imageId, imageManifest } of images) found.set(imageId?.imageDigest ?? '', imageManifest ?? '');
  }
  return found;
}

async function readRules(read: Ecr, where: Where): Promise<readonly LifecycleRule[]> {
  const { lifecyclePolicyText = '' } = await read.getLifecyclePolicy(where);
  return lifecycleRules(lifecyclePolicyText);
}

/** "If not specified, only images with ACTIVE status are returned" (DescribeImagesFilter). */
const filter = { imageStatus: 'ANY' } as const;

async function describeAll(read: Ecr, where: Where): Promise<readonly EcrImage[]> {
  const found = await pages(
    (nextToken) => read.describeImages({ ...where, filter, maxResults: PAGE, nextToken }),
    (page) => page.nextToken,
    (page) => page.imageDetails,
  );
  return found.map(toImage);
}

/** One unknown id fails a whole request, so what BatchGetImage doesn't know, and may be archived, is asked for by itself. */
async function describeEach(
  read: Ecr,
  where: Where,
  digests: readonly string[],
  known: ReadonlyMap<string, string>,
): Promise<readonly EcrImage[]> {
  const there = digests.filter((digest) => known.has(digest));
  const others = digests.filter((digest) => !known.has(digest)).map((digest) => [digest]);
  const asked = [...chunks(there, AT_ONCE), ...others].map((some) =>
    unless(['ImageNotFoundException'], { imageDetails: [] }, () =>
      read.describeImages({ ...where, filter, imageIds: ids(some) }),
    ),
  );
  return (await Promise.all(asked)).flatMap(({ imageDetails = [] }) => imageDetails.map(toImage));
}

function toImage({ imageDigest = '', imageTags = [], imageStatus, ...at }: ImageDetail): EcrImage {
  const seconds = (date: Date | undefined) => (date?.getTime() ?? 0) / 1000;
  return {
    digest: imageDigest,
    tags: imageTags,
    status: imageStatus === 'ARCHIVED' ? 'archived' : imageStatus === 'ACTIVATING' ? 'activating' : 'active',
    pushed: seconds(at.imagePushedAt),
    ...(at.lastRecordedPullTime && { pulled: seconds(at.lastRecordedPullTime) }),
    ...(at.lastActivatedAt && { restored: seconds(at.lastActivatedAt) }),
  };
}

function ids(digests: readonly string[]): { imageDigest: string }[] {
  return digests.map((imageDigest) => ({ imageDigest }));
}

/** What is asked for, or something else where AWS answers with one of these errors. */
async function unless<T, const E>(errors: readonly string[], otherwise: E, work: () => Promise<T>): Promise<T | E> {
  try {
    return await work();
  } catch (caught) {
    if (errorNames(caught, ...errors)) return otherwise;
    throw caught;
  }
}
