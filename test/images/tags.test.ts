// The inputs of push-registry about tags, as a workflow gives them.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { action } from '../../actions/push-registry/action.ts';
import { putImage } from './world/made.ts';
import { play } from './world/play.ts';
import { ECR } from './world/shelves.ts';
import { World } from './world/world.ts';

const sha = 'c0ffee'.padEnd(40, '0');
let world: World;
let image: string;
beforeEach(async () => {
  world = new World();
  const { digest } = await putImage(world.machine.layout('/temp/layout'), { says: 'x' });
  image = `oci:/temp/layout@${digest}`;
});

const push = async (inputs: Record<string, string>, ref: string) =>
  await play(action, world.push(), { image, repository: 'orders', ...inputs }, { sha, ref });
const tags = () => [...(world.shelves.shelves.get(`${ECR}/orders`)?.tags.keys() ?? [])].toSorted();

const semver = ['{{version}}', '{{major}}.{{minor}}', '{{major}}'].map((each) => `type=semver,pattern=${each}`);
const cases: readonly (readonly [string, Record<string, string>, string, readonly string[]])[] = [
  [
    'of a version',
    { tags: semver[0] ?? '', 'moving-tags': [...semver.slice(1), 'latest'].join('\n') },
    'refs/tags/v1.2.3',
    ['1', '1.2', '1.2.3', 'latest'],
  ],
  [
    'of a pull request',
    { tags: 'type=sha', 'moving-tags': 'type=ref,event=pr' },
    'refs/pull/7/merge',
    ['pr-7', 'sha-c0ffee0'],
  ],
  ['of a plus', {}, 'refs/tags/v1.2.3+build.5', ['1.2.3-build.5', sha]],
  ['that are none', { tags: 'none', 'moving-tags': 'none' }, 'refs/heads/main', ['image-[0-9a-f]{12}']],
  ['of rules that do not apply', { tags: semver[0] ?? '' }, 'refs/heads/main', ['branch-main', 'image-[0-9a-f]{12}']],
];
for (const [what, inputs, ref, expected] of cases) {
  test(`tags ${what}`, async () => {
    const { error, outputs } = await push(inputs, ref);
    assert.equal(error, undefined, error?.stack);
    const put = tags();
    assert.equal(put.length, expected.length, put.join());
    for (const [at, each] of expected.toSorted().entries()) assert.match(put[at] ?? '', new RegExp(`^${each}$`));
    assert.deepEqual((outputs.get('tags') ?? '').split(',').toSorted(), put);
    assert.equal((await push(inputs, ref)).outputs.get('changed'), 'false');
  });
}

test('the next version moves what moves, and a run by a tag that is no version says so', async () => {
  const inputs = { tags: semver[0] ?? '', 'moving-tags': semver.slice(1).join('\n') };
  await push(inputs, 'refs/tags/v1.2.3');
  const { digest } = await putImage(world.machine.layout('/temp/layout'), { says: 'next' });
  const { error } = await push({ ...inputs, image: `oci:/temp/layout@${digest}` }, 'refs/tags/v1.2.4');
  assert.equal(error, undefined, error?.stack);
  const shelf = world.shelves.shelves.get(`${ECR}/orders`);
  assert.deepEqual(
    ['1', '1.2', '1.2.4'].map((tag) => shelf?.tags.get(tag)),
    [digest, digest, digest],
  );
  const { log } = await push({}, 'refs/tags/orders-v1.2.5');
  assert.ok(
    log.some((line) => /^notice: the git tag orders-v1\.2\.5 is no version such as v1\.2\.3/.test(line)),
    log.join('\n'),
  );
});

for (const [inputs, words] of [
  [{ tags: 'branch-main' }, /tags: branch-main would move; put it into moving-tags/],
  [{ tags: 'a\ntype=semver,pattern={{major}}\nlatest' }, /tags: type=semver,pattern=\{\{major\}\}, latest would move/],
  [{ tags: 'v1', 'moving-tags': 'v1' }, /moving-tags: v1 can't be in tags too/],
  [{ tags: 'type=semver' }, /tags: "type=semver": pattern is missing/],
] as const) {
  test(`${Object.values(inputs).join(' and ')} is refused`, async () => {
    await assert.rejects(push(inputs, 'refs/heads/main'), words);
  });
}

test('what is one tag only in this run is refused too, and more moving tags than ECR can let move', async () => {
  const twice = await push({ tags: 'main', 'moving-tags': 'type=ref,event=branch' }, 'refs/heads/main');
  assert.match(String(twice.error), /^Stopped: moving-tags: main is what tags says in this run, and can't be both/);
  const many = await push({ 'moving-tags': 'a, b, c, d, e' }, 'refs/heads/main');
  assert.match(String(many.error), /^Stopped: moving-tags: 5 tags besides branches are too many: ECR can let 4 move/);
});
