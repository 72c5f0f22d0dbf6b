import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseImage } from '../../../actions/core/release/image-name.ts';
import { isDigest, splitReference } from '../../../actions/core/text/split-reference.ts';

const digest = `sha256:${'a'.repeat(64)}`;

for (const [text, host, path, tag, by] of [
  ['node', undefined, 'node', undefined, undefined],
  ['node:22', undefined, 'node', '22', undefined],
  ['acme/orders', undefined, 'acme/orders', undefined, undefined],
  ['localhost/a/b:c', 'localhost', 'a/b', 'c', undefined],
  ['127.0.0.1:5000/a', '127.0.0.1:5000', 'a', undefined, undefined],
  [`ghcr.io/a/b:c@${digest}`, 'ghcr.io', 'a/b', 'c', digest],
  [`orders@${digest}`, undefined, 'orders', undefined, digest],
  ['orders@sha256:1', undefined, 'orders', undefined, 'sha256:1'],
  ['orders:', undefined, 'orders', '', undefined],
  ['', undefined, '', undefined, undefined],
] as const) {
  test(`the parts of "${text}" are told apart`, () =>
    assert.deepEqual(splitReference(text), { host, path, tag, digest: by }));
}

test('a digest is sha256 and 64 hex digits, no more', () => {
  assert.deepEqual([digest, `${digest}a`, `x${digest}`, digest.toUpperCase(), 'sha256:', ''].map(isDigest), [
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

for (const [text, message] of [
  ['orders:v1', /give orders@sha256:</],
  ['ghcr.io/acme/orders:v1', /give ghcr\.io\/acme\/orders@sha256:</],
  [`a@b@${digest}`, /does not name an image by its digest; give a@sha256:</],
  [`@${digest}`, /give orders@sha256:</],
  [`orders:-v@${digest}`, /"-v" is not a tag/],
  [`or ders@${digest}`, /is a name that no registry takes/],
] as const) {
  test(`"${text}" names no image to release`, () => assert.throws(() => parseImage(text), message));
}
test('an image by digest is one to release, whatever else it says', () => {
  for (const text of [`orders@${digest}`, `ghcr.io/acme/orders:v1@${digest}`]) assert.equal(parseImage(text), text);
});
