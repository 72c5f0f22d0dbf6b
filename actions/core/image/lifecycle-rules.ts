/** A rule of an ECR repository's lifecycle policy, as far as it concerns images that can be pulled. */
export interface LifecycleRule {
  /** The lowest comes first. */
  readonly priority: number;
  readonly tagStatus: string;
  /** Each must match one of an image's tags; * stands for anything. */
  readonly patterns: readonly string[];
  /** Undefined: a kind that isn't known here. It still keeps its images from the rules behind it. */
  readonly ends?: End;
}

/** When a rule ends what it selects: days after the push or the last pull, or once so many images are younger. */
export interface End {
  readonly action: 'expire' | 'archive';
  readonly by: 'pushed' | 'pulled' | 'images';
  readonly count: number;
}

const kinds: Readonly<Record<string, End['by']>> = {
  sinceImagePushed: 'pushed',
  sinceImagePulled: 'pulled',
  imageCountMoreThan: 'images',
};

/**
 * The rules of a policy, the one that is applied first at the front; none of a text that is no policy. What ECR added since is
 * passed over, since a warning about what isn't understood would be a guess. Rules of the storage class `archive` are left out:
 * "With countType = sinceImageTransitioned, all archived images … are expired"
 * (https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html), and what is archived can't be pulled anyway.
 */
export function lifecycleRules(text: string): readonly LifecycleRule[] {
  return rulesIn(text)
    .filter(({ selection }) => selection !== undefined && selection.storageClass !== 'archive')
    .map(({ rulePriority, selection = {}, action }) => {
      const ends = endOf(selection, action);
      return {
        priority: Number(rulePriority),
        tagStatus: String(selection.tagStatus),
        patterns: [...texts(selection.tagPatternList), ...texts(selection.tagPrefixList).map((prefix) => `${prefix}*`)],
        ...(ends && { ends }),
      };
    })
    .sort((a, b) => a.priority - b.priority);
}

interface Written {
  readonly rulePriority?: unknown;
  readonly selection?: Readonly<Record<string, unknown>>;
  readonly action?: Readonly<Record<string, unknown>>;
}

function rulesIn(text: string): readonly Written[] {
  try {
    const { rules } = JSON.parse(text);
    return Array.isArray(rules) ? rules.filter((rule) => rule !== null && typeof rule === 'object') : [];
  } catch {
    return [];
  }
}

/** "action": { "type": "expire"|"transition", "targetStorageClass": "archive" } */
function endOf(selection: Readonly<Record<string, unknown>>, action: Written['action']): End | undefined {
  const by = kinds[String(selection['countType'])];
  const count = Number(selection['countNumber']);
  const unit = selection['countUnit'];
  const ends = action?.['type'];
  if (by === undefined || !(count > 0) || (ends !== 'expire' && ends !== 'transition')) return undefined;
  if (by !== 'images' && unit !== undefined && unit !== 'days') return undefined;
  return { action: ends === 'expire' ? 'expire' : 'archive', by, count };
}

function texts(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

/**
 * "An image is successfully matched if all of the tags in the tagPatternList or tagPrefixList value are matched against any of the
 * image's tags" (the same page).
 */
export function selects({ tagStatus, patterns }: LifecycleRule, tags: readonly string[]): boolean {
  if (tagStatus === 'any') return true;
  if (tagStatus === 'untagged') return tags.length === 0;
  return tagStatus === 'tagged' && tags.length > 0 && patterns.every((each) => tags.some((tag) => fits(each, tag)));
}

function fits(pattern: string, tag: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[^\w]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(tag);
}
