import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASES, REVISION } from '../../actions/core/image/labels.ts';
import { contentOf, type Descriptor, isAttestation, isIndex } from '../../actions/core/image/oci.ts';
import { basesUnder, builtAt, firstImage, imagesBelow, revisionOf } from '../../actions/images/inside.ts';
import { missingOf } from '../../actions/images/whole.ts';
import { putImage, putIndex } from './world/made.ts';
import { Shelf } from './world/shelf.ts';

const amd64 = { os: 'linux', architecture: 'amd64' };
const unknown = { os: 'unknown', architecture: 'unknown' };
const type = (value: string) => ({ 'vnd.docker.reference.type': value });

const rule: readonly (readonly [string, Pick<Descriptor, 'platform' | 'annotations'>, boolean])[] = [
  ['what BuildKit writes', { platform: unknown, annotations: type('attestation-manifest') }, true],
  ['a platform that is none', { platform: unknown }, true],
  ['a reference of another kind', { platform: amd64, annotations: type('other') }, true],
  ['a reference without a platform', { annotations: type('attestation-manifest') }, true],
  ['a platform', { platform: amd64 }, false],
  ['a platform with annotations of its own', { platform: amd64, annotations: { says: 'hello' } }, false],
  ['a machine that nobody knows', { platform: { os: 'linux', architecture: 'unknown' } }, false],
  ['nothing', {}, false],
];
for (const [what, descriptor, expected] of rule) {
  test(`${what} makes ${expected ? 'an attestation' : 'an image'}`, () =>
    assert.equal(isAttestation(descriptor), expected));
}

const shelf = new Shelf('ghcr.io', 'acme/orders');
const says = (revision: string, created: string) => ({ created, config: { Labels: { [REVISION]: revision } } });
const bases = { node: `sha256:${'1'.repeat(64)}` };
const others = { alpine: `sha256:${'2'.repeat(64)}` };
const told = { [BASES]: JSON.stringify(bases) };
const one = await putImage(shelf, { says: 'one', config: says('c0ffee1', '2026-01-01T00:00:00Z'), annotations: told });
const two = await putImage(shelf, { says: 'two two', config: says('c0ffee2', '2026-01-02T00:00:00Z') });
const sbom = await putImage(shelf, { says: 'an SBOM', config: says('5b0', '2026-01-03T00:00:00Z') });
const attests = { ...sbom.descriptor, platform: unknown, annotations: type('attestation-manifest') };
const first = { ...one.descriptor, platform: amd64 };
const second = { ...two.descriptor, platform: { os: 'linux', architecture: 'arm64' } };
const both = await putIndex(shelf, [first, second]);
const gone = { ...second, digest: `sha256:${'0'.repeat(64)}` };

/** Of each: the size of the first image's layer, its bases, its commit, its day, and the images below. */
type Expected = readonly [number | undefined, object, string | undefined, number | undefined, readonly string[]];
const walks: readonly (readonly [string, { readonly digest: string }, Expected])[] = [
  ['a single image', one, [3, bases, 'c0ffee1', 1, [one.digest]]],
  ['one that tells no bases', two, [7, {}, 'c0ffee2', 2, [two.digest]]],
  ['an index', both, [3, bases, 'c0ffee1', 1, [one.digest, two.digest]]],
  [
    'an index whose first manifest is an attestation',
    await putIndex(shelf, [attests, second, first]),
    [7, {}, 'c0ffee2', 2, [two.digest, one.digest]],
  ],
  [
    'an index in an index, behind an attestation',
    await putIndex(shelf, [attests, both.descriptor]),
    [3, bases, 'c0ffee1', 1, [one.digest, two.digest]],
  ],
  [
    'an index that says it all itself',
    await putIndex(shelf, [second], { [REVISION]: 'top', [BASES]: JSON.stringify(others) }),
    [7, others, 'top', 2, [two.digest]],
  ],
  ['an index of attestations', await putIndex(shelf, [attests]), [undefined, {}, undefined, undefined, []]],
  ['an index of none', await putIndex(shelf, []), [undefined, {}, undefined, undefined, []]],
  ['nothing at all', gone, [undefined, {}, undefined, undefined, [gone.digest]]],
];
for (const [what, { digest }, expected] of walks) {
  test(`what is inside of ${what} is found`, async () => {
    const top = await shelf.manifest(digest);
    const image = top && (await firstImage(shelf, top));
    const built = await builtAt(shelf, digest);
    const found: Expected = [
      image?.layers?.[0]?.size,
      await basesUnder(shelf, digest),
      await revisionOf(shelf, digest),
      built === undefined ? undefined : new Date(built).getUTCDate(),
      await imagesBelow(shelf, digest),
    ];
    assert.deepEqual(found, expected);
  });
}

test('an index is looked into that names an image which is gone', async () => {
  const text = JSON.stringify({ manifests: [gone] });
  const index = { mediaType: both.mediaType, digest: 'sha256:cut', text };
  const cut = { manifest: async (digest: string) => (digest === index.digest ? index : undefined) };
  assert.deepEqual(await firstImage(cut, index), contentOf(index));
  assert.deepEqual(await basesUnder(cut, index.digest), {});
});

test('docker has a name of its own for an index', () => {
  assert.ok(isIndex('application/vnd.docker.distribution.manifest.list.v2+json'));
  assert.ok(!isIndex(one.mediaType));
});

test('indexes that each name the next one twice are walked once', async () => {
  let top = one.descriptor;
  for (let depth = 0; depth < 40; depth++) {
    const again = { ...top, annotations: { again: 'yes' } };
    top = (await putIndex(shelf, [top, again])).descriptor;
  }
  assert.deepEqual(await imagesBelow(shelf, top.digest), [one.digest]);
  const manifest = await shelf.manifest(top.digest);
  assert.ok(manifest);
  assert.equal(await missingOf(shelf, manifest), undefined);
});
