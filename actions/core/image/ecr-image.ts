/** An image as ECR describes it; times in seconds since 1970. */
export interface EcrImage {
  readonly digest: string;
  readonly tags: readonly string[];
  /** Only what is `active` can be pulled; `activating` is on its way back from the archive. */
  readonly status: 'active' | 'archived' | 'activating';
  readonly pushed: number;
  readonly pulled?: number;
  /** When it last came back from the archive. */
  readonly restored?: number;
}

export interface EcrRepository {
  readonly region: string;
  readonly name: string;
  /** The account, where a reference names it. */
  readonly account?: string;
}

/**
 * Why machines can't pull an image of ECR, and what to do; undefined when they can. `status` is undefined of one that isn't there.
 * "Archived images cannot be pulled. Requests to pull the archived image will fail with a 404 error"
 * (https://docs.aws.amazon.com/AmazonECR/latest/userguide/archive-image.html).
 */
export function unpullable(
  digest: string,
  { region, name, account }: EcrRepository,
  status: EcrImage['status'] | undefined,
): string | undefined {
  if (status === 'active') return undefined;
  if (status === undefined)
    return `image: ${digest} is not in ECR's repository ${name}; push it first, or correct the digest`;
  const twenty = 'which takes up to 20 minutes';
  if (status === 'activating')
    return `image: ${digest} is on its way back from the archive of ECR's repository ${name}, ${twenty}; run this job again then`;
  const registry = account === undefined ? '' : ` --registry-id ${account}`;
  return `image: ${digest} is archived in ECR's repository ${name}, and nobody can pull it; restore it, ${twenty}: aws ecr update-image-storage-class --region ${region}${registry} --repository-name ${name} --image-id imageDigest=${digest} --target-storage-class STANDARD`;
}
