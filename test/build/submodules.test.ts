// Repositories inside of a repository: what of them a build needs, and what the key tells of them.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { filesIn, green, red } from './expect.ts';
import { repository } from './repository.ts';
import { type World, world } from './world.ts';

let all: World;
before(async () => {
  all = await world();
});
after(() => all.close());

test('a submodule that .dockerignore leaves out does not keep a dirty tree from being built', async () => {
  const lib = all.commit({ a: '1' });
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', '.dockerignore': 'vendor\n' });
  repo.git('submodule', '--quiet', 'add', lib.folder, 'vendor');
  repo.commit({});
  repo.write({ 'vendor/a': 'changed', new: '1' });
  const ended = green(await all.build(repo, { inputs: { dirty: 'allow' } }));
  assert.ok(filesIn(ended).includes('new'));
  repo.write({ '.dockerignore': '' });
  red(await all.build(repo, { inputs: { dirty: 'allow' } }), /holds: vendor \(changed inside of a submodule\); commit/);
});

test('a submodule that an allow-list of .dockerignore leaves out need not be there, and may change', async () => {
  const lib = all.commit({ a: '1' });
  const files = { Dockerfile: 'FROM scratch\nCOPY . /\n', '.dockerignore': '*\n!src\n!*.json\n', 'src/a': '1' };
  const repo = all.commit(files);
  repo.git('submodule', '--quiet', 'add', lib.folder, 'docs-theme');
  repo.commit({});
  const one = green(await all.build(repo));
  lib.commit({ a: '2' });
  repo.git('-C', 'docs-theme', 'pull', '--quiet');
  repo.commit({});
  repo.git('submodule', '--quiet', 'deinit', '--force', 'docs-theme');
  assert.equal(green(await all.build(repo)).outputs['key'], one.outputs['key']);
  repo.commit({ '.dockerignore': '*\n!src\n!**/*.json\n' });
  red(await all.build(repo), /docs-theme is a submodule whose commit [0-9a-f]{12} is not checked out/);
});

test('the key tells a submodule of which .dockerignore takes one file back in', async () => {
  const lib = all.commit({ keep: '1' });
  const files = { Dockerfile: 'FROM scratch\nCOPY . /\n', '.dockerignore': 'vendor\n!vendor/keep\n' };
  const repo = all.commit(files);
  repo.git('submodule', '--quiet', 'add', lib.folder, 'vendor');
  repo.commit({});
  const one = green(await all.build(repo));
  assert.ok(filesIn(one).includes('vendor/keep'));
  lib.commit({ keep: '2' });
  repo.git('-C', 'vendor', 'pull', '--quiet');
  repo.commit({});
  assert.notEqual(green(await all.build(repo)).outputs['key'], one.outputs['key']);
});

test('a repository inside of the work tree is refused by name, unless .dockerignore leaves it out', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n' });
  const inputs = { dirty: 'allow' };
  const words =
    /holds: app\/nested \(a repository of its own\); commit them \(a repository as a submodule\), or have [^;]* out; more: \S+"?$/;
  const nested = repository(join(repo.folder, 'app/nested'));
  nested.write({ a: '1' });
  red(await all.build(repo, { inputs }), words);
  nested.commit({});
  nested.write({ b: 'new' });
  red(await all.build(repo, { inputs }), words);
  red(await all.build(repo), words);
  repo.git('add', 'app/nested');
  red(await all.build(repo, { inputs }), words);
  repo.git('reset', '--quiet');
  repo.write({ '.dockerignore': 'app/nested\n', 'app/a': '1' });
  const ended = green(await all.build(repo, { inputs }));
  assert.deepEqual(filesIn(ended).sort(), ['.dockerignore', 'Dockerfile', 'app/', 'app/a']);
  repo.write({ '.dockerignore': 'app\n!app/nested/b\n' });
  red(await all.build(repo, { inputs }), words);
});

test('a submodule of which .dockerignore takes one file back in may not be changed', async () => {
  const lib = all.commit({ keep: '1' });
  const files = { Dockerfile: 'FROM scratch\nCOPY . /\n', '.dockerignore': 'vendor\n!vendor/keep\n' };
  const repo = all.commit(files);
  repo.git('submodule', '--quiet', 'add', lib.folder, 'vendor');
  repo.commit({});
  repo.write({ 'vendor/keep': '2' });
  red(await all.build(repo), /holds: vendor \(changed inside of a submodule\); commit/);
  repo.git('-C', 'vendor', 'reset', '--quiet', '--hard');
  lib.commit({ keep: '3' });
  repo.git('-C', 'vendor', 'pull', '--quiet');
  red(await all.build(repo), /holds: vendor \(changed\); commit/);
});

test('the key tells what .dockerignore leaves out of a submodule, also where it leaves itself out', async () => {
  const lib = all.commit({ a: '1', secret: 'x' });
  const repo = all.commit({ 'docker/Dockerfile': 'FROM scratch\nCOPY . /\n', '.dockerignore': '*\n!lib\n' });
  repo.git('submodule', '--quiet', 'add', lib.folder, 'lib');
  repo.commit({});
  const inputs = { file: 'docker/Dockerfile' };
  const built = async (files: Record<string, string>) => {
    repo.commit(files);
    const ended = green(await all.build(repo, { inputs }));
    return { key: ended.outputs['key'], files: filesIn(ended).filter((path) => /^lib\/[a-z]/.test(path)) };
  };
  const open = await built({});
  assert.deepEqual(open.files, ['lib/a', 'lib/secret']);
  const shut = await built({ '.dockerignore': '*\n!lib\nlib/secret\n' });
  assert.deepEqual(shut.files, ['lib/a']);
  const named = await built({ 'docker/Dockerfile.dockerignore': '*\n!lib\nlib/a\n' });
  assert.deepEqual(named.files, ['lib/secret']);
  assert.equal(new Set([open.key, shut.key, named.key]).size, 3);
});
