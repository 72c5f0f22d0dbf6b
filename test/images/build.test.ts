// build-image told to fakes: what it decides and leaves behind, in no time.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { action } from '../../actions/build-image/action.ts';
import { KEY } from '../../actions/core/image/labels.ts';
import { contentOf } from '../../actions/core/image/oci.ts';
import { contentTag } from '../../actions/core/image/tags.ts';
import { putImage, putIndex } from './world/made.ts';
import { type Played, play, playPost } from './world/play.ts';
import { digestOf, type Shelf } from './world/shelf.ts';
import { World } from './world/world.ts';

const Dockerfile = 'FROM scratch\nCOPY . /\n';
const repository = 'ghcr.io/acme/orders';

let world: World;
beforeEach(() => {
  world = new World();
  world.clone.checkIn({ Dockerfile, app: '1' });
});

const build = (inputs: Record<string, string> = {}) => play(action, world.build(), inputs);

function green(played: Played): Played {
  assert.equal(played.error, undefined, played.error?.stack);
  return played;
}

/** Ends red with this sentence, before anything was made. */
function refused({ error, kept }: Played, words: RegExp): void {
  assert.match(String(error), words);
  assert.deepEqual([...world.machine.folders, ...world.engine.builders, ...kept], []);
}

/** Puts what was built where a later build looks for it, as push-registry does. */
async function push({ outputs }: Played): Promise<void> {
  const [, folder = '', digest = ''] = /^oci:(.*)@(.*)$/.exec(outputs.get('image') ?? '') ?? [];
  const { copy } = world.push();
  const to = await world.shelves.open(repository);
  const from = world.machine.layout(folder);
  if (to === undefined) throw new Error(`there is no ${repository}`);
  await copy({ from, to, digest, tell: () => {} });
  const manifest = await from.manifest(digest);
  if (manifest) await to.put(manifest, contentTag(outputs.get('key') ?? ''));
}

test('an image is built, its layout stays until the job ends, and then nothing does', async () => {
  const built = green(await build({ repository }));
  assert.equal(built.outputs.get('outcome'), 'built');
  const [, folder = ''] = /^oci:(.*)@sha256:/.exec(built.outputs.get('image') ?? '') ?? [];
  assert.ok(await world.machine.layout(folder).manifest(built.outputs.get('digest') ?? ''));
  assert.ok(![...world.machine.files.keys()].some((path) => path.endsWith('/app')), 'the files of the commit stay');
  assert.match(built.summary, /built in 10\.0 s/);
  await playPost(action, world.build(), {}, built);
  const { files, folders, layouts } = world.machine;
  assert.deepEqual([...files, ...folders, ...layouts, ...world.engine.builders], []);
});

test('what was built once is found by its content, and nothing is built or made', async () => {
  const first = green(await build({ repository }));
  await push(first);
  await playPost(action, world.build(), {}, first);
  world.clone.checkIn({ app: '2' });
  world.clone.checkIn({ app: '1' });
  const began = world.machine.clock.now();
  const found = green(await build({ repository }));
  assert.deepEqual(
    ['outcome', 'cached', 'digest', 'image'].map((name) => found.outputs.get(name)),
    ['found', 'true', first.outputs.get('digest'), `${repository}@${first.outputs.get('digest')}`],
  );
  assert.deepEqual([...world.machine.folders, ...world.engine.builders, ...found.kept], []);
  assert.equal(world.machine.clock.now(), began);
});

/** What lies under the key of app 1, and why it isn't taken. */
const untaken: readonly (readonly [string, (shelf: Shelf, key: string) => Promise<void>, RegExp])[] = [
  [
    'another content',
    async (shelf, key) => {
      world.clone.checkIn({ app: 'web' });
      const other = green(await build({ repository }));
      await push(other);
      world.clone.checkIn({ app: '1' });
      shelf.tags.set(contentTag(key), other.outputs.get('digest') ?? '');
    },
    /it says that it is of another content, [0-9a-f]{64}; it is built anew$/,
  ],
  [
    'an image that says nothing of its content',
    async (shelf, key) => {
      await shelf.put(await putImage(shelf, { says: 'by hand' }), contentTag(key));
    },
    /it does not say of which content it is; it is built anew$/,
  ],
  [
    'an image that says something else there',
    async (shelf, key) => {
      await shelf.put(await putImage(shelf, { says: 'x', annotations: { [KEY]: '::error::x' } }), contentTag(key));
    },
    /it says that it is of another content; it is built anew$/,
  ],
  [
    'its index, from under which its images were taken',
    async (shelf, key) => {
      const parts = await Promise.all(['amd64', 'arm64'].map((says) => putImage(shelf, { says })));
      const index = await putIndex(
        shelf,
        parts.map(({ descriptor }) => descriptor),
        { [KEY]: key },
      );
      await shelf.put(index, contentTag(key));
      shelf.manifests.delete(parts[1]?.digest ?? '');
    },
    /sha256:[0-9a-f]{64}, which is a part of it, is not there any more; it is built anew$/,
  ],
  [
    'its image, whose layer is gone',
    async (shelf, key) => {
      const image = await putImage(shelf, { says: 'layer', annotations: { [KEY]: key } });
      await shelf.put(image, contentTag(key));
      shelf.blobs.delete(digestOf('layer'));
    },
    /sha256:[0-9a-f]{64}, which is a part of it, is not there any more; it is built anew$/,
  ],
];
for (const [what, lies, words] of untaken) {
  test(`under its key lies ${what}: it is built anew, and what is there is named`, async () => {
    const key = green(await build({ repository })).outputs.get('key') ?? '';
    const shelf = await world.shelves.open(repository);
    assert.ok(shelf);
    await lies(shelf, key);
    const built = green(await build({ repository }));
    assert.equal(built.outputs.get('outcome'), 'built');
    assert.match(built.log.filter((line) => line.startsWith('notice: ')).join('\n'), words);
  });
}

test('an image of which a layer is gone is whole again once it was built and pushed anew', async () => {
  const first = green(await build({ repository }));
  await push(first);
  const shelf = await world.shelves.open(repository);
  const [layer] = contentOf((await shelf?.manifest(first.outputs.get('digest') ?? '')) ?? { text: '{}' }).layers ?? [];
  shelf?.blobs.delete(layer?.digest ?? '');
  const again = green(await build({ repository }));
  assert.deepEqual(
    ['outcome', 'key'].map((name) => again.outputs.get(name)),
    ['built', first.outputs.get('key')],
  );
  await push(again);
  assert.equal(green(await build({ repository })).outputs.get('outcome'), 'found');
});

for (const [what, inputs, variables, words] of [
  ['an empty secret', { secrets: 'token=' }, {}, /the secret token is empty; give it a value, or take it out/],
  ['one in no variable', { 'secret-envs': 'token=TOKEN' }, {}, /token is empty; .*\(secret-envs: TOKEN\)/],
  ['one in an empty variable', { 'secret-envs': 'token=TOKEN' }, { TOKEN: '' }, /is empty; .*\(secret-envs: TOKEN\)/],
  ['one in no file', { 'secret-files': 'token=t.txt' }, {}, /secret-files: token: there is no file t\.txt; write it/],
  ['one in an empty file', { 'secret-files': 'token=empty' }, {}, /token is empty; .*\(secret-files: empty\)/],
] as const) {
  test(`${what} is refused before anything is made`, async () => {
    world.machine.files.set(`${world.clone.top}/empty`, '');
    for (const [name, value] of Object.entries(variables)) world.machine.variables.set(name, value);
    const played = await build(inputs);
    world.machine.files.clear();
    refused(played, words);
  });
}

test('secrets that say something are taken from wherever they lie', async () => {
  world.machine.files.set(`${world.clone.top}/t.txt`, 's3cret');
  world.machine.variables.set('TOKEN', 's3cret');
  const inputs = { secrets: 'a=s3cret', 'secret-envs': 'b=TOKEN', 'secret-files': 'c=t.txt' };
  const built = green(await build(inputs));
  assert.doesNotMatch(JSON.stringify([...built.outputs, ...built.log, built.summary, ...built.kept]), /s3cret/);
});

test('changes that are not committed are refused, or built under a name of their own', async () => {
  world.clone.change({ app: '2' });
  refused(await build(), /the work tree is not what commit [0-9a-f]{12} holds: app \(changed\); commit them/);
  const built = green(await build({ dirty: 'allow' }));
  assert.match(built.outputs.get('release') ?? '', /^[0-9a-f]{12}-dirty-[0-9a-f]{6}$/);
  assert.equal(built.outputs.get('key'), '');
});

test('a pointer of Git LFS is refused, and its files are taken away again', async () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:1\n';
  world.clone.checkIn({ '.gitattributes': '*.bin filter=lfs\n', 'big.bin': pointer });
  const { error } = await build();
  assert.match(String(error), /^Stopped: big\.bin is a pointer of Git LFS, not the file/);
  assert.ok(![...world.machine.files.keys()].some((path) => path.endsWith('big.bin')));
});

test('two builds of one commit are the same, or verify says that they are not', async () => {
  green(await build({ verify: 'true' }));
  world.clone.checkIn({ Dockerfile: `${Dockerfile}RUN date > /built\n` });
  const { error } = await build({ verify: 'true' });
  assert.match(String(error), /verify: two builds of this commit for linux\/amd64 differ: sha256:/);
});

test('an image that fails its test is no output', async () => {
  const failed = await build({ 'test-command': 'false' });
  assert.match(String(failed.error), /test-command: false ended with 1/);
  assert.equal(failed.outputs.get('image'), undefined);
});

test('a commit from a time to come is warned of', async () => {
  world.clone.checkIn({ app: '3' }, world.machine.clock.now() + 3600);
  const { log } = green(await build());
  assert.ok(log.some((line) => /^warning: commit [0-9a-f]{12} is of .*, by this machine's clock/.test(line)));
});

test('a build argument that no Dockerfile takes is warned of by name', async () => {
  world.clone.checkIn({ Dockerfile: 'FROM scratch\nARG VERSION\nCOPY . /\n', 'b/Dockerfile': 'FROM scratch\nARG B\n' });
  const { log } = green(await build({ 'build-args': 'VERSION=1\nVERSON=1\nHTTP_PROXY=http://proxy' }));
  const said = log.filter((line) => /build-args/.test(line)).map((line) => line.split(',')[0]);
  assert.deepEqual(said, ['warning: build-args: VERSON has no ARG in the Dockerfile']);
});

test('times by content make another image, but for a Dockerfile whose files are as of now', async () => {
  const keys = async (text: string) => {
    world.clone.checkIn({ Dockerfile: text });
    const ends = [{}, { 'file-times': 'commit' }, { 'file-times': 'content' }].map((each) => build(each));
    return (await Promise.all(ends)).map((end) => green(end).outputs.get('key'));
  };
  const [usual, commit, content] = await keys(Dockerfile);
  assert.deepEqual([usual === commit, usual === content], [true, false]);
  assert.equal(new Set(await keys(`${Dockerfile}RUN --mount=type=cache,target=/c make\n`)).size, 1);
});
