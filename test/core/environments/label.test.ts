import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { environmentOf, labelOf, parseLabel, targetGroupOf } from '../../../actions/core/environments/label.ts';
import { slugOf } from '../../../actions/core/environments/slug.ts';
import { parseEnvironment } from '../../../actions/core/release/names.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const marked = (slug: string, branch: string) => [slug, hash(branch).slice(0, 10)].filter((each) => each).join('-');

const rows: readonly (readonly [what: string, branch: string, slug: string])[] = [
  ['a plain branch stays as it is', 'feature-x', 'feature-x'],
  ['a number', '42', '42'],
  ['a slash', 'feature/x', marked('feature-x', 'feature/x')],
  ['upper case', 'FEATURE-X', marked('feature-x', 'FEATURE-X')],
  ['underscores and dots', 'v1.2_rc', marked('v1-2-rc', 'v1.2_rc')],
  ['accents', 'naïve-café', marked('naive-cafe', 'naïve-café')],
  ['letters of double width', 'ＦＥＡＴ', marked('feat', 'ＦＥＡＴ')],
  ['a look-alike (Cyrillic а)', 'feаture', marked('fe-ture', 'feаture')],
  ['a false punycode', 'xn--80ak6aa92e', marked('xn-80ak6aa92e', 'xn--80ak6aa92e')],
  ['a dash at either end', '-x-', marked('x', '-x-')],
  ['only an emoji', '🚀', marked('', '🚀')],
  ['only dots', '...', marked('', '...')],
  ['what looks marked', 'x-0123456789', marked('x-0123456789', 'x-0123456789')],
  ['what looks like a mark alone', 'deadbeef00', marked('deadbeef00', 'deadbeef00')],
  [
    'commands',
    '$(touch x)\n::set-output name=a::b',
    marked('touch-x-set-output-name-a-b', '$(touch x)\n::set-output name=a::b'),
  ],
  ['300 letters', 'a'.repeat(300), marked('a'.repeat(52), 'a'.repeat(300))],
  ['64 letters', 'b'.repeat(64), marked('b'.repeat(52), 'b'.repeat(64))],
  ['63 letters', 'c'.repeat(63), 'c'.repeat(63)],
  [
    'a cut just behind a dash',
    `${'d'.repeat(51)}-${'e'.repeat(30)}`,
    marked('d'.repeat(51), `${'d'.repeat(51)}-${'e'.repeat(30)}`),
  ],
];
for (const [what, branch, slug] of rows) {
  test(`the slug of ${what}`, () => assert.equal(slugOf(branch, hash), slug));
}

test('of 10,000 branches each has a slug and a label of its own, that DNS and the balancer take', () => {
  const letter = fc.constantFrom(...'aAbﬁéé０аß🚀._/-{}$ \n0ff1'.normalize('NFC'));
  const branch = fc.oneof(
    fc.array(letter, { minLength: 1, maxLength: 12 }).map((each) => each.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 16 }),
    fc.constantFrom('feature/x', 'a'.repeat(299), '.').chain((base) => fc.nat(500).map((n) => `${base}${n}`)),
    fc.stringMatching(/^[0-9a-f]{9,11}$/),
  );
  const domain = `${'d'.repeat(60)}.example.com`;
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(branch, (each) => {
      const slug = slugOf(each, hash);
      const label = labelOf('{slug}-orders', domain, each, hash);
      assert.match(slug, /^(?=.{1,63}$)[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.match(label, /^(?=.{1,63}$)[a-z0-9]+(-[a-z0-9]+)*-orders$/);
      assert.ok(`${label}.${domain}`.length <= 128);
      assert.equal(slugOf(each, hash), slug);
      for (const made of [slug, `label ${label}`]) {
        assert.equal(seen.get(made) ?? each, each, `${made} is of two branches`);
        seen.set(made, each);
      }
    }),
    { numRuns: 10_000 },
  );
});

test('a slug is its own slug, unless it looks marked', () => {
  assert.equal(slugOf(slugOf('feature-x', hash), hash), 'feature-x');
  const slug = slugOf('feature/x', hash);
  assert.notEqual(slugOf(slug, hash), slug);
});

test('the name of an environment', () => {
  assert.equal(environmentOf('production', hash), 'review-production');
  assert.equal(environmentOf('x'.repeat(63), hash).length, 70);
});

test('a fleet file names one label', () => {
  for (const name of ['{slug}', '{slug}-orders', 'pr-{slug}-orders']) assert.equal(parseLabel(name), name);
  for (const name of [
    '',
    'orders',
    '{slug}{slug}',
    '{slug}.orders',
    'xn--{slug}',
    '-{slug}',
    '{slug}-',
    'A-{slug}',
    'a{slug}',
  ])
    assert.throws(() => parseLabel(name), /is not one label with \{slug\} in it/, name);
});

test('a label keeps its mark where there is little room, and says when there is none', () => {
  const domain = (letters: number) => `${'d'.repeat(letters - 4)}.com`;
  assert.equal(labelOf('{slug}', domain(115), 'feature/x', hash), marked('f', 'feature/x'));
  assert.throws(
    () => labelOf('{slug}', domain(116), 'feature/x', hash),
    /leaves 11 letters for the branch, and 12 are needed: a label has at most 63, a whole name 128; shorten one/,
  );
  assert.throws(() => labelOf(`{slug}-${'o'.repeat(52)}`, 'example.com', 'x', hash), /leaves 10 letters/);
});

test('a target group has a name that AWS takes, and no other environment has', () => {
  const names = ['review-a', 'review-b'].flatMap((environment) =>
    ['orders', 'a'.repeat(32), `${'a'.repeat(20)}-b`, `${'a'.repeat(19)}-b`].map((app) =>
      targetGroupOf(app, environment, hash),
    ),
  );
  for (const name of names) assert.match(name, /^(?=.{1,32}$)[a-z0-9]+(-[a-z0-9]+)*-R[0-9a-f]{10}$/);
  assert.equal(new Set(names).size, names.length);
});

test('a branch called production reaches no production: review- is kept for features', () => {
  assert.equal(parseEnvironment('production'), 'production');
  assert.equal(parseEnvironment('review'), 'review');
  for (const name of ['review-production', 'review-x'])
    assert.throws(() => parseEnvironment(name), /begins with review-, .*feature-env/);
  assert.throws(() => parseEnvironment('x'.repeat(33)), /is not a name of at most 32/);
});
