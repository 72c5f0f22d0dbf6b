import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ALONE, preload, startProxy, type WayOut } from './proxy.ts';
import { startWorld, type World } from './world.ts';

const API = 'api.ecr.eu-west-1.amazonaws.com';
const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
const OTHER = 'registry.example.test';
let world: World;
let proxy: WayOut;
let image: string;
before(async () => {
  world = await startWorld();
  image = world.layout('through').image;
  const { repository } = await world.ecr.createRepository({ repositoryName: 'orders' });
  const [host = ''] = repository?.repositoryUri?.split('/') ?? [];
  proxy = await startProxy({ [API]: new URL(world.cloud.endpoint).host, [ECR]: host, [OTHER]: world.plain.host });
});
after(async () => {
  proxy?.close();
  await world?.close();
});

/** As on a runner that reaches nothing but its proxy. */
const push = (env: Record<string, string>, repository = `${ECR}/orders\n${OTHER}/acme/orders`) => {
  const inputs = { image, repository, tags: 'v1', 'moving-tags': 'branch-a' };
  return world.push(inputs, {
    env: { AWS_ENDPOINT_URL: '', NODE_EXTRA_CA_CERTS: proxy.ca, NODE_OPTIONS: ALONE, ...env },
  });
};

for (const name of ['HTTPS_PROXY', 'https_proxy']) {
  test(`AWS, ECR and other registries are reached through the proxy of ${name}`, async () => {
    const { length } = proxy.asked;
    const run = await push({ [name]: proxy.url });
    assert.equal(run.code, 0, run.log);
    assert.deepEqual([...new Set(proxy.asked.slice(length))].toSorted(), [ECR, API, OTHER].toSorted());
    assert.doesNotMatch(run.log, /sesame/);
  });
}

test('a host in NO_PROXY, and what is below it, is reached without', async () => {
  const { length } = proxy.asked;
  const run = await push({ HTTPS_PROXY: proxy.url, NO_PROXY: 'localhost, example.test' }, `${OTHER}/acme/orders`);
  assert.match(run.log, /::error::.*: no host is called registry\.example\.test; correct the registry's name/);
  assert.ok(!proxy.asked.slice(length).includes(OTHER));
});

for (const [what, url, message] of [
  [
    'that does not know the user',
    'http://runner:other@',
    /::error::.*HTTPS_PROXY answered 407 when a way to registry\.example\.test was wanted; correct its/,
  ],
  [
    'that nobody knows',
    'proxy.example.invalid:3128',
    /::error::.*no host is called proxy\.example\.invalid; correct HTTPS_PROXY/,
  ],
  ['that is none', 'http://run ner:pass', /::error::HTTPS_PROXY: it is not the address of a proxy such as/],
] as const) {
  test(`a proxy ${what} is one sentence`, async () => {
    const there = url.endsWith('@') ? proxy.url.replace(/.*@/, url) : url;
    const run = await push({ HTTPS_PROXY: there }, `${OTHER}/acme/orders`);
    assert.match(run.log, message);
    assert.equal(run.log.match(/::error::/g)?.length, 1, run.log);
  });
}

for (const [what, more] of [
  ['HTTP_PROXY', {}],
  ['HTTP_PROXY with NODE_USE_ENV_PROXY', { NODE_USE_ENV_PROXY: '1' }],
] as const) {
  test(`what is on this machine is reached without, whatever ${what} says`, async () => {
    const { length } = proxy.asked;
    const inputs = { image, repository: 'orders', tags: 'v2', 'moving-tags': 'branch-a' };
    const proxies = { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url, http_proxy: proxy.url };
    const run = await world.push(inputs, { env: { ...proxies, ...more } });
    assert.equal(run.code, 0, run.log);
    assert.deepEqual(proxy.asked.slice(length), []);
  });
}

test('a proxy that does not let AWS through is one sentence', async () => {
  const run = await push({ HTTPS_PROXY: proxy.url.replace('sesame', 'other') }, `${ECR}/orders`);
  assert.match(run.log, /::error::ecr:GetAuthorizationToken: ERR_PROXY_TUNNEL: .*407.*; correct HTTPS_PROXY/);
});

test('a runner whose Node follows no proxy says so, and goes on without', async () => {
  const older = `import http from 'node:http';import{syncBuiltinESMExports as tell}from'node:module';delete http.setGlobalProxyFromEnv;tell()`;
  const NODE_OPTIONS = `${ALONE} ${preload(older)}`;
  const run = await push({ HTTPS_PROXY: proxy.url, NODE_OPTIONS }, `${OTHER}/acme/orders`);
  assert.match(
    run.log,
    /::warning::HTTPS_PROXY: Node v[\d.]+ of this runner follows no proxy; .* update the runner to 2\.333\.0/,
  );
});
