// Nothing of a checkout is run by git, or taken for a repository, whatever was committed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { source } from '../../actions/adapters/git/source.ts';
import { archived, fresh, scratch } from './archived.ts';
import { plant } from './plant.ts';
import { type Repository, repository } from './repository.ts';

/** A program that leaves a file, should anything run it. */
function trap(context: TestContext) {
  const folder = scratch(context);
  const mark = join(folder, 'ran');
  const program = join(folder, 'trap');
  writeFileSync(program, `#!/bin/sh\nenv > '${mark}'\n`);
  chmodSync(program, 0o755);
  return { program, ran: () => existsSync(mark) };
}

/** All that an action asks of a repository. */
async function askAll(context: TestContext, folder: string) {
  const commit = await source.commit(folder);
  const snapshot = { commit, tree: commit.tree };
  await source.entries(snapshot, [commit.prefix]);
  await source.dirty(commit, [commit.prefix]);
  const tree = await source.withWorkTree(commit, [commit.prefix], [], scratch(context));
  const out = join(scratch(context), 'out');
  mkdirSync(out);
  await source.archive(tree, [commit.prefix], [], out, 'commit');
  return { commit, out };
}

const forms: readonly (readonly [string, (trap: string) => string])[] = [
  ['a bare one', (program) => `\tbare = true\n\tfsmonitor = ${program}\n`],
  ['one whose work tree is its folder', (program) => `\tbare = false\n\tworktree = .\n\tfsmonitor = ${program}\n`],
  ['one that claims the work tree above', (program) => `\tbare = false\n\tworktree = ..\n\tfsmonitor = ${program}\n`],
  ['one that says nothing of it', (program) => `\tfsmonitor = ${program}\n`],
];
for (const [what, config] of forms) {
  test(`a repository that is committed is a folder like any other: ${what}`, async (context) => {
    const { program, ran } = trap(context);
    const made = fresh(context, { 'svc/Dockerfile': 'FROM scratch', 'svc/deep/a': '1' });
    plant(join(made.folder, 'svc'), config(program));
    made.commit({ 'svc/b': '1' });
    for (const folder of ['svc', 'svc/deep', 'svc/objects']) {
      const { commit, out } = await askAll(context, join(made.folder, folder));
      assert.deepEqual([commit.top, commit.prefix], [made.folder, folder]);
      assert.ok(readdirSync(join(out, folder)).length > 0);
    }
    assert.ok(!ran(), 'a program of the checkout ran');
  });
}

const settings: readonly (readonly [string, (made: Repository, program: string) => void])[] = [
  ['core.fsmonitor', (made, program) => made.git('config', 'core.fsmonitor', program)],
  [
    'core.hooksPath',
    (made, program) => {
      made.write({ 'hooks/post-index-change': `run:#!/bin/sh\n${program}\n` });
      made.git('config', 'core.hooksPath', 'hooks');
    },
  ],
  [
    "the clone's hooks",
    (made, program) => {
      for (const name of ['post-index-change', 'pre-auto-gc', 'post-checkout', 'reference-transaction'])
        cpSync(program, join(made.folder, '.git/hooks', name));
    },
  ],
  [
    "core.fsmonitor and hooks of a submodule's clone",
    (made, program) => {
      const lib = repository();
      lib.commit({ lib: 'one' });
      made.git('submodule', '--quiet', 'add', lib.folder, 'app/lib');
      lib.remove();
      for (const name of ['core.fsmonitor', 'diff.external']) made.git('-C', 'app/lib', 'config', name, program);
      cpSync(program, join(made.folder, '.git/modules/app/lib/hooks/post-index-change'));
      made.write({ 'app/lib/lib': 'two' });
    },
  ],
  ['diff.external', (made, program) => made.git('config', 'diff.external', program)],
  ['core.pager', (made, program) => made.git('config', 'core.pager', program)],
  ['tar.tar.command', (made, program) => made.git('config', 'tar.tar.command', program)],
  [
    'gpg.program',
    (made, program) => {
      made.git('config', 'log.showSignature', 'true');
      made.git('config', 'gpg.program', program);
    },
  ],
  [
    'textconv',
    (made, program) => {
      made.commit({ '.gitattributes': '* diff=mine\n' });
      made.git('config', 'diff.mine.textconv', program);
    },
  ],
];
for (const [what, set] of settings) {
  test(`no command of a clone's settings is run: ${what}`, async (context) => {
    const { program, ran } = trap(context);
    const made = fresh(context, { 'app/a': '1' });
    set(made, program);
    made.commit({ 'app/b': '1' });
    rmSync(join(program, '../ran'), { force: true });
    made.write({ 'app/a': '2' });
    await askAll(context, join(made.folder, 'app'));
    assert.ok(!ran(), 'it ran');
  });
}

test('a submodule whose folder holds a repository in place of its own is not checked out', async (context) => {
  const { program, ran } = trap(context);
  const lib = fresh(context, { lib: 'one' });
  const made = fresh(context, { a: '1' });
  made.git('submodule', '--quiet', 'add', lib.folder, 'vendor');
  made.commit({});
  rmSync(join(made.folder, 'vendor'), { recursive: true });
  mkdirSync(join(made.folder, 'vendor'));
  plant(join(made.folder, 'vendor'), `\tworktree = .\n\tfsmonitor = ${program}\n`);
  await assert.rejects(archived(context, made, [''], ['vendor']), {
    kind: 'wrong',
    message: /vendor .* is not checked out/,
  });
  assert.ok(!ran(), 'a program of the checkout ran');
});

test('a context that leads out of its repository by a link is refused, and one within is not', async (context) => {
  const other = fresh(context, { secret: 'x' });
  const plain = scratch(context);
  const made = fresh(context, { 'app/a': '1' });
  for (const [name, target] of [
    ['out', other.folder],
    ['plain', plain],
    ['in', 'app'],
  ] as const)
    symlinkSync(target, join(made.folder, name));
  made.commit({});
  const told = {
    kind: 'wrong',
    message: /leads out of the repository \S+ by a symbolic link, to \S+; give the folder/,
  };
  await assert.rejects(source.commit(join(made.folder, 'out')), told);
  assert.equal((await source.commit(join(made.folder, 'in'))).prefix, 'app');
  await assert.rejects(source.commit(join(made.folder, 'plain')), { kind: 'wrong' });
  const workspace = join(plain, 'workspace');
  symlinkSync(made.folder, workspace);
  assert.equal((await source.commit(join(workspace, 'app'))).prefix, 'app');
});

test('a work tree that git takes to be elsewhere is refused', async (context) => {
  const made = fresh(context, { a: '1' });
  const other = fresh(context, { b: '1' });
  made.git('config', 'core.worktree', other.folder);
  const told = {
    kind: 'wrong',
    message: /git takes \S+ for the work tree of \S+, which lies in \S+; .*core\.worktree/,
  };
  await assert.rejects(source.commit(made.folder), told);
});

test('blobs that a clone lacks are asked of no program and no other folder of the machine', async (context) => {
  const { program, ran } = trap(context);
  const made = fresh(context, { a: '1' });
  made.git('config', 'uploadpack.allowFilter', 'true');
  const clone = join(scratch(context), 'clone');
  const words = ['clone', '--quiet', '--no-local', '--no-checkout', '--filter=blob:none', made.folder, clone];
  execFileSync('git', ['-c', 'protocol.file.allow=always', ...words]);
  execFileSync('git', ['-C', clone, 'config', 'remote.origin.uploadpack', program]);
  const commit = await source.commit(clone);
  const out = join(scratch(context), 'out');
  mkdirSync(out);
  await assert.rejects(
    source.archive({ commit, tree: commit.tree }, [''], [], out, 'commit'),
    /transport 'file' not allowed/,
  );
  execFileSync('git', ['-C', clone, 'config', 'protocol.ext.allow', 'always']);
  execFileSync('git', ['-C', clone, 'config', 'remote.origin.url', `ext::${program}`]);
  await assert.rejects(
    source.archive({ commit, tree: commit.tree }, [''], [], out, 'commit'),
    /transport 'ext' not allowed/,
  );
  assert.ok(!ran(), 'a program was run');
});

test('a job, or a user, that tells git another repository or encoding is not heard', async (context) => {
  const made = fresh(context, { a: 'mine' });
  const other = fresh(context, { a: 'other' });
  made.git('config', 'i18n.logOutputEncoding', 'UTF-16');
  const theirs = {
    GIT_DIR: join(other.folder, '.git'),
    GIT_WORK_TREE: other.folder,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'i18n.logOutputEncoding',
    GIT_CONFIG_VALUE_0: 'UTF-16',
    TAR_OPTIONS: '--exclude=a',
  };
  const { found } = await withJob(theirs, async () => archived(context, made));
  assert.deepEqual(found, { a: 'mine' });
});

async function withJob<T>(variables: Record<string, string>, work: () => Promise<T>): Promise<T> {
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
  }
}
