import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bytesOf, textOf } from '../../../actions/adapters/system/bytes.ts';
import { shown } from '../../../actions/core/text/odd-bytes.ts';

test('text keeps every byte, and is what UTF-8 says where it says anything', () => {
  const text = fc.string({ unit: 'binary' }).map((each) => Buffer.from(each));
  const piece = fc.oneof(text, fc.uint8Array({ maxLength: 4 }).map(Buffer.from), fc.constant(Buffer.of(0xef, 0xbb)));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      const bytes = Buffer.concat(pieces);
      assert.deepEqual(bytesOf(textOf(bytes)), bytes);
    }),
  );
  fc.assert(fc.property(text, (bytes) => assert.equal(textOf(bytes), bytes.toString())));
});

for (const [bytes, words] of [
  [[0x61, 0xe9], 'a\\xe9'],
  [[0xc3, 0xa9, 0xe9], 'é\\xe9'],
  [[0xe2, 0x82], '\\xe2\\x82'],
  [[0xe2, 0xc3, 0xa9], '\\xe2é'],
  [[0xed, 0xa0, 0x80], '\\xed\\xa0\\x80'],
  [[0xed, 0xb3, 0xa9], '\\xed\\xb3\\xa9'],
  [[0xc0, 0x80], '\\xc0\\x80'],
  [[0xf0, 0x9f, 0x90, 0xb3, 0xff], '🐳\\xff'],
] as const) {
  test(`${Buffer.from(bytes).toString('hex')} is shown as ${words}`, () =>
    assert.equal(shown(textOf(Buffer.from(bytes))), words));
}
