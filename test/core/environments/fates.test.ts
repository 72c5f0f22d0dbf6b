// What a person reads when a sweep has ended: whole, and whatever anybody has called things.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Fate, type Fates, fatesSummary } from '../../../actions/core/environments/fates.ts';

const at = Date.UTC(2026, 10, 28, 0, 15) / 1000;
const gone: Fate = { name: 'review-old', what: 'removed', why: 'its branch "old" is gone', at, changed: true };
const stays: Fate = { name: 'review-new', what: 'stays', why: 'run 7 of acme/orders is at it' };
const left: Fate = { name: 'review-stuck', what: 'left', why: 'AccessDenied: DeleteRule; left are the rule 1000', at };
const told = (over: Partial<Fates>) =>
  fatesSummary({ app: 'orders', where: 'dev.example.com', plan: false, of: 'environments', fates: [], ...over });

test('what is left comes first, what is gone has its time, and what stays is folded', () => {
  assert.equal(
    told({ fates: [stays, gone, left], run: 'https://github.com/acme/orders/actions/runs/7' }),
    `## ⚠️ orders in dev.example.com: 1 of 3 environments is gone, 1 is left

### Left

The next run goes on with it.

| environment | what is left, and why | when |
| --- | --- | --- |
| \`review-stuck\` | AccessDenied: DeleteRule; left are the rule 1000 | 2026-11-28 00:15 UTC |

### Gone

| environment | why | when |
| --- | --- | --- |
| \`review-old\` | its branch "old" is gone | 2026-11-28 00:15 UTC |

<details><summary>1 stays</summary>

| environment | why |
| --- | --- |
| \`review-new\` | run 7 of acme/orders is at it |

</details>

Run: https://github.com/acme/orders/actions/runs/7
`,
  );
});

const headlines: readonly (readonly [Partial<Fates>, string])[] = [
  [{}, '## 🧹 orders in dev.example.com: 0 of 0 environments are gone\n'],
  [{ fates: [gone] }, '## 🧹 orders in dev.example.com: 1 of 1 environment is gone\n'],
  [{ fates: [stays, stays] }, '## 🧹 orders in dev.example.com: 0 of 2 environments are gone\n'],
  [{ fates: [left, left] }, '## ⚠️ orders in dev.example.com: 0 of 2 environments are gone, 2 are left\n'],
  [
    { plan: true, fates: [{ ...gone, what: 'goes' }] },
    '## 📋 orders in dev.example.com: 1 of 1 environment would go\n',
  ],
  [
    { of: 'releases', fates: [gone, gone] },
    '## 🧹 orders in dev.example.com: 2 of 2 environments have lost old releases\n',
  ],
];
for (const [given, headline] of headlines)
  test(`the headline: ${headline.trim()}`, () => assert.ok(told(given).startsWith(headline), told(given)));

test('a plan says no time, and what goes under its own title', () => {
  const { at: _, ...goes } = gone;
  const text = told({ plan: true, fates: [{ ...goes, what: 'goes' }] });
  assert.match(text, /### Would go\n\n\| environment \| why \|\n\| --- \| --- \|\n\| `review-old`/);
});

test('no name and no reason ends a cell, begins a heading, or is HTML', () => {
  const evil = '</details>\n# x | <b> `y` |\\| ::error::';
  for (const what of ['removed', 'left', 'stays'] as const) {
    const text = told({ app: evil, where: evil, fates: [{ name: evil, what, why: evil, at }] });
    assert.doesNotMatch(text, /^# |<b>/m);
    assert.equal(text.match(/<\/details>/g)?.length ?? 0, what === 'stays' ? 1 : 0, text);
    for (const line of text.split('\n').filter((each) => each.startsWith('| ')))
      assert.equal(line.replaceAll(/\\./g, '').split('|').length, 5, line);
  }
});
