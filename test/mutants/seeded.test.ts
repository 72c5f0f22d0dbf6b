// A mistake whose place has moved would be found by nobody, and only the long run of all of them would tell.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { seeded } from './seeded/list.ts';

const root = join(import.meta.dirname, '../..');

test('each seeded mistake has its one place in the sources', () => {
  const lost = seeded.filter(({ file, from }) => readFileSync(join(root, file), 'utf8').split(from).length !== 2);
  assert.deepEqual(
    lost.map(({ file, mistake }) => `${file}: ${mistake}`),
    [],
  );
});
