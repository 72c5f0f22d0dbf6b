// An index that stands for an image under one tag more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf, OCI_INDEX, OCI_MANIFEST } from '../../../actions/core/image/oci.ts';
import { isOfAnotherCommit, pointerTo, pointsAt, standsFor } from '../../../actions/core/image/pointer.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const part = (letter: string, mediaType = OCI_MANIFEST) => ({ mediaType, digest: digest(letter), size: 5 });
const index = (...letters: string[]) => ({
  mediaType: OCI_INDEX,
  digest: digest('f'),
  text: JSON.stringify({
    mediaType: OCI_INDEX,
    manifests: letters.map((each) => part(each)),
    annotations: { key: 'k' },
  }),
});
const single = {
  mediaType: OCI_MANIFEST,
  digest: digest('e'),
  text: JSON.stringify({ config: part('c'), layers: [] }),
};
const platform = { os: 'linux', architecture: 'arm64' };

for (const [what, image] of [
  ['an index', index('a', 'b')],
  ['an index of one', index('a')],
  ['an empty index', index()],
  ['one image', single],
] as const) {
  test(`of ${what} it has the same platforms, says whose it is, and is another one for each tag`, () => {
    const made = pointerTo(image, 'v1', platform);
    const content = contentOf(made);
    assert.equal(pointsAt(content), image.digest);
    assert.ok(standsFor(content, image));
    assert.notEqual(pointerTo(image, 'v2', platform).text, made.text);
    assert.equal(pointerTo(image, 'v1', platform).text, made.text);
    assert.ok(!standsFor(content, { ...image, digest: digest('0') }));
    const more = { ...content, manifests: [...(content.manifests ?? []), part('d')] };
    assert.ok(!standsFor(more, image));
    assert.ok(!standsFor({ ...content, annotations: {} }, image));
  });
}

test('one image is named with its size and platform, an index keeps what it says of itself', () => {
  const size = Buffer.byteLength(single.text);
  const { manifests } = contentOf(pointerTo(single, 'v1', platform));
  assert.deepEqual(manifests, [{ mediaType: OCI_MANIFEST, digest: digest('e'), size, platform }]);
  const { annotations } = contentOf(pointerTo(index('a'), 'v1', undefined));
  assert.equal(annotations?.['key'], 'k');
});

const [one, other] = ['1'.repeat(40), '2'.repeat(40)];
for (const [tag, revision, expected] of [
  [one, one, false],
  [one, other, true],
  [one, undefined, false],
  [one, 'unknown', false],
  ['1.2.3', other, false],
  [one.slice(1), other, false],
  [`${one}-amd64`, other, false],
] as const) {
  test(`a tag ${tag} of an image of ${revision} is ${expected ? '' : 'not '}another commit's`, () => {
    assert.equal(isOfAnotherCommit(tag, revision), expected);
  });
}
