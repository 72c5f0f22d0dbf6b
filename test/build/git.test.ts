// git as the action asks it, on real repositories.
import assert from 'node:assert/strict';
import { chownSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { commitTold } from '../../actions/adapters/git/commit-told.ts';
import { source } from '../../actions/adapters/git/source.ts';
import { originOfRollback, originOfRollout } from '../../actions/rollout/origin.ts';
import { readRun } from '../../actions/shell/environment.ts';
import { archived, fresh, head, scratch } from './archived.ts';
import { oddest, oddFolders } from './odd-folders.ts';
import { type Repository, repository } from './repository.ts';

test('the commit is found from a folder inside of the repository', async (context) => {
  const made = fresh(context, { 'a/b.txt': 'b' });
  const { commit } = await head(made, join(made.folder, 'a'));
  assert.equal(commit.sha, made.git('rev-parse', 'HEAD').trim());
  assert.equal(commit.tree, made.git('rev-parse', 'HEAD^{tree}').trim());
  assert.equal(commit.time, 1_700_000_060);
  assert.equal(commit.top, made.folder);
});

for (const name of [...oddFolders, oddest]) {
  test(`a checkout, and where it is written out, may be called ${name}`, async (context) => {
    const place = join(scratch(context), name);
    const made = repository(join(place, 'work'));
    made.commit({ [`${name}/a`]: '1' });
    made.write({ [`${name}/a`]: '2', [`${name}/b`]: '3' });
    const commit = await source.commit(join(made.folder, name));
    const [files, temp] = [join(place, 'files'), join(place, 'temp')];
    for (const folder of [files, temp]) mkdirSync(folder);
    const snapshot = await source.withWorkTree(commit, [name], [], temp);
    const written = await source.archive(snapshot, [name], [], files, 'commit');
    assert.deepEqual(written.filesBelow('').toSorted(), [`${name}/a`, `${name}/b`]);
    assert.equal(readFileSync(join(files, name, 'a'), 'utf8'), '2');
  });
}

test('a shallow clone is enough', async (context) => {
  const made = fresh(context, { a: '1' });
  made.commit({ a: '2' });
  const clone = join(scratch(context), 'clone');
  made.git('clone', '--quiet', '--depth=1', `file://${made.folder}`, clone);
  assert.deepEqual((await archived(context, repositoryAt(clone))).found, { a: '2' });
});

test('what a dispatched commit is, its clone tells, where there is one', async (context) => {
  const made = fresh(context, { a: '1' });
  made.git('commit', '--quiet', '--allow-empty', '--author=Ada <a@b>', '--message=Mend it (#12)\n\nAt length');
  const commit = made.git('rev-parse', 'HEAD').trim();
  const run = { ...readRun({ GITHUB_SHA: commit, GITHUB_ACTOR: 'ada' }), event: { name: 'workflow_dispatch' } };
  const known = { commit, by: 'ada' };
  const tellFrom = (folder: string) => (sha: string) => commitTold(folder, sha);
  const told = { ...known, message: 'Mend it (#12)', author: 'Ada', pull: 12 };
  assert.deepEqual(await originOfRollout(run, tellFrom(made.folder)), told);
  assert.deepEqual(await originOfRollout(run, tellFrom(scratch(context))), known);
  assert.deepEqual(await originOfRollout({ ...run, sha: 'f'.repeat(40) }, tellFrom(made.folder)), {
    ...known,
    commit: 'f'.repeat(40),
  });
  assert.deepEqual(originOfRollback(run), { by: 'ada' });
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

/** The times of all that an archive holds, in seconds since 1970. */
async function timesIn(context: TestContext, made: Repository, submodules: string[] = []) {
  const { folder } = await archived(context, made, [''], submodules, 'content');
  const paths = readdirSync(folder, { recursive: true }).map(String);
  return Object.fromEntries(['.', ...paths].map((path) => [path, lstatSync(join(folder, path)).mtimeMs / 1000]));
}

test('times by content are of 1981 to 2004, the same in any commit, place and name, and another with each change', async (context) => {
  const made = fresh(context, { a: '1', 'b/a': '1', 'b/big': 'x'.repeat(3 << 20), link: 'link:a', run: 'run:#!' });
  const lib = fresh(context, { lib: '1', 'w.txt': 'a\n', '.gitattributes': '*.txt text eol=crlf\n' });
  made.git('submodule', '--quiet', 'add', lib.folder, 'sub');
  made.commit({ 'w.txt': 'a\n' });
  const one = await timesIn(context, made, ['sub']);
  for (const [path, time] of Object.entries(one)) {
    const year = new Date(time * 1000).getUTCFullYear();
    assert.ok(year >= 1981 && year <= 2004, `${path}: ${year}`);
  }
  const kinds = (...paths: string[]) => new Set(paths.map((path) => one[path])).size;
  assert.equal(kinds('a', 'b/a', 'sub/lib'), 1, 'equal bytes');
  assert.equal(kinds('.', 'b', 'sub'), 1, 'folders');
  assert.equal(kinds('a', 'b/big', 'link', 'run', 'b'), 5);
  assert.equal(kinds('w.txt', 'sub/w.txt'), 2, 'one blob, written out otherwise');
  made.commit({ a: '2', 'b/big': `${'x'.repeat((3 << 20) - 1)}y`, link: 'link:run', new: '1' });
  const two = await timesIn(context, made, ['sub']);
  const changed = Object.keys(two).filter((path) => one[path] !== two[path]);
  assert.deepEqual(changed.sort(), ['a', 'b/big', 'link', 'new']);
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
