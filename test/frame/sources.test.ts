import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const sources = tracked.filter(
  (file) => /^(actions|dev|test)\/.*\.(ts|mjs|py)$/.test(file) && existsSync(join(root, file)),
);
const lines = new Map(sources.map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length - 1]));

test('no source is longer than 250 lines', () => {
  assert.deepEqual(
    [...lines].filter(([, count]) => count > 250),
    [],
  );
});

test('half of the sources have 70 lines at most', () => {
  const sorted = [...lines.values()].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  assert.ok(median <= 70, `the median is ${median}`);
});

// A short one, such as /app, is a word of sources for other reasons.
test('no source names a folder of the machine that it was written on', () => {
  const telling = sources.filter((file) =>
    readFileSync(join(root, file), 'utf8')
      .split(/[^\w./-]/)
      .some((word) => word.startsWith(`${root}/`) && root.split('/').length > 2),
  );
  assert.deepEqual(telling, []);
});

test('the lock file says no host that packages come from', () => {
  assert.doesNotMatch(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved":/);
});
