// Patterns of users meet texts of anybody's, and each is judged in a moment.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compilePath } from '../../../actions/core/probe/json-path.ts';
import { compilePattern } from '../../../actions/core/probe/pattern.ts';
import { holdsPattern, parseWanted } from '../../../actions/core/probe/wanted.ts';

const wanted: readonly (readonly [said: string, not: boolean, literal: string, source?: string, flags?: string])[] = [
  ['ready', false, 'ready'],
  ['!error', true, 'error'],
  ['/re.dy/', false, '/re.dy/', 're.dy', ''],
  ['!/Error/im', true, '/Error/im', 'Error', 'im'],
  ['/a\nb/s', false, '/a\nb/s', 'a\nb', 's'],
  ['/login', false, '/login'],
  ['/a/g', false, '/a/g'],
  ['//', false, '//'],
  ['', false, ''],
];

for (const [said, not, literal, source, flags = ''] of wanted) {
  test(`${JSON.stringify(said)} is ${source === undefined ? 'literal' : 'a pattern'}`, () => {
    const pattern = source === undefined ? {} : { pattern: { source, flags } };
    assert.deepEqual(parseWanted(said), { said, not, literal, ...pattern });
    assert.equal(holdsPattern({ checks: [{ body: ['x', said] }] }), source !== undefined);
  });
}

const matches: readonly (readonly [source: string, flags: string, text: string, good: boolean])[] = [
  ['^ok$', '', 'ok', true],
  ['^ok$', '', 'not\nok', false],
  ['^ok$', 'm', 'not\nok', true],
  ['OK', 'i', 'not ok', true],
  ['a.b', '', 'a\nb', false],
  ['a.b', 's', 'a\nb', true],
  ['a.b', 'ims', 'x\nA\nB', true],
  ['\\d+\\/\\d+', '', '12/3', true],
];

for (const [source, flags, text, good] of matches) {
  test(`/${source}/${flags} of ${JSON.stringify(text)}`, () => assert.equal(compilePattern(source, flags)(text), good));
}

// What takes JavaScript's own expressions longer than the sun will shine.
const endless: readonly (readonly [source: string, text: string])[] = [
  ['^(a+)+$', `${'a'.repeat(50_000)}!`],
  ['^(a|a)*$', `${'a'.repeat(50_000)}!`],
  ['^(\\w+\\s?)*$', `${'word '.repeat(10_000)}!`],
  ['(x+x+)+y', 'x'.repeat(50_000)],
];

for (const [source, text] of endless) {
  test(`/${source}/ ends`, { timeout: 20_000 }, () => assert.equal(compilePattern(source, '')(text), false));
}

test('what RE2 has not is refused by its name', () => {
  for (const source of ['(?=a)', '(?!a)', '(?<=a)b', '(?<!a)b', '(a)\\1']) {
    assert.throws(() => compilePattern(source, ''), /look neither ahead nor back, and refer to no group/);
  }
  assert.throws(() => compilePattern('[a', ''), /^Error: \/\[a\/ is no pattern: missing closing \]/);
});

const document = {
  status: 'ok',
  checks: [
    { name: 'db', ok: true },
    { name: 'cache', ok: null },
  ],
  'a b': { c: 1 },
};

const paths: readonly (readonly [path: string, selects: readonly unknown[]])[] = [
  ['$', [document]],
  ['$.status', ['ok']],
  ["$['a b'].c", [1]],
  ['$.checks[*].name', ['db', 'cache']],
  ['$.checks[?@.ok == true].name', ['db']],
  ['$.checks[-1].ok', [null]],
  ['$..c', [1]],
  ['$.nothing', []],
];

for (const [path, selects] of paths) {
  test(`${path} selects`, () => assert.deepEqual(compilePath(path)(document), selects));
}

test('a path that is none, and one that would run an expression of JavaScript, are refused', () => {
  for (const path of ['status', '$.', '$[', '$..', '', '$.a b'])
    assert.throws(() => compilePath(path), /is no JSON path/);
  for (const path of [
    '$[?match(@.a, "(a+)+")]',
    '$[?@.b && search(@.a, @.c)]',
    '$[?length(@.a) > 1 || !match(@, "")]',
  ]) {
    assert.throws(() => compilePath(path), /calls match or search/);
  }
  assert.deepEqual(compilePath('$[?@.a == "match(1)"]')({ b: { a: 'match(1)' } }), [{ a: 'match(1)' }]);
});
