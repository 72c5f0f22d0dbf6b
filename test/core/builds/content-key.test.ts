import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { contentKey, type Ingredients, recipeOf } from '../../../actions/core/builds/content-key.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const key = (ingredients: Ingredients) => recipeOf(ingredients, hash);
const id = fc.stringMatching(/^[0-9a-f]{40}$/);
const word = fc.stringMatching(/^[a-z]{1,6}$/);
const entries = fc.uniqueArray(
  fc.record({
    mode: fc.constantFrom('100644', '100755', '120000'),
    type: fc.constantFrom('blob' as const, 'commit' as const),
    id,
    path: word,
  }),
  { selector: ({ path }) => path, maxLength: 6 },
);
const values = fc.dictionary(word, word, { maxKeys: 4, noNullPrototype: true });
const ingredients: fc.Arbitrary<Ingredients> = fc.record({
  context: entries,
  attributes: entries,
  place: fc.record({ context: word, file: word }),
  ignore: fc.option(id, { nil: undefined }),
  dockerfile: fc.string(),
  target: fc.option(word, { nil: undefined }),
  platforms: fc.uniqueArray(fc.constantFrom('linux/amd64', 'linux/arm64', 'linux/arm/v7'), { minLength: 1 }),
  builder: fc.option(fc.constantFrom('linux/amd64', 'linux/arm64'), { nil: undefined }),
  buildArgs: values,
  surroundings: fc.record({ network: fc.constantFrom('none', 'host'), ulimit: fc.array(word) }, { requiredKeys: [] }),
  contexts: fc.option(values, { nil: undefined }),
  fileTimes: fc.option(fc.constant('content' as const), { nil: undefined }),
  compression: fc.option(word, { nil: undefined }),
  labels: values,
  annotations: values,
  testCommand: fc.option(word, { nil: undefined }),
  provenance: fc.option(word, { nil: undefined }),
  sbom: fc.option(word, { nil: undefined }),
});
const shuffled = <T>(all: readonly T[]) => [...all].reverse();
/** The ignore file where it tells more than the list of what gets in. */
const sieve = ({ context, ignore }: Ingredients) =>
  context.some(({ type }) => type === 'commit') ? ignore : undefined;
/** Where the files lie, where .gitattributes may go by it. */
const place = ({ attributes, place }: Ingredients) => (attributes.length > 0 ? place : undefined);
const turned = (all: Readonly<Record<string, string>>) => Object.fromEntries(shuffled(Object.entries(all)));

test('two builds have one key exactly when all their ingredients are the same', () => {
  fc.assert(
    fc.property(ingredients, ingredients, (one, other) => {
      const sorted = (each: Ingredients) =>
        JSON.stringify(
          [each.context, each.attributes].map((all) => [...all].sort((a, b) => (a.path < b.path ? -1 : 1))),
        ) +
        JSON.stringify([...each.platforms].sort()) +
        [each.buildArgs, each.labels, each.annotations, place(each) ?? {}].map((all) =>
          JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))),
        ) +
        JSON.stringify(
          [
            each.surroundings.network,
            each.surroundings.ulimit,
            sieve(each),
            each.builder,
            each.dockerfile,
            each.target,
            each.testCommand,
            each.provenance,
            each.sbom,
            each.fileTimes,
            each.compression,
            each.contexts && Object.entries(each.contexts).sort(([a], [b]) => (a < b ? -1 : 1)),
          ].map((all) => all ?? null),
        );
      assert.equal(key(one) === key(other), sorted(one) === sorted(other));
    }),
  );
});

test('one changed ingredient changes the key', () => {
  const names = [
    'context',
    'attributes',
    'dockerfile',
    'target',
    'platforms',
    'buildArgs',
    'labels',
    'annotations',
    'testCommand',
    'builder',
    'surroundings',
    'provenance',
    'sbom',
    'fileTimes',
    'compression',
    'contexts',
  ] as const;
  fc.assert(
    fc.property(ingredients, ingredients, fc.constantFrom(...names), (one, other, name) => {
      const changed = { ...one, [name]: other[name] };
      const same = JSON.stringify(normal(one[name])) === JSON.stringify(normal(other[name]));
      assert.equal(key(changed) === key(one), same, name);
    }),
  );
});

function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(each)).sort();
  if (typeof value === 'object' && value !== null) return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return value ?? null;
}

test('the order in which anything is listed makes no difference', () => {
  fc.assert(
    fc.property(ingredients, (one) => {
      const other: Ingredients = {
        ...one,
        context: shuffled(one.context),
        attributes: shuffled(one.attributes),
        platforms: shuffled(one.platforms),
        buildArgs: turned(one.buildArgs),
        labels: turned(one.labels),
        annotations: turned(one.annotations),
      };
      assert.equal(key(other), key(one));
    }),
  );
});

const plain: Ingredients = {
  context: [],
  attributes: [],
  place: { context: '', file: 'Dockerfile' },
  ignore: undefined,
  dockerfile: 'FROM scratch\n',
  target: undefined,
  platforms: ['linux/amd64'],
  buildArgs: {},
  surroundings: {},
  contexts: undefined,
  fileTimes: undefined,
  compression: undefined,
  labels: {},
  annotations: {},
  testCommand: undefined,
  builder: undefined,
  provenance: undefined,
  sbom: undefined,
};

for (const name of ['created', 'revision', 'version', 'ref.name']) {
  test(`the label org.opencontainers.image.${name} says which commit it was, so it is no ingredient`, () => {
    const labels = { [`org.opencontainers.image.${name}`]: 'x' };
    assert.equal(key({ ...plain, labels }), key(plain));
    assert.equal(key({ ...plain, annotations: { [`index:org.opencontainers.image.${name}`]: 'x' } }), key(plain));
  });
}

test('the ignore file is an ingredient where a submodule is, of which no entry tells what it leaves out', () => {
  const ignores = (context: Ingredients['context']) =>
    new Set(['1', '2', undefined].map((ignore) => key({ ...plain, context, ignore }))).size;
  const entry = { mode: '100644', type: 'blob' as const, id: '1', path: 'a' };
  assert.equal(ignores([entry]), 1);
  assert.equal(ignores([entry, { mode: '160000', type: 'commit', id: '2', path: 'lib' }]), 3);
});

test('names of other bytes are other ingredients, also where none is UTF-8', () => {
  const named = (path: string) => key({ ...plain, context: [{ mode: '100644', type: 'blob', id: '1', path }] });
  assert.equal(new Set(['\udce9', '\udce8', '\ufffd', 'é', '\\udce9'].map(named)).size, 5);
});

test('a label of the user is an ingredient', () => {
  assert.notEqual(key({ ...plain, labels: { 'org.opencontainers.image.title': 'x' } }), key(plain));
});

const attributes = [{ mode: '100644', type: 'blob' as const, id: '1', path: '.gitattributes' }];
const places = [
  { context: 'a', file: 'a/Dockerfile' },
  { context: 'b', file: 'a/Dockerfile' },
  { context: 'a', file: 'b/Dockerfile' },
];
test('where files lie is an ingredient where .gitattributes may write them out by it', () => {
  const keys = (more: Partial<Ingredients>) => new Set(places.map((place) => key({ ...plain, ...more, place }))).size;
  assert.equal(keys({}), 1);
  assert.equal(keys({ attributes }), 3);
});

const bases = { 'docker.io/library/node:22': `sha256:${'a'.repeat(64)}`, 'a/b:1': `sha256:${'b'.repeat(64)}` };
test('one recipe has a key for each set of images that it is made of, by name and digest', () => {
  const sets = [
    {},
    bases,
    { ...bases, 'a/b:1': `sha256:${'c'.repeat(64)}` },
    { 'a/b:1': bases['a/b:1'] },
    { 'a/b:2': bases['a/b:1'] },
  ];
  const keys = sets.map((each) => contentKey('1', each, hash));
  assert.equal(new Set([...keys, contentKey('2', bases, hash)]).size, sets.length + 1);
  assert.equal(contentKey('1', turned(bases), hash), keys[1]);
});

test('the key of a known build stays the same from release to release', () => {
  assert.equal(key(plain), '9ffed9a5d2e84d33732ebd749feb8170d59d8e7489308bacadcdcabf8aab7003');
  assert.equal(contentKey(key(plain), bases, hash), 'a03f4b51ae1605047bc246fe9dc1c5c26973e1d17875f2852d89ec11b968e789');
});
