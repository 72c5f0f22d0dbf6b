// One index of images that were built apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinedIndex } from '../../../actions/core/image/joined-index.ts';
import { contentOf, OCI_MANIFEST } from '../../../actions/core/image/oci.ts';
import { parsePlatform } from '../../../actions/core/image/platform.ts';
import { parsePushImages } from '../../../actions/core/image/push-image.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const of = (platform: string, letter: string) => ({
  mediaType: OCI_MANIFEST,
  digest: digest(letter),
  size: 5,
  platform: parsePlatform(platform),
});
const sbom = (letter: string) => of('unknown/unknown', letter);
const names = (...parts: ReturnType<typeof of>[][]) =>
  contentOf(joinedIndex(parts))
    .manifests?.map((each) => each.digest[7])
    .join('');

for (const [what, parts, expected] of [
  ['in the order of platforms', [[of('linux/arm64', 'b')], [of('linux/amd64', 'a')]], 'ab'],
  ['two of one job', [[of('linux/arm/v7', 'c'), of('linux/arm/v6', 'b')], [of('linux/amd64', 'a')]], 'abc'],
  [
    'with what attests them last',
    [
      [of('linux/arm64', 'b'), sbom('d')],
      [of('linux/amd64', 'a'), sbom('c')],
    ],
    'abcd',
  ],
  ['two that attest are no platform twice', [[of('linux/arm64', 'b'), sbom('d'), sbom('c')]], 'bcd'],
] as const) {
  test(`they lie ${what}`, () => {
    const all = parts.map((part) => [...part]);
    assert.equal(names(...all), expected);
    assert.equal(names(...all.toReversed()), expected);
  });
}

test("a platform that is there twice, or isn't known, is refused", () => {
  const twice = [[of('linux/arm64', 'a')], [of('linux/arm64/v8', 'b')]];
  assert.throws(() => names(...twice), /^Error: linux\/arm64 is in it twice; give one image for each platform$/);
  const { platform: _, ...none } = of('linux/arm64', 'a');
  assert.throws(() => joinedIndex([[none]]), /^Error: sha256:a+ says no platform/);
});

test('several images are given one a line, by digest', () => {
  const [one, two] = ['a', 'b'].map((letter) => `ghcr.io/acme/orders@${digest(letter)}`);
  assert.equal(parsePushImages(`${one}\n`).kind, 'registry');
  const { kind, ...rest } = parsePushImages(`${one}\n\n  ${two}`);
  assert.deepEqual([kind, 'parts' in rest && rest.parts.length], ['joined', 2]);
  assert.throws(() => parsePushImages(`${one}\norders:1`), /several images are joined by digest/);
  assert.throws(() => parsePushImages(' \n'), /it names nothing/);
});
