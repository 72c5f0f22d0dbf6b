// What one check was answered by each release, and what of it is more than chance: tables, and simulated canaries.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Count } from '../../../actions/core/probe/rose.ts';
import {
  type Compared,
  compare,
  nothingCompared,
  tooManyInARow,
  worse,
} from '../../../actions/core/rollout/compared.ts';
import { rolledBack, usual } from '../../../dev/bench/smoke-canaries.ts';

type Counts = Partial<Record<keyof Compared, readonly [count: number, of: number]>>;

function compared(counts: Counts): Compared {
  const all = Object.entries(counts).map(([side, [count, of]]) => [side, { count, of } satisfies Count]);
  return { ...nothingCompared, ...Object.fromEntries(all) };
}

const rows: readonly (readonly [string, Counts, mixed: boolean, said: RegExp | undefined])[] = [
  ['nothing is known', {}, true, undefined],
  ['one of three is not a third', { fresh: [1, 3], old: [0, 100] }, true, undefined],
  ['four of four, be they as rare as they may', { fresh: [4, 4], old: [0, 1000] }, true, undefined],
  [
    'five of five',
    { fresh: [5, 5], old: [0, 1000] },
    true,
    /^5 of 5 answers of the new release, 0 of 1000 of the old one at/,
  ],
  ['both fail as often', { fresh: [20, 40], old: [20, 40], before: [0, 40] }, true, undefined],
  [
    'the old one failed less before, and as often now',
    { fresh: [20, 40], old: [20, 40], before: [0, 90] },
    true,
    undefined,
  ],
  ['twice as often in few answers', { fresh: [8, 40], old: [4, 40] }, true, undefined],
  ['twice as often in many', { fresh: [120, 600], old: [60, 600] }, true, /^120 of 600/],
  ['less often', { fresh: [0, 600], old: [60, 600] }, true, undefined],
  [
    'alone it is held against all of the old one',
    { fresh: [15, 90], old: [0, 30], before: [0, 40] },
    false,
    /^15 of 90 .*, 0 of 70 of the old one$/,
  ],
  ['beside it against what it answers now', { fresh: [15, 90], old: [0, 30], before: [0, 40] }, true, undefined],
  [
    'a bad half that nothing tells apart',
    { either: [8, 16], before: [0, 20] },
    true,
    /^8 of 16 answers while both releases answer, 0 of 20 of the old one before that$/,
  ],
  ['the same, where it was so before', { either: [8, 16], before: [10, 20] }, true, undefined],
  ['the same, where little is known', { either: [8, 16], before: [0, 4] }, true, undefined],
  [
    "a balancer's own errors beside answers that tell",
    { either: [10, 10], fresh: [0, 40], old: [0, 40], before: [0, 45] },
    true,
    undefined,
  ],
  [
    "many of a balancer's own errors",
    { either: [30, 30], fresh: [0, 30], old: [0, 30], before: [0, 45] },
    true,
    /^30 of 90 answers while/,
  ],
];

for (const [what, counts, mixed, said] of rows) {
  test(`compared: ${what}: ${said ? 'worse' : 'no sign'}`, () => {
    const found = worse(compared(counts), mixed, 1)?.said;
    if (said === undefined) assert.equal(found, undefined);
    else assert.match(found ?? 'nothing', said);
  });
}

test('each of many checks may be wrong, so that each must be surer', () => {
  const close = compared({ fresh: [8, 16], old: [0, 20] });
  assert.ok(worse(close, true, 1));
  assert.equal(worse(close, true, 50), undefined);
  const often = compared({ before: [0, 40], either: [4, 4] });
  assert.deepEqual(
    [tooManyInARow(often, 4, 1), tooManyInARow(compared({ before: [1, 99], either: [3, 4] }), 3, 50)],
    [true, false],
  );
});

test('how many failures in a row speak against a release', () => {
  const times = (counts: Counts) => {
    const before = compared(counts);
    const all = (n: number) =>
      Array.from({ length: n }).reduce<Compared>((each) => compare(each, 'fresh', true), before);
    return Array.from({ length: 500 }, (_, n) => n + 1).find((n) => tooManyInARow(all(n), n, 1));
  };
  const table: readonly (readonly [Counts, number, string])[] = [
    [{}, 3, 'of a first release nothing else is known'],
    [{ fresh: [3, 6] }, 3, 'nor of one whose predecessor nobody asked'],
    [{ before: [0, 1] }, 3, 'it never failed until then'],
    [{ before: [0, 45] }, 3, 'nor here'],
    [{ before: [1, 45] }, 4, 'once in 45'],
    [{ before: [5, 45] }, 6, 'once in nine'],
    [{ before: [20, 40] }, 18, 'every other time'],
    [{ before: [36, 40] }, 116, 'nearly always'],
    [{ before: [0, 45], either: [20, 40] }, 4, 'the old one failed never, so that all of it is the new one'],
  ];
  for (const [counts, least, why] of table) assert.equal(times(counts), least, why);
});

test('simulated canaries: one of a hundred is a false alarm at the most, and what is tripled is found', () => {
  for (const tells of [true, false]) {
    for (const old of [0.02, 0.1]) {
      const share = rolledBack(600, { ...usual, tells, old, fresh: old });
      assert.ok(share <= 0.01, `${share} of canaries in which nothing changed`);
    }
    const old = tells ? 0.1 : 0.2;
    const share = rolledBack(300, { ...usual, tells, old, fresh: 3 * old });
    assert.ok(share >= 0.9, `${share} of those that fail three times as often`);
  }
});
