// Repositories within a repository, as git writes them out.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { source } from '../../actions/adapters/git/source.ts';
import { archived, fresh, head } from './archived.ts';

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
