// The rules of a rollout name what keeps them and what shows them; both are there.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { page, root } from './page.ts';
import { assertShown, named } from './shown.ts';

const rows = [...page('docs/rules.md').matchAll(/^\| (\d+) \| (.+?) \| (.+?) \| (.+?) \|$/gm)];

test('the rules are numbered from 1, and each names what keeps it and what shows it', () => {
  assert.deepEqual(
    rows.map(([, number]) => Number(number)),
    rows.map((_, index) => index + 1),
  );

  assert.equal(rows.length, 20);
  for (const [, number, , keepers = '', shows = ''] of rows) {
    assert.ok(named(keepers).length > 0 && named(shows).length > 0, `rule ${number}`);
  }
});

for (const [, number, , keepers = '', shows = ''] of rows) {
  test(`rule ${number} is kept and shown where it says`, () => {
    for (const [path, words] of named(keepers)) {
      assert.ok(existsSync(join(root, 'actions', path)), `actions/${path}`);
      for (const name of words.split(', ')) {
        const declared = new RegExp(`^(export )?(async )?function ${name}\\b|^  (async )?${name}\\(`, 'm');
        assert.match(page(`actions/${path}`), declared, `${path} has no function ${name}`);
      }
    }
    for (const [path, words] of named(shows)) assertShown(path, words);
  });
}

test('each rule that the invariants name is one of these', () => {
  const invariants = [...page('actions/core/rollout/invariants.ts').matchAll(/'rule (\d+) \(/g)].map(
    ([, number]) => number,
  );
  const kept = rows
    .filter(([, , , keepers = '']) => keepers.includes('core/rollout/invariants.ts'))
    .map(([, number]) => number);
  assert.deepEqual(kept, invariants);
});
