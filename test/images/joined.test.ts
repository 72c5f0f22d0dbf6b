// Platforms that were built apart, by jobs of their own, as one image.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KEY, REVISION } from '../../actions/core/image/labels.ts';
import { contentOf } from '../../actions/core/image/oci.ts';
import { imageUnder } from '../../actions/images/inside.ts';
import { action } from '../../actions/push-registry/action.ts';
import { putImage, putIndex } from './world/made.ts';
import { play } from './world/play.ts';
import type { Shelf } from './world/shelf.ts';
import { ECR } from './world/shelves.ts';
import { World } from './world/world.ts';

const sha = 'c0ffee'.padEnd(40, '0');
const wanted = { scanOnPush: true, tags: {}, movable: ['branch-*'], encryption: undefined, lifecycle: undefined };

let world: World;
let shelf: Shelf;
beforeEach(async () => {
  world = new World();
  await world.shelves.prepare(ECR, 'orders', wanted);
  shelf = world.shelves.shelves.get(`${ECR}/orders`) ?? assert.fail();
});

const key = { amd64: 'a'.repeat(64), arm64: 'b'.repeat(64) };
/** What a job of this architecture has pushed, built of this commit. */
async function built(architecture: 'amd64' | 'arm64', revision = sha, on = shelf) {
  const annotations = { [KEY]: key[architecture], [REVISION]: revision };
  return await putImage(on, { says: `${architecture} of ${revision}`, config: { architecture }, annotations });
}
const at = ({ digest }: { digest: string }) => `${ECR}/orders@${digest}`;
const push = async (images: readonly string[], more: Record<string, string> = {}, commit = sha) =>
  await play(action, world.push(), { image: images.join('\n'), repository: 'orders', ...more }, { sha: commit });

test('images of two jobs become one index, the same in whatever order, under the commit', async () => {
  const [amd64, arm64] = [await built('amd64'), await built('arm64')];
  const { error, outputs } = await push([at(arm64), at(amd64)]);
  assert.equal(error, undefined, error?.stack);
  const index = (await shelf.manifest(sha)) ?? assert.fail();
  assert.equal(outputs.get('digest'), index.digest);
  const listed = contentOf(index).manifests?.map(({ digest, platform }) => `${platform?.architecture} ${digest}`);
  assert.deepEqual(listed, [`amd64 ${amd64.digest}`, `arm64 ${arm64.digest}`]);
  const again = await push([at(amd64), at(arm64)]);
  assert.deepEqual([again.outputs.get('digest'), again.outputs.get('changed')], [index.digest, 'false']);
});

test('what was found of another commit is joined to the same index, which the next commit finds too', async () => {
  const images = [at(await built('amd64')), at(await built('arm64'))];
  const { outputs } = await push(images);
  const next = 'd'.repeat(40);
  const later = await push(images, {}, next);
  assert.equal(later.error, undefined, later.error?.stack);
  assert.equal(later.outputs.get('digest'), outputs.get('digest'));
  assert.equal(await imageUnder(shelf, next), outputs.get('digest'));
});

test('from a layout and a registry, an index of one with what attests it, and into another repository', async () => {
  const layout = world.machine.layout('/temp/layout');
  const amd64 = await built('amd64', sha, layout);
  const arm64 = await built('arm64');
  const told = {
    ...(await putImage(shelf, { says: 'an SBOM' })).descriptor,
    platform: { os: 'unknown', architecture: 'unknown' },
  };
  const index = await putIndex(shelf, [
    { ...arm64.descriptor, platform: { os: 'linux', architecture: 'arm64' } },
    told,
  ]);
  const { error } = await push([at(index), `oci:/temp/layout@${amd64.digest}`], { repository: 'ghcr.io/acme/orders' });
  assert.equal(error, undefined, error?.stack);
  const there = await world.shelves.open('ghcr.io/acme/orders');
  const listed = contentOf((await there?.manifest(sha)) ?? assert.fail()).manifests?.map(({ digest }) => digest);
  assert.deepEqual(listed, [amd64.digest, arm64.digest, told.digest]);
});

test('one platform twice, none at all, an engine and a key are refused before anything is pushed', async () => {
  const amd64 = await built('amd64');
  const twice = await push([at(amd64), at(await built('amd64', 'e'.repeat(40)))]);
  assert.match(String(twice.error), /^Stopped: image: linux\/amd64 is in it twice; give one image for each platform/);
  const chart = await putImage(shelf, { says: 'chart', config: { os: 7 } });
  const none = await push([at(amd64), at(chart)]);
  assert.match(String(none.error), /^Stopped: image: sha256:\S+ says no platform/);
  await assert.rejects(push([at(amd64), 'orders:1']), /image: several images are joined by digest/);
  await assert.rejects(
    push([at(amd64), at(chart)], { key: 'k' }),
    /key: each platform has its own, and what is joined/,
  );
  assert.deepEqual([...shelf.tags], []);
});
