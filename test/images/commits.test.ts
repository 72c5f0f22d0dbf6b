// What many commits have in common: an image takes 1,000 tags.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KEY, REVISION } from '../../actions/core/image/labels.ts';
import { imageUnder } from '../../actions/images/inside.ts';
import { action } from '../../actions/push-registry/action.ts';
import { type Made, putImage, putIndex } from './world/made.ts';
import { play } from './world/play.ts';
import type { Shelf } from './world/shelf.ts';
import { ECR } from './world/shelves.ts';
import { World } from './world/world.ts';

const wanted = { scanOnPush: true, tags: {}, movable: ['branch-*'], encryption: undefined, lifecycle: undefined };
const sha = 'c0ffee'.padEnd(40, '0');
const KEYED = 'a'.repeat(64);

let world: World;
beforeEach(() => {
  world = new World();
});

/** An image of one platform, or of two, that says its commit and its key, where a build finds it. */
async function found(platforms: number): Promise<{ shelf: Shelf; image: Made }> {
  await world.shelves.prepare(ECR, 'orders', wanted);
  const shelf = world.shelves.shelves.get(`${ECR}/orders`) ?? assert.fail();
  const annotations = { [KEY]: KEYED, [REVISION]: sha };
  const one = async (says: string) => await putImage(shelf, { says, annotations });
  if (platforms === 1) return { shelf, image: await one('one') };
  const parts = await Promise.all(['amd64', 'arm64'].map(one));
  return {
    shelf,
    image: await putIndex(
      shelf,
      parts.map(({ descriptor }) => descriptor),
      annotations,
    ),
  };
}

for (const platforms of [1, 2]) {
  test(`3,000 commits of one content stay green, and each finds the image by its tag (${platforms})`, async () => {
    const { shelf, image } = await found(platforms);
    const inputs = { image: `${ECR}/orders@${image.digest}`, repository: 'orders', key: KEYED };
    const commit = (at: number) => at.toString(16).padStart(40, '0');
    for (let at = 0; at < 3000; at++) {
      const { error, outputs } = await play(action, world.push(), inputs, { sha: commit(at) });
      assert.equal(error, undefined, error?.stack);
      assert.equal(outputs.get('digest'), image.digest);
    }
    assert.ok(shelf.tagsOf(image.digest) < 5, `${shelf.tagsOf(image.digest)} tags`);
    for (const at of [0, 1500, 2999]) assert.equal(await imageUnder(shelf, commit(at)), image.digest);
    const again = await play(action, world.push(), inputs, { sha: commit(7) });
    assert.deepEqual([again.error, again.outputs.get('changed')], [undefined, 'false']);
  });
}

test('an image that has as many tags as it may gets more of any kind, that move and that do not', async () => {
  const { shelf, image } = await found(2);
  for (let at = 0; at < 1000; at++) await shelf.put(image, `t-${at}`);
  const inputs = {
    image: `${ECR}/orders@${image.digest}`,
    repository: 'orders',
    tags: '1.2.3',
    'moving-tags': 'branch-x',
  };
  for (const changed of ['true', 'false']) {
    const { error, outputs } = await play(action, world.push(), inputs, { sha });
    assert.equal(error, undefined, error?.stack);
    assert.equal(outputs.get('changed'), changed);
    for (const tag of ['1.2.3', 'branch-x']) assert.equal(await imageUnder(shelf, tag), image.digest);
  }
  const other = await putImage(shelf, { says: 'other' });
  const taken = await play(action, world.push(), { ...inputs, image: `${ECR}/orders@${other.digest}` }, { sha });
  assert.match(String(taken.error), new RegExp(`tag 1\\.2\\.3 of \\S+ never moves: it names ${image.digest} `));
});

test('what stands under a tag for the image, and has something else to pull, is another image', async () => {
  const { shelf, image } = await found(1);
  const evil = await putImage(shelf, { says: 'evil' });
  const annotations = { 'io.immutable.image-digest': image.digest };
  await shelf.put(await putIndex(shelf, [evil.descriptor], annotations), '1.2.3');
  const inputs = { image: `${ECR}/orders@${image.digest}`, repository: 'orders', tags: '1.2.3' };
  const { error } = await play(action, world.push(), inputs, { sha });
  assert.match(String(error), /tag 1\.2\.3 of \S+ never moves/);
});
