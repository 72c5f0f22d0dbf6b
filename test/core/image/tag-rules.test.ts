// Tags in docker/metadata-action's words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moves, namedBy, parseTagRules, ruleText, type TagFacts } from '../../../actions/core/image/tag-rules.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const main: TagFacts = {
  sha,
  ref: 'refs/heads/main',
  baseRef: '',
  defaultBranch: 'main',
  event: 'push',
  now: Date.parse('2026-11-28T09:08:07Z') / 1000,
};
const at = (ref: string, more: Partial<TagFacts> = {}) => ({ ...main, ref, ...more });
const tag = (name: string) => at(`refs/tags/${name}`);
const feature = at('refs/heads/feature/x y');
const pull = at('refs/pull/7/merge', { event: 'pull_request', baseRef: 'main' });
const nightly = { ...main, event: 'schedule' };

/** What a rule names in which run, and whether it moves. */
const rules: readonly (readonly [string, TagFacts, string | undefined, boolean])[] = [
  ['v1', main, 'v1', false],
  ['latest', main, 'latest', true],
  ['branch-main', main, 'branch-main', true],
  ['buildcache', main, 'buildcache', true],
  ['memcached-1.6', main, 'memcached-1.6', false],
  ['type=raw,value=stable', main, 'stable', false],
  ['type=raw,value=latest,enable={{is_default_branch}}', main, 'latest', true],
  ['type=raw,value=latest,enable={{is_default_branch}}', feature, undefined, true],
  ['type=raw,value=latest,enable=false', main, undefined, true],
  ["type=raw,value={{branch}}-{{sha}}-{{date 'YYYYMMDD-HHmmss'}}", main, 'main-0123456-20261128-090807', false],
  ['type=raw,value={{tag}},prefix=p-,suffix=-s', tag('v1'), 'p-v1-s', false],
  ['type=sha', main, 'sha-0123456', false],
  ['type=sha,format=long,prefix=', main, sha, false],
  ['type=sha,suffix=-arm64', main, 'sha-0123456-arm64', false],
  ['type=ref,event=branch', main, 'main', true],
  ['type=ref,event=branch', feature, 'feature-x-y', true],
  ['type=ref,event=branch', tag('v1'), undefined, true],
  ['type=ref,event=tag', tag('v1+2'), 'v1-2', false],
  ['type=ref,event=tag', main, undefined, false],
  ['type=ref,event=pr', pull, 'pr-7', true],
  ['type=ref,event=pr', main, undefined, true],
  ['type=semver,pattern={{version}}', tag('v1.2.3'), '1.2.3', false],
  ['type=semver,pattern={{version}}', tag('1.2.3-rc.1+b'), '1.2.3-rc.1-b', false],
  ['type=semver,pattern={{raw}}', tag('v1.2.3'), 'v1.2.3', false],
  ['type=semver,pattern=v{{major}}.{{minor}}.{{patch}}', tag('v1.2.3'), 'v1.2.3', false],
  ['type=semver,pattern={{major}}.{{minor}}', tag('v1.2.3'), '1.2', true],
  ['type=semver,pattern={{major}}', tag('v1.2.3'), '1', true],
  ['type=semver,pattern={{major}}', tag('v2.0.0-beta'), '2.0.0-beta', true],
  ['type=semver,pattern={{ major }}', tag('v1.2.3'), '1', true],
  ['type=semver,pattern={{version}}', tag('v1.2'), undefined, false],
  ['type=semver,pattern={{version}}', main, undefined, false],
  ['type=semver,pattern={{version}},value=v9.8.7', main, '9.8.7', false],
  ['type=match,pattern=orders-v(.*),group=1', tag('orders-v1.2.3'), '1.2.3', false],
  ['type=match,pattern=/v(\\d+)/', tag('v12'), 'v12', false],
  ['type=match,pattern=orders-v(.*),group=1', tag('billing-v1'), undefined, false],
  ['type=schedule', nightly, 'nightly', true],
  ['type=schedule', main, undefined, true],
  ["type=schedule,pattern=nightly-{{date 'YYYYMMDD'}}", nightly, 'nightly-20261128', false],
  ['type=edge', main, 'edge', true],
  ['type=edge', feature, undefined, true],
  ['type=edge,branch=feature/x y', feature, 'edge', true],
];
for (const [text, facts, expected, moving] of rules) {
  test(`${text} names ${expected ?? 'nothing'} in a run of ${facts.ref}, and ${moving ? 'moves' : 'stays'}`, () => {
    const parsed = parseTagRules(text);
    assert.deepEqual(
      namedBy(parsed, facts).map((each) => each.tag),
      expected === undefined ? [] : [expected],
    );
    assert.deepEqual(parsed.map(moves), [moving]);
    assert.deepEqual(parsed.map(ruleText), [text]);
  });
}

for (const [text, facts, filter] of [
  ['type=ref,event=pr', pull, 'pr-*'],
  ["type=schedule,pattern=nightly-{{date 'YYYYMMDD'}},prefix=x-", nightly, 'x-*'],
  ['type=semver,pattern={{major}}', tag('v1.2.3'), '1'],
  ['latest', main, 'latest'],
] as const) {
  test(`${text} moves by the filter ${filter}`, () =>
    assert.deepEqual(
      namedBy(parseTagRules(text), facts).map((each) => each.filter),
      [filter],
    ));
}

test('tags are between commas or on lines, rules on lines of their own', () => {
  assert.deepEqual(parseTagRules('a, b\n type=sha \n\nc').map(ruleText), ['a', 'b', 'type=sha', 'c']);
});

for (const [text, words] of [
  ['.a', /"\.a" is not a tag/],
  [',', /nothing but commas/],
  ['type=sem', /"type=sem": type is one of raw, sha, ref/],
  ['type=semver', /pattern is missing/],
  ['type=raw', /value is missing/],
  ['type=ref,event=push', /event is branch, tag or pr/],
  ['type=sha,pattern=x', /pattern is no field of sha/],
  ['type=sha,long', /a field without name=value is no field of sha/],
  ['type=match,pattern=(', /Invalid regular expression/],
] as const) {
  test(`${text} is refused`, () => assert.throws(() => parseTagRules(text), words));
}

test('what a rule names and no registry takes is refused in one sentence', () => {
  const long = at(`refs/heads/${'a'.repeat(200)}`);
  assert.throws(() => namedBy(parseTagRules('type=ref,event=branch'), long), /is not a tag that a registry takes/);
});
