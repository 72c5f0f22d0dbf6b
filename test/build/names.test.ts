// Names of files that are no UTF-8, as old repositories hold them: to git and to BuildKit they are names like any other.
import assert from 'node:assert/strict';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { source } from '../../actions/adapters/git/source.ts';
import { bytesOf } from '../../actions/adapters/system/bytes.ts';
import { visible } from '../../actions/core/builds/git-tree.ts';
import { unclear } from '../../actions/core/dockerfile/dockerignore.ts';
import { filesIn, green, red } from './expect.ts';
import type { Repository } from './repository.ts';
import { type World, world } from './world.ts';

let all: World;
before(async () => {
  all = await world();
});
after(() => all.close());

const place = (repo: Repository, path: string) => bytesOf(join(repo.folder, path));
/** Bytes that are no UTF-8 are written as `bytesOf` takes them. */
function write(repo: Repository, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(place(repo, dirname(path)), { recursive: true });
    writeFileSync(place(repo, path), bytesOf(text));
  }
}
const Dockerfile = 'FROM scratch\nCOPY . /\n';

test('such a file is built, and one that .dockerignore leaves out disturbs nobody', async () => {
  const repo = all.commit({ Dockerfile, '.dockerignore': 'docs\n' });
  write(repo, { 'docs/caf\udce9': '1', 'a\udce9/b': '1' });
  repo.commit({});
  const files = filesIn(green(await all.build(repo)));
  assert.deepEqual(files.sort(), ['.dockerignore', 'Dockerfile', 'a\udce9/', 'a\udce9/b']);
  write(repo, { 'a\udce9/b': '2', 'docs/caf\udce8': '2' });
  red(await all.build(repo), /holds: a\\xe9\/b \(changed\); commit/);
});

test('the key tells such names apart', async () => {
  const repo = all.commit({ Dockerfile });
  write(repo, { 'caf\udce9': '1' });
  repo.commit({});
  const one = green(await all.build(repo)).outputs['key'];
  renameSync(place(repo, 'caf\udce9'), place(repo, 'caf\udce8'));
  repo.commit({});
  assert.notEqual(green(await all.build(repo)).outputs['key'], one);
});

test('.dockerignore means to the key what it means to BuildKit, which knows no such byte in it', async () => {
  const repo = all.commit({});
  const names = ['caf\udce9', 'caf\udce8', 'caf\udce2\udc82', 'caf\ufffd', 'caf\udce9é', 'café'];
  write(repo, Object.fromEntries(names.map((name) => [`d/${name}`, name])));
  const ignores = [
    'd/caf?',
    'd/caf??',
    'd/*\ufffd',
    'd/caf\ufffd',
    'd/caf\udce9',
    'd/ca*\udce9',
    'd\n!d/c*\udce8',
    'd\n!d/*\udce9é',
    '**é',
    'd/caf\udce2\udc82\nd/?af[é\ufffd]',
  ];
  for (const [index, ignore] of ignores.entries()) {
    write(repo, { [`docker/${index}`]: Dockerfile, [`docker/${index}.dockerignore`]: `docker\n${ignore}\n` });
  }
  repo.commit({});
  const images = ignores.map((_, index) => `- {name: i${index}, file: docker/${index}}\n`).join('');
  const ended = green(await all.build(repo, { inputs: { images } }));
  const built = JSON.parse(ended.outputs['images'] ?? '{}');
  const commit = await source.commit(repo.folder);
  const snapshot = { commit, tree: commit.tree };
  const entries = await source.entries(snapshot, ['']);
  for (const [index, ignore] of ignores.entries()) {
    const id = entries.find(({ path }) => path === `docker/${index}.dockerignore`)?.id ?? '';
    const text = (await source.texts(snapshot, [id])).get(id) ?? '';
    const sent = filesIn({ ...ended, outputs: built[`i${index}`] }).filter((path) => !path.endsWith('/'));
    const counted = visible(entries, text).filter(({ type }) => type === 'blob');
    const seen = counted.map(({ path }) => path).sort();
    // Of what is unclear the key sees all, and BuildKit sends some.
    const wanted = unclear(text).length === 0 ? seen : seen.filter((path) => sent.includes(path));
    assert.deepEqual(sent.sort(), wanted, ignore);
  }
});

test('a submodule of such a name is told by it, unless .dockerignore leaves it out', async () => {
  const lib = all.commit({ a: '1' });
  const repo = all.commit({ Dockerfile });
  repo.git('submodule', '--quiet', 'add', lib.folder, 'lib');
  repo.commit({});
  repo.git('config', 'core.quotePath', 'false');
  const entry = `160000 ${lib.git('rev-parse', 'HEAD').trim()}\t`;
  repo.git('rm', '--quiet', '--cached', 'lib');
  writeFileSync(join(repo.folder, 'index'), bytesOf(`${entry}li\udce9\n`));
  repo.git('-c', 'alias.put=!git update-index --index-info < index', 'put');
  repo.git('commit', '--quiet', '--message', 'odd');
  mkdirSync(place(repo, 'li\udce9'));
  repo.write({ index: undefined, '.git/info/exclude': 'lib\n' });
  red(await all.build(repo), /li\\xe9 is a submodule whose name is not UTF-8; rename it/);
  repo.write({ '.dockerignore': 'li*\n' });
  repo.git('add', '.dockerignore');
  repo.git('commit', '--quiet', '--message', 'without');
  green(await all.build(repo));
});
