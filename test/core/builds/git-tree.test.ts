import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesOf, below, parseTree, visible } from '../../../actions/core/builds/git-tree.ts';

const tree = parseTree(
  [
    `100644 blob ${'1'.repeat(40)}\t.gitattributes`,
    `040000 tree ${'2'.repeat(40)}\tapp`,
    `100644 blob ${'3'.repeat(40)}\tapp/.gitattributes`,
    `040000 tree ${'4'.repeat(40)}\tapp/docs`,
    `100644 blob ${'5'.repeat(40)}\tapp/docs/a\nb.md`,
    `160000 commit ${'6'.repeat(40)}\tapp/vendor`,
    `100644 blob ${'7'.repeat(40)}\tapp/docs/.gitattributes`,
    `100644 blob ${'8'.repeat(40)}\tother/.gitattributes`,
    '',
  ].join('\0'),
);

test('a folder counts by its name, so that one more file that is left out changes nothing', () => {
  const context = visible(below(tree, 'app'), 'docs/*');
  assert.deepEqual(
    context.map(({ path, id }) => [path, id.slice(0, 1)]),
    [
      ['.gitattributes', '3'],
      ['docs', ''],
      ['vendor', '6'],
    ],
  );
});

test('a submodule counts unless it is left out whole', () => {
  const modules = (ignore: string) =>
    visible(below(tree, 'app'), ignore).filter(({ type }) => type === 'commit').length;
  assert.deepEqual([modules(''), modules('vendor'), modules('vendor\n!vendor/lib')], [1, 0, 1]);
  assert.deepEqual([modules('*\n!docs'), modules('*\n!docs\n!*/lib')], [0, 1]);
});

test('attributes count from the root, the context, what it holds and above the Dockerfile, but from nowhere else', () => {
  const places = (folder: string, file: string) => attributesOf(tree, folder, file).map(({ path }) => path);
  assert.deepEqual(places('app', 'app/Dockerfile'), [
    '.gitattributes',
    'app/.gitattributes',
    'app/docs/.gitattributes',
  ]);
  assert.deepEqual(places('app/docs', 'other/images/Dockerfile'), [
    '.gitattributes',
    'app/.gitattributes',
    'app/docs/.gitattributes',
    'other/.gitattributes',
  ]);
  assert.deepEqual(places('none', 'Dockerfile'), ['.gitattributes']);
  assert.equal(attributesOf(tree, '', 'Dockerfile').length, 4);
});
