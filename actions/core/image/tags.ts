/** What the run says about a release. */
export interface TagSource {
  /** The commit. */
  readonly sha: string;
  /** Such as refs/heads/main or refs/tags/v1.2.3. */
  readonly ref: string;
  /** The content key of build-image, and the recipe of an image that has one. */
  readonly key?: string | undefined;
  readonly recipe?: string | undefined;
  /** Given by the user in place of the defaults. */
  readonly tags?: readonly string[] | undefined;
  readonly movingTags?: readonly string[] | undefined;
  readonly image: Tagged;
}

export interface Tagged {
  readonly digest: string;
  /** The commit that it was built of, as it says itself. */
  readonly revision: string | undefined;
  /**
   * built: by this job, which may have checked out another commit than the run's; promoted: it comes from a registry, so the
   * run's commit says nothing about it; engine: whoever made it may have left its base image's revision in it; joined: of images that
   * other jobs of this run have built, or found.
   */
  readonly from: 'built' | 'promoted' | 'engine' | 'joined';
}

export interface ReleaseTags {
  /** Never moved once they are put; `content-<key>` is the last, since it says that the release is whole. */
  readonly fixed: readonly string[];
  /** The first image that gets it keeps it, and another one goes without. */
  readonly first: readonly string[];
  readonly moving: readonly string[];
}

const TAG = 128;
const PREFIX = 'branch-';
const CONTENT = 'content-';
const MARK = 11;

/** Of the image with this content, by which a later build finds it. */
export function contentTag(key: string): string {
  return CONTENT + key;
}

/** Of the first image that was made by this recipe: it tells what such images are made of. */
export function recipeTag(recipe: string): string {
  return `recipe-${recipe}`;
}

export function isContentTag(tag: string): boolean {
  return tag.startsWith(CONTENT);
}

/**
 * By default the whole commit id, the version of a tag such as v1.2.3, and a moving tag for the branch. An image of another
 * commit, or of a dirty tree, goes by its own revision, and no branch's tag moves to it. Some tag there always is: an image
 * without any is what lifecycle policies delete.
 */
export function releaseTags({ sha, ref, key, recipe, tags, movingTags, image }: TagSource): ReleaseTags {
  const version = versionOf(ref);
  const { digest, revision, from } = image;
  const ours =
    from === 'engine' ||
    from === 'joined' ||
    (from === 'promoted' ? key !== undefined : revision === undefined || sha === '' || revision === sha);
  const branch = ours ? branchTag(ref) : undefined;
  const commit = ours ? sha : (revisionTag(revision) ?? `image-${digest.slice(7, 19)}`);
  const content = key === undefined ? [] : [contentTag(key)];
  const asked = tags ?? [commit, version].filter((each) => each !== undefined && each !== '');
  // One that has moving tags alone has none some day.
  const fixed = asked.length + content.length === 0 ? [`image-${digest.slice(7, 19)}`] : asked;
  const last = new Set(content);
  return {
    fixed: [...new Set(fixed.filter((tag) => !last.has(tag ?? ''))), ...content] as readonly string[],
    first: key === undefined || recipe === undefined ? [] : [recipeTag(recipe)],
    moving: [...new Set(movingTags ?? (branch === undefined ? [] : [branch]))],
  };
}

/** Of a git tag such as v1.2.3; of v1.2.3+build.5 it is 1.2.3-build.5, since no tag of an image holds a plus. */
function versionOf(ref: string): string | undefined {
  return /^refs\/tags\/v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/.exec(ref)?.[1]?.replace('+', '-');
}

/** What is told of a run by a git tag that is no version, for which somebody may wait. */
export function unversioned(ref: string): string | undefined {
  const name = /^refs\/tags\/(.+)$/s.exec(ref)?.[1];
  if (name === undefined || versionOf(ref) !== undefined) return undefined;
  return `the git tag ${name} is no version such as v1.2.3, so no version's tag is put; name one in tags, such as by type=match,pattern=\\d+\\.\\d+.* or type=ref,event=tag`;
}

/** Whoever built it may have written anything there. */
function revisionTag(revision = ''): string | undefined {
  return /^[0-9a-f]{7,64}(-dirty-[0-9a-f]+)?$/.test(revision) ? revision : undefined;
}

/** `branch-main` of refs/heads/main; undefined for anything but a branch. No two branches share one. */
export function branchTag(ref: string): string | undefined {
  const branch = /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
  if (branch === undefined) return undefined;
  const slug = branch.replaceAll(/[^A-Za-z0-9._-]+/g, '-');
  const room = TAG - PREFIX.length;
  // What was changed, and what looks as if it had been, is told apart by a mark.
  if (slug === branch && slug.length <= room && !/-[0-9a-f]{10}$/.test(slug)) return `${PREFIX}${slug}`;
  return `${PREFIX}${slug.slice(0, room - MARK)}-${mark(branch)}`;
}

export function isBranchTag(tag: string): boolean {
  return tag.startsWith(PREFIX);
}

/** What the run says about the branches that it belongs to; '' is none. */
export interface Branches {
  readonly ref: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly defaultBranch: string;
}

/**
 * Where a build before this one may be found, nearest first: a pull request's own branch (its ref names a merge, or with
 * pull_request_target the branch that it goes to), the run's, the one that a pull request goes to, and the default branch.
 */
export function lastBuildTags({ ref, headRef, baseRef, defaultBranch }: Branches): readonly string[] {
  const [head, base, main] = [headRef, baseRef, defaultBranch].map((name) => `refs/heads/${name}`);
  return [...new Set([head, ref, base, main].flatMap((each = '') => branchTag(each) ?? []))];
}

/** FNV-1a of 64 bits, cut: http://www.isthe.com/chongo/tech/comp/fnv/ */
function mark(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of text) {
    hash ^= BigInt(letter.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash
    .toString(16)
    .padStart(16, '0')
    .slice(0, MARK - 1);
}
