// When tests in a container have failed, by what it said and how it ended.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JUnitCase } from '../../../actions/core/probe/junit.ts';
import { Heard } from '../../../actions/core/tests/heard.ts';
import { type TestsEnd, testsOf } from '../../../actions/core/tests/outcome.ts';
import { told } from '../../../actions/core/tests/told.ts';

const good: JUnitCase = { suite: 's', name: 'adds', seconds: 1 };
const bad: JUnitCase = {
  ...{ suite: 's', name: 'pays', seconds: 2 },
  failure: { type: 'AssertionError', message: '', text: `${'1 is not 2. '.repeat(30)}` },
};
const image = 'acme/tests:1';
const end = { code: 0, cases: [], problems: [], last: ['one', 'two'] } as const;
const asked = { image, command: 'npx playwright test', within: '5m' };

const ends: readonly (readonly [what: string, end: Partial<TestsEnd>, passed: number, why?: RegExp])[] = [
  ['all passed', { cases: [good, good] }, 2],
  ['nothing but an exit code of 0', {}, 1],
  ['a failed test', { code: 1, cases: [good, bad] }, 1, /^1 of 2 tests failed: pays: 1 is not 2\. .{188}…$/],
  [
    'several',
    { code: 1, cases: [bad, good, ...Array(6).fill(bad)] },
    1,
    /^7 of 8 tests failed: (pays, ){4}pays and 2 more$/,
  ],
  ['a failed test behind an exit code of 0', { cases: [bad] }, 0, /^1 of 1 tests failed: pays: /],
  [
    'an exit code that no test explains',
    { code: 3, cases: [good] },
    1,
    /^npx playwright test ended with 3 in acme\/tests:1; its last lines:\none\ntwo$/,
  ],
  [
    'no such program',
    { code: 127, last: [] },
    0,
    /ended with 127 in acme\/tests:1, by which docker says that there is no such program in the image; it wrote nothing$/,
  ],
  [
    'time that is over',
    { code: 'late', cases: [good] },
    1,
    /^npx playwright test was stopped in acme\/tests:1 after 5m, when the time was over; raise timeout/,
  ],
  [
    'a report that is none, behind an exit code of 0',
    { cases: [good], problems: ['a.xml is no XML', 'b.xml'] },
    1,
    /^the report a\.xml is no XML \(and 1 more\); see what writes it in acme\/tests:1$/,
  ],
];

for (const [what, more, passed, why] of ends) {
  test(`${what}: ${why === undefined ? 'passed' : 'failed, with a sentence'}`, () => {
    const cases = testsOf({ ...end, ...more }, asked);
    const all = told(cases, image);
    assert.equal(cases.length - all.failed, passed);
    if (why === undefined) assert.equal(all.why, undefined);
    else assert.match(all.why ?? '', why);
  });
}

test('a summary has failed tests first, each cell in one piece, and is of a size that GitHub takes', () => {
  const odd: JUnitCase = { ...bad, name: '| <b> `x`', suite: 'a\nb | c' };
  const { summary, result, annotations } = told(
    [...Array(3000).fill(good), { ...good, skipped: true }, odd, odd],
    image,
  );
  const rows = summary.split('\n').filter((line) => line.startsWith('| ❌') || line.startsWith('| ✅'));
  assert.deepEqual(
    rows.map((row) => row.replaceAll('\\|', '').split('|').length),
    Array(52).fill(6),
  );
  assert.match(summary, /^## ❌ Tests failed: 2 of 3003, 3005\.0 s of tests\n\n`acme\/tests:1`\n\n\| \| test/);
  assert.match(rows[0] ?? '', /^\| ❌ \| `\\\| <b> 'x'`<br>a b \\\| c \| 2\.00 \| 1 is not 2/);
  assert.match(summary, /… and 2951 tests more, in the report\n$/);
  assert.deepEqual([result.length, annotations.length], [500, 2]);
  assert.deepEqual(Object.keys(result[0] ?? {}), ['suite', 'name', 'passed', 'seconds', 'why']);
});

test('what a container writes without an end is shown for a while, and its end is kept', () => {
  const heard = new Heard();
  const shown = [];
  for (let line = 0; line < 20_000; line++) shown.push(heard.take(`${line}${'x'.repeat(1000)}`));
  const lines = shown.filter((line) => line !== undefined);
  assert.ok(lines.join('\n').length < 1.1 * (1 << 20));
  assert.match(lines.at(-1) ?? '', /^the tests write more than 1 MiB; the rest is not shown here$/);
  assert.equal(heard.last.length, 20);
  assert.match(heard.last.at(-1) ?? '', /^19999x{495}…$/);
});
