// What a clone or a machine says of its own about files gets into no image: the content key could not tell it.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { source } from '../../actions/adapters/git/source.ts';
import { type Repository, repository } from './repository.ts';

function fresh(context: TestContext, files: Record<string, string>): Repository {
  const made = repository();
  context.after(() => made.remove());
  made.commit(files);
  return made;
}

/** The files of the commit as a build gets them, by path. */
async function written(context: TestContext, made: Repository, submodules: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-written-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const commit = await source.commit(made.folder);
  const snapshot = { commit, tree: commit.tree };
  const entries = await source.entries(snapshot, ['']);
  const modules = entries.filter(({ path }) => submodules.includes(path));
  await source.archive(snapshot, [''], modules, folder, 'commit');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

const told = (words: RegExp) => ({ kind: 'wrong', message: words });
const shout = /a\.txt passes the filter shout, .* no part of the commit; .*--remove-section filter\.shout/;

test('a file that a filter of the clone would change is refused by name', async (context) => {
  const made = fresh(context, { '.gitattributes': '*.txt filter=shout\n', 'a.txt': 'a', b: 'b' });
  made.git('config', 'filter.shout.smudge', 'tr a-z A-Z');
  await assert.rejects(written(context, made), told(shout));
  made.git('config', '--remove-section', 'filter.shout');
  assert.equal((await written(context, made))['a.txt'], 'a');
});

test('a filter that runs for long is refused as well', async (context) => {
  const made = fresh(context, { '.gitattributes': '*.txt filter=shout\n', 'a.txt': 'a' });
  made.git('config', 'filter.shout.process', 'long-running');
  await assert.rejects(written(context, made), told(shout));
});

test('a filter that no file passes, or that only matters to git add, does not disturb', async (context) => {
  const made = fresh(context, { '.gitattributes': '*.txt filter=strip\n', 'a.txt': 'a' });
  made.git('config', 'filter.other.smudge', 'tr a-z A-Z');
  made.git('config', 'filter.strip.clean', 'tr -d x');
  made.git('config', 'filter.strip.smudge', 'cat');
  assert.equal((await written(context, made))['a.txt'], 'a');
});

test('Git LFS puts in what its pointers name; where it cannot, the sentence says what to do', async (context) => {
  const made = fresh(context, { '.gitattributes': '*.bin filter=lfs\n', 'a.bin': 'pointer' });
  made.git('config', 'filter.lfs.smudge', 'sed s/pointer/file/');
  made.git('config', 'filter.lfs.required', 'true');
  assert.equal((await written(context, made))['a.bin'], 'file');
  made.git('config', 'filter.lfs.smudge', 'false');
  const message = /Git LFS could not give a\.bin .*lfs: true/;
  await assert.rejects(written(context, made), { kind: 'failed', message });
});

test("a filter of a submodule's own clone is refused by its path", async (context) => {
  const lib = fresh(context, { '.gitattributes': '*.txt filter=shout\n', 'a.txt': 'a' });
  const made = fresh(context, {});
  made.git('submodule', '--quiet', 'add', lib.folder, 'lib');
  made.commit({});
  made.git('-C', 'lib', 'config', 'filter.shout.smudge', 'tr a-z A-Z');
  await assert.rejects(written(context, made, ['lib']), told(/the submodule lib: a\.txt passes the filter shout/));
});

test('attributes that lie in the clone alone are refused, and comments and those that change no file are not', async (context) => {
  const made = fresh(context, { secret: 'x', kept: 'y' });
  const file = join(made.folder, '.git/info/attributes');
  writeFileSync(file, '# none of my own\n\n');
  assert.deepEqual(await written(context, made), { secret: 'x', kept: 'y' });
  writeFileSync(file, '# filter=x\n*.ipynb diff=jupyternotebook -merge\n');
  assert.deepEqual(await written(context, made), { secret: 'x', kept: 'y' });
  writeFileSync(file, '# mine\nsecret export-ignore\n');
  await assert.rejects(
    written(context, made),
    told(/info\/attributes holds attributes of this clone alone.*\.gitattributes/),
  );
});

test("a clone's replacement of a file does not get in", async (context) => {
  const made = fresh(context, { a: 'committed', b: 'other' });
  made.git('replace', ...['a', 'b'].map((path) => made.git('rev-parse', `HEAD:${path}`).trim()));
  assert.equal((await written(context, made))['a'], 'committed');
});

test('settings about big files and the case of names do not change what is written out', async (context) => {
  const made = fresh(context, { '.gitattributes': '*.bat text eol=crlf\n', 'a.bat': 'a\n', 'b.BAT': 'b\n' });
  made.git('config', 'core.bigFileThreshold', '1');
  made.git('config', 'core.ignoreCase', 'true');
  const { 'a.bat': one, 'b.BAT': other } = await written(context, made);
  assert.deepEqual([one, other], ['a\r\n', 'b\n']);
});
