import type { Seeded } from './elsewhere.ts';

/** Of images and their tags, and of the registries that they are pushed to. */
export const pushes: readonly Seeded[] = [
  {
    mistake: 'what stands for an image may have something else to pull',
    file: 'actions/core/image/pointer.ts',
    from: ' && theirs.join() === ours.join()',
    to: '',
    tests: ['image/pointer'],
  },
  {
    mistake: "a tag of the image's own commit is put beside it",
    file: 'actions/core/image/pointer.ts',
    from: 'isCommit(revision) && revision !== tag',
    to: 'isCommit(revision)',
    tests: ['image/pointer'],
  },
  {
    mistake: 'a registry that asks for rest is asked before',
    file: 'actions/core/patience.ts',
    from: 'if (after > seconds) return after;',
    to: '',
    tests: ['patience'],
  },
  {
    mistake: "ECR's password of yesterday is shown",
    file: 'actions/core/image/ecr-password.ts',
    from: 'expiration <= now',
    to: 'expiration < 0',
    tests: ['image/registry-settings'],
  },
  {
    mistake: 'a template for pull-through caches makes what is pushed',
    file: 'actions/core/image/creation-template.ts',
    from: 'onPush && prefix !== ROOT',
    to: 'prefix !== ROOT',
    tests: ['image/registry-settings'],
  },
  {
    mistake: 'a template is for names that begin alike',
    file: 'actions/core/image/creation-template.ts',
    from: 'name.startsWith(slashed(prefix))',
    to: 'name.startsWith(prefix)',
    tests: ['image/registry-settings'],
  },
  {
    mistake: 'a finding with a fix in another package has none',
    file: 'actions/core/image/scan-verdict.ts',
    from: 'ignoreUnfixed && !fixable.has(id)',
    to: 'ignoreUnfixed && failing.some((each) => each.id === id && each.unfixed)',
    tests: ['image/registry-settings'],
  },
  {
    mistake: 'the newest version gives way in a repository without room',
    file: 'actions/core/image/ecr-repository.ts',
    from: '.toSorted(byVersion)',
    to: '.toSorted((a, b) => byVersion(b, a))',
    tests: ['image/registry-settings'],
  },
  {
    mistake: 'a version that goes on may be in tags',
    file: 'actions/core/image/tag-rules.ts',
    from: "if (type === 'semver') return",
    to: "if (type === 'sha') return",
    tests: ['image/tag-rules'],
  },
  {
    mistake: 'an image may have moving tags alone',
    file: 'actions/core/image/tags.ts',
    from: 'asked.length + content.length === 0',
    to: 'false',
    tests: ['image/tags'],
  },
  {
    mistake: 'http that is switched off is switched on',
    file: 'actions/core/image/mirrors.ts',
    from: '=\\s*true\\b',
    to: '=',
    tests: ['image/mirrors'],
  },
  {
    mistake: 'one platform may be joined twice',
    file: 'actions/core/image/joined-index.ts',
    from: 'if (twice !== undefined) throw',
    to: 'if (twice === null) throw',
    tests: ['image/joined-index'],
  },
];
