// Which base images a build is made on: those of now, of this commit's first build, or of the last build.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Ended } from '../frame/runner.ts';
import { filesIn, green } from './expect.ts';
import type { Repository } from './repository.ts';
import { push, type World, world } from './world.ts';

let all: World;
let repo: Repository;
/** Builds of one commit, each on the base image of its time: it holds a file of this name. */
const built: Record<string, Ended> = {};
before(async () => {
  all = await world();
  repo = all.commit({ Dockerfile: `FROM ${all.registry.host}/moving:1\nCOPY Dockerfile /\n` });
  for (const name of ['first', 'second', 'third']) {
    const base = green(await all.build(all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', [name]: '1' })));
    await push(base, `${all.registry.host}/moving`, '1');
    built[name] = green(await all.build(repo));
  }
});
after(() => all.close());

/** What an event says of the repository. */
function event(): string {
  const file = join(all.folder, 'event.json');
  writeFileSync(file, JSON.stringify({ repository: { default_branch: 'main' } }));
  return file;
}

/** Of a run, in a repository that has builds under these tags. */
async function keeping(
  tags: Record<string, string>,
  env: Record<string, string>,
  given: Record<string, string> = { 'refresh-base': 'false' },
): Promise<Ended> {
  const repository = `${all.registry.host}/${Object.keys(tags).join('/') || 'none'}`;
  for (const [tag, name] of Object.entries(tags)) await push(built[name] as Ended, repository, tag);
  return green(await all.build(repo, { inputs: { ...given, repository }, env }));
}

const pullRequest = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_HEAD_REF: 'fix', GITHUB_BASE_REF: 'next' };

test("a branch keeps those of its own last build, and makes that build's image again", async () => {
  const kept = await keeping({ 'branch-main': 'first' }, { GITHUB_REF: 'refs/heads/main' });
  assert.equal(kept.outputs['key'], built['first']?.outputs['key']);
  assert.equal(kept.outputs['digest'], built['first']?.outputs['digest']);
  assert.ok(filesIn(kept).includes('first'));
});

test('a pull request keeps those of the branch that it comes from', async () => {
  const kept = await keeping({ 'branch-next': 'first', 'branch-fix': 'second' }, pullRequest);
  assert.equal(kept.outputs['key'], built['second']?.outputs['key']);
});

test('a pull request whose branch was never built keeps those of the branch that it goes to', async () => {
  const tags = { 'branch-main': 'first', 'branch-next': 'second' };
  const kept = await keeping(tags, { ...pullRequest, GITHUB_EVENT_PATH: event() });
  assert.equal(kept.outputs['key'], built['second']?.outputs['key']);
  assert.match(kept.log, /refresh-base: the base images are those of \S+:branch-next/);
  assert.match(kept.summary, /\| Size \| .+, the same as `branch-next` \|/, 'it is compared with that build too');
});

test("a new branch keeps those of the default branch's last build", async () => {
  const env = { GITHUB_REF: 'refs/heads/new', GITHUB_EVENT_PATH: event() };
  const kept = await keeping({ 'branch-main': 'second' }, env);
  assert.equal(kept.outputs['key'], built['second']?.outputs['key']);
});

test('where nothing was built yet, they are those of now, and the log says so', async () => {
  const fresh = await keeping({}, pullRequest);
  assert.match(fresh.log, /refresh-base: \S+\/none has no build under [0-9a-f]{40}, branch-fix, branch-next yet/);
  assert.equal(fresh.outputs['key'], built['third']?.outputs['key']);
});

test('a commit that was built before keeps the base images of that build, so that its tag never conflicts', async () => {
  const sha = repo.git('rev-parse', 'HEAD').trim();
  const tags = { [sha]: 'first', 'branch-main': 'second' };
  const main = { GITHUB_REF: 'refs/heads/main' };
  const again = await keeping(tags, main, {});
  assert.equal(again.outputs['key'], built['first']?.outputs['key']);
  assert.match(again.log, new RegExp(`refresh-base: the base images are those of \\S+:${sha}`));
  const kept = await keeping(tags, main);
  assert.equal(kept.outputs['key'], built['first']?.outputs['key'], 'its own build is nearer than its branch');
  const fresh = await keeping(tags, main, { 'refresh-base': 'true' });
  assert.equal(fresh.outputs['key'], built['third']?.outputs['key']);
});

test('a commit that was never built is built on the base images of now, whatever its branch had', async () => {
  const fresh = await keeping({ 'branch-main': 'first' }, { GITHUB_REF: 'refs/heads/main' }, {});
  assert.equal(fresh.outputs['key'], built['third']?.outputs['key']);
});
