import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourcePolicy } from '../../../actions/core/builds/buildx-arguments.ts';
import { BuildProgress } from '../../../actions/core/builds/buildx-progress.ts';
import { parseStatus, refuseDirty } from '../../../actions/core/builds/dirty.ts';
import { futureCommit } from '../../../actions/core/builds/future-commit.ts';
import { basesAnnotation, basesOf, imageLabels, versionLabel } from '../../../actions/core/image/labels.ts';
import { localPlatform, parsePlatform, platformText } from '../../../actions/core/image/platform.ts';
import { splitCommand } from '../../../actions/core/text/split-command.ts';

const commands: readonly (readonly [string, readonly string[]])[] = [
  ['npm test', ['npm', 'test']],
  ['  npm   test\n', ['npm', 'test']],
  [`sh -c 'a "b" $c'`, ['sh', '-c', 'a "b" $c']],
  ['a "b c"d', ['a', 'b cd']],
  ['a "" b', ['a', '', 'b']],
  ['a\\ b "\\"" "\\x"', ['a b', '"', '\\x']],
  ['a \\\n b', ['a', 'b']],
];
for (const [text, words] of commands) {
  test(`${JSON.stringify(text)} are ${words.length} words`, () => assert.deepEqual(splitCommand(text), words));
}
test('a quote that is not closed is wrong', () => assert.throws(() => splitCommand(`a 'b`), /' is not closed/));

test('platforms are read into one form each', () => {
  for (const [given, form] of [
    ['linux/amd64', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm/v7', 'linux/arm/v7'],
  ] as const) {
    assert.equal(platformText(parsePlatform(given)), form);
  }
  assert.throws(() => parsePlatform('amd64'), /"amd64" is not a platform such as/);
  assert.equal(platformText(localPlatform('x64')), 'linux/amd64');
  assert.equal(platformText(localPlatform('arm64')), 'linux/arm64');
});

test('git tells changed, renamed, untracked and torn files apart', () => {
  const text = [
    `1 .M N... 100644 100644 100644 ${'a'.repeat(40)} ${'a'.repeat(40)} a b.txt`,
    `2 R. N... 100644 100644 100644 ${'a'.repeat(40)} ${'a'.repeat(40)} R100 new.txt`,
    'old.txt',
    `u UU N... 100644 100644 100644 100644 ${'a'.repeat(40)} ${'a'.repeat(40)} ${'a'.repeat(40)} both.txt`,
    `1 .M S.M. 160000 160000 160000 ${'a'.repeat(40)} ${'a'.repeat(40)} sub`,
    `1 A. S... 000000 160000 160000 ${'0'.repeat(40)} ${'a'.repeat(40)} staged`,
    '? new\nline',
    '? nested/',
    '',
  ].join('\0');
  assert.deepEqual(parseStatus(text), [
    { path: 'a b.txt', state: 'changed' },
    { path: 'new.txt', state: 'changed' },
    { path: 'both.txt', state: 'changed' },
    { path: 'sub', state: 'submodule' },
    { path: 'staged', state: 'repository' },
    { path: 'new\nline', state: 'untracked' },
    { path: 'nested', state: 'repository' },
  ]);
});

test('a commit that says it is of a time to come is told of, unless clocks may just be apart', () => {
  const commit = { sha: 'f'.repeat(40), time: 1_800_000_000 };
  const said = (seconds: number) => futureCommit(commit, (commit.time - seconds) * 1000);
  assert.equal(said(-5), undefined);
  assert.equal(said(60), undefined);
  assert.match(
    said(61) ?? '',
    /^commit f{12} is of 2027-01-15T08:00:00Z, by this machine's clock \(2027-01-15T07:58:59Z\) a time to come: .*; .*--amend/,
  );
});

test('a dirty tree is refused with five names and what to do', () => {
  assert.match(
    refuseDirty([{ path: 'caf\udce9', state: 'changed' }], 'f'.repeat(40)).message,
    /: caf\\xe9 \(changed\)/,
  );
  const dirty = ['a', 'b', 'c', 'd', 'e', 'f'].map((path) => ({ path, state: 'untracked' as const }));
  assert.match(
    refuseDirty(dirty, 'f'.repeat(40)).message,
    /commit f{12} holds: a \(not tracked\), .*e \(not tracked\) and 1 more; commit them.*dirty: allow/,
  );
});

test('the digests that were decided on are what the builder is held to', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const policy = JSON.parse(sourcePolicy({ 'docker.io/library/node:22': digest, [`a/b@${digest}`]: digest }));
  assert.deepEqual(policy.rules, [
    {
      action: 'CONVERT',
      selector: { identifier: 'docker-image://docker.io/library/node:22', matchType: 'EXACT' },
      updates: { identifier: `docker-image://docker.io/library/node:22@${digest}` },
    },
  ]);
});

test('an image says where it comes from, and what it was built on', () => {
  const base = { name: 'docker.io/library/node:22', digest: 'sha256:1' };
  const labels = imageLabels({ source: undefined, revision: 'abc', time: 1_700_000_000, version: '1.2.3', base });
  assert.deepEqual(labels, {
    'org.opencontainers.image.revision': 'abc',
    'org.opencontainers.image.created': '2023-11-14T22:13:20Z',
    'org.opencontainers.image.version': '1.2.3',
    'org.opencontainers.image.base.name': 'docker.io/library/node:22',
    'org.opencontainers.image.base.digest': 'sha256:1',
  });
  const [one, two] = ['1', '2'].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string];
  assert.deepEqual(basesOf(basesAnnotation({ b: two, a: one })), { a: one, b: two });
  assert.deepEqual(basesOf({ 'io.immutable.base-digests': 'torn{' }), {});
  assert.deepEqual(basesOf(undefined), {});
});

test('progress is told once a step, whole lines at a time, and a failed step keeps its last lines', () => {
  const told: string[] = [];
  const decode = (text: string) => Buffer.from(text, 'base64').toString();
  const progress = new BuildProgress((line) => told.push(line), decode);
  const take = (status: object) => progress.take(JSON.stringify(status));
  const encode = (text: string) => Buffer.from(text).toString('base64');
  const step = { digest: 'd1', name: '[2/2] RUN make', started: '2026-01-01T00:00:00Z' };
  take({
    vertexes: [{ digest: 'd0', name: '[internal] load .dockerignore', started: step.started, completed: step.started }],
  });
  take({ vertexes: [{ ...step, digest: 'd2', name: '[1/2] COPY . .', cached: true, completed: step.started }] });
  // Its layers are fetched, later: no work of its own.
  take({ vertexes: [{ ...step, digest: 'd3', name: '[1/3] RUN a', cached: true }] });
  take({ vertexes: [{ ...step, digest: 'd3', name: '[1/3] RUN a', completed: step.started }] });
  take({ vertexes: [step] });
  take({ vertexes: [step], logs: [{ vertex: 'd1', data: encode('compi') }] });
  take({ logs: [{ vertex: 'd1', data: encode('ling\n10%\r20%\nno such file') }] });
  take({ vertexes: [{ ...step, completed: '2026-01-01T00:00:02.500Z', error: 'exit code: 2' }] });
  progress.take('ERROR: failed to solve: exit code: 2');
  assert.deepEqual(told, [
    '#2 [1/2] COPY . .: cached',
    '#3 [1/3] RUN a: cached',
    '#4 [2/2] RUN make',
    '#4 | compiling',
    '#4 | 20%',
    '#4 | no such file',
    '#4 FAILED: exit code: 2',
  ]);
  const failed = progress.steps.find(({ error }) => error !== undefined);
  assert.deepEqual(failed?.log, ['compiling', '20%', 'no such file']);
  assert.equal(failed?.seconds, 2.5);
  assert.equal(progress.plain, 'ERROR: failed to solve: exit code: 2');
});

for (const [ref, version] of [
  ['refs/tags/v1.2.3', '1.2.3'],
  ['refs/tags/1.2.3', '1.2.3'],
  ['refs/tags/v2', '2'],
  ['refs/tags/v1.2.3+build.5', '1.2.3+build.5'],
  ['refs/tags/vault-1.2.0', 'vault-1.2.0'],
  ['refs/tags/vendor/v1.0.0', 'vendor/v1.0.0'],
  ['refs/tags/version-2', 'version-2'],
  ['refs/tags/v', 'v'],
  ['refs/tags/vv1', 'vv1'],
  ['refs/heads/v1', undefined],
  ['', undefined],
] as const) {
  test(`the version of ${ref || 'no ref'} is ${version}`, () => assert.equal(versionLabel(ref), version));
}
