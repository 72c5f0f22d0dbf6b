import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dockerignore, takesBackBelow, unclear } from '../../../actions/core/dockerfile/dockerignore.ts';
import { expression } from '../../../actions/core/dockerfile/expression.ts';

/** Pattern file, paths that it leaves out, paths that it doesn't: moby/patternmatcher's own cases and the documentation's. */
const table: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['', [], ['a', 'a/b']],
  ['# a\n\n  \n', [], ['a', '# a']],
  ['a', ['a', 'a/b', 'a/b/c'], ['ab', 'b/a']],
  ['/a', ['a', 'a/b'], ['b/a']],
  ['a/', ['a', 'a/b'], ['b']],
  ['./a//b/../c', ['a/c'], ['a/b']],
  ['*', ['a', 'a/b', '.a'], []],
  ['*.md', ['a.md'], ['b/a.md', 'amd']],
  ['*/temp*', ['b/temp', 'b/temporary.txt', 'b/temp/x'], ['temp', 'a/b/temp']],
  ['temp?', ['tempa', 'tempa/x'], ['temp', 'tempab', 'temp/']],
  ['**', ['a', 'a/b'], []],
  ['**/a', ['a', 'b/a', 'b/c/a', 'b/a/x'], ['ba']],
  ['**/*.go', ['a.go', 'b/a.go'], ['a.gob']],
  ['**a', ['a', 'ba', 'b/ca'], ['ab']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'ab']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb']],
  ['a**', ['a', 'ab', 'a/b'], ['ba']],
  ['**/a/**', ['a/b', 'x/a/b'], ['a', 'x/a']],
  ['[a-c]x', ['ax', 'cx'], ['dx']],
  ['[^a]x', ['bx'], ['ax']],
  ['a\\*b', ['a*b'], ['acb']],
  ['a.b', ['a.b'], ['acb']],
  ['a+(b)|{c}$', ['a+(b)|{c}$'], ['aab']],
  ['*\n!a', ['b'], ['a', 'a/x']],
  ['a\n!a/b', ['a', 'a/c'], ['a/b', 'a/b/c']],
  ['a\n!a/b\na/b/c', ['a/b/c'], ['a/b', 'a/b/d']],
  ['*.md\n!README*.md\nREADME-secret.md', ['x.md', 'README-secret.md'], ['README.md', 'README-x.md']],
  ['! a\nb', ['b'], ['a']],
  ['a\r\nb\r\n', ['a', 'b'], ['c']],
  ['\uFEFFa', ['a'], []],
  ['?', ['é', '🐳'], ['ab']],
  ['caf?', ['caf\udce9', 'caf\ufffd'], ['caf\udce2\udc82']],
  ['caf\ufffd', ['caf\ufffd'], ['caf\udce9']],
  ['c?f\ufffd', ['caf\ufffd', 'caf\udce9'], ['café']],
  // What was seen to match a folder holds below it, but what would have changed nothing was not asked.
  ['a\n!a/b\na', ['a', 'a/c'], ['a/b']],
  ['a/b\n!a', ['a/b'], ['a', 'a/c']],
  ['/!a\n*\n!b', ['a'], ['b']],
  ['a|b', ['a|b'], ['a', 'b']],
  ['[\\]]\n*', [], [']', 'a']],
];

for (const pattern of [
  '*.js|*.ts',
  '!**/*.js|**/*.ts',
  '*.{md,txt}',
  'x{2}?',
  '\\pL',
  '\\A*',
  '[[:alpha:]]',
  '[a*]',
  '[z-a]',
  '*\\',
])
  test(`${pattern} is unclear, and so nothing is left out of the key`, () => {
    assert.deepEqual(unclear(`a\n${pattern}\n*.md`), [pattern]);
    assert.deepEqual(['a', 'b.md', 'src/b.ts'].filter(dockerignore(`*\n${pattern}`)), []);
  });

for (const [text, out, kept] of table) {
  test(`${JSON.stringify(text)} leaves out ${out.join(' ') || 'nothing'}`, () => {
    const ignored = dockerignore(text);
    assert.deepEqual(
      out.filter((path) => !ignored(path)),
      [],
    );
    assert.deepEqual(kept.filter(ignored), []);
  });
}

test('a pattern that BuildKit does not take is named', () => {
  assert.throws(() => dockerignore('[a'), /"\[a" is not a pattern/);
  assert.throws(() => dockerignore('!'), /"!" alone/);
});

for (const [what, pattern, path] of [
  ['stars', `${'*a'.repeat(30)}b`, 'a'.repeat(250)],
  ['stars beyond folders', `${'**/a*'.repeat(20)}b`, `${'a/'.repeat(200)}a`],
  ['stars of both kinds', `${'**a'.repeat(20)}*b`, `${'a'.repeat(100)}/`.repeat(20)],
  ['stars beside question marks', `${'*?'.repeat(30)}b`, 'a'.repeat(250)],
  ['stars beside classes', `${'*[a-c]'.repeat(30)}x`, 'abc'.repeat(80)],
  ['stars in exceptions', `*\n!${'*a'.repeat(30)}b`, 'a'.repeat(250)],
] as const) {
  test(`${what} are decided in a time that grows with the pattern and the path alone`, () =>
    assert.equal(dockerignore(pattern)(path), pattern.startsWith('*\n')));
}

test('an expression of what patterns become means what it means to a regular expression', () => {
  const part = fc.constantFrom(
    ...[
      'a',
      'b',
      'é',
      '🐳',
      '/',
      '^',
      ']',
      '-',
      '[^/]*',
      '[^/]',
      '(.*/)?',
      '.*',
      '[ab]',
      '[^a]',
      '[a[^/]*',
      '[]',
      '[a-c]',
    ],
    ...['\\.', '\\b', '\\B', '\\x61', '\\d', '\\w', '\\a', '\\🐳', '\\(', '\\n', '\\0', '[\\]a]'],
  );
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', '/', '.', 'é', '🐳', '\n', '1', '(', ']', '-'),
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 6 }),
      fc.array(text, { minLength: 5, maxLength: 5 }),
      (parts, texts) => {
        const source = parts.join('');
        for (const flags of ['u', ''] as const) {
          let theirs: RegExp;
          try {
            theirs = new RegExp(`^${source}$`, flags);
          } catch {
            continue;
          }
          const { split, ends } = expression(source, flags);
          const matches = (text: string) => [...ends(split(text))].includes(split(text).length);
          assert.deepEqual(
            texts.map(matches),
            texts.map((each) => theirs.test(each)),
          );
        }
      },
    ),
    { numRuns: 3000 },
  );
});

/** Exception, folders below which it may take something back in, folders below which it can't. */
const exceptions: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a\nb!\n# !a/b', [], ['a', 'b']],
  ['!src', [], ['src', 'docs-theme', 'src/a']],
  ['!src/a', ['src'], ['src/a', 'docs', 'sr', 'src/b']],
  [' ! /src/./b/../a/', ['src'], ['src/a']],
  ['\uFEFF!src/a', ['src'], ['docs']],
  ['!src/*', ['src'], ['docs', 'src/a']],
  ['!src/*/a', ['src', 'src/b'], ['docs', 'src/b/c']],
  ['!*.md\n!package*.json', [], ['docs', 'package', 'a.md']],
  ['!*/a', ['docs', 'src'], ['docs/b', 'src/a']],
  ['!d?cs/*.md', ['docs'], ['dcs', 'dcos']],
  ['!a.b/c', ['a.b'], ['axb']],
  ['!**', ['docs', 'a/b'], []],
  ['!**/a', ['docs', 'a/b'], []],
  ['!src/**', ['src', 'src/a'], ['docs', 'srcs']],
  ['!src**', ['src', 'srcs', 'src/a'], ['docs', 'sr']],
  ['!src/**/a', ['src', 'src/b/c'], ['docs']],
  ['![ds]ocs/a', ['docs', 'socs', 'other'], []],
  ['!d[^a]a', ['d', 'docs'], ['other']],
  ['!d\\ocs/a', ['docs'], ['other']],
  ['!^src/*', ['src'], []],
  ['!caf\ufffd/*', ['caf\udce9', 'caf\ufffd'], ['other']],
  ['!caf\ufffd**', ['caf\udce9', 'caf\ufffd'], ['other']],
  ['!caf?/a', ['caf\udce9'], ['caf\udce2\udc82']],
  ['!é?/a', ['é🐳'], ['éab']],
];

for (const [text, may, cannot] of exceptions) {
  test(`${JSON.stringify(text)} takes something back in below ${may.join(' ') || 'no folder'}`, () => {
    const takesBack = takesBackBelow(text);
    assert.deepEqual(
      may.filter((path) => !takesBack(path)),
      [],
    );
    assert.deepEqual(cannot.filter(takesBack), []);
  });
}

test('where a folder is left out and no exception may take anything back, all that is in it is left out', () => {
  const part = fc.stringMatching(/^(a|b|\*|\*\*|\?|\[ab\]|\[\^a\]|\^|\\a|\.){1,3}$/);
  const line = fc.tuple(fc.constantFrom('', '!'), fc.array(part, { minLength: 1, maxLength: 3 }));
  const path = fc.array(fc.stringMatching(/^[ab.^]{1,2}$/), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), path, path, (lines, folder, rest) => {
      const text = ['*', ...lines.map(([sign, parts]) => sign + parts.join('/'))].join('\n');
      const place = folder.join('/');
      const ignored = dockerignore(text);
      fc.pre(ignored(place) && !takesBackBelow(text)(place));
      assert.ok(ignored(`${place}/${rest.join('/')}`));
    }),
    { numRuns: 2000 },
  );
});
