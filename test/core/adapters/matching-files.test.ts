// Files of the workspace by patterns, and nothing else of the machine.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { filesOf } from '../../../actions/adapters/system/matching-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'immutable-files-'));
const root = join(folder, 'workspace');
const names = [
  'b.spec.ts',
  'B.spec.ts',
  'tests/\u00e9.spec.ts',
  'tests/[x].spec.ts',
  'tests/deep/a.spec.ts',
  'tests/a.txt',
];
before(() => {
  for (const name of [
    ...names,
    'node_modules/m/a.spec.ts',
    '.git/a.spec.ts',
    '../secret.spec.ts',
    '../out/a.spec.ts',
  ]) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), name);
  }
  symlinkSync('tests', join(root, 'inside'));
  symlinkSync(join(folder, 'out'), join(root, 'outside'));
  symlinkSync(join(folder, 'secret.spec.ts'), join(root, 'tests/link.txt'));
  symlinkSync('nowhere', join(root, 'tests/broken.spec.ts'));
});
after(() => rmSync(folder, { recursive: true }));

const find = async (...patterns: string[]) => (await filesOf(root).find(patterns)).map(({ path }) => path);
const specs = ['B.spec.ts', 'b.spec.ts', 'tests/[x].spec.ts', 'tests/deep/a.spec.ts', 'tests/\u00e9.spec.ts'];

test('each file that matches is found once, in one order on all machines, and no links are followed on the way', async () => {
  assert.deepEqual(await find('**/*.spec.ts', 'b.spec.ts', './tests/**/*.ts', 'tests/a.txt'), [
    ...specs.slice(0, 2),
    ...['tests/[x].spec.ts', 'tests/a.txt'],
    ...specs.slice(3),
  ]);
});

test('what is left out is', async () => {
  assert.deepEqual(await find('**/*.spec.ts', '!tests/**'), specs.slice(0, 2));
  assert.deepEqual(await find('nowhere/*.ts'), []);
});

test('a link within the workspace may be named', async () => {
  assert.deepEqual(await find('inside/*/a.spec.ts'), ['inside/deep/a.spec.ts']);
});

for (const pattern of ['outside/*.ts', 'tests/link.txt', '../*.spec.ts', '{..,tests}/*.spec.ts']) {
  test(`${pattern} leads out, and is refused`, async () => {
    await assert.rejects(
      find(pattern),
      /^Stopped: looking for files by .* leads out of the workspace; name files inside of it$/,
    );
  });
}
