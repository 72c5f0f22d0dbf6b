import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { startRegistry } from '../../dev/registry/registry.ts';
import { filesBelow, leaks } from '../frame/leaks.ts';
import { whereNothingCanBeWritten } from '../frame/unwritable.ts';
import { BEARER, startEcho } from './echo.ts';
import { linking, naming } from './hostile-layout.ts';
import { ALONE } from './proxy.ts';
import { startWorld, type World } from './world.ts';

let world: World;
before(async () => {
  world = await startWorld();
});
after(() => world?.close());
afterEach(async () => {
  await world.cloud.control('DELETE', 'registry/faults');
  await world.cloud.control('POST', 'deny', { actions: [] });
});

const fault = (match: object, what: object) => world.cloud.control('POST', 'registry/faults', { match, ...what });
const tags = async (repositoryName: string) =>
  (await world.ecr.listImages({ repositoryName })).imageIds?.flatMap(({ imageTag }) => imageTag ?? []).toSorted();

test('a registry that fails half-way is tried again, and the push ends right', async () => {
  const { image } = world.layout('half-way', 2_000_000);
  await fault({ repository: 'half-way', method: 'PUT' }, { do: 'drop', after: 500_000, times: 1 });
  await fault({ repository: 'half-way', method: 'POST' }, { do: 'status', status: 503, times: 2 });
  const run = await world.push({ image, repository: 'half-way', tags: 'v1' });
  assert.equal(run.code, 0, run.log);
  assert.match(run.log, /answered 503.*next try in/);
  assert.match(run.log, /the connection to \S+ failed: .*next try in/);
  assert.deepEqual(await tags('half-way'), ['branch-main', 'v1']);
});

test('a connection that is lost while the commit of an image is read is tried again', async () => {
  const { image } = world.layout('lost', 2000, 'abcdef0');
  const built = await world.push({ image, repository: 'lost', tags: 'v1' });
  await fault({ repository: 'lost', method: 'GET', path: '/blobs/' }, { do: 'cut', after: 20 });
  const run = await world.push({ image: built.outputs['image'] ?? '', repository: 'lost' });
  assert.deepEqual([run.code, run.outputs['tags']], [0, 'abcdef0'], run.log);
  assert.match(run.log, /reading sha256:\S+ of \S+\/lost: the connection to \S+ failed: .*next try in/);
});

test('what cannot be written is told with what was pushed', async () => {
  const { image, digest } = world.layout('unwritten');
  await whereNothingCanBeWritten(
    world.folder,
    `(pushed|already-there): \\S+/unwritten@${digest}`,
    async (env) => await world.push({ image, repository: 'unwritten', tags: 'v1' }, { env }),
  );
});

test('a registry that stays down gives one sentence and no tag; a re-run ends right', async () => {
  const { image } = world.layout('down');
  await fault({ repository: 'down', method: 'PUT', path: '/manifests/' }, { do: 'status', status: 500, times: 0 });
  const run = await world.push({ image, repository: 'down', tags: 'v1' });
  assert.equal(run.code, 1);
  assert.match(
    run.log,
    /::error::storing \S+\/down@sha256:\S+: \S+ answered 500.*no space left on device.*tried 5 times.*run the job again/,
  );
  assert.match(run.summary, /No tag was half put/);
  assert.deepEqual(await tags('down'), []);
  await world.cloud.control('DELETE', 'registry/faults');
  const again = await world.push({ image, repository: 'down', tags: 'v1' });
  assert.equal(again.code, 0, again.log);
  assert.deepEqual(await tags('down'), ['branch-main', 'v1']);
});

test('a missing permission is named by its IAM action, over HTTP and by the API', async () => {
  const { image } = world.layout('denied');
  await world.cloud.control('POST', 'deny', { actions: ['ecr:CreateRepository'] });
  assert.match(
    (await world.push({ image, repository: 'denied' })).log,
    /::error::.*grant ecr:CreateRepository to the role/,
  );
  await world.cloud.control('POST', 'deny', { actions: [] });
  await world.cloud.control('POST', 'deny', { actions: ['ecr:PutImage'] });
  const run = await world.push({ image, repository: 'denied' });
  assert.match(run.log, /::error::storing \S+: \S+ answered 403 DENIED: .*; grant ecr:PutImage to the role/);
  assert.deepEqual(await tags('denied'), []);
});

test('a missing permission is no tag that is taken, whatever the repository is called', async () => {
  const { image } = world.layout('named');
  assert.equal((await world.push({ image, repository: 'immutable/orders', tags: 'v1' })).code, 0);
  await world.cloud.control('POST', 'deny', { actions: ['ecr:PutImage'] });
  const run = await world.push({ image, repository: 'immutable/orders', tags: 'v2', 'moving-tags': 'branch-dev' });
  assert.match(run.log, /::error::tagging \S+\/immutable\/orders:v2: .*; grant ecr:PutImage to the role/);
  assert.equal(run.code, 1);
});

test('a layout that names a file outside of it, or leads there by a link, has nothing of that file sent', async () => {
  writeFileSync(join(world.folder, 'secretfile'), 's3cret');
  for (const [form, words] of [
    [
      'name',
      /::error::reading the OCI layout .+: sha256:\S+ names something that isn't followed: "sha256:\.\.\/\.\.\//,
    ],
    [
      'link',
      /::error::reading the OCI layout .+: blobs\/sha256\/\w+ is a symbolic link, which isn't followed; build it again/,
    ],
  ] as const) {
    const made = world.layout(`outside-${form}`);
    const image = form === 'name' ? naming(made, 'sha256:../../../secretfile') : linking(made, '../../../secretfile');
    const run = await world.push({ image, repository: 'outside', tags: 'v1' });
    assert.equal(run.code, 1, run.log);
    assert.match(run.log, words);
    assert.doesNotMatch(run.log, /s3cret/);
  }
});

test('a push that is killed leaves no tag, and a re-run ends right', async () => {
  const { image, digest } = world.layout('killed', 3_000_000);
  await fault({ repository: 'killed', method: 'PUT', path: '/manifests/' }, { do: 'latency', seconds: 30, times: 0 });
  let seen: Promise<unknown> | undefined;
  const killed = await world.push(
    { image, repository: 'killed', tags: 'v1' },
    {
      onStart: (child) => {
        seen = (async () => {
          const asked = async () => (await world.cloud.control('GET', 'registry/faults')) as { met: number }[];
          while (child.exitCode === null && (await asked()).every(({ met }) => met === 0))
            await new Promise(setImmediate);
          child.kill('SIGKILL');
        })();
      },
    },
  );
  await seen;
  assert.equal(killed.signal, 'SIGKILL', killed.log);
  await world.cloud.control('DELETE', 'registry/faults');
  assert.deepEqual(await tags('killed'), []);
  const again = await world.push({ image, repository: 'killed', tags: 'v1' });
  assert.deepEqual([again.code, again.outputs['digest']], [0, digest], again.log);
});

test('a registry with users takes its log-in from the inputs, and says what is wrong without', async () => {
  const closed = await startRegistry({ user: 'ci', password: '007' });
  try {
    const { image } = world.layout('users');
    const inputs = { image, repository: `${closed.host}/acme/orders`, tags: 'v1' };
    assert.match(
      (await world.push(inputs)).log,
      /::error::.*wants a log-in: give username and password, or registry-auth/,
    );
    const list = `- registry: ${closed.host}\n  username: ci\n  password: 007`;
    const run = await world.push({ ...inputs, 'registry-auth': list });
    assert.equal(run.code, 0, run.log);
    const { log, summary, outputs } = run;
    const aws = Object.values(world.cloud.env).filter((each) => each.length > 30);
    assert.deepEqual(leaks({ log, summary, outputs: JSON.stringify(outputs) }, aws), []);
    const wrong = await world.push({ ...inputs, username: 'ci', password: 'sesame' });
    assert.match(wrong.log, /does not take the log-in of ci/);
    assert.doesNotMatch(wrong.log, /sesame/);
  } finally {
    await closed.close();
  }
});

const SECRET = 's3cret & p4ss/word+"1"';
const stored = (host: string) => JSON.stringify({ auths: { [host]: { identitytoken: SECRET } } });
for (const [what, wants, give] of [
  ['user and password', 'basic', () => ({ username: 'ci', password: SECRET })],
  [
    'a log-in of several',
    'basic',
    (host: string) => ({ 'registry-auth': `- {registry: "${host}", username: ci, password: '${SECRET}'}` }),
  ],
  ['user and password, for a token', 'log-in', () => ({ username: 'ci', password: SECRET })],
  ['a token that a log-in opened', 'token', () => ({ username: 'ci', password: SECRET })],
  ['a refresh token', 'log-in', stored],
] as const) {
  test(`a registry that repeats ${what} does not bring it into anything that is told`, async () => {
    const echo = await startEcho(wants);
    const temp = join(world.folder, `temp-${what.replaceAll(/\W/g, '-')}`);
    mkdirSync(temp);
    try {
      const given = give(echo.host);
      const inputs = { image: world.layout(what).image, repository: `${echo.host}/acme/orders` };
      const kept = mkdtempSync(join(world.folder, 'docker-'));
      if (typeof given === 'string') writeFileSync(join(kept, 'config.json'), given);
      const run = await world.push(
        { ...inputs, ...(typeof given === 'string' ? {} : given) },
        { env: { RUNNER_TEMP: temp, DOCKER_CONFIG: kept } },
      );
      const { log, summary, outputs } = run;
      assert.match(log, /::error::.*403 DENIED: .*\*\*\*/);
      const texts = { log, summary, outputs: JSON.stringify(outputs), ...filesBelow(temp) };
      assert.deepEqual(leaks(texts, [SECRET, BEARER, SECRET.slice(0, 12), BEARER.slice(0, 12)]), []);
    } finally {
      echo.close();
    }
  });
}

for (const [name, inputs, message] of [
  [
    'a name that no registry takes',
    { repository: 'Acme/Orders' },
    /repository: "Acme\/Orders" is a name that no registry takes; capitals are not allowed/,
  ],
  ['a tag that no registry takes', { tags: 'a b' }, /tags: "a b" is not a tag/],
  ['a list of no tag', { tags: ' , ' }, /invalid inputs: tags: it holds nothing but commas; give at least one value/],
  ['a list of no moving tag', { 'moving-tags': ',,' }, /invalid inputs: moving-tags: it holds nothing but commas/],
  [
    'a layout that is not there',
    { image: `oci:nowhere@sha256:${'0'.repeat(64)}` },
    /the OCI layout nowhere holds no sha256:0+; build it in this job/,
  ],
  ['an empty password', { username: 'ci' }, /password: is required with username; an empty one is often a secret/],
  [
    'a promotion of nothing',
    { image: `orders.example.invalid/x@sha256:${'0'.repeat(64)}` },
    /no host is called orders\.example\.invalid/,
  ],
  [
    'an image of an engine that has none',
    { image: 'no-such-image:1' },
    /::error::image: no-such-image:1 has no digest, so the local Docker engine was asked for it; an image of a registry is given as no-such-image@sha256:…, one of build-image by its output image; the/,
  ],
  [
    'a tag of a registry',
    { image: 'ghcr.io:443/acme/orders:1.2' },
    /::error::image: ghcr\.io:443\/acme\/orders:1\.2 has no digest, .* is given as ghcr\.io:443\/acme\/orders@sha256:…, .*; the/,
  ],
  [
    'an image of an engine by its id',
    { image: `sha256:${'0'.repeat(64)}` },
    /::error::image: sha256:0+ was to be taken out of the local Docker engine; the/,
  ],
] as const) {
  test(`${name} is one sentence`, async () => {
    const all = { image: world.layout(name).image, repository: 'orders', ...inputs };
    const run = await world.push(all, { env: { NODE_OPTIONS: ALONE } });
    assert.equal(run.code, 1);
    assert.match(run.log, message);
    assert.equal(run.log.match(/::error::/g)?.length, 1, run.log);
  });
}
