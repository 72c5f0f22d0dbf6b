/** `npm run build` of a small suite, in a folder whose name has a space, and more. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'immutable-build-'));
after(() => rmSync(scratch, { recursive: true }));

const clone = join(scratch, "a b,c@d %20#e'");
for (const path of ['dev/build.ts', 'dev/bundle', 'tsconfig.json', 'tsconfig.build.json', 'package.json']) {
  cpSync(join(root, path), join(clone, path), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
mkdirSync(join(clone, 'actions'));

/** What the build asks of the suite: one action that greets. */
const greeting = `export const names: readonly string[] = ['hello'];
export const describe = async (name: string) => ({ name, post: undefined });
export const main = async (name: string) => console.log(\`this is \${name}\`);
`;

writeFileSync(join(clone, 'actions/main.ts'), greeting);

function build() {
  return spawnSync(process.execPath, ['dev/build.ts'], { cwd: clone, encoding: 'utf8' });
}

function greets(): boolean {
  const { stdout } = spawnSync(process.execPath, [join(clone, 'dist/hello/index.js')], { encoding: 'utf8' });
  return stdout === 'this is hello\n';
}

test('it makes dist/, which works', () => {
  const { status, stderr } = build();
  assert.equal(status, 0, stderr);
  assert.ok(greets());
  assert.ok(!existsSync(join(clone, 'build')), 'what lies in between is gone');
});

test('one that fails says so and leaves dist/ alone', () => {
  const before = readFileSync(join(clone, 'dist/index.js'), 'utf8');
  // No part of what is told of the actions, so that it is the bundle that fails.
  writeFileSync(join(clone, 'actions/torn.ts'), 'export const = 1;\n');
  const { status, stderr } = build();
  assert.notEqual(status, 0);
  assert.match(stderr, /actions\/torn\.ts/);
  assert.equal(readFileSync(join(clone, 'dist/index.js'), 'utf8'), before);
  assert.ok(greets());
});
