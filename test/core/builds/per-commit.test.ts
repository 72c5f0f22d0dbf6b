import assert from 'node:assert/strict';
import { test } from 'node:test';
import { perCommit } from '../../../actions/core/builds/per-commit.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const merge = 'f'.repeat(40);
const turning = { commits: [sha, merge], run: '4711' };

for (const [value, turns] of [
  [sha, true],
  [sha.slice(0, 7), true],
  [sha.slice(0, 12).toUpperCase(), true],
  [`main-${sha.slice(0, 8)}`, true],
  [`https://a.example/acme/orders/commit/${sha}`, true],
  [merge, true],
  ['4711', true],
  ['14711', false],
  [sha.slice(0, 6), false],
  [`1${sha}`, false],
  ['production', false],
  ['', false],
] as const) {
  test(`a build argument "${value}" ${turns ? 'is another one with each commit' : 'may stay'}`, () =>
    assert.deepEqual(perCommit({ A: value }, turning), turns ? ['A'] : []));
}

test('without a commit or a run nothing turns', () =>
  assert.deepEqual(perCommit({ A: '', B: 'x' }, { commits: [], run: '' }), []));
