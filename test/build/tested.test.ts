// The image is run in a real engine before anybody can push it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { csvField } from '../../actions/core/text/csv.ts';
import { docker } from '../../dev/app/image.ts';
import { type Engine, startEngine } from '../../dev/engine.ts';
import { commandIn, linesOf } from '../frame/commands.ts';
import type { Ended } from '../frame/runner.ts';
import { oddest } from './odd-folders.ts';
import { repository } from './repository.ts';
import { layersIn, type World, world } from './world.ts';

let all: World;
let engine: Engine;
const call = (...words: string[]) =>
  execFileSync(docker, words, { encoding: 'utf8', env: { ...process.env, DOCKER_HOST: engine.host } });
/** What is in the engine of one run: other tests run the action in it at the same time. */
function left({ state, log }: Ended): string[] {
  const { name = '' } = state;
  assert.match(name, /^immutable-[0-9a-f]{12}$/, log);
  const all = `${call('ps', '--all', '--format', '{{.Names}}')}${call('images', '--format', '{{.Repository}}')}`;
  return all.split('\n').filter((each) => each.includes(name));
}
before(async () => {
  [all, engine] = await Promise.all([world(), startEngine()]);
});
after(async () => {
  await all.close();
  await engine.stop();
});

const files = { Dockerfile: 'BASE\nCOPY . /app\nWORKDIR /app\nCMD ["/bin/sh", "-c", "exit 9"]\n', 'a.txt': 'hello' };
const commit = () => all.commit({ ...files, Dockerfile: files.Dockerfile.replace('BASE', `FROM ${all.base}`) });
const env = () => ({ DOCKER_HOST: engine.host });

test('a test that passes is in the log, and nothing of it stays in the engine', async () => {
  const inputs = { 'test-command': `sh -c 'echo "it says $(cat a.txt)"'` };
  const ended = await all.build(commit(), { inputs, env: env() });
  assert.equal(ended.code, 0, ended.log);
  assert.match(ended.log, /::group::Test: sh -c[\s\S]*^it says hello$[\s\S]*::endgroup::/m);
  assert.match(ended.summary, /\| Tested \|/);
  assert.deepEqual(left(ended), []);
});

test('the folders of a runner may have any names', async () => {
  const place = join(all.folder, oddest);
  const repo = repository(join(place, 'work'));
  const { base } = all;
  const step = 'RUN --mount=type=secret,id=a,required test "$(cat /run/secrets/a)" = hidden && touch /app/seen';
  repo.commit({ [`${oddest}/Dockerfile`]: `FROM ${base}\nCOPY . /app\n${step}\n`, [`${oddest}/a.txt`]: 'hello' });
  writeFileSync(join(place, 'secret'), 'hidden');
  for (const folder of ['home', 'temp']) mkdirSync(join(place, folder));
  const { DOCKER_CONFIG, BUILDX_CONFIG } = all.builder.env;
  symlinkSync(DOCKER_CONFIG, join(place, 'docker'));
  symlinkSync(BUILDX_CONFIG, join(place, 'buildx'));
  const ours = { DOCKER_CONFIG: join(place, 'docker'), BUILDX_CONFIG: join(place, 'buildx') };
  // BuildKit takes ASCII alone there.
  const cache = join(all.folder, oddest.replace(/[^ -~]/g, ''), 'cache');
  const inputs = {
    ...{
      context: `./${oddest}`,
      'secret-files': `a=${join(place, 'secret')}`,
      'test-command': 'cat /app/a.txt /app/seen',
    },
    ...{
      'cache-to': `type=local,${csvField(`dest=${cache}`)}`,
      'cache-from': `type=local,${csvField(`src=${cache}`)}`,
    },
  };
  const more = { ...env(), ...ours, HOME: join(place, 'home'), RUNNER_TEMP: join(place, 'temp') };
  const ended = await all.build(repo, { inputs, env: more });
  assert.equal(ended.code, 0, ended.log);
  assert.match(ended.log, /^hello$/m);
  assert.ok(existsSync(join(cache, 'index.json')));
  assert.equal((await all.post(ended, { env: more })).code, 0);
});

test('an image that is pushed here is pushed once it has passed, and is the one that has', async () => {
  const repo = commit();
  const repository = `${all.registry.host}/tested`;
  const inputs = { 'test-command': 'true', repository, push: 'true' };
  const passed = await all.build(repo, { inputs: { ...inputs, push: 'false' }, env: env() });
  const { code, outputs, log } = await all.build(repo, { inputs, env: env() });
  assert.equal(code, 0, log);
  assert.equal(outputs['image'], `${repository}@${passed.outputs['digest']}`);
  const bad = await all.build(repo, { inputs: { ...inputs, 'test-command': 'false' }, env: env() });
  assert.equal(bad.code, 1, bad.log);
  const list = await fetch(`http://${all.registry.host}/v2/tested/tags/list`);
  const { tags } = (await list.json()) as { tags: string[] };
  assert.deepEqual(tags, [`content-${outputs['key']}`]);
});

test('a test that fails fails the job with its last lines, and there is no image to push', async () => {
  const inputs = { 'test-command': `sh -c 'echo one; echo two is wrong; exit 4'` };
  const ended = await all.build(commit(), { inputs, env: env() });
  assert.equal(ended.code, 1, ended.log);
  assert.match(
    ended.log,
    /::error::test-command: sh -c .* ended with 4 in the image, so nothing may be pushed; its last lines:%0A(?:WARNING: .*%0A)?one%0Atwo is wrong/,
  );
  assert.equal(ended.outputs['image'], undefined);
  assert.equal(ended.outputs['outcome'], 'failed');
  assert.deepEqual(left(ended), []);
});

test('what a container prints is never a command of the job', async () => {
  const says = [
    '::error::LOUD',
    '  ::add-mask::hello',
    'x\\r::stop-commands::LOUD',
    'x ##[add-mask]hello',
    '\\033[2K::group::LOUD',
  ];
  const inputs = {
    'test-command': `sh -c 'printf "${says.join('\\n')}\\n"; printf "##[error]LOUD\\r::error::LOUD" >&2; exit 4'`,
  };
  const { code, log } = await all.build(commit(), { inputs, env: env() });
  assert.equal(code, 1, log);
  const given = linesOf(log).flatMap((line) => commandIn(line) ?? []);
  assert.deepEqual([...new Set(given.map(({ name }) => name))].sort(), ['endgroup', 'error', 'group'], log);
  assert.deepEqual(
    given.filter(({ data }) => /LOUD/.test(data) && !/^test-command: |^Test: sh/.test(data)),
    [],
    log,
  );
  assert.match(
    log,
    /^\| ::error::LOUD\n {2}\| ::add-mask::hello\nx\\x0d::stop-commands::LOUD\nx ## \[add-mask\]hello\n/m,
  );
});

test('a test is part of the key: what is found has passed it', async () => {
  const repo = commit();
  const made = [
    await all.build(repo, { inputs: { 'test-command': 'true' }, env: env() }),
    await all.build(repo, { inputs: { 'test-command': 'sh -c true' }, env: env() }),
    await all.build(repo),
  ] as const;
  assert.equal(new Set(made.map(({ outputs }) => outputs['key'])).size, 3);
  assert.deepEqual(layersIn(made[0]), layersIn(made[2]), 'it is the same image, but for the key that it says');
});

test('of several platforms the engine gets its own; for none of them there is a sentence', async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY a /a\n', a: 'a' });
  const inputs = { platforms: 'linux/s390x,linux/arm64', 'test-command': 'true' };
  const ended = await all.build(repo, { inputs, env: env() });
  assert.match(
    ended.log,
    /::error::testing the image: the Docker engine runs linux\/amd64, and the image is for linux\/s390x, linux\/arm64; add/,
  );
});

test('without an engine there is a sentence', async () => {
  const ended = await all.build(commit(), {
    inputs: { 'test-command': 'true' },
    env: { DOCKER_HOST: 'unix:///nowhere.sock' },
  });
  assert.match(ended.log, /::error::testing the image: no Docker engine answers \(.*\); test-command needs one/);
});

test("a test that a cancelled job leaves is taken away at the job's end", async () => {
  const inputs = { 'test-command': `sh -c 'trap "" INT TERM; echo it runs; sleep 1000'` };
  const ended = await all.build(commit(), { inputs, env: env(), signal: { after: '\nit runs', name: 'SIGKILL' } });
  assert.equal(ended.signal, 'SIGKILL', ended.log);
  assert.equal(left(ended).length, 2);
  const post = await all.post(ended, { env: env() });
  assert.equal(post.code, 0, post.log);
  assert.deepEqual(left(ended), []);
});

test('several images are built at once, each by name, and one that fails fails them all', async () => {
  const base = `FROM ${all.base}\n`;
  const repo = all.commit({
    'web/Dockerfile': `${base}ARG V\nRUN echo $V > /v\n`,
    'worker/Dockerfile': `${base}RUN --mount=type=secret,id=token test "$(cat /run/secrets/token)" = 'it"s, quoted'\n`,
    'bad/Dockerfile': `${base}RUN echo this is bad && exit 7\n`,
  });
  const listed = `- {name: web, context: web, build-args: {V: 1}}\n- name: worker\n  context: worker\n  secrets: {token: 'it"s, quoted'}\n`;
  const ended = await all.build(repo, { inputs: { images: listed } });
  assert.equal(ended.code, 0, ended.log);
  const images = JSON.parse(ended.outputs['images'] ?? '');
  assert.deepEqual(Object.keys(images), ['web', 'worker']);
  assert.match(images.web.image, /^oci:.*@sha256:[0-9a-f]{64}$/);
  assert.notEqual(images.web.key, images.worker.key);
  assert.match(ended.summary, /## Image web: .*[\s\S]*## Image worker: /);
  const failed = await all.build(repo, { inputs: { images: `${listed}- {name: bad, context: bad}\n` } });
  assert.equal(failed.code, 1, failed.log);
  assert.match(
    failed.log,
    /::error::building the image bad: bad\/Dockerfile line 2: RUN echo this is bad && exit 7 failed: exit code 7/,
  );
  assert.equal(failed.outputs['images'], undefined);
});
