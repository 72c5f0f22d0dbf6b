import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runs } from '../../dev/act/triggers.ts';

const push = (ref: string) => ({ name: 'push', ref: `refs/${ref}` });
const pull = (activity?: string) => ({ name: 'pull_request', ref: 'refs/pull/7/merge', activity });

test('an event runs what names it', () => {
  for (const on of ['push', ['delete', 'push'], { push: null, delete: null }]) {
    assert.equal(runs(on, push('heads/main')), true);
    assert.equal(runs(on, { name: 'schedule', ref: 'refs/heads/main' }), false);
  }
  assert.equal(runs(undefined, push('heads/main')), false);
});

test('branches and tags are filtered by patterns, and one filter is none for the other kind', () => {
  const cases: [object, string, boolean][] = [
    [{ branches: ['main', 'releases/**'] }, 'heads/releases/1/x', true],
    [{ branches: ['main'] }, 'heads/mainly', false],
    [{ branches: ['main'] }, 'tags/v1.2.3', false],
    [{ tags: ['v[0-9]+.[0-9]+'] }, 'tags/v1.22', true],
    [{ tags: ['v[0-9]+.[0-9]+'] }, 'tags/v1x22', false],
    [{ tags: ['v*'] }, 'heads/v1', false],
    [{ 'branches-ignore': ['main', 'dependabot/*'] }, 'heads/feature/x', true],
    [{ 'branches-ignore': ['main', 'dependabot/*'] }, 'heads/dependabot/npm', false],
    [{ 'branches-ignore': ['dependabot/*'] }, 'heads/dependabot/npm/x', true],
    [{ 'branches-ignore': ['dependabot/**'] }, 'heads/dependabot/npm/x', false],
    [{ 'branches-ignore': ['main'] }, 'tags/v1', false],
    [{}, 'tags/v1', true],
  ];
  for (const [filter, ref, wanted] of cases)
    assert.equal(runs({ push: filter }, push(ref)), wanted, `${JSON.stringify(filter)} ${ref}`);
  assert.throws(() => runs({ push: { branches: ['!main'] } }, push('heads/x')), /negates/);
});

test('a pull request runs what asks for its activity, and that it was closed nobody by default', () => {
  assert.deepEqual(
    [undefined, 'opened', 'closed'].map((activity) => runs({ pull_request: null }, pull(activity))),
    [true, true, false],
  );
  assert.equal(runs({ pull_request: { types: ['closed'] } }, pull('closed')), true);
  assert.equal(runs({ pull_request: { types: ['closed'] } }, pull()), false);
});
