// What docs/security.md says that nobody may do is shown by a test, each row's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from './page.ts';
import { assertShown, named } from './shown.ts';

const rows = [...page('docs/security.md').matchAll(/^\| (?!who \||---)(.+?) \| (.+?) \| (.+?) \|$/gm)];

test('docs/security.md has rows, each with a test that shows it', () => {
  assert.ok(rows.length >= 12);
  for (const [, who, , shows = ''] of rows) assert.ok(named(shows).length > 0, who);
});

for (const [, who, not, shows = ''] of rows) {
  test(`it is shown that ${who} may not ${not}`, () => {
    for (const [path, words] of named(shows)) assertShown(path, words);
  });
}
