// Where more is told of an error: of the release that runs, by what it is about and not by its words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideOf, type Suite, withGuide } from '../../../actions/core/ending/guides.ts';
import { stoppedSummary } from '../../../actions/core/ending/stopped-summary.ts';
import { about, failed, topicOf, wrong } from '../../../actions/core/errors.ts';

const suite: Suite = { server: 'https://github.com', repository: 'org/immutable', ref: 'v1' };
const v1 = 'https://github.com/org/immutable/blob/v1/docs/guides/';

for (const [what, topic, action, given, page] of [
  ['a page of all actions', 'role', 'teardown', suite, `${v1}permissions.md#who-may-assume-it`],
  ["an action's own page", 'permissions', 'smoke-test', suite, `${v1}permissions.md#the-watch-role`],
  ["another's", 'permissions', 'push-registry', suite, `${v1}permissions.md#the-push-role`],
  ['a page that this action has none of', 'fleet-file', 'push-registry', suite, undefined],
  ['an action that nobody knows', 'inputs', 'sample', suite, undefined],
  ['no topic', undefined, 'teardown', suite, undefined],
  [
    'an enterprise server',
    'end',
    'immutable-rollout',
    { ...suite, server: 'https://ghe.acme.com' },
    'https://ghe.acme.com/org/immutable/blob/v1/docs/guides/when-something-fails.md#what-happens-and-what-you-do',
  ],
  [
    'a branch with slashes and signs',
    'tags',
    'push-registry',
    { ...suite, ref: 'fix/a b#1?c=%' },
    'https://github.com/org/immutable/blob/fix/a%20b%231%3Fc=%25/docs/guides/images.md#tags',
  ],
  ['no ref', 'tags', 'push-registry', { ...suite, ref: '' }, 'docs/guides/images.md#tags'],
  ['a shell', 'tags', 'push-registry', { server: '', repository: '', ref: '' }, 'docs/guides/images.md#tags'],
] as const) {
  test(`guide: ${what}`, () => assert.equal(guideOf(topic, action, given), page));
}

for (const [message, guide, told] of [
  ['a; do b', 'p.md#q', 'a; do b; more: p.md#q'],
  ['a. Do b.', 'p.md#q', 'a. Do b. More: p.md#q'],
  ['2 problems\n- a.\n- b', 'p.md#q', '2 problems\n- a.\n- b\nMore: p.md#q'],
  ['a; do b', undefined, 'a; do b'],
] as const) {
  test(`where more is told: ${told}`, () => assert.equal(withGuide(message, guide), told));
}

const forbidden = about('permissions', wrong('no'));
for (const [what, error, topic] of [
  ['its own', forbidden, 'permissions'],
  ['of what it came from', failed('again', 'failed', new Error('b', { cause: forbidden })), 'permissions'],
  ['its own before that', about('end', failed('again', 'failed', forbidden)), 'end'],
  ['none', failed('again', 'failed', new Error('b', { cause: 'permissions' })), undefined],
  ['of what is no error', { topic: 'end' }, undefined],
] as const) {
  test(`topic: ${what}`, () => assert.equal(topicOf(error), topic));
}

const what = 'immutable-rollout of orders in production';
for (const [kind, expected] of [
  ['wrong', /^## ❌ .*: failed before it began\n\na @<!-- -->b \\\| c\.\n\n- Nothing was changed\. Correct /],
  ['refused', /^## ✋ .*: refused\n\na .* c\.\n\n- Nothing was changed\. See to /],
  ['failed', /^## ❌ .*: failed\n\na .* c\.\n$/],
  ['broken', /^## ❌ .*: failed\n\na .* c\.\n\n- This is a mistake in the action: please report it/],
] as const) {
  test(`a run that stopped without a summary of its own: ${kind}`, () => {
    assert.match(stoppedSummary({ what, kind, message: 'a @b | c.' }), expected);
  });
}

test('it leads to the guide and to the run; a path leads nowhere', () => {
  const told = { what, kind: 'failed', message: 'x'.repeat(5000) } as const;
  const text = stoppedSummary({ ...told, guide: `${v1}images.md#tags`, run: 'https://github.com/o/r/actions/runs/7' });
  assert.ok(text.length < 1600, `${text.length}`);
  assert.ok(
    text.endsWith(
      `\n- [What the guide says](${v1}images.md#tags) · [this run](https://github.com/o/r/actions/runs/7)\n`,
    ),
    text,
  );
  const path = stoppedSummary({ ...told, guide: 'docs/guides/images.md#tags' });
  assert.ok(path.endsWith('\n- What the guide says: `docs/guides/images.md#tags`\n'), path);
});
