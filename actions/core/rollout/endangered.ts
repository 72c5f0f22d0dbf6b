import type { EcrImage } from '../image/ecr-image.ts';
import { type Doomed, doomed, younger } from '../image/lifecycle-end.ts';
import type { End, LifecycleRule } from '../image/lifecycle-rules.ts';
import { KEPT } from './kept-releases.ts';

/**
 * Seconds. What a rule ends later than in half a year is no warning: that a release serves so long, or is gone back to then, is
 * rare, and a warning at every rollout would be read by nobody.
 */
const FAR = 180 * 86_400;

/** Digests of one repository that new machines of a release pull. */
export interface Needed {
  readonly release: string;
  readonly digests: readonly string[];
}

/**
 * Images that a lifecycle policy will delete or archive while machines may still want them, a sentence for each rule.
 * `needed`: what is rolled out, then what is in service, then the older releases as they will be forgotten. `far`: seconds after which
 * nothing is wanted any more, as AWS ends an environment of a branch.
 */
export function endangered(
  repository: string,
  rules: readonly LifecycleRule[],
  images: readonly EcrImage[],
  needed: readonly Needed[],
  now: number,
  far = FAR,
): readonly string[] {
  // The machines that this rollout boots pull it.
  const all = images.map((image) => (needed[0]?.digests.includes(image.digest) ? { ...image, pulled: now } : image));
  const found = needed.flatMap(({ release, digests }, age) =>
    all
      .filter(({ digest, status }) => status === 'active' && digests.includes(digest))
      .flatMap((image) => {
        const end = doomed(image, rules, all);
        return end ? [{ release, age, end }] : [];
      }),
  );
  return rules.flatMap((rule) => {
    if (rule.ends === undefined) return [];
    const pace = pushesPerRelease(rule, all, needed);
    const when = found
      .filter(({ end }) => end.rule === rule)
      .filter(({ end, age }) => (end.at ?? 0) < now + far && (end.pushes ?? 0) <= pace * (KEPT - 1 - age))
      .map(({ release, end }) => `of ${release} ${due(end, now)}`);
    if (when.length === 0) return [];
    const between = rule.ends.by === 'images' ? ` (about ${pace} to a release)` : '';
    return [
      `rule ${rule.priority} of the lifecycle policy of ECR's repository ${repository} ${does(rule.ends)}: the image ${[...new Set(when)].join(', ')}${between}; from then on no new machine of it can start, be it to scale out or for a rollback: raise the number, or let a rule with a lower rulePriority keep the tags of what you deploy`,
    ];
  });
}

/** How many images that a rule counts came between two releases, so far; one where nothing tells. */
function pushesPerRelease(rule: LifecycleRule, all: readonly EcrImage[], needed: readonly Needed[]): number {
  const released = new Set(needed.flatMap(({ digests }) => digests));
  const places = all
    .filter(({ digest, status }) => status === 'active' && released.has(digest))
    .map((image) => younger(image, rule, all));
  if (places.length < 2) return 1;
  return Math.max(1, Math.ceil((Math.max(...places) - Math.min(...places)) / (places.length - 1)));
}

function does({ action, by, count }: End): string {
  const verb = action === 'expire' ? 'deletes' : 'archives';
  if (by === 'images') return `${verb} all but the newest ${count} images`;
  if (by === 'pushed') return `${verb} images ${count} days after their push`;
  return `${verb} images that nobody has pulled for ${count} days, and machines pull at their boot alone`;
}

/** "you should expect that images become expired within 24 hours after they meet the expiration criteria" (LifecyclePolicies). */
function due({ at, pushes }: Doomed, now: number): string {
  if ((at ?? now) > now) return `on ${new Date((at ?? now) * 1000).toISOString().slice(0, 10)}`;
  if ((pushes ?? 0) > 0) return `after ${pushes} more`;
  return 'within a day';
}
