// An image that was built once is found by its content, wherever the commit came from, and nothing is started for it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { green } from './expect.ts';
import { push, type World, world } from './world.ts';

let all: World;
let repository: string;
before(async () => {
  all = await world();
  repository = `${all.registry.host}/orders`;
});
after(() => all.close());

/** Neither a builder nor an engine is to be had. */
const alone = { BUILDX_BUILDER: 'nobody', DOCKER_HOST: 'tcp://127.0.0.1:1', PATH: '/usr/bin:/bin' };

test('squash merge, revert, cherry-pick and another branch find the image of the same content', async () => {
  const repo = all.commit({ Dockerfile: `FROM ${all.base}\nCOPY . /app\n`, a: '1' });
  repo.git('switch', '--quiet', '--create', 'feature');
  repo.commit({ a: '2' });
  repo.commit({ b: '2' });
  const built = green(await all.build(repo, { inputs: { repository } }));
  assert.equal(built.outputs['cached'], 'false');
  await push(built, repository, `content-${built.outputs['key']}`);
  const found = async () => {
    const ended = green(await all.build(repo, { inputs: { repository }, env: alone }));
    assert.equal(ended.outputs['cached'], 'true');
    assert.equal(ended.outputs['outcome'], 'found');
    assert.equal(ended.outputs['image'], `${repository}@${built.outputs['digest']}`);
    assert.equal(ended.outputs['digest'], built.outputs['digest']);
    assert.equal(ended.outputs['size'], built.outputs['size']);
    assert.equal(ended.outputs['release'], repo.git('rev-parse', 'HEAD').slice(0, 12));
    assert.match(ended.summary, /found, nothing was built/);
  };
  await found();
  repo.git('switch', '--quiet', 'main');
  repo.git('merge', '--quiet', '--squash', 'feature');
  repo.commit({});
  await found();
  repo.commit({ a: '3' });
  repo.git('revert', '--no-edit', 'HEAD');
  await found();
  repo.git('switch', '--quiet', '--create', 'picked', 'feature~2');
  repo.commit({ 'README.md': 'another line of history', a: '1' });
  repo.git('cherry-pick', 'feature~1', 'feature');
  repo.commit({ 'README.md': undefined });
  await found();
  // What another content is made of needs a builder again.
  repo.commit({ a: '4' });
  const other = await all.build(repo, { inputs: { repository }, env: alone });
  assert.equal(other.code, 1, other.log);
});
