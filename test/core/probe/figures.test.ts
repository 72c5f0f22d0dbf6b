import assert from 'node:assert/strict';
import { test } from 'node:test';
import { average, percentile } from '../../../actions/core/probe/percentile.ts';
import { missed, parseThreshold } from '../../../actions/core/probe/threshold.ts';

const to = (count: number) => Array.from({ length: count }, (_, index) => count - index);

// The value at ⌈percent · count / 100⌉, in whole numbers: https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method
const ranks: readonly (readonly [count: number, percent: number, value: number | undefined])[] = [
  [0, 95, undefined],
  [1, 0.1, 1],
  [1, 100, 1],
  [5, 30, 2],
  [5, 40, 2],
  [5, 50, 3],
  [20, 95, 19],
  [20, 95.1, 20],
  [100, 7, 7],
  [100, 14, 14],
  [100, 28, 28],
  [100, 29, 29],
  [100, 57, 57],
  [375, 8.8, 33],
  [1000, 99.9, 999],
];

for (const [count, percent, value] of ranks) {
  test(`p(${percent}) of 1 to ${count} is ${value}`, () => assert.equal(percentile(to(count), percent), value));
}

test('an average, and that of nothing', () => {
  assert.equal(average([1, 2, 6]), 3);
  assert.equal(average([]), undefined);
});

const nineteen = [...Array(19).fill(0.1), 0.5];

const thresholds: readonly (readonly [said: string, latencies: readonly number[], failed: number, missed?: string])[] =
  [
    ['p(95)<300ms', nineteen, 0],
    ['p(95.1)<300ms', nineteen, 0, '500ms'],
    ['p(95)<100ms', nineteen, 0, '100ms'],
    ['p(95)<=100ms', nineteen, 0],
    ['max<0.6s', nineteen, 0],
    ['max < 500ms', nineteen, 0, '500ms'],
    ['med<=0.1s', nineteen, 0],
    ['avg<120ms', nineteen, 0, '120ms'],
    ['avg<121ms', nineteen, 0],
    ['p(50)<1s', [], 20, 'nothing was measured'],
    ['rate<0.05', nineteen, 1, '1 of 20 failed'],
    ['rate<=5%', nineteen, 1],
    ['rate<=0', nineteen, 0],
    ['rate<=0', nineteen, 1, '1 of 20 failed'],
  ];

for (const [said, latencies, failed, figure] of thresholds) {
  test(`${said} with ${failed} failed of ${latencies.length}: ${figure ?? 'met'}`, () => {
    assert.equal(missed(parseThreshold(said), { latencies, asked: 20, failed }), figure);
  });
}

const refused: readonly (readonly [said: string, says: RegExp])[] = [
  ['p95<300ms', /is not a threshold such as p\(95\)<300ms/],
  ['p(95)>300ms', /is not a threshold/],
  ['p(95)<300', /has no unit; write 300ms or 300s/],
  ['p(0)<300ms', /there is no p\(0\)/],
  ['p(101)<300ms', /there is no p\(101\)/],
  ['max<0s', /is what nobody can meet/],
  ['avg<=0ms', /is what nobody can meet/],
  ['rate<0', /is what nobody can meet/],
  ['rate<0%', /is what nobody can meet/],
  ['rate<5', /a rate is a share from 0 to 1; did you mean <5%\?/],
  ['rate<300ms', /a rate is a share, such as 0\.01 or 1%/],
];

for (const [said, says] of refused) {
  test(`${said} is refused`, () => assert.throws(() => parseThreshold(said), says));
}
