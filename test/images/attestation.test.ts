// require-attestation told to fakes: which image is taken, which is built anew or refused, and what is said of it.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { action as buildImage } from '../../actions/build-image/action.ts';
import type { Signed, Told } from '../../actions/core/image/attested.ts';
import { KEY } from '../../actions/core/image/labels.ts';
import type { Manifest } from '../../actions/core/image/oci.ts';
import { contentTag } from '../../actions/core/image/tags.ts';
import { action as pushRegistry } from '../../actions/push-registry/action.ts';
import type { Run } from '../../actions/shell/action.ts';
import { MAIN, provenance, STATEMENT } from '../../dev/sigstore/attest.ts';
import { putImage, putIndex } from './world/made.ts';
import { type Played, play } from './world/play.ts';
import { World } from './world/world.ts';

const repository = 'ghcr.io/acme/orders';
const require = { 'require-attestation': 'true' };

let world: World;
beforeEach(() => {
  world = new World();
  world.clone.checkIn({ Dockerfile: 'FROM scratch\nCOPY . /\n', app: '1' });
});

const build = (inputs: Record<string, string> = {}, about: Partial<Run> = {}) =>
  play(buildImage, world.build(), { repository, ...inputs }, about);
const promote = (digest: string, inputs: Record<string, string> = {}) =>
  play(pushRegistry, world.push(), { image: `${repository}@${digest}`, repository: 'ghcr.io/acme/live', ...inputs });

function green(played: Played): Played {
  assert.equal(played.error, undefined, played.error?.stack);
  return played;
}

async function refusal(inputs: Record<string, string>, about: Partial<Run> = {}): Promise<string> {
  return String(
    await build(inputs, about).then(
      ({ error }) => error,
      (thrown: Error) => thrown,
    ),
  );
}

const output = (played: Played, name: string) => played.outputs.get(name) ?? '';

/** Puts an image where a build looks for what has this key. */
async function push(built: Played, key = output(built, 'key')): Promise<string> {
  const [, folder = '', digest = ''] = /^oci:(.*)@(.*)$/.exec(output(built, 'image')) ?? [];
  const to = await world.shelves.open(repository);
  const from = world.machine.layout(folder);
  const manifest = await from.manifest(digest);
  if (to === undefined || manifest === undefined) throw new Error(`there is no ${repository}, or no ${digest}`);
  await world.push().copy({ from, to, digest, tell: () => {} });
  await to.put(manifest, contentTag(key));
  return digest;
}

function attested(digest: string, name: string, changes: Partial<Signed['signer']> = {}): Told {
  const payload = JSON.stringify(provenance(digest, name));
  return { signer: { ...MAIN, ...changes }, payloadType: STATEMENT, payload };
}

test('what main attested for its content is found, and by whom is told', async () => {
  const first = green(await build());
  const digest = await push(first);
  world.attestations.set(digest, [{ doubt: 'another one' }, attested(digest, contentTag(output(first, 'key')))]);
  const found = green(await build(require));
  assert.deepEqual([output(found, 'outcome'), output(found, 'digest')], ['found', digest]);
  assert.ok(found.log.includes(`info: ${digest} is attested by ${MAIN.workflow}`), found.log.join('\n'));
});

for (const [what, told, words] of [
  ['nobody attested', () => [], /GitHub has no provenance attestation of it/],
  [
    'a branch attested',
    (digest: string, name: string) => [attested(digest, name, { ref: 'refs/heads/feature' })],
    /its attestation does not count: it was signed on refs\/heads\/feature, not on refs\/heads\/main/,
  ],
  [
    'main attested as another content',
    (digest: string) => [attested(digest, contentTag('0'.repeat(64)))],
    /it calls this digest content-0{64}, not content-[0-9a-f]{64}/,
  ],
  [
    'many attested, none of whom may',
    (digest: string, name: string) =>
      ['a', 'b', 'c', 'd', 'd'].map((ref) => attested(digest, name, { ref: `refs/heads/${ref}` })),
    /none of its 5 attestations counts: .*heads\/a, .*heads\/b, .*heads\/c, not on refs\/heads\/main; and 1 more reasons/,
  ],
] as const) {
  test(`what ${what} is built anew, and the same bytes keep their key`, async () => {
    const first = green(await build());
    const digest = await push(first);
    world.attestations.set(digest, told(digest, contentTag(output(first, 'key'))));
    const built = green(await build(require));
    assert.deepEqual(
      ['outcome', 'cached', 'digest', 'key'].map((name) => output(built, name)),
      ['built', 'false', digest, output(first, 'key')],
    );
    const notices = built.log.filter((line) => line.startsWith('notice: '));
    assert.match(notices.join(), words);
    assert.match(notices.join(), /has this content's tag and is not taken: .*; it is built anew$/);
    assert.deepEqual(
      built.log.filter((line) => line.startsWith('warning: ')),
      [],
    );
  });
}

test('another image under the key of a commit is not found; what is built gets no key, and says whose tag to delete', async () => {
  const key = output(green(await build()), 'key');
  world.clone.checkIn({ app: 'evil' });
  const evil = await push(green(await build({ annotations: `${KEY}=${key}` })), key);
  world.clone.checkIn({ app: '1' });
  assert.equal(output(green(await build()), 'digest'), evil, 'without proof it is found, since it says what it is not');
  const built = green(await build(require));
  assert.deepEqual([output(built, 'outcome'), output(built, 'key')], ['built', '']);
  assert.notEqual(output(built, 'digest'), evil);
  assert.match(
    built.log.join('\n'),
    new RegExp(`warning: .*another image under .*${evil}, .* delete the tag content-${key}`),
  );
});

test('an image of main, under the key of another commit, is not found', async () => {
  world.clone.checkIn({ app: '2' });
  const key = output(green(await build()), 'key');
  world.clone.checkIn({ app: '1' });
  const old = green(await build({ annotations: `${KEY}=${key}` }));
  world.clone.checkIn({ app: '2' });
  const digest = await push(old, key);
  world.attestations.set(digest, [attested(digest, contentTag(output(old, 'key')))]);
  assert.equal(output(green(await build()), 'digest'), digest, 'without proof it is found');
  assert.equal(output(green(await build(require)), 'outcome'), 'built');
});

test('an image is pushed on when it is attested, and else nothing is', async () => {
  const first = green(await build());
  const digest = await push(first);
  const key = output(first, 'key');
  const none = await promote(digest, require);
  assert.match(
    String(none.error),
    new RegExp(
      `^Stopped: image: ${repository}@${digest} is not pushed on: GitHub has no provenance attestation of it; attest`,
    ),
  );
  assert.equal(world.shelves.shelves.get('ghcr.io/acme/live'), undefined);
  world.attestations.set(digest, [attested(digest, 'ghcr.io/acme/orders')]);
  green(await promote(digest, require));
  assert.match(
    String((await promote(digest, { ...require, key })).error),
    /calls this digest ghcr\.io\/acme\/orders, not/,
  );
  world.attestations.set(digest, [attested(digest, contentTag(key))]);
  green(await promote(digest, { ...require, key }));
});

test('of several platforms the index is what has to be attested', async () => {
  const shelf = await world.shelves.open(repository);
  if (shelf === undefined) throw new Error('a registry makes what is asked for');
  const parts = await Promise.all(['amd64', 'arm64'].map((says) => putImage(shelf, { says })));
  const index = await putIndex(
    shelf,
    parts.map(({ descriptor }) => descriptor),
  );
  for (const { digest } of parts) world.attestations.set(digest, [attested(digest, 'orders')]);
  assert.match(String((await promote(index.digest, require)).error), /is not pushed on: GitHub has no provenance/);
  world.attestations.set(index.digest, [attested(index.digest, 'orders')]);
  green(await promote(index.digest, require));
});

test('what this job built is its own, and needs no attestation', async () => {
  const built = green(await build(require));
  const image = output(built, 'image');
  green(await play(pushRegistry, world.push(), { image, repository, ...require }));
});

test('the base images of a commit’s first build are taken when that is attested', async () => {
  const base = await world.shelves.open('ghcr.io/acme/base');
  const orders = await world.shelves.open(repository);
  if (base === undefined || orders === undefined) throw new Error('a registry makes what is asked for');
  const { sha } = world.clone.checkIn({ Dockerfile: 'FROM ghcr.io/acme/base:1\nCOPY . /\n' });
  await base.put(await putImage(base, { says: 'old' }), '1');
  const first = green(await build());
  const digest = await push(first);
  await orders.put((await orders.manifest(digest)) as Manifest, sha);
  const now = await putImage(base, { says: 'new' });
  await base.put(now, '1');
  assert.equal(output(green(await build()), 'key'), output(first, 'key'), 'without proof they are');
  const anew = green(await build(require));
  assert.notEqual(output(anew, 'key'), output(first, 'key'));
  assert.match(anew.log.join('\n'), new RegExp(`base images of ${repository}:${sha} are not taken: GitHub has no`));
  world.attestations.set(digest, [attested(digest, contentTag(output(first, 'key')))]);
  const kept = green(await build(require));
  assert.deepEqual([output(kept, 'cached'), output(kept, 'digest')], ['true', digest]);
});

for (const [what, given, about, words] of [
  ['neither true nor refs', 'main', {}, /require-attestation: "main" is neither true, false nor a ref such as/],
  ['a pull request', 'refs/pull/7/merge', {}, /"refs\/pull\/7\/merge" is neither/],
  ['a pattern within a ref', 'refs/heads/*/x', {}, /"refs\/heads\/\*\/x" is neither/],
  ['nothing but commas', ',', {}, /nothing but commas/],
  ['no default branch', 'true', { defaultBranch: '' }, /which the event of this run does not tell; name it/],
  ['no repository', 'true', { repositoryId: '' }, /nothing tells which repository this is; run it in a workflow/],
  [
    'a GitHub without attestations',
    'true',
    { serverUrl: 'https://git.acme.com' },
    /keeps no attestations, github\.com and/,
  ],
] as const) {
  test(`${what} is refused before anything is asked`, async () => {
    assert.match(await refusal({ 'require-attestation': given }, about), words);
  });
}

test('a root of trust where no proof is asked for is refused', async () => {
  assert.match(
    await refusal({ 'require-attestation': 'false', 'trusted-root': 'roots.jsonl' }),
    /trusted-root: proves nothing unless require-attestation is set/,
  );
});

for (const [given, ref, taken] of [
  ['refs/heads/main, refs/tags/v*', 'refs/tags/v1.2.3', true],
  ['refs/heads/main, refs/tags/v*', 'refs/heads/main', true],
  ['refs/heads/main, refs/tags/v*', 'refs/heads/v1', false],
  ['refs/heads/release/*', 'refs/heads/release/7', true],
  ['refs/heads/*', 'refs/tags/x', false],
  ['refs/tags/*', 'refs/tags/x', true],
] as const) {
  test(`${given} takes ${taken ? '' : 'nothing '}of ${ref}`, async () => {
    const first = green(await build());
    const digest = await push(first);
    world.attestations.set(digest, [attested(digest, contentTag(output(first, 'key')), { ref })]);
    assert.equal(output(green(await build({ 'require-attestation': given })), 'cached'), String(taken));
  });
}
