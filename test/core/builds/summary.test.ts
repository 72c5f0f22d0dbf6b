import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyFor } from '../../../actions/build-image/outcome.ts';
import { firstDifference, layersOf, sizeOf } from '../../../actions/core/builds/layers.ts';
import { buildSummary, bytes, type ImageAccount } from '../../../actions/core/builds/summary.ts';
import {
  argumentsOf,
  attestation,
  linesOf,
  pairsOf,
  wordsBetweenCommas,
  yesOrNo,
} from '../../../actions/core/text/lists.ts';
import { step } from './step.ts';

const layer = (hex: string, size = 1) => ({ mediaType: 'x', digest: `sha256:${hex}`, size });

test('each layer has its instruction, and the time of the step that made it', () => {
  const history = [
    { created_by: '/bin/sh -c #(nop) ADD file:abc in / ' },
    { created_by: 'CMD ["x"]', empty_layer: true },
    { created_by: 'WORKDIR /app' },
    { created_by: 'COPY . /app # buildkit' },
    { created_by: 'RUN |2 A=1 B=2 /bin/sh -c npm ci # buildkit' },
    { created_by: 'RUN /bin/sh -c npm ci # buildkit' },
  ];
  const steps = [
    step('[stage-1 4/5] RUN --mount=type=cache,target=/root/.npm npm ci', { seconds: 8 }),
    step('[stage-1 5/5] RUN npm ci', { seconds: 2, cached: true }),
    step('[stage-1 3/5] COPY . /app', { seconds: 0.5 }),
    step('[stage-1 2/5] WORKDIR /app', { seconds: undefined }),
  ];
  const image = { layers: ['a', 'b', 'c', 'd', 'e'].map((each) => layer(each, 10)) };
  const found = layersOf(image, { history }, steps);
  assert.deepEqual(
    found.map(({ instruction, seconds, cached }) => [instruction, seconds, cached]),
    [
      ['ADD file:abc in /', undefined, undefined],
      ['WORKDIR /app', undefined, undefined],
      ['COPY . /app', 0.5, false],
      ['RUN npm ci', 8, false],
      ['RUN npm ci', 2, true],
    ],
  );
  assert.equal(sizeOf(image), 50);
});

test('the first layer that differs is named', () => {
  const of = (...hex: string[]) => hex.map((each) => ({ digest: each, size: 1, instruction: `RUN ${each}` }));
  assert.equal(firstDifference(of('a', 'b'), of('a', 'b')), undefined);
  assert.equal(firstDifference(of('a', 'b', 'c'), of('a', 'x', 'y')), 'layer 2 of 3 (RUN b)');
  assert.equal(firstDifference(of('a'), of('a', 'x')), 'layer 2 of 2 (RUN x)');
});

test('lists are read as docker/build-push-action has them', () => {
  assert.deepEqual(linesOf(' a \n\nb,c\n'), ['a', 'b,c']);
  assert.deepEqual(wordsBetweenCommas('a, b\nc'), ['a', 'b', 'c']);
  assert.throws(() => wordsBetweenCommas(' , \n,'), /nothing but commas/);
  assert.deepEqual(pairsOf('A=1\nB=2 =3\n"KEY=one\ntwo ""three"""\nE='), {
    A: '1',
    B: '2 =3',
    KEY: 'one\ntwo "three"',
    E: '',
  });
  assert.throws(() => pairsOf('A=1\nA=2'), /A is given twice/);
  const names = ['constructor', '__proto__', 'toString'];
  assert.deepEqual(
    Object.entries(pairsOf(names.map((name) => `${name}=1`).join('\n'))),
    names.map((name) => [name, '1']),
  );
  assert.throws(
    () => pairsOf('s3cret'),
    (error: Error) => !error.message.includes('s3cret'),
  );
  assert.equal(yesOrNo('True'), true);
  assert.equal(yesOrNo('false'), false);
  assert.throws(() => yesOrNo('maybe'), /neither true nor false/);
  assert.equal(attestation('mode=max'), 'mode=max');
  assert.throws(() => attestation('max'), /such as mode=max/);
});

for (const [given, value] of [
  ['VERSION=1.2', '1.2'],
  ['"VERSION=1.2"', '1.2'],
  ['VERSION="1.2"', '"1.2"'],
  ["VERSION='1.2'", "'1.2'"],
] as const) {
  test(`build argument ${given}`, () => assert.deepEqual(argumentsOf(given), { VERSION: value }));
}
for (const [given, why] of [
  ["'VERSION=1.2'", /holds a quote/],
  ["'VERSION'=1.2", /holds a quote/],
  ['"VERSION"=1.2', /holds a quote/],
  ['"VERSION=1.2', /holds a quote/],
  ['"VERSION=1.2" # ours', /holds a quote/],
  ['\u0060VERSION=1.2\u0060', /holds a quote/],
  ['--VERSION=1.2', /"--VERSION" is no name of an ARG/],
  ['$VERSION=1.2', /is no name of an ARG/],
  ['1VERSION=1.2', /is no name of an ARG/],
  ['=1.2', /must be NAME=value/],
  ['- VERSION=1.2', /must be NAME=value/],
  ['VERSION =1.2', /must be NAME=value/],
] as const) {
  test(`no build argument: ${given}`, () => assert.throws(() => argumentsOf(given), why));
}
test('no label or secret has a name in quotes either', () => assert.throws(() => pairsOf("'team=a'"), /holds a quote/));

const account: ImageAccount = {
  name: '',
  found: false,
  image: 'oci:/tmp/x@sha256:1',
  digest: 'sha256:1',
  key: 'abc',
  reusable: true,
  release: '0123456789ab',
  size: 2_500_000,
  last: { tag: 'branch-main', size: 3_000_000 },
  seconds: 12.34,
  platforms: [
    {
      platform: 'linux/amd64',
      layers: [{ digest: 'a', size: 999, instruction: 'RUN a | b', seconds: 1, cached: true }],
    },
  ],
  madeOf: ['3 files of <app>'],
  tested: 'npm test',
  verified: true,
};

test('the key is told where an image is to be found by it again', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567';
  const dirty = '0123456789ab-dirty-012345';
  const cases: [Partial<ImageAccount>, string, string][] = [
    [{}, sha, 'abc'],
    [{}, '', 'abc'],
    [{ found: true }, sha, 'abc'],
    [{}, 'f'.repeat(40), 'abc'],
    [{ found: true }, 'f'.repeat(40), ''],
    [{ release: dirty }, sha, ''],
    [{ release: dirty }, '', ''],
    [{ reusable: false }, sha, ''],
  ];
  for (const [what, run, key] of cases)
    assert.equal(keyFor({ ...account, ...what }, run), key, `${JSON.stringify(what)} ${run}`);
});

test('the summary says what was built, how it compares, and what to do next', () => {
  const text = buildSummary([account]);
  for (const words of [
    '## Image: ✅ built in 12.3 s',
    '2.5 MB, 500.0 kB less than `branch-main`',
    '| `RUN a \\| b` | 999 B | cached |',
    '- 3 files of &lt;app&gt;',
    '`npm test`',
    'byte for byte',
    'give the output `image` to push-registry',
  ]) {
    assert.ok(text.includes(words), `${words}\n${text}`);
  }
});

test('an image that was found says so', () => {
  const text = buildSummary([
    { ...account, name: 'web', found: true, last: undefined, platforms: [], verified: false },
  ]);
  assert.match(text, /## Image web: ♻️ found, nothing was built/);
  assert.match(text, /`npm test` \(when it was built\)/);
  assert.doesNotMatch(text, /less than|### Layers|byte for byte/);
});

test('bytes are told as registries count them', () => {
  assert.deepEqual([0, 999, 1000, 999_949, 999_950, 1_234_567_890].map(bytes), [
    '0 B',
    '999 B',
    '1.0 kB',
    '999.9 kB',
    '1.0 MB',
    '1.2 GB',
  ]);
});
