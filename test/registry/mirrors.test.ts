// What a base image's tag names, where the builder has mirrors.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { connectEcr } from '../../actions/adapters/aws/ecr/connect.ts';
import { builderMirrors } from '../../actions/adapters/docker/mirrors.ts';
import { connectRegistries } from '../../actions/adapters/registry/connect.ts';
import { clear, scratch, serve } from './served.ts';

afterEach(clear);

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const holding = (letter: string, asked: string[]) =>
  serve(({ url = '' }, said) => {
    asked.push(url);
    if (url.includes('sha256:0')) said.writeHead(404).end();
    else said.writeHead(200, { 'docker-content-digest': digest(letter) }).end();
  });

test("a builder's mirrors are asked in their order, each once, and the registry where none has it", async () => {
  const [own, mirror]: [string[], string[]] = [[], []];
  const [origin, has] = await Promise.all([holding('a', own), holding('b', mirror)]);
  const lacks = await serve((_, said) => void said.writeHead(404).end());
  let downs = 0;
  const down = await serve((_, said) => {
    downs += 1;
    said.writeHead(503).end();
  });
  const lines: string[] = [];
  const of = (...mirrors: string[]) =>
    connectRegistries({
      logins: [],
      ecr: connectEcr().logins,
      log: { info: (line) => void lines.push(line) },
      mirrors: { of: { [origin]: mirrors }, http: [] },
    }).resolve(`${origin}/library/node`, '22');
  assert.equal(await of(down, lacks, `${has}/proxy`), digest('b'));
  assert.deepEqual(mirror, [`/v2/proxy/library/node/manifests/22?ns=${encodeURIComponent(origin)}`]);
  assert.deepEqual([own, downs], [[], 1]);
  assert.match(lines.join(), /^the mirror \S+ of \S+ is passed over: .*answered 503/);
  assert.equal(await of(lacks), digest('a'));
});

test("a builder's mirrors are those that buildx keeps with it, the current one's where none is named", () => {
  const { BUILDX_CONFIG, BUILDX_BUILDER } = process.env;
  const folder = scratch();
  mkdirSync(join(folder, 'instances'));
  const builder = (name: string, mirror: string) => {
    const toml = Buffer.from(`[registry."docker.io"]\n  mirrors = ["${mirror}"]\n`).toString('base64');
    const node = { Name: `${name}0`, Endpoint: 'unix:///var/run/docker.sock', Files: { 'buildkitd.toml': toml } };
    writeFileSync(
      join(folder, 'instances', name),
      JSON.stringify({ Name: name, Driver: 'docker-container', Nodes: [node] }),
    );
  };
  builder('one', 'one.test');
  builder('other', 'other.test');
  writeFileSync(
    join(folder, 'current'),
    JSON.stringify({ Key: 'unix:///var/run/docker.sock', Name: 'one', Global: false }),
  );
  process.env['BUILDX_CONFIG'] = folder;
  delete process.env['BUILDX_BUILDER'];
  try {
    const of = (asked?: string) => builderMirrors(asked).of['docker.io'];
    assert.deepEqual(
      [of(), of('other'), of('none'), of('../current')],
      [['one.test'], ['other.test'], undefined, undefined],
    );
    process.env['BUILDX_BUILDER'] = 'other';
    assert.deepEqual(of(), ['other.test']);
  } finally {
    for (const [name, value] of Object.entries({ BUILDX_CONFIG, BUILDX_BUILDER })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
});
