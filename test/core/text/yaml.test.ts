import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../../../actions/core/text/yaml.ts';

/** As the workspace reads a file. */
const read = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const latin1 = (text: string) => read(Buffer.from(text, 'latin1'));
const utf16 = (text: string, bom = true) => read(Buffer.from(`${bom ? '\ufeff' : ''}${text}`, 'utf16le'));
const big = (text: string) => read(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());

const SECRET = 'hunter2-hunter2';
/** Eight aliases of eight of eight …, and the same as merges. */
const doubled = (form: (at: string) => string, first: string) =>
  [`a0: &a0 ${first}`, ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} ${form(`*a${n}`)}`)].join('\n');
const eight = (at: string) => Array.from({ length: 8 }, () => at).join(', ');

const refused: readonly (readonly [what: string, text: string, said: string])[] = [
  [
    'Latin-1',
    latin1('a: 1\nname: caf\u00e9\n'),
    'line 2, column 10: what stands there is not UTF-8; save the file as UTF-8',
  ],
  [
    'Latin-1 in a comment',
    latin1('# \u00fcber\na: 1'),
    'line 1, column 3: what stands there is not UTF-8; save the file as UTF-8',
  ],
  [
    'Windows-1252',
    latin1('a: \u0093quoted\u0094'),
    'line 1, column 4: what stands there is not UTF-8; save the file as UTF-8',
  ],
  [
    'a character cut in two',
    read(Buffer.from('a: \u00fc').subarray(0, 4)),
    'line 1, column 4: what stands there is not UTF-8; save the file as UTF-8',
  ],
  ...[utf16('a: 1'), utf16('a: 1', false), big('a: 1'), read(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0])), '\0\0\0a'].map(
    (text) => ['UTF-16, or a picture', text, 'it is UTF-16, or no text at all; save it as UTF-8'] as const,
  ),
  ['a NUL', 'a: b\0', 'line 1, column 5: what stands there is not UTF-8; save the file as UTF-8'],
  [
    'two documents',
    'a: 1\n---\nb: 2\n',
    'line 2, column 1: a second document begins here, and one is read; correct the YAML there',
  ],
  [
    'an empty one and another',
    '---\n---\na: 1',
    'line 2, column 1: a second document begins here, and one is read; correct the YAML there',
  ],
  [
    'two of JSON',
    '{"a": 1}\n{"b": 1}',
    'line 2, column 1: Unexpected flow-map-start at node end; correct the YAML there',
  ],
  [
    'a map in itself',
    'a: 1\nb: &b {c: *b}',
    'line 2, column 11: the alias stands for what it is in itself; correct the YAML there',
  ],
  [
    'a list in itself',
    'b: &b [1, [*b]]',
    'line 1, column 12: the alias stands for what it is in itself; correct the YAML there',
  ],
  [
    'the whole in itself',
    '&a\nb: {c: [*a]}',
    'line 2, column 9: the alias stands for what it is in itself; correct the YAML there',
  ],
  [
    'a map merged into itself',
    'a: &a\n  <<: *a\n',
    'line 2, column 7: the alias stands for what it is in itself; correct the YAML there',
  ],
  [
    'an anchor that comes later',
    'a: *b\nb: &b 1',
    'line 1, column 4: the alias names no anchor before it; correct the YAML there',
  ],
  [
    'no anchor',
    `a: 1\nb: [*${SECRET}]`,
    'line 2, column 5: the alias names no anchor before it; correct the YAML there',
  ],
  [
    'aliases of aliases',
    doubled((at) => `[${eight(at)}]`, '[1, 2, 3]'),
    'line 6, column 9: aliases multiply what stands there; write out what is meant',
  ],
  [
    'merges of merges',
    doubled((at) => `{<<: [${eight(at)}]}`, '{a: 1, b: 2}'),
    'line 6, column 14: aliases multiply what stands there; write out what is meant',
  ],
  ['a merge of a text', `a: {<<: ${SECRET}}`, 'a merge key (<<) names what is no map; correct the YAML there'],
  ['a merge of a list of texts', 'a: {<<: [b]}', 'a merge key (<<) names what is no map; correct the YAML there'],
  ['a key twice', `${SECRET}: 1\n${SECRET}: 2`, 'line 2, column 1: Map keys must be unique; correct the YAML there'],
  [
    'a map for a key',
    'a: 1\n? {b: c}\n: d',
    'line 2, column 3: a key is a map or a list, and can be a text alone; correct the YAML there',
  ],
  [
    'a quote that is never closed',
    `a: "${SECRET}\n`,
    'line 2, column 1: Missing closing "quote; correct the YAML there',
  ],
  ['a tab', 'a:\n\tb: 1', 'line 2, column 1: Tabs are not allowed as indentation; correct the YAML there'],
  [
    'what no text begins with',
    `a: @${SECRET}`,
    'line 1, column 4: Plain value cannot start with reserved character @; correct the YAML there',
  ],
  [
    'what stands behind a value',
    `a: "b" ${SECRET}`,
    'line 1, column 8: Unexpected scalar at node end; correct the YAML there',
  ],
  [
    'a line of a list in a map',
    `a: 1\n- ${SECRET}`,
    'line 2, column 1: Implicit keys need to be on a single line; correct the YAML there',
  ],
  [
    'a header with more in it',
    `a: |${SECRET}\n  b`,
    'line 1, column 5: Block scalar header includes extra characters; correct the YAML there',
  ],
  ['a wrong escape', `a: "\\${SECRET}"`, 'line 1, column 5: Invalid escape sequence; correct the YAML there'],
];
for (const [what, text, said] of refused) {
  test(`not read, with its place and nothing of the file: ${what}`, () => {
    assert.throws(
      () => parseYaml(text),
      (error: Error) => {
        assert.equal(error.message, said);
        assert.doesNotMatch(error.message, /hunter/);
        return true;
      },
    );
  });
}

const taken: readonly (readonly [what: string, text: string, value: unknown])[] = [
  ['a mark of UTF-8', '\ufeffa: 1', { a: 1 }],
  ['line ends of Windows', 'a: 1\r\nb:\r\n  - c\r\n', { a: 1, b: ['c'] }],
  ['the end of a document', '---\na: 1\n...\n', { a: 1 }],
  ['nothing', '# only this\n', null],
  [
    'digits that a number would lose',
    '{A: 1.1, B: 1.10, C: 007, D: 8080, E: true, F: 12345678901234567890}',
    { A: 1.1, B: '1.10', C: '007', D: 8080, E: true, F: '12345678901234567890' },
  ],
  ['names that are numbers or nothing', '{1: a, 1.50: b, true: c, ~: d}', { 1: 'a', '1.50': 'b', true: 'c', '~': 'd' }],
  ['an alias', 'a: &a {b: 1.10}\nc: *a', { a: { b: '1.10' }, c: { b: '1.10' } }],
  ['many aliases of one', `a: &a 1\nb: [${'*a, '.repeat(2000)}]`, { a: 1, b: Array.from({ length: 2000 }, () => 1) }],
  ['a merge', 'a: &a {b: 1, c: 2}\nd: {<<: *a, c: 3}', { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } }],
  ['a merge behind what it would change', 'a: &a {b: 1}\nd: {b: 2, <<: *a}', { a: { b: 1 }, d: { b: 2 } }],
  [
    'several merges, the first first',
    'a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}',
    { a: { x: 1 }, b: { x: 2, y: 2 }, c: { x: 1, y: 2 } },
  ],
  [
    'a merge of a merge',
    'a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b}',
    { a: { x: 1 }, b: { x: 1, y: 2 }, c: { x: 1, y: 2 } },
  ],
  ['a merge of what stands there', 'c: {<<: {x: 1}, y: 2}', { c: { x: 1, y: 2 } }],
  ['two arrows as a text', 'a: ["<<"]\n"<<": b', undefined],
];
for (const [what, text, value] of taken) {
  test(`read: ${what}`, () => {
    if (value === undefined) assert.ok(parseYaml(text));
    else assert.deepEqual(parseYaml(text), value);
  });
}
