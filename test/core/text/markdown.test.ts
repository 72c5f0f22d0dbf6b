import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, safe } from '../../../actions/core/text/markdown.ts';
import { harmless } from '../../../actions/core/text/plain.ts';

/** What others write, and how it stands in Markdown that shows it as it is. */
const shown: readonly (readonly [string, string])[] = [
  ['*loud*', '\\*loud\\*'],
  ['\\*loud\\*', '\\\\\\*loud\\\\\\*'],
  ['a\\|b', 'a\\\\\\|b'],
  ['[x](https://evil.example)', '\\[x\\](https://evil.example)'],
  ['\\[x\\](https://evil.example)', '\\\\\\[x\\\\\\](https://evil.example)'],
  ['![x](y)', '!\\[x\\](y)'],
  ['~~gone~~', '\\~\\~gone\\~\\~'],
  ['$\\color{white}x$', '\\$\\\\color{white}x\\$'],
  ['<b>&lt;', '&lt;b&gt;&amp;lt;'],
  ['# Released', '\\# Released'],
  ['  ## Released', '\\## Released'],
  ['- done', '\\- done'],
  ['+ done', '\\+ done'],
  ['> said', '&gt; said'],
  ['1. done', '1\\. done'],
  ['12) done', '12\\) done'],
  ['===', '\\==='],
  ['    code', 'code'],
  ['one\n\n# two', 'one # two'],
  ['one\r\n| two |', 'one \\| two \\|'],
  ['one\rtwo', 'one\\\\x0dtwo'],
  ['\x1b[31mred', '\\\\x1b\\[31mred'],
  ['\u202eesrever', '\\\\u202eesrever'],
  ['one\u2028# two', 'one\\\\u2028# two'],
  ['i-1 answers 5.0', 'i-1 answers 5.0'],
];

for (const [text, markdown] of shown) {
  test(`${JSON.stringify(text)} is shown as it is`, () => assert.equal(safe(text), markdown));
}

const asCode: readonly (readonly [string, string])[] = [
  ['RUN a | b', '`RUN a \\| b`'],
  ['a`b', "`a'b`"],
  ['one\n\n# two', '`one # two`'],
  ['one\r\n\r\n<b>', '`one <b>`'],
  ['a\\|<b>', '<code>a\\\\\\|&lt;b&gt;</code>'],
  ['a\\\\|b', '<code>a\\\\\\\\\\|b</code>'],
  ['\x1b[31mred', '`\\x1b[31mred`'],
  ['one\rtwo', '`one\\x0dtwo`'],
];

for (const [text, markdown] of asCode) {
  test(`${JSON.stringify(text)} as code stays in its cell and its line`, () => assert.equal(code(text), markdown));
}

test('what is too long for a cell is cut, with the number of what is missing', () => {
  assert.equal(safe('x'.repeat(1003)), `${'x'.repeat(1000)} … 3 characters more`);
  assert.equal(code('x'.repeat(1003)), `\`${'x'.repeat(1000)} … 3 characters more\``);
  assert.equal(safe('x'.repeat(1003), 4000).length, 1003);
});

// With one more way to read a character than needed, the first of these took longer than anybody waits.
for (const flood of ['\ufeff', ' ', ' \r', '\t:', '#', '`', '|', '\\|'])
  test(`a flood of ${JSON.stringify(flood)} is read once`, { timeout: 20_000 }, () => {
    const text = `${flood.repeat(200_000)}x`;
    for (const read of [harmless, safe, code]) assert.ok(read(text).length > 0);
  });
