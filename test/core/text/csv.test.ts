import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scannerOf } from '../../../actions/core/builds/sbom.ts';
import { csvField, csvFields } from '../../../actions/core/text/csv.ts';
import { oddest, oddFolders } from '../../build/odd-folders.ts';

for (const [given, written] of [
  ['a=b', 'a=b'],
  ['a=b c\\d@e', 'a=b c\\d@e'],
  ['a=b,c', '"a=b,c"'],
  ['a="b"', '"a=""b"""'],
  [' a', '" a"'],
  ['a\nb', '"a\nb"'],
] as const) {
  test(`${given} is the field ${written}`, () => assert.equal(csvField(given), written));
}

for (const name of [...oddFolders, oddest]) {
  test(`${name} is the same again between other fields`, () => {
    assert.deepEqual(csvFields(`type=x,${csvField(`dest=/${name}`)},${csvField(name)},mode=max`), [
      'type=x',
      `dest=/${name}`,
      name,
      'mode=max',
    ]);
  });
}

for (const [line, fields] of [
  ['', []],
  [',,', []],
  ['a', ['a']],
  [' a , b ', ['a', 'b']],
  ['"a,b" , c', ['a,b', 'c']],
  ['"a""b",""', ['a"b']],
] as const) {
  test(`the fields of ${line}`, () => assert.deepEqual(csvFields(line), fields));
}

test('a scanner is found among quoted fields', () => {
  assert.equal(scannerOf('"a=b,generator=x","generator=ghcr.io/acme/scan:1"'), 'ghcr.io/acme/scan:1');
});
