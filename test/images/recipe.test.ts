// What the builder says it used is what a key is made of, and an image tells it to the builds after it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { action } from '../../actions/build-image/action.ts';
import { RECIPE } from '../../actions/core/image/labels.ts';
import { contentOf } from '../../actions/core/image/oci.ts';
import { action as pushAction } from '../../actions/push-registry/action.ts';
import { putImage } from './world/made.ts';
import { type Played, play } from './world/play.ts';
import type { Shelf } from './world/shelf.ts';
import { World } from './world/world.ts';

const repository = 'ghcr.io/acme/orders';
const [base, tool, other] = ['ghcr.io/acme/base:1', 'ghcr.io/acme/tool:1', 'ghcr.io/acme/other:1'];

/** A world with three base images, one of which brings in another; no two tests share one. */
async function scene() {
  const world = new World();
  const shelf = async (path = repository) => (await world.shelves.open(path)) as Shelf;
  /** Another image under the name of a base image. */
  const move = async (name: string, says: string) => {
    const [path, tag] = name.split(':');
    const place = await shelf(path);
    await place.put(await putImage(place, { says: `${name} ${says}` }), tag);
  };
  for (const name of [base, tool, other]) await move(name, 'first');
  world.engine.onbuild.set(base, tool);
  const played = (inputs: Record<string, string>) => play(action, world.build(), inputs);
  const build = async (inputs: Record<string, string> = {}): Promise<Played['outputs']> => {
    const { error, outputs } = await played({ repository, ...inputs });
    assert.equal(error, undefined, error?.stack);
    return outputs;
  };
  /** As the step after it does. */
  const push = async (built: Played['outputs'], tags = `v${built.get('release')}`): Promise<void> => {
    const given = { image: built.get('image') ?? '', key: built.get('key') ?? '' };
    const { error } = await play(pushAction, world.push(), { repository, tags, ...given });
    assert.equal(error, undefined, error?.stack);
  };
  const recipeTags = async () => [...(await shelf()).tags].filter(([tag]) => tag.startsWith('recipe-'));
  const onBase = (more = '') => world.clone.checkIn({ Dockerfile: `FROM ${base}\nCOPY . /\n${more}` });
  return { world, shelf, move, played, build, push, recipeTags, onBase };
}

test('an image whose base brings in another one has a key, and is found by it until either moves', async () => {
  const { move, build, push, recipeTags, onBase } = await scene();
  onBase();
  const built = await build();
  await push(built);
  assert.equal((await recipeTags()).length, 1);
  const found = await build();
  assert.deepEqual([found.get('outcome'), found.get('digest')], ['found', built.get('digest')]);
  const keys = new Set([built.get('key')]);
  for (const [moved, says] of [
    [tool, 'second'],
    [base, 'second'],
    [tool, 'first'],
  ] as const) {
    await move(moved, says);
    const again = await build();
    assert.equal(again.get('outcome'), 'built');
    keys.add(again.get('key'));
    await push(again, `${says}-${keys.size}`);
    assert.equal((await build()).get('outcome'), 'found');
  }
  assert.equal(keys.size, 4);
  assert.deepEqual(
    (await recipeTags()).map(([, digest]) => digest),
    [built.get('digest')],
    'the first one keeps it',
  );
});

test('a list that went stale makes a build, never another image', async () => {
  const { world, move, build, push, onBase } = await scene();
  onBase();
  await push(await build());
  world.engine.onbuild.set(base, other);
  await move(base, 'second');
  const first = await build();
  await push(first, 'first');
  const again = await build();
  assert.deepEqual([again.get('outcome'), again.get('key')], ['built', first.get('key')]);
  await move(other, 'second');
  const moved = await build();
  assert.notEqual(moved.get('key'), first.get('key'));
});

test('a list is believed only of an image that says itself that it is of this recipe', async () => {
  const { shelf, build, push, recipeTags, onBase } = await scene();
  onBase();
  const built = await build();
  await push(built);
  const [[tag = ''] = []] = await recipeTags();
  for (const annotations of [{}, { [RECIPE]: 'f'.repeat(64) }]) {
    const there = await shelf();
    there.tags.set(tag, (await putImage(there, { says: 'another', annotations })).digest);
    const again = await build();
    assert.deepEqual([again.get('outcome'), again.get('digest')], ['built', built.get('digest')]);
  }
});

test('where the Dockerfile names all that is used, no tag has to tell it', async () => {
  const { world, shelf, build, push, recipeTags } = await scene();
  world.clone.checkIn({ Dockerfile: `FROM ${tool}\nCOPY . /\n` });
  const built = await build();
  await push(built);
  assert.deepEqual(await recipeTags(), []);
  const top = await (await shelf()).manifest(built.get('digest') ?? '');
  assert.equal(contentOf(top ?? { text: '{}' }).annotations?.[RECIPE], undefined);
  assert.equal((await build()).get('outcome'), 'found');
  const there = await shelf();
  const { digest } = await putImage(there, { says: 'of a stranger', annotations: { note: 'x' } });
  const look = there.manifest.bind(there);
  there.manifest = (reference) => look(reference.startsWith('recipe-') ? digest : reference);
  assert.equal((await build()).get('outcome'), 'found', 'whatever lies under its tag');
});

test('what an ADD fetches may change: such an image gets no key, and is never found', async () => {
  const { world, played, build, push, onBase } = await scene();
  onBase('ADD https://a.example/x /x\n');
  world.engine.web.set('https://a.example/x', '1');
  const { outputs, log } = await played({ repository });
  assert.equal(outputs.get('key'), '');
  assert.match(log.join('\n'), /^warning: the build used https:\/\/a\.example\/x.*no content key can tell/m);
  await push(outputs);
  world.engine.web.set('https://a.example/x', '2');
  const again = await build();
  assert.equal(again.get('outcome'), 'built');
  assert.notEqual(again.get('digest'), outputs.get('digest'));
});

test('a commit keeps the images of its first build, those of an ONBUILD too', async () => {
  const { move, build, push, onBase } = await scene();
  const { sha } = onBase();
  const built = await build();
  await push(built, sha);
  await move(tool, 'second');
  const kept = await build();
  assert.deepEqual([kept.get('outcome'), kept.get('digest')], ['found', built.get('digest')]);
  assert.notEqual((await build({ 'refresh-base': 'true' })).get('key'), built.get('key'));
});

test('two folders of equal files are two contents where .gitattributes may write them out by their place', async () => {
  const { world, played } = await scene();
  const Dockerfile = 'FROM scratch\nCOPY . /\n';
  const keys = async () => {
    const images = '- {name: a, context: a}\n- {name: b, context: b}\n';
    const all = JSON.parse((await played({ images })).outputs.get('images') ?? '{}');
    return new Set([all.a.key, all.b.key]).size;
  };
  world.clone.checkIn({ 'a/Dockerfile': Dockerfile, 'b/Dockerfile': Dockerfile });
  assert.equal(await keys(), 1);
  world.clone.checkIn({ '.gitattributes': '/b/* text eol=crlf\n' });
  assert.equal(await keys(), 2);
});

test('several platforms tell of one list', async () => {
  const { build, push, recipeTags, onBase } = await scene();
  onBase();
  const asked = { platforms: 'linux/amd64,linux/arm64' };
  const built = await build(asked);
  await push(built);
  assert.equal((await recipeTags()).length, 1);
  const found = await build(asked);
  assert.deepEqual([found.get('outcome'), found.get('digest')], ['found', built.get('digest')]);
});

const plain = { Dockerfile: 'FROM scratch\nCOPY . /\n', app: '1' };
test('another target, argument, platform, label, annotation, test or attestation is other content', async () => {
  const { world, build } = await scene();
  world.clone.checkIn(plain);
  const keys = new Set<string | undefined>();
  const variants: Record<string, string>[] = [
    {},
    { target: 'one' },
    { 'build-args': 'V=2' },
    { platforms: 'linux/arm64' },
    { labels: 'a=b' },
    { annotations: 'a=b' },
    { 'test-command': 'true' },
    { provenance: 'true' },
    { network: 'none' },
    { 'add-hosts': 'db:10.0.0.1' },
    { 'shm-size': '1g' },
    { ulimit: 'nofile=1024:1024' },
    { allow: 'network.host' },
  ];
  for (const inputs of variants) keys.add((await build(inputs)).get('key'));
  assert.equal(keys.size, variants.length);
  for (const inputs of [{ 'no-cache': 'true' }, { 'no-cache-filters': 'a' }])
    assert.ok(keys.has((await build(inputs)).get('key')), 'what is built without cache is the same');
  assert.ok(!keys.has(undefined) && !keys.has(''));
  const labels = 'org.opencontainers.image.version=9';
  assert.ok(keys.has((await build({ labels })).get('key')), 'it tells the commit alone');
});

test('a build argument that names the commit is told of, with what to use in its place', async () => {
  const { world, played } = await scene();
  const { sha } = world.clone.checkIn(plain);
  const said = async (args: string) =>
    (await played({ 'build-args': args })).log.filter((line) => /^notice: /.test(line));
  assert.match((await said(`GIT_SHA=${sha}`)).join(), /build-args: GIT_SHA is another one .* read IMMUTABLE_RELEASE/);
  assert.deepEqual(await said('NODE_ENV=production'), []);
});
