import { canonical } from '../text/canonical.ts';

export interface Encryption {
  readonly type: 'AES256' | 'KMS';
  readonly key?: string;
}

/** What a repository of ECR is made with, and is compared to later; what was not asked for stays as it is there. */
export interface EcrWanted {
  readonly scanOnPush: boolean;
  /** Undefined: as it is there, or what ECR gives a new one. */
  readonly encryption?: Encryption | undefined;
  /** A lifecycle policy as JSON, or `none` of ours. Undefined: as it is there, and our own where there is none. */
  readonly lifecycle?: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  /** Tags that may move, with * as a wildcard; all others are immutable. */
  readonly movable: readonly string[];
}

export interface EcrSeen extends Omit<EcrWanted, 'movable'> {
  readonly encryption: Encryption;
  readonly mutability: string;
  readonly movable: readonly string[];
  /** Whether the registry's own settings say what is scanned when: a repository's don't count then. */
  readonly scannedByRegistry: boolean;
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageTagMutabilityExclusionFilter.html */
const FILTERS = 5;

/** `branch-*` for all branches, and each other moving tag by itself. Throws when there are more than ECR takes. */
export function movableTags(moving: readonly string[]): readonly string[] {
  const filters = [...new Set(['branch-*', ...moving.filter((tag) => !tag.startsWith('branch-'))])];
  if (filters.length > FILTERS) {
    throw new Error(`${filters.length - 1} tags besides branches are too many: ECR can let ${FILTERS - 1} move`);
  }
  return filters;
}

/**
 * What BuildKit (`cache-to: type=registry`, whose tag is called cache or buildcache by habit) and cosign (`sha256-<digest>.sig`) write
 * over, as far as there is room for it: where no tag was kept from moving so far, these go on.
 */
const OTHERS = ['*buildcache*', 'cache*', 'sha256-*'];

export function withOthers(movable: readonly string[]): readonly string[] {
  return [...movable, ...OTHERS.filter((each) => !movable.includes(each))].slice(0, Math.max(FILTERS, movable.length));
}

/** `AES256`, `KMS` or `KMS:<key arn>`. ECR would take an alias or an id, but tells the ARN, so they could not be compared. */
export function parseEncryption(text: string): Encryption {
  const [, type, key] = /^(AES256|KMS)(?::(arn:[\w-]+:kms:[^/]+:key\/.+))?$/.exec(text) ?? [];
  if (type === undefined || (type === 'AES256' && key)) {
    throw new Error(`"${text}" is not AES256, KMS or KMS:<arn of a key>`);
  }
  return { type: type as 'AES256' | 'KMS', ...(key !== undefined && { key }) };
}

/** Days after which ECR deletes images without any tag, as a lifecycle policy; `none`, or a policy as JSON. */
export function parseLifecycle(text: string): string {
  if (text === 'none') return text;
  if (/^\d+d$/.test(text) && Number.parseInt(text, 10) > 0) return expireUntagged(Number.parseInt(text, 10));
  try {
    const policy = JSON.parse(text);
    if (Array.isArray(policy.rules)) return JSON.stringify(policy);
  } catch {}
  throw new Error(`"${text}" is neither none, days such as 14d, nor a lifecycle policy of ECR as JSON`);
}

/** https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html; what has a tag is never touched. */
function expireUntagged(days: number): string {
  const selection = { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: days };
  const rule = { rulePriority: 1, description: 'untagged images', selection, action: { type: 'expire' } };
  return JSON.stringify({ rules: [rule] });
}

/** What a repository gets that has no policy, unless another is asked for. */
export const UNTAGGED = '14d';

/** For a repository without any policy; undefined where none is wanted. */
export function policyOf({ lifecycle = parseLifecycle(UNTAGGED) }: Pick<EcrWanted, 'lifecycle'>): string | undefined {
  return lifecycle === 'none' ? undefined : lifecycle;
}

/**
 * What may move once ours have joined what is there: another workflow's tags move on. The filters of a repository whose
 * tags are mutable say the opposite, which tags may not.
 */
export function joined(seen: Pick<EcrSeen, 'mutability' | 'movable'>, ours: readonly string[]): readonly string[] {
  if (!seen.mutability.startsWith('IMMUTABLE')) return withOthers(ours);
  const all = [...seen.movable, ...closedTo(seen, ours)];
  // Where there is no room: versions of before, of which nothing new is built, and then what nobody asked for.
  const idle = seen.movable.filter((filter) => !ours.includes(filter));
  const versions = idle.filter((filter) => VERSION.test(filter)).toSorted(byVersion);
  const going = [...versions, ...OTHERS.toReversed().filter((each) => idle.includes(each))];
  const gone = new Set(going.slice(0, Math.max(0, all.length - FILTERS)));
  return all.filter((filter) => !gone.has(filter));
}

/** A tag that follows a version, such as 1 or v1.2. */
const VERSION = /^v?\d+(\.\d+)?$/;

function byVersion(one: string, other: string): number {
  const [a, b] = [one, other].map((each) => each.replace('v', '').split('.').map(Number));
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? -1) - (b?.[1] ?? -1);
}

/** What of ours can't move there. */
function closedTo(seen: Pick<EcrSeen, 'movable'>, ours: readonly string[]): readonly string[] {
  return ours.filter((tag) => !seen.movable.some((filter) => covers(filter, tag)));
}

/** Whether a filter, where * stands for anything, holds for all that another one does. */
function covers(filter: string, other: string): boolean {
  const parts = filter.split('*').map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('.*')}$`).test(other);
}

/** What differs, a sentence each; `fixed`: no call of ours can change it. */
export function drift(seen: EcrSeen, wanted: EcrWanted): readonly Drift[] {
  const found: Drift[] = [];
  const add = (what: Drift['what'], text: string, fixed = false) => found.push({ what, text, fixed });
  const movable = joined(seen, wanted.movable);
  if (!seen.mutability.startsWith('IMMUTABLE')) add('mutability', `its tags are ${seen.mutability}, not immutable`);
  else if (closedTo(seen, wanted.movable).length > 0) {
    const closed = `${closedTo(seen, wanted.movable).join(', ')} can't move there`;
    const full = `, and with the filters ${seen.movable.join(', ')} that it has there would be more than the ${FILTERS} that ECR takes; remove some`;
    if (movable.length > FILTERS) add('mutability', `${closed}${full}`, true);
    else add('mutability', closed);
  }
  if (seen.scanOnPush !== wanted.scanOnPush && !seen.scannedByRegistry)
    add('scan', `scan on push is ${seen.scanOnPush ? 'on' : 'off'}`);
  const { type, key } = wanted.encryption ?? seen.encryption;
  if (seen.encryption.type !== type || (key !== undefined && seen.encryption.key !== key)) {
    add(
      'encryption',
      `it is encrypted with ${seen.encryption.key ?? seen.encryption.type}, which can't be changed once it is made`,
      true,
    );
  }
  const policy = policyOf(wanted);
  if (policy !== undefined) {
    if (seen.lifecycle === undefined) add('lifecycle', 'it has no lifecycle policy');
    else if (wanted.lifecycle !== undefined && !same(seen.lifecycle, policy))
      add('lifecycle', 'its lifecycle policy is another');
  }
  const tags = Object.entries(wanted.tags).filter(([name, value]) => seen.tags[name] !== value);
  if (tags.length > 0) add('tags', `its tags lack ${tags.map(([name, value]) => `${name}=${value}`).join(', ')}`);
  return found;
}

export interface Drift {
  readonly what: 'mutability' | 'scan' | 'encryption' | 'lifecycle' | 'tags';
  readonly text: string;
  readonly fixed: boolean;
}

function same(seen: string, wanted: string): boolean {
  return canonical(JSON.parse(seen)) === canonical(JSON.parse(wanted));
}
