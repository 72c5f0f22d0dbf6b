// The exact test and the interval give what others' figures say.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fisher } from '../../../actions/core/probe/fisher.ts';
import { newcombe } from '../../../actions/core/probe/newcombe.ts';

test("Fisher's exact test gives what scipy does", () => {
  // scipy 1.17.1: fisher_exact([[a, n - a], [b, m - b]], alternative='greater').
  const rows = [
    [1, 3, 0, 3, 0.5],
    [3, 3, 0, 100, 5.654477498006797e-6],
    [5, 10, 0, 30, 0.0003829740671845935],
    [7, 14, 0, 20, 0.0006379637505725315],
    [10, 10, 0, 10, 5.412544112234515e-6],
    [5, 7, 1, 400, 1.3819286271658934e-9],
    [30, 112, 19, 188, 0.00018330426010173363],
    [45, 150, 9, 90, 0.00017850089517833516],
    [60, 1000, 30, 1000, 0.0008103095093693462],
    [600, 20_000, 500, 20_000, 0.0012282570334652663],
    [150_000, 1_000_000, 148_000, 1_000_000, 3.6004371799871004e-5],
    [400, 400, 0, 400, 5.317948384759285e-240],
  ] as const;
  for (const [a, n, b, m, chance] of rows) {
    const got = fisher({ count: a, of: n }, { count: b, of: m });
    assert.ok(Math.abs(got / chance - 1) < 1e-6, `${a} of ${n}, ${b} of ${m}: ${got}`);
  }
});

test('what fails no more often is no sign, nor is what was never asked', () => {
  for (const [a, n, b, m] of [
    [5, 5, 5, 5],
    [0, 10, 3, 10],
    [12, 100, 12, 100],
    [0, 0, 0, 30],
    [5, 5, 0, 0],
  ] as const) {
    assert.equal(fisher({ count: a, of: n }, { count: b, of: m }), 1);
  }
});

test("Newcombe's interval gives what his paper does", () => {
  // Method 10 in table II of Statistics in Medicine 17 (1998), and the last two by Wilson's intervals of scipy 1.17.1.
  const rows = [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
    [5, 10, 0, 30, 0.2132, 0.7634],
    [45, 150, 9, 90, 0.0958, 0.2904],
  ] as const;
  for (const [a, n, b, m, low, high] of rows) {
    const got = newcombe({ count: a, of: n }, { count: b, of: m });
    assert.deepEqual(
      got.map((each) => Math.round(each * 10_000) / 10_000),
      [low, high],
      `${a} of ${n}, ${b} of ${m}`,
    );
  }
});
