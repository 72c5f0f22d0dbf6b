import type { EcrImage } from './ecr-image.ts';
import { type LifecycleRule, selects } from './lifecycle-rules.ts';

const DAY = 86_400;

/** What becomes of an image if nobody does anything, by which rule. */
export interface Doomed {
  readonly rule: LifecycleRule;
  /** Seconds since 1970 of the end by age; ECR acts within a day after it. */
  readonly at?: number;
  /** Images that can still be pushed before the end by count; 0 or less: it is due. */
  readonly pushes?: number;
}

/**
 * Whether a policy ends an image some day. All quotes are of
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html. "An image that matches the tagging requirements of
 * a rule cannot be expired or archived by a rule with a lower priority": the first that selects it is the only one that counts.
 */
export function doomed(image: EcrImage, rules: readonly LifecycleRule[], all: readonly EcrImage[]): Doomed | undefined {
  const rule = rules.find((each) => selects(each, image.tags));
  if (rule?.ends === undefined) return undefined;
  const { by, count } = rule.ends;
  if (by === 'images') return { rule, pushes: count - younger(image, rule, all) };
  // "If an image was never pulled, the image's pushed_at_time is used instead of the last_recorded_pulltime."
  const from = by === 'pulled' ? Math.max(image.pulled ?? 0, born(image)) : born(image);
  return { rule, at: from + count * DAY };
}

/** "images are sorted from youngest to oldest based on pushed_at_time and then all images greater than the specified count" end. */
export function younger(image: EcrImage, rule: LifecycleRule, all: readonly EcrImage[]): number {
  return all.filter((each) => each.status === 'active' && selects(rule, each.tags) && born(each) > born(image)).length;
}

/** "If an image was archived and then restored at any point in the past, the image's last_activated_at is used instead of pushed_at_time." */
function born({ pushed, restored }: EcrImage): number {
  return restored ?? pushed;
}
