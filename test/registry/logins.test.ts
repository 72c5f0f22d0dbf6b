import assert from 'node:assert/strict';
import dns from 'node:dns';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { connectEcr } from '../../actions/adapters/aws/ecr/connect.ts';
import { connectRegistries } from '../../actions/adapters/registry/connect.ts';
import { parsePushImage } from '../../actions/core/image/push-image.ts';
import { parseYaml } from '../../actions/core/text/yaml.ts';
import { loginsOf } from '../../actions/images/logins.ts';
import { readAllowed } from '../../actions/push-registry/scan.ts';

const one = { username: 'ci', password: 'sesame' };
const hosts = async (more: object) => (await loginsOf({ ...one, ...more })).map(({ registry }) => registry);
const digest = `sha256:${'a'.repeat(64)}`;

/** A registry of somebody else, that wants a log-in and notes what it is sent. */
const sent: string[] = [];
const stranger = createServer((asked, answer) => {
  if (asked.headers.authorization) sent.push(asked.headers.authorization);
  answer.writeHead(401, { 'www-authenticate': 'Basic realm="tests"' }).end();
});
let host: string;
before(async () => {
  await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
  host = `127.0.0.1:${(stranger.address() as AddressInfo).port}`;
});
after(() => stranger.close());

for (const [name, more, expected] of [
  ['the registry in repository', { repository: 'ghcr.io/acme/orders' }, ['ghcr.io']],
  ['the one registry in repository that is not ECR', { repository: ['ghcr.io/a', 'ghcr.io/b', 'orders'] }, ['ghcr.io']],
  ['the registry of several images', { images: '- name: web\n  repository: ghcr.io/acme/web' }, ['ghcr.io']],
  [
    'the registry that a promotion into ECR comes from',
    { repository: ['orders'], image: parsePushImage(`ghcr.io/acme/orders@${digest}`) },
    ['ghcr.io'],
  ],
] as const) {
  test(`username and password are for ${name}`, async () => assert.deepEqual(await hosts(more), expected));
}

const ecr = '111122223333.dkr.ecr.eu-west-1.amazonaws.com';
for (const [name, more, seen] of [
  ['no repository', {}, 'repository names no registry'],
  ['a repository of ECR alone', { repository: 'orders' }, 'repository names no registry'],
  ['ECR by its host, private and public', { repository: [`${ecr}/a`, 'public.ecr.aws/a/b'] }, 'repository names no'],
  ['two registries', { repository: ['ghcr.io/a/b', 'docker.io/b'] }, 'repository names ghcr.io and docker.io'],
  [
    'a registry and a port of it',
    { repository: ['a.test/b', 'a.test:5000/b'] },
    'repository names a.test and a.test:5',
  ],
  [
    'several images in two registries',
    { images: '- {name: a, repository: ghcr.io/acme/a}\n- {name: b, repository: quay.io/acme/b}' },
    'repository names ghcr.io and quay.io',
  ],
  [
    'a promotion from ECR',
    { repository: 'orders', image: parsePushImage(`${ecr}/orders@${digest}`) },
    'repository names no registry',
  ],
] as const) {
  test(`username and password beside ${name} belong to nobody, which is told`, async () => {
    const told = new RegExp(`^Stopped: invalid inputs: username: ${seen}.*; give each log-in .* in registry-auth$`);
    await assert.rejects(hosts(more), told);
  });
}

/** 9 to the power of 9 entries in 400 bytes. */
const bomb = [
  '- &a0 [x,x,x,x,x,x,x,x,x]',
  ...[...'12345678'].map((n) => `- &a${n} [${Array(9).fill(`*a${+n - 1}`)}]`),
].join('\n');
test('YAML whose aliases grow without bound is refused', async () => {
  await assert.rejects(loginsOf({ 'registry-auth': bomb }), /^Stopped: invalid inputs: registry-auth: it is not YAML/);
  await assert.rejects(readAllowed(bomb), /^Stopped: invalid inputs: scan-allow: Excessive alias count/);
  assert.throws(() => parseYaml(bomb), /aliases multiply what stands there/);
});

test('an entry without a password is a mistake, but where nothing is pushed: there it is none', async () => {
  const list = {
    'registry-auth': '- {registry: ghcr.io, username: ci, password: }\n- {registry: a.test, username: ci, password: x}',
  };
  await assert.rejects(loginsOf(list), /entry 1 needs registry, username and password, none of them empty/);
  await assert.rejects(loginsOf({ ...list, push: true }), /entry 1 needs registry/);
  assert.deepEqual(
    (await loginsOf({ ...list, push: false })).map(({ registry }) => registry),
    ['a.test'],
  );
});

test("the log-in of the registry that is pushed to is not shown to a base image's", async () => {
  const logins = await loginsOf({ ...one, repository: 'ghcr.io/acme/orders' });
  const registries = connectRegistries({ logins, ecr: connectEcr().logins, log: { info: () => {} }, pauses: [] });
  await assert.rejects(
    registries.open(`${host}/library/node`).then((each) => each.manifest('latest')),
    /wants a log-in/,
  );
  assert.deepEqual(sent, []);
  assert.deepEqual(await registries.login('ghcr.io'), { ...one, registry: 'ghcr.io' });
});

const aws = { username: 'AWS', password: 'of the credentials' };
const given = (expiration: number) => Buffer.from(JSON.stringify({ expiration })).toString('base64');
for (const [what, password, expected] of [
  ['is taken', given(Date.now() / 1000 + 3600), 'docker'],
  ['that ended is not', given(Date.now() / 1000 - 3600), 'of the credentials'],
  ['of another host is not', undefined, 'of the credentials'],
] as const) {
  test(`docker's own log-in of a host of ECR ${what}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'immutable-logins-'));
    const { DOCKER_CONFIG } = process.env;
    process.env['DOCKER_CONFIG'] = folder;
    const auth = Buffer.from(`AWS:${password}`).toString('base64');
    writeFileSync(
      join(folder, 'config.json'),
      JSON.stringify({ auths: { [password ? ecr : `2${ecr.slice(1)}`]: { auth } } }),
    );
    try {
      const logins = {
        own: async () => ({ host: ecr, login: aws }),
        login: async () => aws,
        maybe: async () => undefined,
      };
      const registries = connectRegistries({ logins: [], ecr: logins, log: { info: () => {} }, pauses: [] });
      const found = await registries.login(ecr);
      assert.equal(found?.password, expected === 'docker' ? password : expected);
    } finally {
      if (DOCKER_CONFIG === undefined) delete process.env['DOCKER_CONFIG'];
      else process.env['DOCKER_CONFIG'] = DOCKER_CONFIG;
      rmSync(folder, { recursive: true });
    }
  });
}

test('a host is spoken to by http only where plain-http names it, and sends us on by http only to such ones', async () => {
  const { lookup } = dns;
  const resolve = (name: string, ...rest: unknown[]) =>
    (lookup as (...all: unknown[]) => void)(/\.test$/.test(name) ? '127.0.0.1' : name, ...rest);
  Object.assign(dns, { lookup: resolve });
  const asked: string[] = [];
  const port = host.split(':')[1];
  const away = createServer(({ headers }, answer) => {
    asked.push(headers.host ?? '');
    answer
      .writeHead(302, { location: `http://${headers.host?.startsWith('b.') ? 'c.test' : '127.0.0.1'}:${port}/x` })
      .end();
  });
  await new Promise<void>((done) => away.listen(0, '127.0.0.1', done));
  const at = (name: string) => `${name}:${(away.address() as AddressInfo).port}`;
  try {
    const plainHttp = [at('a.test'), at('b.test')];
    const open = async (name: string) => {
      const connection = { logins: [], ecr: connectEcr().logins, log: { info: () => {} }, pauses: [], plainHttp };
      return await (await connectRegistries(connection).open(`${at(name)}/acme/orders`))?.digest('v1');
    };
    // It is asked, and what it sends us on to is not.
    await assert.rejects(open('a.test'), /sent us to http:\/\/127\.0\.0\.1:\d+, which is not https/);
    await assert.rejects(open('b.test'), /sent us to http:\/\/c\.test:\d+, which is not https.*name it in plain-http/);
    await assert.rejects(open('d.test'), /does not speak TLS|SSL/);
    assert.deepEqual(asked, plainHttp);
  } finally {
    Object.assign(dns, { lookup });
    away.close().closeAllConnections();
  }
});
