import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Asked, baseImages } from '../../../actions/core/builds/base-images.ts';
import { mountsCache, parseDockerfile } from '../../../actions/core/dockerfile/dockerfile.ts';
import { parsePlatform } from '../../../actions/core/image/platform.ts';

const amd64 = parsePlatform('linux/amd64');
const asked: Asked = { file: 'Dockerfile', target: undefined, buildArgs: {}, platforms: [amd64], local: amd64 };
const names = (text: string, more: Partial<Asked> = {}) =>
  baseImages(parseDockerfile(text), { ...asked, ...more }).all.map(({ name, line }) => `${line} ${name}`);

const table: readonly (readonly [string, string, Partial<Asked>, readonly string[]])[] = [
  ['a short name is written in full', 'FROM node', {}, ['1 docker.io/library/node:latest']],
  ['a tag stays', 'FROM ghcr.io/acme/node:22-slim', {}, ['1 ghcr.io/acme/node:22-slim']],
  [
    'a digest stays',
    `FROM node:22@sha256:${'a'.repeat(64)}`,
    {},
    [`1 docker.io/library/node:22@sha256:${'a'.repeat(64)}`],
  ],
  ['scratch is no image', 'FROM scratch', {}, []],
  ['an ARG before FROM counts', 'ARG V=22\nFROM node:$V', {}, ['2 docker.io/library/node:22']],
  [
    'a build-arg beats its default',
    'ARG V=22\nFROM node:${V}',
    { buildArgs: { V: '24' } },
    ['2 docker.io/library/node:24'],
  ],
  [
    'an ARG speaks of one before it',
    'ARG V=22\nARG I=node:${V}-slim\nFROM $I',
    {},
    ['3 docker.io/library/node:22-slim'],
  ],
  [
    'an ARG inside of a stage does not count',
    'ARG V=22\nFROM node:$V\nARG V=23\nFROM node:$V',
    {},
    ['4 docker.io/library/node:22'],
  ],
  ['a default in place is used', 'ARG V\nFROM node:${V:-20}', {}, ['2 docker.io/library/node:20']],
  [
    'a build-arg that no ARG declares does not count',
    'FROM node:${V:-20}',
    { buildArgs: { V: '1' } },
    ['1 docker.io/library/node:20'],
  ],
  ['a stage is no image', 'FROM node AS Build\nFROM build', {}, ['1 docker.io/library/node:latest']],
  ['a stage that is named later is an image', 'FROM b AS a\nFROM a AS b', {}, ['1 docker.io/library/b:latest']],
  ['a stage named as its image is', 'FROM node AS node\nFROM node', {}, ['1 docker.io/library/node:latest']],
  ['a stage that is not reached is not asked for', 'FROM a AS x\nFROM b', {}, ['2 docker.io/library/b:latest']],
  ['the target decides what is reached', 'FROM a AS x\nFROM b AS y', { target: 'X' }, ['1 docker.io/library/a:latest']],
  [
    'COPY --from takes from an image',
    'FROM scratch\nCOPY --from=busybox /bin/sh /sh',
    {},
    ['2 docker.io/library/busybox:latest'],
  ],
  [
    'COPY --from takes from a stage, by name or number',
    'FROM a AS x\nFROM scratch\nCOPY --from=x / /\nCOPY --from=0 / /',
    {},
    ['1 docker.io/library/a:latest'],
  ],
  [
    'RUN --mount takes from an image',
    'FROM scratch\nRUN --mount=type=bind,from=ghcr.io/a/b:1,target=/b /b/x',
    {},
    ['2 ghcr.io/a/b:1'],
  ],
  ['a comment in the middle of a line that goes on', 'FROM \\\n# why\n node:22', {}, ['1 docker.io/library/node:22']],
  ['a heredoc names nothing', 'FROM scratch\nCOPY <<EOT /x\nFROM node\nEOT', {}, []],
  ['another escape character', '# escape=`\nFROM `\n node:22', {}, ['2 docker.io/library/node:22']],
  ['the syntax is an image too', '# syntax=docker/dockerfile:1\nFROM scratch', {}, ['1 docker.io/docker/dockerfile:1']],
  ['a build-arg beats the syntax', 'FROM scratch', { buildArgs: { BUILDKIT_SYNTAX: 'a/b:1' } }, ['1 docker.io/a/b:1']],
  [
    'FROM --platform is not part of the name',
    'FROM --platform=$BUILDPLATFORM node:22',
    {},
    ['1 docker.io/library/node:22'],
  ],
  [
    'each platform has a stage of its own',
    'FROM a AS for-amd64\nFROM b AS for-arm64\nFROM for-$TARGETARCH',
    {},
    ['1 docker.io/library/a:latest'],
  ],
  [
    'what a variable ends with is taken off',
    'ARG V=1.22.3\nFROM a:${V%.*} AS x\nFROM b:${V%%.*}\nCOPY --from=x / /',
    {},
    ['2 docker.io/library/a:1.22', '3 docker.io/library/b:1'],
  ],
  [
    'what a variable begins with is taken off',
    'ARG V=v1.22.3\nFROM a:${V#v} AS x\nFROM b:${V##*.}\nCOPY --from=x / /',
    {},
    ['2 docker.io/library/a:1.22.3', '3 docker.io/library/b:3'],
  ],
  [
    'a part of a variable is another one',
    'ARG V=1.2.3\nFROM a:${V/./-} AS x\nFROM b:${V//./-}\nCOPY --from=x / /',
    {},
    ['2 docker.io/library/a:1-2.3', '3 docker.io/library/b:1-2-3'],
  ],
  [
    'variables within a variable, and quotes',
    'ARG A="b c"\nARG V\nARG I="${V:-${A% *}}":\'x\'\nFROM $I',
    {},
    ['4 docker.io/library/b:x'],
  ],
  [
    'a variable that must be set is set',
    'ARG V\nFROM a:${V:?which}',
    { buildArgs: { V: '2' } },
    ['2 docker.io/library/a:2'],
  ],
  ['another escape character in a name', '# escape=`\nFROM a:`1', {}, ['2 docker.io/library/a:1']],
  [
    'the name of the target is known',
    'FROM a AS for-x\nFROM b AS for-default\nFROM for-${TARGETSTAGE} AS x',
    {},
    ['1 docker.io/library/a:latest'],
  ],
  [
    'a target without a name is called default',
    'FROM a AS for-x\nFROM b AS for-default\nFROM for-${TARGETSTAGE}',
    {},
    ['2 docker.io/library/b:latest'],
  ],
  [
    'the target that is asked for is known',
    'FROM a AS for-x\nFROM for-${TARGETSTAGE} AS x\nFROM b AS y',
    { target: 'x' },
    ['1 docker.io/library/a:latest'],
  ],
  [
    'a build-arg beats what BuildKit gives, declared or not',
    'FROM a AS for-amd64\nFROM b AS for-mine\nFROM for-$TARGETARCH',
    { buildArgs: { TARGETARCH: 'mine' } },
    ['2 docker.io/library/b:latest'],
  ],
  [
    'an ONBUILD of a stage is carried out by those that begin with it',
    'FROM a AS x\nONBUILD COPY --from=b / /\nONBUILD RUN <<EOF\nFROM c\nEOF\nFROM x',
    {},
    ['1 docker.io/library/a:latest', '2 docker.io/library/b:latest'],
  ],
  [
    'an ONBUILD is not carried out by its own stage',
    'FROM a\nONBUILD COPY --from=b / /',
    {},
    ['1 docker.io/library/a:latest'],
  ],
  [
    'all platforms together',
    'FROM a AS for-amd64\nFROM b AS for-arm64\nFROM for-$TARGETARCH',
    { platforms: [amd64, parsePlatform('linux/arm64')] },
    ['1 docker.io/library/a:latest', '2 docker.io/library/b:latest'],
  ],
];

for (const [what, text, more, images] of table) test(what, () => assert.deepEqual(names(text, more), images));

const wrong: readonly (readonly [string, string, Partial<Asked>, RegExp])[] = [
  ['no FROM', '', {}, /Dockerfile has no FROM/],
  ['a target that is not there', 'FROM a AS x', { target: 'z' }, /no stage z; there are x/],
  ['an ARG without a value', 'ARG V\nFROM $V', {}, /line 2: FROM \$V names nothing; give the ARG a default/],
  [
    'a form that is not understood',
    'ARG V=1\nFROM node:${V^1}',
    {},
    /line 2: FROM node:\$\{V\^1\}: \$\{V\^…\} is not understood; write the value out/,
  ],
  ['a form of an ARG that is not understood', 'ARG V=${W!}\nFROM a', {}, /Dockerfile line 1: ARG V: \$\{W!…\} is not/],
  [
    'a variable that must be set',
    'ARG V\nFROM a:${V:?}',
    {},
    /line 2: FROM .*: V: is not allowed to be unset; give it/,
  ],
  ['a variable that must not be empty', 'ARG V=\nFROM a:${V:?}', {}, /line 2: FROM .*: V: is not allowed to be empty/],
  ['a variable that lacks its brace', 'FROM a:${V', {}, /line 1: FROM .*write the value out/],
  ['a quote that is not closed', 'FROM "a', {}, /line 1: FROM "a: a " is not closed; close it/],
  ['an escape that is none', 'ARG V=1\nFROM a:${V%\\a}', {}, /line 2: FROM .*: \\a is no escape in the pattern/],
  ['a stage in capitals', 'FROM a AS build\nFROM BUILD', {}, /line 2: "BUILD" is a name that no registry takes/],
  ['a name that no registry takes', 'FROM Node', {}, /line 1: "Node" is a name that no registry takes/],
];

for (const [what, text, more, said] of wrong) {
  test(`${what} is said in one sentence with its line`, () =>
    assert.throws(() => names(text, more), { message: said }));
}

test('the image that the last stage begins with is known, through the stages between', () => {
  const final = (text: string) => baseImages(parseDockerfile(text), asked).final;
  assert.equal(final('FROM a AS x\nFROM x AS y\nFROM y'), 'docker.io/library/a:latest');
  assert.equal(final('FROM a AS x\nFROM scratch\nCOPY --from=x / /'), undefined);
  const platforms = [parsePlatform('linux/amd64'), parsePlatform('linux/arm64')];
  const each = (text: string) => baseImages(parseDockerfile(text), { ...asked, platforms }).final;
  assert.equal(each('FROM a'), 'docker.io/library/a:latest');
  assert.equal(each('ARG TARGETARCH\nFROM a-$TARGETARCH'), undefined, 'each platform has another one');
});

test('what is fetched without a checksum is noticed', () => {
  const { loose } = parseDockerfile(
    `FROM scratch\nADD https://a/b /b\nADD --checksum=sha256:1 https://a/c /c\nADD x /x\nADD https://g/r.git#${'a'.repeat(40)} /r`,
  );
  assert.deepEqual(loose, [{ text: 'https://a/b', line: 2 }]);
});

test('what is fetched without a checksum is noticed in any form', () => {
  const { loose } = parseDockerfile(
    'FROM scratch\nADD ["https://a/b", "c", "/"]\nADD "https://a/c" /c\nADD \'git@g:r.git\' \\\n  https://a/d /d\nADD "https://a/$E" /\nADD https://a/${E /',
  );
  const found = loose.map(({ text, line }) => `${line} ${text}`);
  assert.deepEqual(found, [
    '2 https://a/b',
    '3 https://a/c',
    '4 git@g:r.git',
    '4 https://a/d',
    '6 https://a/$E',
    '7 https://a/${E',
  ]);
});

test('a step that may find what earlier builds left is seen, however its mount is written', () => {
  const mounts = [
    '--mount=type=cache,target=/a',
    '--mount=target=/a,type=cache,sharing=locked',
    '--mount="type=cache,target=/a"',
    "--mount=target=/a,'type=cache'",
    '--MOUNT=TYPE=cache,target=/a',
    '--mount=type=bind,target=/b \\\n  --mount=type=cache,target=/a',
    '--mount=type=ca\\\nche,target=/a',
    '--mount="target=/a b,type=cache"',
    '--mount=type=$KIND,target=/a',
  ];
  for (const mount of mounts) assert.ok(mountsCache(`FROM node\nRUN ${mount} make`), mount);
  assert.ok(mountsCache('FROM node\nONBUILD RUN --mount="target=/a b,type=cache" make'));
  const others = ['--mount=type=bind,target=/cache', '--mount=type=tmpfs,target=/type-cache', 'echo type=cache'];
  for (const other of others) assert.ok(!mountsCache(`FROM node\nRUN ${other} make`), other);
});
