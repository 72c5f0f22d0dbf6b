/** The tables of dev/cloud/README.md name what the code has, and nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { page, root, table } from '../readme/page.ts';

const folder = 'dev/cloud';
const parts = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.py'))
  .map((file) => ({ file, text: readFileSync(join(root, folder, file), 'utf8') }));

/** Rows of a table without Markdown's own marks. */
const rows = (heading: string) =>
  table(`${folder}/README.md`, heading).map((cells) => cells.map((cell) => cell.replaceAll(/[`\\]/g, '')));

test('each control route is in the table, with the file that has it, and no other', () => {
  const had = parts.flatMap(({ file, text }) =>
    [...text.matchAll(/cloud\.route\(\s*"([A-Z]+)", "([^"]+)"/g)].map(([, method, path]) => [
      `${method} ${path}`,
      file,
    ]),
  );
  const calls = parts.reduce((sum, { text }) => sum + text.split('cloud.route(').length - 1, 0);
  assert.equal(had.length, calls, 'each route is written out where it is made');
  const told = rows('route | what it does | file').map(([route, , file]) => [route, file]);
  assert.deepEqual(told.toSorted(), had.toSorted());
});

/** What Python reads, with the default where that is a number; the engine's two are what becomes of `docker`. */
const read = new Map<string, string | undefined>([['docker', undefined]]);
for (const { text } of parts) {
  for (const [, name = '', value = ''] of text.matchAll(/config(?:\.get\(|\[)"(\w+)"(?:, ([\w.]+))?/g)) {
    const constant = new RegExp(`^${value} = ([\\d.]+)$`, 'm').exec(text)?.[1];
    if (!['dockerHost', 'engineKeeper'].includes(name)) read.set(name, /^[\d.]+$/.test(value) ? value : constant);
  }
}

test('each option that is read is in the table with its default, and no other', () => {
  const told = rows('option | what it is | default');
  assert.deepEqual(told.map(([name]) => name).toSorted(), [...read.keys()].toSorted());
  const defaults = told.filter(([name = '']) => read.get(name) !== undefined).map(([name, , value]) => [name, value]);
  assert.ok(defaults.length > 5);
  for (const [name = '', value] of defaults) assert.equal(value, read.get(name), name);
});

test('whoever starts a cloud can give each of them, and no other', () => {
  const typed = [...page(`${folder}/options.ts`).matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name);
  assert.deepEqual(typed.toSorted(), [...read.keys()].toSorted());
});
