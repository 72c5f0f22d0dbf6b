import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { branchTag, lastBuildTags, releaseTags, unversioned } from '../../../actions/core/image/tags.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const other = 'fedcba9876543210fedcba9876543210fedcba98';
const image = { digest: `sha256:${'abc'.repeat(21)}a`, revision: sha, from: 'built' } as const;

for (const [what, source, fixed, moving] of [
  ['a branch: commit, and the branch moves', { ref: 'refs/heads/main' }, [sha], ['branch-main']],
  ['a version: commit and version, nothing moves', { ref: 'refs/tags/v1.2.3' }, [sha, '1.2.3'], []],
  ['a version before its release', { ref: 'refs/tags/1.2.3-rc.1' }, [sha, '1.2.3-rc.1'], []],
  ['a version with a plus, which no tag holds', { ref: 'refs/tags/v1.2.3+build.5' }, [sha, '1.2.3-build.5'], []],
  [
    "no tag at all but the content's",
    { ref: 'refs/heads/main', key: 'k', tags: [], movingTags: [] },
    ['content-k'],
    [],
  ],
  ['no tag at all', { ref: 'refs/heads/main', tags: [], movingTags: [] }, ['image-abcabcabcabc'], []],
  ['another tag is no version', { ref: 'refs/tags/nightly' }, [sha], []],
  ['a pull request has no branch of its own', { ref: 'refs/pull/7/merge' }, [sha], []],
  [
    'content comes last',
    { ref: 'refs/heads/main', key: 'k', tags: ['content-k', 'a', 'a'] },
    ['a', 'content-k'],
    ['branch-main'],
  ],
  [
    'given ones take the place of the defaults',
    { ref: 'refs/heads/main', tags: ['v1'], movingTags: ['latest'] },
    ['v1'],
    ['latest'],
  ],
  [
    'a promotion: what the image says of itself, and no branch moves',
    { ref: 'refs/heads/main', image: { ...image, from: 'promoted', revision: other } },
    [other],
    [],
  ],
  [
    'a promotion that says nothing of itself',
    { ref: 'refs/heads/main', image: { ...image, from: 'promoted', revision: 'who knows' } },
    ['image-abcabcabcabc'],
    [],
  ],
  [
    'a promotion by version',
    { ref: 'refs/tags/v1.2.3', image: { ...image, from: 'promoted', revision: other } },
    [other, '1.2.3'],
    [],
  ],
  [
    'an image that build-image found in the registry: it is of this commit',
    { ref: 'refs/heads/main', key: 'k', image: { ...image, from: 'promoted', revision: other } },
    [sha, 'content-k'],
    ['branch-main'],
  ],
  [
    'an image of another commit than the run is at: its own commit, and no branch moves',
    { ref: 'refs/heads/main', key: 'k', image: { ...image, revision: other } },
    [other, 'content-k'],
    [],
  ],
  [
    'an image of the engine, which may say what its base image said',
    { ref: 'refs/heads/main', image: { ...image, from: 'engine', revision: other } },
    [sha],
    ['branch-main'],
  ],
  [
    'a dirty tree: no commit is named by it',
    { ref: 'refs/heads/main', image: { ...image, revision: `${sha}-dirty-012345` } },
    [`${sha}-dirty-012345`],
    [],
  ],
] as const) {
  test(`tags of ${what}`, () => {
    assert.deepEqual(releaseTags({ sha, image, ...source }), { fixed, first: [], moving });
  });
}

test('every branch has a tag that registries take, and no two share one', () => {
  const branch = fc.string({ minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(branch, branch, (one, other) => {
      const [a, b] = [one, other].map((each) => branchTag(`refs/heads/${each}`) ?? '');
      assert.match(a ?? '', /^branch-[A-Za-z0-9._-]{1,121}$/);
      assert.equal(a === b, one === other);
    }),
  );
});

test('names that differ in what a tag can not hold are told apart', () => {
  const all = ['feature/x', 'feature-x', 'feature//x', `${'a'.repeat(200)}1`, `${'a'.repeat(200)}2`, 'x-0123456789'];
  assert.equal(new Set(all.map((each) => branchTag(`refs/heads/${each}`))).size, all.length);
  assert.equal(branchTag('refs/heads/feature-x'), 'branch-feature-x');
  const marked = branchTag('refs/heads/feature/x') ?? '';
  assert.match(marked, /^branch-feature-x-[0-9a-f]{10}$/);
  assert.notEqual(branchTag(`refs/heads/${marked.slice('branch-'.length)}`), marked);
});

for (const [what, branches, tags] of [
  ['a branch: its own, then the default one', { ref: 'refs/heads/new' }, ['branch-new', 'branch-main']],
  ['the default branch', { ref: 'refs/heads/main' }, ['branch-main']],
  ['a git tag', { ref: 'refs/tags/v1.2.3' }, ['branch-main']],
  [
    'a pull request: where it comes from, where it goes to, the default branch',
    { ref: 'refs/pull/7/merge', headRef: 'fix', baseRef: 'next' },
    ['branch-fix', 'branch-next', 'branch-main'],
  ],
  [
    'pull_request_target, whose ref is the branch that it goes to',
    { ref: 'refs/heads/next', headRef: 'fix', baseRef: 'next' },
    ['branch-fix', 'branch-next', 'branch-main'],
  ],
  ['a schedule, whose event tells no branch', { ref: 'refs/heads/main', defaultBranch: '' }, ['branch-main']],
  ['nothing known', { ref: '', defaultBranch: '' }, []],
] as const) {
  test(`the last build is looked for under the tags of ${what}`, () => {
    assert.deepEqual(lastBuildTags({ headRef: '', baseRef: '', defaultBranch: 'main', ...branches }), tags);
  });
}

for (const [ref, told] of [
  ['refs/tags/v1.2', true],
  ['refs/tags/orders-v1.2.3', true],
  ['refs/tags/nightly', true],
  ['refs/tags/v1.2.3', false],
  ['refs/tags/v1.2.3-rc.1', false],
  ['refs/tags/v1.2.3+build.5', false],
  ['refs/heads/main', false],
  ['refs/pull/7/merge', false],
] as const) {
  test(`of a run by ${ref} it is ${told ? '' : 'not '}told that no version's tag is put`, () => {
    assert.equal(unversioned(ref) !== undefined, told);
  });
}
