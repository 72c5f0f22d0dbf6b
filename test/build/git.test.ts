// git as the action asks it, on real repositories.
import assert from 'node:assert/strict';
import {
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { source } from '../../actions/git/source.ts';
import { type Repository, repository } from './repository.ts';

function scratch(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-scratch-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function fresh(context: TestContext, files?: Record<string, string>): Repository {
  const made = repository();
  context.after(() => made.remove());
  if (files) made.commit(files);
  return made;
}

async function head(made: Repository, folder = made.folder) {
  const commit = await source.commit(folder);
  return { commit, tree: commit.tree };
}

/** What an archive of these paths holds, by path: the text, or where a link points. */
async function archived(context: TestContext, made: Repository, paths = [''], submodules: string[] = []) {
  const folder = scratch(context);
  const snapshot = await head(made);
  const entries = await source.entries(snapshot, paths);
  await source.archive(
    snapshot,
    paths,
    entries.filter(({ path }) => submodules.includes(path)),
    folder,
    'commit',
  );
  const found: Record<string, string> = {};
  for (const each of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(each.parentPath, each.name);
    if (each.isDirectory()) continue;
    found[file.slice(folder.length + 1)] = each.isSymbolicLink()
      ? `link:${readlinkSync(file)}`
      : readFileSync(file, 'utf8');
  }
  return { folder, found };
}

test('the commit is found from a folder inside of the repository', async (context) => {
  const made = fresh(context, { 'a/b.txt': 'b' });
  const { commit } = await head(made, join(made.folder, 'a'));
  assert.equal(commit.sha, made.git('rev-parse', 'HEAD').trim());
  assert.equal(commit.tree, made.git('rev-parse', 'HEAD^{tree}').trim());
  assert.equal(commit.time, 1_700_000_060);
  assert.equal(commit.top, made.folder);
});

test('a shallow clone is enough', async (context) => {
  const made = fresh(context, { a: '1' });
  made.commit({ a: '2' });
  const clone = join(scratch(context), 'clone');
  made.git('clone', '--quiet', '--depth=1', `file://${made.folder}`, clone);
  assert.deepEqual((await archived(context, repositoryAt(clone))).found, { a: '2' });
});

function repositoryAt(folder: string): Repository {
  return { ...repository(folder) };
}

test('a folder without a repository, one without a commit, one that is not there: a sentence each', async (context) => {
  const empty = scratch(context);
  await assert.rejects(source.commit(empty), {
    kind: 'wrong',
    message: /is in no git repository; run actions\/checkout/,
  });
  await assert.rejects(source.commit(join(empty, 'none')), { kind: 'wrong', message: /there is no folder .*none/ });
  const file = fresh(context, { a: '1' });
  await assert.rejects(source.commit(join(file.folder, 'a')), { kind: 'wrong', message: /there is no folder .*a;/ });
  const made = fresh(context);
  await assert.rejects(source.commit(made.folder), { kind: 'wrong', message: /has no commit yet/ });
});

test("another user's repository is not trusted, and the sentence says what to do", async (context) => {
  const made = fresh(context, { 'app/a': '1' });
  chownSync(made.folder, 4242, 4242);
  // git wants the repository's own folder, whatever was asked about.
  for (const folder of [made.folder, join(made.folder, 'app')]) {
    const { message } = (await source.commit(folder).catch((error) => error)) as Error;
    assert.match(message, /dubious ownership/);
    const [, trusted] = / run git config --global --add safe\.directory (\S+) in a step before$/.exec(message) ?? [];
    assert.equal(trusted, made.folder);
  }
});

test('a submodule that is not trusted is told by its own folder', async (context) => {
  const other = fresh(context, { lib: 'one' });
  const made = fresh(context, { a: '1' });
  made.git('submodule', '--quiet', 'add', other.folder, 'vendor');
  made.commit({});
  chownSync(join(made.folder, 'vendor'), 4242, 4242);
  const told = { kind: 'wrong', message: /does not trust \S+\/vendor, .*safe\.directory \S+\/vendor in a step before/ };
  await assert.rejects(archived(context, made, [''], ['vendor']), told);
});

test('what is not committed is told, within the paths alone, and ignored files are not', async (context) => {
  const made = fresh(context, { 'app/a': '1', 'app/b': '1', other: '1', '.gitignore': '*.log' });
  made.write({ 'app/a': '2', 'app/b': undefined, 'app/new file': 'x', 'app/x.log': 'x', other: '2' });
  const { commit } = await head(made);
  assert.deepEqual(await source.dirty(commit, ['app']), [
    { path: 'app/a', state: 'changed' },
    { path: 'app/b', state: 'changed' },
    { path: 'app/new file', state: 'untracked' },
  ]);
  assert.equal((await source.dirty(commit, [''])).length, 4);
});

test('looking takes no lock and changes nothing in the repository', async (context) => {
  const made = fresh(context, { a: '1' });
  const before = statSync(join(made.folder, '.git/index')).mtimeMs;
  // The same content again: git would like to note its new age in the index.
  made.write({ a: '1' });
  const { commit } = await head(made);
  assert.deepEqual(await source.dirty(commit, ['']), []);
  assert.equal(statSync(join(made.folder, '.git/index')).mtimeMs, before);
});

test('the archive holds what is committed, with modes and links, each file as old as the commit', async (context) => {
  const made = fresh(context, { 'a/text': 'committed', 'a/tool': 'run:#!', 'a/link': 'link:text', 'ünï cöde': 'u' });
  made.write({ 'a/text': 'changed', 'a/leak': 'secret' });
  const { folder, found } = await archived(context, made);
  assert.deepEqual(found, { 'a/text': 'committed', 'a/tool': '#!', 'a/link': 'link:text', 'ünï cöde': 'u' });
  assert.equal(statSync(join(folder, 'a/tool')).mode & 0o777, 0o755);
  assert.equal(statSync(join(folder, 'a/text')).mode & 0o777, 0o644);
  for (const path of ['a', 'a/text', 'a/link'])
    assert.equal(Math.floor(lstatSync(join(folder, path)).mtimeMs / 1000), 1_700_000_060, path);
});

test('only the paths that are asked for are written out, as they are named', async (context) => {
  const made = fresh(context, { 'app/a': '1', 'docker/Dockerfile': 'FROM scratch', other: '1', 'app*/b': '1' });
  const { found } = await archived(context, made, ['app*', 'docker/Dockerfile']);
  assert.deepEqual(Object.keys(found).sort(), ['app*/b', 'docker/Dockerfile']);
});

test('attributes of the root count: left out and line endings, but no text of the commit is put in', async (context) => {
  const made = fresh(context, {
    '.gitattributes': 'app/secret export-ignore\napp/version export-subst\n*.bat text eol=crlf\n',
    'app/secret': 'x',
    'app/version': '$Format:%H$',
    'app/run.bat': 'a\nb\n',
  });
  const { found } = await archived(context, made, ['app']);
  assert.deepEqual(found, { 'app/version': '$Format:%H$', 'app/run.bat': 'a\r\nb\r\n' });
});

test("a user's own line endings and attributes do not change what is written out", async (context) => {
  const made = fresh(context, { text: 'a\nb\n', '.gitattributes': 'text text=auto\n' });
  const mine = join(scratch(context), 'attributes');
  writeFileSync(mine, '.gitattributes export-ignore\n');
  for (const [name, value] of [
    ['core.autocrlf', 'true'],
    ['core.eol', 'crlf'],
    ['core.attributesFile', mine],
  ] as const)
    made.git('config', name, value);
  const { found } = await archived(context, made);
  assert.deepEqual(found, { text: 'a\nb\n', '.gitattributes': 'text text=auto\n' });
});

test('dirty: allow takes what lies there, and leaves the repository as it was', async (context) => {
  const made = fresh(context, { 'app/a': '1', 'app/b': '1', other: '1', '.gitignore': '*.log' });
  made.write({ 'app/a': '2', 'app/b': undefined, 'app/new': 'n', 'app/x.log': 'x', other: '2' });
  made.git('add', 'other');
  const before = { status: made.git('status', '--porcelain'), objects: made.git('count-objects') };
  const { commit } = await head(made);
  const folder = scratch(context);
  const snapshot = await source.withWorkTree(commit, ['app'], [], folder);
  mkdirSync(join(folder, 'out'));
  await source.archive(snapshot, [''], [], join(folder, 'out'), 'commit');
  const read = (path: string) => readFileSync(join(folder, 'out', path), 'utf8');
  assert.deepEqual([read('app/a'), read('app/new'), read('other')], ['2', 'n', '1']);
  assert.deepEqual(readdirSync(join(folder, 'out/app')).sort(), ['a', 'new']);
  assert.notEqual(snapshot.tree, commit.tree);
  assert.deepEqual({ status: made.git('status', '--porcelain'), objects: made.git('count-objects') }, before);
  const entries = await source.entries(snapshot, ['app']);
  const blob = entries.find(({ path }) => path === 'app/new')?.id ?? '';
  assert.equal((await source.texts(snapshot, [blob])).get(blob), 'n');
});

test('a clean tree with dirty: allow is the tree of the commit', async (context) => {
  const made = fresh(context, { 'app/a': '1', b: '1' });
  const { commit } = await head(made);
  assert.equal((await source.withWorkTree(commit, ['app'], [], scratch(context))).tree, commit.tree);
});

test('submodules are written out as they are pinned, those inside of them too', async (context) => {
  const inner = fresh(context, { deep: 'deep' });
  const middle = fresh(context, { lib: 'one' });
  middle.git('submodule', '--quiet', 'add', inner.folder, 'inner');
  middle.commit({});
  const made = fresh(context, { a: '1' });
  made.git('submodule', '--quiet', 'add', middle.folder, 'vendor/middle');
  made.git('submodule', '--quiet', 'update', '--init', '--recursive');
  made.commit({});
  const { found } = await archived(context, made, [''], ['vendor/middle']);
  assert.equal(found['vendor/middle/lib'], 'one');
  assert.equal(found['vendor/middle/inner/deep'], 'deep');
  made.write({ 'vendor/middle/lib': 'changed' });
  const { commit } = await head(made);
  assert.deepEqual(await source.dirty(commit, ['']), [{ path: 'vendor/middle', state: 'submodule' }]);
});

test('a file that is named like an archive of a submodule is written out as well', async (context) => {
  const other = fresh(context, { lib: 'one' });
  const made = fresh(context, { 'vendor.tar': 'mine' });
  made.git('submodule', '--quiet', 'add', other.folder, 'vendor');
  made.commit({});
  const { found } = await archived(context, made, [''], ['vendor']);
  assert.deepEqual([found['vendor.tar'], found['vendor/lib']], ['mine', 'one']);
});

test('a submodule that export-ignore leaves out stays out, in a folder and inside of another too, checked out or not', async (context) => {
  const inner = fresh(context, { deep: 'deep' });
  const lib = fresh(context, { lib: 'one', '.gitattributes': 'inner export-ignore\n' });
  lib.git('submodule', '--quiet', 'add', inner.folder, 'inner');
  lib.commit({});
  const made = fresh(context, { '.gitattributes': 'vendor export-ignore\n*.theme export-ignore\n' });
  const paths = ['vendor/lib', 'docs.theme', 'lib'];
  for (const path of paths) made.git('submodule', '--quiet', 'add', lib.folder, path);
  made.git('submodule', '--quiet', 'update', '--init', '--recursive');
  made.commit({});
  const names = async () => Object.keys((await archived(context, made, [''], paths)).found).sort();
  const kept = ['.gitattributes', '.gitmodules', 'lib/.gitattributes', 'lib/.gitmodules', 'lib/lib'];
  assert.deepEqual(await names(), kept);
  made.git('submodule', '--quiet', 'deinit', '--force', 'vendor/lib', 'docs.theme');
  assert.deepEqual(await names(), kept);
  mkdirSync(join(made.folder, 'app'));
  made.git('mv', 'lib', 'app/lib');
  made.commit({ 'app/a': '1' });
  const { found } = await archived(context, made, ['app'], ['app/lib']);
  assert.deepEqual(Object.keys(found).sort(), [
    'app/a',
    'app/lib/.gitattributes',
    'app/lib/.gitmodules',
    'app/lib/lib',
  ]);
});

test('a submodule that is not checked out is named', async (context) => {
  const other = fresh(context, { lib: 'one' });
  const made = fresh(context, { a: '1' });
  made.git('submodule', '--quiet', 'add', other.folder, 'vendor');
  made.commit({});
  made.git('submodule', '--quiet', 'deinit', '--force', 'vendor');
  await assert.rejects(archived(context, made, [''], ['vendor']), {
    kind: 'wrong',
    message:
      /vendor is a submodule whose commit [0-9a-f]{12} is not checked out; give actions\/checkout submodules: true/,
  });
});
