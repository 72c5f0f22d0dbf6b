import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedIn } from '../../../actions/core/dockerfile/named.ts';
import { mountsCache, wantsBuilder, wantsTime } from '../../../actions/core/dockerfile/wishes.ts';

interface Asked {
  readonly target?: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly contexts?: Readonly<Record<string, string>>;
}

/** [what, text, asked, images, the one that is begun with when it isn't the first] */
const table: readonly (readonly [string, string, Asked, readonly string[], (string | undefined)?])[] = [
  ['an image', 'FROM node:22\n', {}, ['node:22']],
  ['nothing', 'FROM scratch\nCOPY . /\n', {}, []],
  ['small letters, and the end of lines of Windows', 'from node:22\r\nrun x\r\n', {}, ['node:22']],
  ['a platform', 'FROM --platform=$BUILDPLATFORM node AS x\n', {}, ['node']],
  ['stages', 'FROM a AS x\nFROM b\nCOPY --from=x / /\n', {}, ['b', 'a'], 'b'],
  ['a stage by its number', 'FROM a\nFROM b\nCOPY --from=0 / /\n', {}, ['b', 'a'], 'b'],
  ['a stage that is not reached', 'FROM a AS x\nFROM b\n', {}, ['b'], 'b'],
  ['a target', 'FROM a AS X\nFROM b\n', { target: 'x' }, ['a']],
  ['a stage that begins with another', 'FROM a AS x\nFROM x AS y\nFROM y\n', {}, ['a']],
  ['a stage called as its image', 'FROM node AS node\nFROM node\n', {}, ['node']],
  ['an image that files are copied of', 'FROM scratch\nCOPY --from="b:1" / /\n', {}, ['b:1'], undefined],
  ['an image that is mounted', 'FROM a\nRUN --mount=type=bind,from=b,target=/b x\n', {}, ['a', 'b']],
  ['an image that is mounted, the name first', 'FROM a\nRUN --mount=from=b,target=/b x\n', {}, ['a', 'b']],
  ['lines that go on', 'FROM \\\n# why\n  a \\\n AS x\nRUN --mount=target=/b,\\\nfrom=b x\n', {}, ['a', 'b']],
  ['another escape character', '# escape=`\nFROM `\n a\n', {}, ['a']],
  ['an ARG', 'ARG V=22\nFROM node:$V\n', {}, ['node:22']],
  ['a build argument', 'ARG V=22\nFROM node:${V}-slim\n', { buildArgs: { V: '24' } }, ['node:24-slim']],
  ['a default in place', 'ARG V\nFROM node:${V:-20}\n', {}, ['node:20']],
  ['an ARG that speaks of one before it', 'ARG V=22\nARG I="node:${V}"\nFROM $I\n', {}, ['node:22']],
  ['a variable that nobody here knows', 'FROM node:$TARGETARCH\n', {}, [], undefined],
  ['a syntax', '# syntax=docker/dockerfile:1\nFROM a\n', {}, ['docker/dockerfile:1', 'a']],
  ['a syntax below another directive', '# check=skip=all\n# Syntax = x/y\nFROM a\n', {}, ['x/y', 'a']],
  ['a syntax below a comment', '# why\n# syntax=x/y\nFROM a\n', {}, ['a']],
  ['a syntax that is given', 'FROM a\n', { buildArgs: { BUILDKIT_SYNTAX: 'x/y' } }, ['x/y', 'a']],
  ['another image by that name', 'FROM node AS x\nFROM x\n', { contexts: { node: 'a/node:1' } }, ['a/node:1']],
  ['another image, whatever its tag is called', 'FROM node:latest\n', { contexts: { node: 'a/node:1' } }, ['a/node:1']],
  ['another image for a stage', 'FROM a AS x\nFROM x\n', { contexts: { x: 'b' } }, ['b']],
  ['another image to copy of', 'FROM a\nCOPY --from=x / /\n', { contexts: { x: 'b' } }, ['a', 'b'], 'a'],
  ['none of those that are given', 'FROM a\n', { contexts: { x: 'b', constructor: 'c' } }, ['a']],
  ['no stage', '', {}, [], undefined],
  ['a target that is not there', 'FROM a\n', { target: 'x' }, [], undefined],
];
for (const [what, text, { target, buildArgs = {}, contexts }, images, ...final] of table) {
  test(`a Dockerfile seems to name ${what}`, () => {
    const named = namedIn(text, target, buildArgs, contexts);
    assert.deepEqual(named.images, images);
    const [begun] = final.length > 0 ? final : images.filter((each) => each !== named.syntax);
    assert.equal(named.final, begun);
  });
}

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

test('a Dockerfile that wants to know which machine builds it is told from one that is only built there', () => {
  for (const text of ['ARG BUILDARCH', 'FROM a-$BUILDARCH', 'FROM a-${BUILDPLATFORM}'])
    assert.ok(wantsBuilder(text), text);
  for (const text of ['FROM --platform=$BUILDPLATFORM a', 'FROM --platform=${BUILDPLATFORM} a', 'ARG REBUILDARCH'])
    assert.ok(!wantsBuilder(text), text);
});

test('a Dockerfile that wants the time is told from one that only speaks of it', () => {
  for (const text of ['ARG SOURCE_DATE_EPOCH', ' arg A SOURCE_DATE_EPOCH=0 B']) assert.ok(wantsTime(text), text);
  for (const text of ['ENV SOURCE_DATE_EPOCH=0', 'ARG MY_SOURCE_DATE_EPOCH', '# ARG SOURCE_DATE_EPOCH'])
    assert.ok(!wantsTime(text), text);
});
