import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { NoAnswer } from '../../actions/core/probe/answer.ts';
import { type ForwardProxy, startForwardProxy } from '../../dev/site/proxy.ts';
import { type Site, startSite } from '../../dev/site/site.ts';
import { portOf, seen, startWorld, type World } from './world.ts';

let world: World;
let proxy: ForwardProxy;
before(async () => {
  world = await startWorld();
  proxy = await startForwardProxy(new URL(world.site.urls.https));
});
after(async () => {
  await world.close();
  proxy.close();
});

const SECRET = { authorization: 'Bearer s3cret', cookie: 'id=s3cret', 'x-api-key': 's3cret', accept: 'text/plain' };

for (const [what, to, follows] of [
  ['the same server', (port: string) => `http://shop.test:${port}/echo`, true],
  ['another host', (port: string) => `http://other.test:${port}/echo`, false],
  ['another host with credentials of its own', (port: string) => `http://me:too@other.test:${port}/echo`, false],
  ['another port', () => `http://shop.test:${portOf(world.site.urls.http)}/echo`, true],
  ['another protocol', () => `https://shop.test:${portOf(world.site.urls.https)}/echo`, false],
] as const) {
  test(`secrets ${follows ? 'go' : "don't go"} along to ${what}`, async () => {
    const port = portOf(world.site.urls.http);
    const from = `http://shop.test:${port}/redirect?to=${encodeURIComponent(to(port))}`;
    const got = await world.open().answer(from, { headers: SECRET });
    assert.equal(got.url, to(port).replace('me:too@', ''));
    assert.equal(JSON.stringify(seen(got)).includes('s3cret'), follows, got.body);
    assert.equal(seen(got).headers['accept'], 'text/plain');
  });
}

test('going over to https on the usual ports keeps the secrets, and the place that is connected to', async () => {
  const { urls } = world.site;
  const asker = world.open({ HTTPS_PROXY: proxy.url });
  const got = await asker.answer(`http://shop.test/redirect?to=https://shop.test/echo`, {
    headers: SECRET,
    connectTo: `other.test:${portOf(urls.http)}`,
  });
  assert.equal(seen(got).headers['authorization'], SECRET.authorization);
  assert.equal(proxy.asked.at(-1), 'other.test:443');
});

test('connect-to: the name stays in Host, in SNI and in what the certificate must be for; another host is its own', async () => {
  const { urls } = world.site;
  const asker = world.open();
  const got = await asker.answer('https://shop.test/echo', { connectTo: new URL(urls.h1).host });
  assert.equal(seen(got).headers['host'], 'shop.test');
  assert.equal(seen(got).servername, 'shop.test');
  assert.equal(got.address, new URL(urls.h1).host);
  const not = (await asker.ask('https://none.test/', { connectTo: new URL(urls.h1).host })) as NoAnswer;
  assert.match(not.why, /^the certificate is for 127\.0\.0\.1, localhost, shop\.test, not for none\.test/);
  const port = await asker.answer(`http://none.test:${portOf(urls.http)}/echo`, { connectTo: '127.0.0.1' });
  assert.equal(port.address, new URL(urls.http).host);
  const away = encodeURIComponent(`http://none.test:${portOf(urls.http)}/echo`);
  const other = await asker.ask(`http://shop.test/redirect?to=${away}`, { connectTo: new URL(urls.http).host });
  assert.equal(other.kind, 'no name');
});

test('of several addresses the first that takes the connection counts', async () => {
  const port = portOf(world.site.urls.http);
  const got = await world.open().answer(`http://moved.test:${port}/say`);
  assert.equal(got.address, `127.0.0.1:${port}`);
  assert.ok((got.timings.name ?? 2) <= (got.timings.connect ?? 1));
  const none = await world.open().ask(`http://moved.test:${port}/say`, { family: 6 });
  assert.equal(none.kind, 'no connection');
});

test('a site that is broken by IPv6 alone is told apart from one that is not', async () => {
  const asker = world.open();
  const six: Site = await startSite({ address: '::1', names: ['both.test'] });
  try {
    const url = `http://both.test:${portOf(six.urls.http)}/say`;
    const [both, only] = [await asker.answer(url), await asker.answer(url, { family: 6 })];
    assert.deepEqual([both.address, only.address], Array(2).fill(`[::1]:${portOf(six.urls.http)}`));
    const four = (await asker.ask(url, { family: 4 })) as NoAnswer;
    assert.equal(four.why, `127.0.0.1:${portOf(six.urls.http)} refused the connection`);
    const other = `http://both.test:${portOf(world.site.urls.http)}/say`;
    assert.equal((await asker.answer(other)).address, new URL(world.site.urls.http).host, 'whichever connects');
    const none = (await asker.ask(other, { family: 6 })) as NoAnswer;
    assert.equal(none.why, `[::1]:${portOf(world.site.urls.http)} refused the connection`);
  } finally {
    await six.close();
  }
});

for (const [way, fifty, one] of [
  ['http', 10, 10],
  ['h1', 10, 10],
  ['h2', 1, 1],
] as const) {
  test(`${way}: connections are kept and used again`, async () => {
    const { site } = world;
    const asker = world.open();
    await asker.answer(`${site.urls[way]}/say`);
    const many = () => Promise.all(Array.from({ length: 10 }, () => asker.answer(`${site.urls[way]}/say`)));
    const before = site.connections;
    await many();
    assert.equal(site.connections - before + 1, fifty);
    const [first] = await many();
    assert.equal(site.connections - before + 1, one);
    assert.equal(first?.timings.connect, undefined);
    // What isn't safe to send twice, and what was cut, leave no doubt about the connection.
    await asker.answer(`${site.urls[way]}/large`);
    await asker.answer(`${site.urls[way]}/say`);
    assert.ok(site.connections - before + 1 <= one + 1);
  });
}

/** Answers once on each connection, then resets it at the next request: as a kept one does that ended meanwhile. */
test('a kept connection that is dead is no failure, and what may not be sent twice takes a new one', async (t) => {
  const heads: string[] = [];
  const server = createServer((socket: Socket) => {
    let answers = 0;
    socket.on('data', (head) => {
      heads.push(head.toString().split(' ')[0] ?? '');
      if (answers++ > 0) socket.resetAndDestroy();
      else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
    });
    socket.on('error', () => {});
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => server.close());
  const { port } = server.address() as { port: number };
  const asker = world.open();
  t.after(() => asker.close());
  for (const method of ['GET', 'GET', 'POST', 'PUT'])
    assert.equal((await asker.answer(`http://127.0.0.1:${port}/`, { method })).body, 'ok');
  assert.deepEqual(heads, ['GET', 'GET', 'GET', 'POST', 'PUT', 'PUT']);
});

test('a session that says nothing in time is left for a new one', async () => {
  const { site } = world;
  const asker = world.open();
  const before = site.connections;
  await asker.answer(`${site.urls.h2}/say`);
  assert.equal((await asker.ask(`${site.urls.h2}/say?after=9`, { timeout: 0.2 })).kind, 'too slow');
  await asker.answer(`${site.urls.h2}/say`);
  assert.equal(site.connections - before, 2);
});

for (const [scheme, doing] of [
  ['http', 'waiting for the answer'],
  ['https', 'agreeing on TLS'],
] as const) {
  const name = `${scheme}: what is slow, and what was stopped, is told by what was being done, and let go of`;
  test(name, { timeout: 20_000 }, async (t) => {
    const silent = createServer((socket) => void socket.resume());
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    t.after(() => silent.close());
    const url = `${scheme}://127.0.0.1:${(silent.address() as { port: number }).port}/`;
    const slow = (await world.open().ask(url, { timeout: 0.2 })) as NoAnswer;
    assert.deepEqual([slow.kind, slow.why], ['too slow', `0.2 s were over while ${doing}`]);
    const stop = new AbortController();
    const stopped = world.open().ask(url, {}, stop.signal);
    setTimeout(() => stop.abort(), 200);
    assert.equal(((await stopped) as NoAnswer).why, `it was stopped while ${doing}`);
    assert.equal((await world.open().ask(url, {}, stop.signal)).kind, 'too slow');
    await once(silent.close(), 'close');
  });
}

test('101 is an answer', async () => {
  const got = await world.open().answer(`${world.site.urls.https}/upgrade`, {
    headers: { connection: 'upgrade', upgrade: 'websocket' },
  });
  assert.deepEqual([got.status, got.protocol, got.headers['upgrade']], [101, 'http/1.1', 'websocket']);
});

test('https goes through the proxy of the environment, and no name is looked up for it', async () => {
  const asker = world.open({ HTTPS_PROXY: proxy.url });
  const got = await asker.answer('https://shop.test/echo');
  assert.equal(proxy.asked.at(-1), 'shop.test:443');
  assert.equal(got.protocol, 'h2');
  assert.equal(got.address, 'shop.test:443 through a proxy');
  assert.deepEqual(Object.keys(got.timings).toSorted(), ['all', 'connect', 'firstByte', 'tls']);
  assert.ok(!got.body.includes('s&same'));
});

for (const list of ['shop.test', '.test', '*.test', 'test', 'other.test, SHOP.test', '*', 'shop.test:PORT']) {
  test(`NO_PROXY=${list}: without it`, async () => {
    const port = portOf(world.site.urls.h1);
    const asker = world.open({ HTTPS_PROXY: proxy.url, NO_PROXY: list.replace('PORT', port) });
    const got = await asker.answer(`https://shop.test:${port}/echo`);
    assert.equal(got.address, `127.0.0.1:${port}`);
  });
}

for (const [what, environment, why] of [
  [
    'that knows somebody else',
    () => proxy.url.replace('runner', 'other'),
    /^HTTPS_PROXY answered 407 when a way to shop/,
  ],
  ['that nobody knows', () => 'http://none.test:3128', /^HTTPS_PROXY: .*knows no address of none\.test.*; correct it$/],
  ['that is none', () => 'http://run ner:pass', /^HTTPS_PROXY: it is not the address of a proxy/],
  [
    'that speaks no HTTP',
    () => `http://${world.site.urls.silent}`,
    /^0\.2 s were over while asking HTTPS_PROXY for a way$/,
  ],
] as const) {
  test(`a proxy ${what} is told`, async () => {
    const asker = world.open({ HTTPS_PROXY: environment(), NO_PROXY: 'shop.testing,shop.test:8443' });
    const got = (await asker.ask('https://shop.test/', { timeout: what.endsWith('HTTP') ? 0.2 : 20 })) as NoAnswer;
    assert.match(got.why, why);
    assert.doesNotMatch(got.why, /same|pass/);
  });
}

test('close lets the process end, with connections kept and with questions that nobody answers', async () => {
  const { http, silent } = world.site.urls;
  const program = `import { openAsker } from './actions/adapters/http/asker.ts';
    const asker = openAsker({});
    const ask = (url) => asker.ask({ url, method: 'GET', headers: {}, timeout: 600, redirects: 0 });
    console.log((await ask('${http}/say')).status);
    ask('http://${silent}/').then(({ kind }) => console.log(kind));
    setTimeout(() => asker.close(), 50);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: new URL('../..', import.meta.url).pathname,
    timeout: 60_000,
  });
  assert.equal(stdout, '200\nno connection\n');
});
