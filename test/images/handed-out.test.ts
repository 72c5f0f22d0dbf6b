// What a job gets of an image besides: it in the local engine, and files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { action } from '../../actions/build-image/action.ts';
import { contentTag } from '../../actions/core/image/tags.ts';
import { play, playPost } from './world/play.ts';
import { World } from './world/world.ts';

const repository = 'ghcr.io/acme/orders';

function scene(Dockerfile = 'FROM scratch\nCOPY . /\n') {
  const world = new World();
  const head = world.clone.checkIn({ Dockerfile, app: '1' });
  const played = (inputs: Record<string, string>) =>
    play(action, world.build(), { repository, ...inputs }, { sha: head.sha });
  const green = async (inputs: Record<string, string>) => {
    const ended = await played(inputs);
    assert.equal(ended.error, undefined, ended.error?.stack);
    return ended;
  };
  return { world, head, played, green };
}

test('an image that was built only is in the engine under the tags that a push would put', async () => {
  const { world, head, green } = scene();
  const { outputs } = await green({ load: 'true' });
  const image = outputs.get('image')?.slice('oci:'.length);
  assert.deepEqual(Object.fromEntries(world.engine.images), {
    [`${repository}:${head.sha}`]: image,
    [`${repository}:branch-main`]: image,
  });
  const given = scene();
  await given.green({ load: 'true', tags: 'test', 'moving-tags': 'none' });
  assert.deepEqual([...given.world.engine.images.keys()], [`${repository}:test`]);
});

test('one that is pushed is taken from its registry under all of its tags, and one that is found too', async () => {
  const { world, head, green } = scene();
  const { outputs } = await green({ load: 'true', push: 'true' });
  const key = outputs.get('key') ?? '';
  const names = [head.sha, contentTag(key), 'branch-main'].map((tag) => `${repository}:${tag}`);
  const all = Object.fromEntries(names.map((name) => [name, outputs.get('image')]));
  assert.deepEqual(Object.fromEntries(world.engine.images), all);
  world.engine.images.clear();
  const found = await green({ load: 'true', push: 'true' });
  assert.equal(found.outputs.get('outcome'), 'found');
  assert.deepEqual(Object.fromEntries(world.engine.images), all);
  assert.deepEqual([...world.engine.builders], ['immutable-1'], 'nobody needs one to load what is found');
  world.engine.images.clear();
  await green({ load: 'true', tags: 'x', 'moving-tags': 'none' });
  assert.deepEqual(Object.fromEntries(world.engine.images), { [`${repository}:x`]: outputs.get('image') });
});

test('files are written of what was built and of what was found, and are the same image', async () => {
  const { world, green } = scene();
  const outputs = (to: string) =>
    `type=local,dest=${to}\ntype=tar,dest=${to}.tar\ntype=oci,dest=${to}.oci\ntype=docker,dest=${to}.docker,name=a:1`;
  const built = await green({ push: 'true', outputs: outputs('one') });
  const found = await green({ outputs: outputs('/two') });
  assert.deepEqual(
    ['outcome', 'image'].map((name) => found.outputs.get(name)),
    ['found', built.outputs.get('image')],
  );
  const image = built.outputs.get('image') ?? '';
  const { text } = (await (await world.shelves.open(repository))?.manifest(built.outputs.get('digest') ?? '')) ?? {};
  for (const to of [`${world.clone.top}/one`, '/two']) {
    const ends = ['', '.tar', '.oci', '.docker'].map((end) => world.machine.files.get(`${to}${end}`));
    assert.deepEqual(ends, [`local of ${image}`, `tar of ${image}`, text, `a:1 ${text}`]);
  }
  await playPost(action, world.build(), {}, found);
  assert.deepEqual(
    [...world.engine.builders],
    ['immutable-1'],
    'the one that found it made one more, and took it away',
  );
});

test('of two jobs with one content, both get the image of the first', async () => {
  const { world, head, green } = scene('FROM scratch\nCOPY . /\nRUN date\n');
  const late = async () => {
    await world.machine.clock.wait(3);
    return await green({ load: 'true', push: 'true', outputs: '/late' });
  };
  const [first, second] = await Promise.all([green({ load: 'true', push: 'true', outputs: '/first' }), late()]);
  const taken = [first, second].filter(({ log }) =>
    log.some((line) => /another job has built this content/.test(line)),
  );
  assert.equal(taken.length, 1, 'they made two images');
  assert.equal(first.outputs.get('image'), second.outputs.get('image'));
  assert.equal(world.engine.images.get(`${repository}:${head.sha}`), first.outputs.get('image'));
  assert.equal(world.machine.files.get('/first'), world.machine.files.get('/late'));
});

test('files are written of a layout too', async () => {
  const { world, green } = scene();
  const { outputs } = await green({ outputs: '/one' });
  assert.equal(world.machine.files.get('/one'), `local of ${outputs.get('image')?.slice('oci:'.length)}`);
});

test('what goes wrong after the push is red, and says what is pushed; its outputs are there', async () => {
  const { world, head, played } = scene();
  world.engine.full = true;
  const { error, outputs } = await played({ load: 'true', push: 'true' });
  const image = outputs.get('image') ?? '';
  assert.match(image, /^ghcr\.io\/acme\/orders@sha256:/);
  assert.equal(outputs.get('outcome'), undefined, 'left to the failure');
  assert.equal(
    error?.message,
    `loading the image into the local engine: the disk is full; ${image} is pushed and has its tags, ${head.sha}, ${contentTag(outputs.get('key') ?? '')}, branch-main: a job that runs again finds it`,
  );
  const again = await played({ load: 'true' });
  assert.match(String(again.error), /the disk is full; ghcr\.io\S+ is in its registry as before$/);
});

test('of several platforms docker gets none, and says what does', async () => {
  const { played } = scene();
  const inputs = { platforms: 'linux/amd64,linux/arm64', outputs: 'type=docker,dest=/x' };
  assert.match(
    String((await played(inputs)).error),
    /type=docker holds one platform, and the image has 2; give type=oci; /,
  );
});

for (const [inputs, words] of [
  [{ repository: '', load: 'true' }, /load: needs repository, which is what the image is called in the engine/],
  [{ images: '- name: a\n', repository: '', load: 'true' }, /load needs a repository for each image/],
  [{ images: '- {name: a, outputs: x}\n- {name: b, outputs: x}\n' }, /outputs: x would be written twice/],
  [{ tags: 'x' }, /tags: nothing is pushed here unless push is true/],
  [{ 'scan-allow': '- x', load: 'true', 'scan-fail-on': 'high' }, /scan-allow: nothing is pushed here/],
  [{ outputs: 'type=registry' }, /outputs: "type=registry": push: true puts the image into repository/],
  [{ 'compression-level': '10' }, /compression-level: gzip has levels from 0 to 9/],
  [
    { images: '- {name: a, compression: zstd}\n- {name: b, compression-level: 22}\n' },
    /b: compression-level: gzip has/,
  ],
  [{ compression: 'xz' }, /compression: "xz" is not gzip or zstd/],
] as const) {
  test(`refused before anything is made: ${JSON.stringify(inputs)}`, async () => {
    const { world, played } = scene();
    const ended = await played(inputs).catch((error: Error) => ({ error }));
    assert.match(String(ended.error), words);
    assert.deepEqual([...world.machine.folders], []);
  });
}

test('the same files packed otherwise are another image, and gzip is what they were packed by before', async () => {
  const { green } = scene();
  const keys = [];
  for (const inputs of [{}, { compression: 'gzip' }, { compression: 'zstd' }, { 'compression-level': '9' }])
    keys.push((await green(inputs as Record<string, string>)).outputs.get('key'));
  assert.equal(keys[0], keys[1]);
  assert.equal(new Set(keys).size, 3);
});
