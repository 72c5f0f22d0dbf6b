// What is read as a digest becomes the path of a file and part of a URL.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NoDigest, readDigest } from '../../../actions/core/image/digest.ts';
import { BASES, basesOf } from '../../../actions/core/image/labels.ts';
import { blobPath, contentOf } from '../../../actions/core/image/oci.ts';

const hex = '0123456789abcdef'.repeat(4);
const good = `sha256:${hex}`;

const hostile: readonly (readonly [string, unknown])[] = [
  ['a way out of the folder', 'sha256:../../../secretfile'],
  ['a way out before a digest', `sha256:../../${hex}`],
  ['a way out after a digest', `${good}/../../../etc/passwd`],
  ['a way out as the algorithm', `../../../etc:${hex}`],
  ['an absolute path', '/etc/passwd'],
  ['an absolute path as the hash', 'sha256:/etc/passwd'],
  ['a NUL', `sha256:${hex.slice(1)}\0`],
  ['a NUL behind', `${good}\0.json`],
  ['a line end behind', `${good}\n`],
  ['a line end before', `\n${good}`],
  ['two lines', `${good}\n${good}`],
  ['a space', ` ${good}`],
  ['upper case', good.toUpperCase()],
  ['upper case digits', `sha256:${hex.toUpperCase()}`],
  ['one digit too few', good.slice(0, -1)],
  ['one digit too many', `${good}0`],
  ['what is no digit', `sha256:${hex.slice(1)}g`],
  ['digits of another script', `sha256:${'\u0663'.repeat(64)}`],
  ['sha512', `sha512:${hex}${hex}`],
  ['another algorithm', `md5:${hex}`],
  ['two colons', `sha256::${hex}`],
  ['no algorithm', hex],
  ['a back slash', `sha256:..\\..\\${hex}`],
  ['an escaped slash', `sha256:..%2f..%2f${hex}`],
  ['a query', `${good}?ns=other`],
  ['a tag', 'latest'],
  ['nothing', ''],
  ['a dot', '.'],
  ['undefined', undefined],
  ['null', null],
  ['a number', 5],
  ['a list of one', [good]],
  ['an object that reads as one', { toString: () => good, replace: () => '../../x' }],
  ['true', true],
];

test('a digest is read as it stands', () => {
  assert.equal(readDigest(good), good);
  assert.equal(blobPath(good), `blobs/sha256/${hex}`);
});

for (const [what, value] of hostile) {
  test(`no digest, wherever it stands: ${what}`, () => {
    assert.throws(() => readDigest(value), NoDigest);
    assert.throws(() => blobPath(value as string), NoDigest);
    const written = (content: object) => () => contentOf({ text: JSON.stringify(content) });
    const one = { mediaType: 'a/b', digest: value, size: 1 };
    const ok = { ...one, digest: good };
    for (const content of [
      { manifests: [ok, one] },
      { layers: [ok, one] },
      { config: one },
      { subject: one },
      { config: ok, layers: [], subject: one },
    ])
      assert.throws(written(content), NoDigest);
    assert.deepEqual(basesOf({ [BASES]: JSON.stringify({ node: good, other: value ?? null }) }), {});
  });
}

test('what is told of it is one line of text, and short', () => {
  for (const [, value] of hostile) assert.match(new NoDigest(value).message, /^[\x20-\x7e\u0663]{1,400}$/);
  assert.ok(new NoDigest('x'.repeat(1e6)).message.length < 200);
});

const none: readonly (readonly [string, string])[] = [
  ['text', '<html>'],
  ['half of one', '{"layers":['],
  ['a list', '[]'],
  ['a number', '5'],
  ['null', 'null'],
  ['a text in quotes', '"sha256"'],
  ['layers that are no list', '{"layers":{}}'],
  ['manifests that are no list', '{"manifests":"all"}'],
];
for (const [what, text] of none) {
  test(`no manifest: ${what}`, () => assert.throws(() => contentOf({ text })));
}

test('parts of a manifest that are no descriptors are refused, and null is an empty list', () => {
  for (const part of ['x', 5, [], null, true])
    assert.throws(() => contentOf({ text: JSON.stringify({ layers: [part] }) }), NoDigest);
  assert.deepEqual(contentOf({ text: '{"layers":null,"manifests":null,"config":null,"a":1}' }), { a: 1 });
});
