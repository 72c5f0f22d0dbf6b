// A repository that can't be asked whether an image is there: it is built, and said so, or the mistake is told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { action } from '../../actions/build-image/action.ts';
import { CannotAsk, failed, wrong } from '../../actions/core/errors.ts';
import type { ImageRepository } from '../../actions/ports/images.ts';
import { play, run } from './world/play.ts';
import { World } from './world/world.ts';

const repository = 'ghcr.io/acme/orders';
const fork = { event: { name: 'pull_request', pull: { number: 7, sha: '', fork: true } } };
const noLogin = new CannotAsk('no log-in', 'wrong', 'logging in: no AWS credentials');
const down = new CannotAsk('no answer', 'failed', 'reading: the connection failed: ECONNREFUSED (tried 5 times)');
const denied = new CannotAsk('no permission', 'failed', 'reading: 403 DENIED; ci may not do this there');

/** Where it is told: at the log-in, at the first question, or at the one for the content's tag. */
const places = ['open', 'first', 'content'] as const;

async function played(error: Error, place: (typeof places)[number], about = {}, more: Record<string, string> = {}) {
  const world = new World();
  world.clone.checkIn({ Dockerfile: 'FROM scratch\nCOPY . /\n', app: '1' });
  const { sha } = await world.clone.commit(world.clone.top);
  const open = async (name: string): Promise<ImageRepository> => {
    if (place === 'open') throw error;
    const shelf = await world.shelves.open(name);
    const manifest = async (reference: string) => {
      if (place === 'first' || reference.startsWith('content-')) throw error;
      return await shelf.manifest(reference);
    };
    return Object.assign(Object.create(shelf), { manifest });
  };
  const registries = Object.assign(Object.create(world.shelves), { open });
  const ports = { ...world.build(), registries: async () => registries };
  const ended = await play(action, ports, { repository, ...more }, { ...run, sha, ...about });
  return { ...ended, layouts: world.machine.layouts.size };
}

for (const place of places) {
  for (const [who, error, about] of [
    ['nobody has a log-in', noLogin, {}],
    ['a registry is down', down, {}],
    ['a fork may not', denied, fork],
    ['Dependabot may not', denied, { actor: 'dependabot[bot]' }],
    ['a fork has no log-in', noLogin, fork],
  ] as const) {
    test(`where ${who} (${place}), the image is built as without a repository, and one notice says why`, async () => {
      const { error: end, outputs, log, layouts } = await played(error, place, about);
      assert.equal(end, undefined, end?.stack);
      assert.deepEqual([outputs.get('outcome'), outputs.get('cached'), layouts], ['built', 'false', 1]);
      assert.match(outputs.get('image') ?? '', /^oci:/);
      assert.match(outputs.get('key') ?? '', /^[0-9a-f]{64}$/);
      const notices = log.filter((line) => line.startsWith('notice:'));
      assert.equal(notices.length, 1, notices.join('\n'));
      assert.ok(notices[0]?.includes(`repository: nothing was looked up, so it is built`), notices[0]);
      assert.ok(notices[0]?.includes(error.message), notices[0]);
    });
  }

  for (const [what, error, about, more] of [
    ['who has a log-in may not', denied, {}, {}],
    ['nobody is called so', wrong('reading: no host is called ghcr.oi; correct the name'), fork, {}],
    ['the registry says that such a name is none', failed('reading: 400 NAME_INVALID'), fork, {}],
    ['it is pushed, and nobody has a log-in', noLogin, fork, { push: 'true' }],
    ['it is pushed, and the registry is down', down, {}, { push: 'true' }],
  ] as const) {
    test(`where ${what} (${place}), it is told and nothing is built`, async () => {
      const { error: end, outputs, layouts } = await played(error, place, about, more);
      assert.equal(end, error);
      assert.deepEqual([outputs.get('outcome'), layouts], [undefined, 0]);
    });
  }
}

test('several images that ask one registry tell of it once', async () => {
  const images = '- {name: a, repository: ghcr.io/acme/a}\n- {name: b, repository: ghcr.io/acme/b}\n';
  const { error, log, outputs } = await played(down, 'first', {}, { images, repository: '' });
  assert.equal(error, undefined, error?.stack);
  assert.equal(outputs.get('outcome'), 'built');
  assert.equal(log.filter((line) => line.startsWith('notice:')).length, 1);
});

test("an empty password, as a fork's secrets are, is no log-in where nothing is pushed", async () => {
  const { error } = await played(noLogin, 'first', fork, { username: 'ci', password: '' });
  assert.equal(error, undefined, error?.stack);
});
