import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unusedArgs } from '../../../actions/core/dockerfile/unused-args.ts';

const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['a name that is misspelt', 'FROM a\nARG VERSION\n', ['VERSON'], ['VERSON']],
  ['before the first stage', 'ARG BASE=a\nFROM $BASE\n', ['BASE'], []],
  ['several in a line', 'FROM a\nARG A=1 B\nARG C="x y" D=$A\n', ['A', 'B', 'C', 'D', 'E'], ['E']],
  ['a line that goes on', 'FROM a\nARG A \\\n# said\n  B=2\n', ['A', 'B'], []],
  ['for a later build', 'FROM a\nONBUILD ARG A\n', ['A'], []],
  ['in small letters', 'from a\narg A\n', ['A', 'a'], ['a']],
  ['a variable of another kind', 'FROM a\nENV A=1\nRUN echo $A\n', ['A'], ['A']],
  ['in a comment', 'FROM a\n# ARG A\n', ['A'], ['A']],
  [
    'what needs no ARG',
    'FROM a\n',
    ['HTTP_PROXY', 'no_proxy', 'BUILDKIT_INLINE_CACHE', 'SOURCE_DATE_EPOCH', 'TARGETOS'],
    [],
  ],
  ['names that every object has', 'FROM a\nARG toString\n', ['toString', 'constructor'], ['constructor']],
  ["Docker's own frontend", '# syntax=docker/dockerfile:1\nFROM a\n', ['A'], ['A']],
  ['another frontend', '# syntax=acme/packs\nwhatever\n', ['A'], []],
];
for (const [what, dockerfile, given, unused] of cases) {
  test(`build arguments without ARG: ${what}`, () => {
    const buildArgs = Object.fromEntries(given.map((name) => [name, '1']));
    assert.deepEqual(unusedArgs([{ dockerfile, buildArgs }]), unused);
  });
}

test('one that is given to several images needs an ARG in one of them', () => {
  const buildArgs = { A: '1', B: '1' };
  assert.deepEqual(unusedArgs(['FROM a\nARG A\n', 'FROM b\n'].map((dockerfile) => ({ dockerfile, buildArgs }))), ['B']);
});
