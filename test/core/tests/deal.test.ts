// Files dealt out to jobs that know nothing of one another.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deal } from '../../../actions/core/tests/deal.ts';
import { parseShard } from '../../../actions/core/tests/shard.ts';
import { weigh } from '../../../actions/core/tests/weights.ts';

const files = fc.uniqueArray(fc.record({ path: fc.stringMatching(/^[a-c]\/[a-z]{1,6}\.ts$/), size: fc.nat(1e6) }), {
  selector: ({ path }) => path,
  maxLength: 60,
});
const last = fc.array(
  fc.record({
    name: fc.string(),
    seconds: fc.double({ min: 0, max: 1e4, noNaN: true }),
    file: fc.stringMatching(/^(\/app\/)?[a-c]\/[a-z]{1,6}\.ts$/),
  }),
);
const hands = fc.integer({ min: 1, max: 20 });

test('whatever files, times and shards there are: each file is in one shard, in the same one for every job, and no shard is empty that need not be', () => {
  fc.assert(
    fc.property(files, last, hands, fc.infiniteStream(fc.nat()), (found, cases, of, random) => {
      const dealt = deal(weigh(found, cases).files, of);
      assert.equal(dealt.length, of);
      assert.deepEqual(dealt.flat().toSorted(), found.map(({ path }) => path).toSorted(), 'none twice, none left out');
      assert.equal(dealt.filter((hand) => hand.length === 0).length, Math.max(0, of - found.length));
      // Another machine lists files and tests in another order.
      const mix = <T>(all: readonly T[]) =>
        all
          .map((each) => [random.next().value, each] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, each]) => each);
      assert.deepEqual(deal(weigh(mix(found), mix(cases)).files, of), dealt);
    }),
    { numRuns: 300 },
  );
});

test('the heaviest shard is at most 4/3 of what any dealing can be, and no heavier than one file over an even share', () => {
  const weighed = fc.uniqueArray(
    fc.record({ path: fc.string({ minLength: 1 }), weight: fc.integer({ min: 1, max: 50 }) }),
    {
      ...{ selector: ({ path }: { path: string }) => path, minLength: 1, maxLength: 8 },
    },
  );
  fc.assert(
    fc.property(weighed, fc.integer({ min: 1, max: 3 }), (all, of) => {
      const weights = new Map(all.map(({ path, weight }) => [path, weight]));
      const load = (hand: readonly string[]) => hand.reduce((sum, path) => sum + (weights.get(path) ?? 0), 0);
      const heaviest = Math.max(...deal(all, of).map(load));
      assert.ok(
        heaviest <=
          (4 / 3) *
            best(
              all.map(({ weight }) => weight),
              Array(of).fill(0),
            ) +
            1e-9,
      );
    }),
    { numRuns: 200 },
  );
});

/** The lightest heaviest shard that there is, of all dealings. */
function best([weight, ...rest]: readonly number[], loads: readonly number[]): number {
  if (weight === undefined) return Math.max(...loads);
  return Math.min(...loads.map((load, index) => best(rest, loads.with(index, load + weight))));
}

test('files go by the times of their tests, new ones by the average, and all by size where no time is known', () => {
  const found = ['tests/a.spec.ts', 'tests/b.spec.ts', 'tests/new.spec.ts', 'x/a.spec.ts'].map((path, index) => ({
    path,
    size: index,
  }));
  const seen = (cases: Parameters<typeof weigh>[1]) => weigh(found, cases).files.map(({ weight }) => weight);
  assert.deepEqual(seen([]), [0, 1, 2, 3]);
  assert.deepEqual(seen([{ name: 'of another file', seconds: 9, file: 'gone.ts' }]), [0, 1, 2, 3]);
  const cases = [
    { name: 'by file, from elsewhere', seconds: 1, file: '/app/tests/a.spec.ts' },
    { name: 'by its suite, from a folder below', seconds: 2, suite: 'b.spec.ts', classname: 'b.spec.ts' },
    { name: './tests/b.spec.ts', seconds: 1, suite: 'by its own name' },
    { name: 'which of two it is nobody can tell', seconds: 50, file: 'a.spec.ts' },
    { name: 'of Windows', seconds: 5, file: 'D:\\a\\x\\a.spec.ts' },
  ];
  assert.deepEqual(seen(cases), [1000, 3000, 3000, 5000]);
  assert.deepEqual(deal(weigh(found, cases).files, 2), [
    ['tests/a.spec.ts', 'x/a.spec.ts'],
    ['tests/b.spec.ts', 'tests/new.spec.ts'],
  ]);
});

test('a shard is one of some', () => {
  assert.deepEqual(
    [parseShard('2/5'), parseShard('1 / 1')],
    [
      { index: 2, of: 5 },
      { index: 1, of: 1 },
    ],
  );
  for (const bad of ['0/5', '6/5', '2', '2/', '-1/2', '1/0', '1/5/9', 'a/b', '1.5/3']) {
    assert.throws(() => parseShard(bad), /is no shard such as 2\/5, from 1\/5 to 5\/5$/);
  }
});
