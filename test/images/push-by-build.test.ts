// build-image that pushes by itself: the builder by digest, and tags once all has passed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { action } from '../../actions/build-image/action.ts';
import { contentTag } from '../../actions/core/image/tags.ts';
import { play, playPost } from './world/play.ts';
import type { Shelf } from './world/shelf.ts';
import { ECR } from './world/shelves.ts';
import { World } from './world/world.ts';

const repository = 'ghcr.io/acme/orders';

function scene() {
  const world = new World();
  const head = world.clone.checkIn({ Dockerfile: 'FROM scratch\nCOPY . /\n', app: '1' });
  const played = (inputs: Record<string, string> = {}, sha = head.sha) =>
    play(action, world.build(), { repository, push: 'true', ...inputs }, { sha });
  const green = async (inputs: Record<string, string> = {}, sha = head.sha) => {
    const ended = await played(inputs, sha);
    assert.equal(ended.error, undefined, ended.error?.stack);
    return ended;
  };
  const shelf = async (name = repository) => (await world.shelves.open(name)) as Shelf;
  return { world, head, played, green, shelf };
}

test('an image is built, pushed and tagged in one step, and no layout is written', async () => {
  const { world, head, green, shelf } = scene();
  const ended = await green();
  const { outputs, summary } = ended;
  const digest = outputs.get('digest') ?? '';
  assert.deepEqual([outputs.get('outcome'), outputs.get('image')], ['built', `${repository}@${digest}`]);
  const tags = [head.sha, contentTag(outputs.get('key') ?? ''), 'branch-main'];
  assert.equal(outputs.get('tags'), tags.join(','));
  assert.deepEqual(Object.fromEntries((await shelf()).tags), Object.fromEntries(tags.map((tag) => [tag, digest])));
  assert.deepEqual([...world.machine.layouts], []);
  assert.match(summary, /Release `ghcr\.io\/acme\/orders@sha256:/);
  assert.match(summary, /branch-main/);
  await playPost(action, world.build(), {}, ended);
  assert.deepEqual([...world.machine.files, ...world.machine.folders, ...world.engine.builders], []);
});

test('it is the image that a layout would hold, and what is there already only gets its tags', async () => {
  const { world, green, shelf } = scene();
  const { outputs: layout } = await green({ push: 'false' });
  const { outputs: pushed } = await green();
  assert.equal(pushed.get('digest'), layout.get('digest'));
  const again = world.clone.checkIn({ app: '1' });
  const { outputs: found } = await green({}, again.sha);
  assert.deepEqual([found.get('outcome'), found.get('digest')], ['found', pushed.get('digest')]);
  assert.ok((await shelf()).tags.has(again.sha));
});

test('tags are those that are given', async () => {
  const { green, shelf } = scene();
  const { outputs } = await green({ tags: 'v1', 'moving-tags': 'latest' });
  assert.equal(outputs.get('tags'), `v1,${contentTag(outputs.get('key') ?? '')},latest`);
  assert.ok((await shelf()).tags.has('latest'));
});

test('an image that fails its test leaves this machine in no way', async () => {
  const { played, shelf } = scene();
  const { error, outputs } = await played({ 'test-command': 'false' });
  assert.match(String(error), /test-command: false ended with 1/);
  assert.equal(outputs.get('image'), undefined);
  const { manifests, blobs, tags } = await shelf();
  assert.deepEqual([...manifests, ...blobs, ...tags], []);
});

for (const inputs of [{ 'test-command': 'true' }, { verify: 'true' }]) {
  test(`what has to pass first is pushed when it has: ${Object.keys(inputs)}`, async () => {
    const { green, shelf } = scene();
    const { outputs: passed } = await green({ ...inputs, push: 'false' });
    const { outputs } = await green(inputs);
    assert.equal(outputs.get('digest'), passed.get('digest'));
    assert.equal((await shelf()).tags.get(contentTag(outputs.get('key') ?? '')), outputs.get('digest'));
  });
}

test('what is pushed after a test is what has passed it, or the job fails', async () => {
  const { world, played, shelf } = scene();
  world.clone.checkIn({ Dockerfile: 'FROM scratch\nCOPY . /\nRUN date > /built\n' });
  const { error } = await played({ 'test-command': 'true' });
  assert.match(
    String(error),
    /pushing \S+: it is another image than sha256:[0-9a-f]{64}, which has passed; .*run again/,
  );
  assert.deepEqual([...(await shelf()).tags], []);
});

test('what can change unseen is pushed under no key', async () => {
  const { world, head, green, shelf } = scene();
  world.clone.checkIn({ Dockerfile: 'FROM scratch\nADD https://a.example/x /\n' });
  const { outputs } = await green();
  assert.equal(outputs.get('key'), '');
  assert.ok(![...(await shelf()).tags.keys()].some((tag) => /^(content|recipe)-/.test(tag)));
  assert.ok(head);
});

test('a repository in ECR is made, and what its scan finds keeps every tag away', async () => {
  const { world, played } = scene();
  world.shelves.scanning.set(`${ECR}/orders`, { takes: 1, findings: [{ id: 'CVE-1', severity: 'critical' } as never] });
  const { error } = await played({ repository: 'orders', 'scan-fail-on': 'high' });
  assert.match(String(error), /found CVE-1 \(critical\), from high up; nothing was tagged/);
  assert.deepEqual([...(world.shelves.shelves.get(`${ECR}/orders`)?.tags ?? ['none'])], []);
});

test('several images go to a repository each', async () => {
  const { world, played, shelf } = scene();
  const { sha } = world.clone.checkIn({ 'a/Dockerfile': 'FROM scratch\n', 'b/Dockerfile': 'FROM scratch\nCOPY . /\n' });
  const images =
    '- {name: a, context: a, repository: ghcr.io/acme/a}\n- {name: b, context: b, repository: ghcr.io/acme/b}\n';
  const { error, outputs } = await played({ images, repository: '' }, sha);
  assert.equal(error, undefined, error?.stack);
  const all = JSON.parse(outputs.get('images') ?? '{}');
  for (const name of ['a', 'b'])
    assert.equal((await shelf(`ghcr.io/acme/${name}`)).tags.get(sha), all[name].digest, name);
  assert.match(all.a.image, /^ghcr\.io\/acme\/a@sha256:/);
});

for (const [inputs, words] of [
  [{ repository: '' }, /push: needs repository, where the image goes/],
  [{ push: 'false', tags: 'v1' }, /tags: nothing is pushed here unless push is true/],
  [{ push: 'false', 'moving-tags': 'latest' }, /moving-tags: nothing is pushed here unless push is true/],
  [{ tags: 'a', 'moving-tags': 'a' }, /moving-tags: a can't be in tags too/],
  [{ images: '- {name: a}\n- {name: b, repository: x}\n', repository: '' }, /push needs a repository for each image/],
] as const) {
  test(`refused before anything is made: ${JSON.stringify(inputs)}`, async () => {
    const { world, played } = scene();
    const problem = await played(inputs).then(
      ({ error }) => error,
      (error) => error,
    );
    assert.match(String(problem), words);
    assert.deepEqual([...world.machine.folders, ...world.engine.builders], []);
  });
}
