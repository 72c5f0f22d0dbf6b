import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chart } from '../../../actions/core/probe/chart.ts';
import { excerpt } from '../../../actions/core/probe/judge.ts';
import { checkCase, junit } from '../../../actions/core/probe/junit.ts';
import { smokeSummary } from '../../../actions/core/probe/summary.ts';
import type { CheckVerdict } from '../../../actions/core/probe/verdict.ts';

const good: CheckVerdict = {
  check: 'GET https://a.example.com/?a=1&b="2"',
  passed: true,
  asked: 3,
  good: 3,
  p50: 12.5,
  p95: 20,
  failures: {},
};
const bad: CheckVerdict = {
  check: 'GET https://a.example.com/<x>',
  passed: false,
  asked: 4,
  good: 1,
  word: 'body',
  why: '3 of 4 times: asked for a body with ]]>, got none',
  came: '200 from 192.0.2.1:443 by h2: <b>\u0000\u001b[31m|\ud800&amp;::error::x',
  firstFailure: 'body: | cell | `code` <img src=x>',
  failures: { body: 3 },
};

test('a JUnit report is well formed, whatever it tells', () => {
  const text = junit([good, bad].map(checkCase), 1_764_000_000, 1.5);
  assert.match(
    text,
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="smoke-test" tests="2" failures="1" errors="0" skipped="0" time="1\.500">/,
  );
  assert.match(text, /<testsuite [^>]*timestamp="2025-11-24T16:00:00">/);
  assert.match(
    text,
    /<testcase classname="smoke-test" name="GET https:\/\/a\.example\.com\/\?a=1&amp;b=&quot;2&quot;" time="0\.0125"\/>/,
  );
  assert.match(
    text,
    /<failure type="body" message="body: 3 of 4 times: asked for a body with \]\]&gt;, got none">3 of 4 times/,
  );
  assert.match(text, /&lt;b&gt;\[31m\|&amp;amp;::error::x<\/failure>/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there
  assert.doesNotMatch(text, /[\0-\x08\x0b-\x1f\p{Surrogate}]/u);
  const open: string[] = [];
  for (const [, end, name = '', empty] of text.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
    if (end) assert.equal(open.pop(), name);
    else if (!empty) open.push(name);
  }
  assert.deepEqual(open, []);
});

test('a summary has what failed first, each cell in one piece, and what to do next', () => {
  const text = smokeSummary({ verdicts: [good, bad], seconds: 1.5, chart: '' });
  const rows = text.split('\n').filter((line) => line.startsWith('| ✅') || line.startsWith('| ❌'));
  assert.deepEqual(
    rows.map((row) => row.replaceAll('\\|', '').split('|').length),
    [8, 8],
  );
  assert.match(
    rows[0] ?? '',
    /^\| ❌ \| `GET https:\/\/a\.example\.com\/<x>` \| 1 of 4 \| {2}\| {2}\| body: \\\| cell \\\| \\`code\\` &lt;img src=x&gt; \|$/,
  );
  assert.match(
    text,
    /^## ❌ .*: 1 of 2 checks in 1\.5 s\n\n- `GET https:\/\/a\.example\.com\/<x>`: \*\*body\*\*: 3 of 4 times: .*; what came: `200 from/,
  );
  assert.match(text, /\n\n### What to do next\n\n- \*\*body\*\*: Read what came.*\n\n### All checks\n\n\| \| check/);
  assert.doesNotMatch(smokeSummary({ verdicts: [good], seconds: 1.5, chart: '' }), /###/);
});

test('a summary of thousands stays within what GitHub shows', () => {
  const verdicts = Array.from({ length: 5000 }, (_, index) =>
    index % 2 ? good : { ...bad, firstFailure: 'x'.repeat(5000) },
  );
  const text = smokeSummary({ verdicts, seconds: 1, chart: '' });
  assert.ok(text.length < 1 << 20, `${text.length}`);
  assert.match(text, /… and 4500 checks more/);
});

test('a chart has the slowest answer of each span', () => {
  const points = Array.from({ length: 100 }, (_, index) => ({ at: 1000 + index, took: index === 50 ? 0.9 : 0.1 }));
  const [, line = ''] = /line \[(.*)\]/.exec(chart(points, 1000)) ?? [];
  const values = line.split(', ').map(Number);
  assert.equal(values.length, 30);
  assert.deepEqual([Math.max(...values), values.filter((each) => each === 100).length], [900, 29]);
  assert.match(
    chart(points, 1000),
    /^```mermaid\nxychart-beta\n {2}title "[^"]+"\n {2}x-axis "seconds" 0 --> 99\.0\n {2}y-axis "ms"\n/,
  );
  assert.equal(chart(points.slice(0, 9), 1000), '');
});

test('a span without an answer has that of the span before', () => {
  const points = Array.from({ length: 10 }, (_, index) => ({
    at: 1000 + (index < 5 ? 30 : 100),
    took: index < 5 ? 0.2 : 0.4,
  }));
  assert.match(chart(points, 1000), /line \[200\.0, 200\.0, .*200\.0, 400\.0\]/);
});

const texts: readonly (readonly [text: string, shown: string])[] = [
  ['  a\n\tb\r\nc ', 'a b c'],
  ['\u001b[31mred\u202e', '\\x1b[31mred\\u202e'],
  ['x'.repeat(201), `${'x'.repeat(200)}…`],
  [`${'y'.repeat(196)}hidden-word`, `${'y'.repeat(196)}***`],
];

for (const [text, shown] of texts) {
  test(`${JSON.stringify(text).slice(0, 30)} is shown as plain text of 200 characters`, () => {
    assert.equal(
      excerpt(text, (whole) => whole.replaceAll('hidden-word', '***')),
      shown,
    );
  });
}
