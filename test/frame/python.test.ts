/** mypy and ruff look at every Python file of the repository: no list of folders that a new one is missing from. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { test } from 'node:test';
import { root, venv } from '../../dev/checks/places.ts';

const call = (command: string, ...words: string[]) =>
  execFileSync(command, words, { cwd: root, encoding: 'utf8' }).trim().split('\n');

/** What `mypy` alone, without arguments, would look at. */
const ASK_MYPY = `
from mypy.main import process_options
print(*[source.path for source in process_options([])[0]], sep="\\n")`;

test('mypy and ruff look at every Python file', () => {
  const ours = call('git', 'ls-files', '*.py').toSorted();
  const typed = call(`${venv}/python`, '-c', ASK_MYPY).map((file) => relative(root, file));
  const linted = call(`${venv}/ruff`, 'check', '--show-files').map((file) => relative(root, file));
  assert.ok(ours.length > 100);
  const missed = (seen: readonly string[]) => ours.filter((file) => !seen.includes(file));
  assert.deepEqual({ mypy: missed(typed), ruff: missed(linted) }, { mypy: [], ruff: [] });
});
