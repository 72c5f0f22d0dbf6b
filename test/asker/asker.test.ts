import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { PeerCertificate } from 'node:tls';
import { distrust } from '../../actions/adapters/http/distrust.ts';
import type { NoAnswer, Question } from '../../actions/core/probe/answer.ts';
import type { Site } from '../../dev/site/site.ts';
import { portOf, seen, startWorld, type World } from './world.ts';

let world: World;
let asker: ReturnType<World['open']>;
before(async () => {
  world = await startWorld();
  asker = world.open();
});
after(() => world.close());

const OF_THE_CONNECTION = { connection: 'keep-alive', 'transfer-encoding': 'chunked' };
const MIB = 1024 * 1024;
const ways = ['http', 'h1', 'https', 'h2'] as const;
type Way = keyof Site['urls'];

for (const way of ways) {
  test(`${way}: what is answered is told whole, and when`, async () => {
    const got = await asker.answer(
      `${world.site.urls[way]}/say?status=503&header=x-a:1&header=x-a:2&header=set-cookie:b&header=set-cookie:c&body=gr%C3%BC%C3%9F`,
    );
    const url = new URL(world.site.urls[way]);
    assert.equal(got.status, 503);
    assert.equal(got.body, 'grüß');
    assert.equal(got.cut, false);
    assert.equal(got.headers['x-a'], '1, 2');
    assert.equal(got.headers['set-cookie'], 'b, c');
    assert.equal(got.headers['x-release'], 'v1');
    assert.ok(got.url.startsWith(`${url.origin}/say?status=503`));
    assert.equal(got.protocol, way === 'http' || way === 'h1' ? 'http/1.1' : 'h2');
    assert.equal(got.address, url.host);
    assert.equal(got.certificate?.issuer, way === 'http' ? undefined : 'Tests in between');
    const { name, connect, tls, firstByte, all } = got.timings;
    assert.equal(name, undefined, 'an address needs no look-up');
    assert.equal(tls === undefined, way === 'http');
    const order = [0, connect, tls ?? connect, firstByte, all];
    assert.deepEqual(
      order,
      order.toSorted((one, other) => Number(one) - Number(other)),
    );
    assert.ok(!order.includes(undefined));
  });

  test(`${way}: method, headers and body go out as they are given`, async () => {
    const got = await asker.answer(`${world.site.urls[way]}/echo?a=%20b`, {
      method: 'POST',
      headers: { 'x-a': 'b', 'content-type': 'text/plain', 'content-length': '1', ...OF_THE_CONNECTION },
      body: 'grüß',
    });
    const { method, url, headers, body } = JSON.parse(got.body);
    assert.deepEqual({ method, url, body }, { method: 'POST', url: '/echo?a=%20b', body: 'grüß' });
    assert.equal(headers['x-a'], 'b');
    assert.equal(headers['content-length'], '6');
    assert.equal(headers['transfer-encoding'], undefined);
    assert.equal(headers['user-agent'], 'immutable-smoke-test');
  });

  for (const coding of ['gzip', 'br', 'deflate', 'gzip, br', 'x-gzip', 'identity', 'rot13']) {
    test(`${way}: a body in ${coding}`, async () => {
      const { body } = await asker.answer(
        `${world.site.urls[way]}/say?body=hello&coding=${encodeURIComponent(coding)}`,
      );
      assert.equal(body, 'hello');
    });
  }

  for (const path of ['/large', '/endless', '/bomb']) {
    test(`${way}: of ${path} no more is read than 1 MiB`, async () => {
      const got = await asker.answer(world.site.urls[way] + path);
      assert.equal(got.cut, true);
      assert.equal(got.body.length, MIB);
    });
  }

  test(`${way}: 1 MiB to the byte isn't cut`, async () => {
    const got = await asker.answer(`${world.site.urls[way]}/large?bytes=${MIB}`);
    assert.deepEqual([got.body.length, got.cut], [MIB, false]);
  });

  for (const [method, path] of [
    ['HEAD', '/say?coding=gzip'],
    ['GET', '/say?status=204&coding=gzip'],
    ['GET', '/say?status=304'],
  ] as const) {
    test(`${way}: ${method} ${path} has no body`, async () => {
      assert.equal((await asker.answer(world.site.urls[way] + path, { method })).body, '');
    });
  }
}

test('of the chain, what expires first counts', async () => {
  const month = await asker.answer(`${world.site.urls.h1}/say`);
  const days = ({ certificate }: typeof month) =>
    Math.round(((certificate?.expires ?? 0) - Date.now() / 1000) / 86_400);
  assert.deepEqual([days(month), month.certificate?.subject], [30, '127.0.0.1']);
  const soon = await asker.answer(`${world.site.urls.chainEnding}/say`);
  assert.deepEqual([days(soon), soon.certificate?.subject], [3, 'Tests in between']);
});

for (const [status, method, becomes] of [
  [301, 'POST', 'GET'],
  [302, 'POST', 'GET'],
  [303, 'POST', 'GET'],
  [303, 'PUT', 'GET'],
  [303, 'GET', 'GET'],
  [301, 'PUT', 'PUT'],
  [302, 'DELETE', 'DELETE'],
  [307, 'POST', 'POST'],
  [308, 'POST', 'POST'],
] as const) {
  test(`${status} makes ${becomes} of ${method}, with its body or without`, async () => {
    const { urls } = world.site;
    const more = method === 'GET' ? {} : { body: 'hello', headers: { 'content-type': 'text/plain', 'x-a': 'b' } };
    const got = await asker.answer(`${urls.h1}/redirect?status=${status}&to=/echo%23part`, { method, ...more });
    const same = method === becomes && method !== 'GET';
    assert.equal(got.url, `${urls.h1}/echo#part`);
    assert.deepEqual([seen(got).method, seen(got).body], [becomes, same ? 'hello' : '']);
    assert.equal(seen(got).headers['content-type'], same ? 'text/plain' : undefined);
    assert.equal(seen(got).headers['x-a'], method === 'GET' ? undefined : 'b');
  });
}

for (const status of [300, 304, 305]) {
  test(`${status} is no redirect`, async () => {
    const got = await asker.answer(`${world.site.urls.http}/redirect?status=${status}&to=/echo`);
    assert.equal(got.status, status);
  });
}

test('at 0 the redirect is the answer; one without Location always is', async () => {
  const { http } = world.site.urls;
  const got = await asker.answer(`${http}/redirect?to=/echo`, { redirects: 0 });
  assert.deepEqual([got.status, got.headers['location']], [302, '/echo']);
  assert.equal((await asker.answer(`${http}/say?status=302`)).status, 302);
});

test('when the parts were over is told of the last request', async () => {
  const { http } = world.site.urls;
  const got = await world.open().answer(`http://shop.test:${portOf(http)}/redirect?to=${http}/say`);
  assert.deepEqual(Object.keys(got.timings).toSorted(), ['all', 'connect', 'firstByte']);
});

test('a Location in UTF-8 is that', async () => {
  const to = Buffer.from('/echo?q=é').toString('latin1');
  const got = await asker.answer(`${world.site.urls.http}/redirect?to=${encodeURIComponent(to)}`);
  assert.match(got.url, /\?q=%C3%A9$/);
});

/** From a way and a path to what is told of it. */
const failures: readonly (readonly [Way | string, string, NoAnswer['kind'], RegExp, Partial<Question>?])[] = [
  ['http', '/close', 'no connection', /^the connection was closed while waiting for the answer$/],
  ['h1', '/close', 'no connection', /^the connection was closed while waiting for the answer$/],
  ['http', '/reset', 'no connection', /^the connection was closed while waiting for the answer$/],
  ['h1', '/reset', 'no connection', /^the connection was closed while waiting for the answer$/],
  ['h2', '/reset', 'no connection', /^the other side gave up while .* \(NGHTTP2_INTERNAL_ERROR\)$/],
  ['http', '/half-head', 'no connection', /closed while waiting/],
  ['http', '/no-http', 'no connection', /^what came is no HTTP \(HPE_/],
  ['http', '/two-lengths', 'no connection', /^what came is no HTTP \(HPE_/],
  ['http', '/split-header', 'no connection', /^what came is no HTTP \(HPE_/],
  ['http', '/short', 'no connection', /^the connection was closed after 5 bytes of the body, before its end$/],
  ['h1', '/short', 'no connection', /^the connection was closed after 5 bytes of the body, before its end$/],
  ['http', '/chunk-lie', 'no connection', /after 5 bytes of the body/],
  ['http', '/chunk-cut', 'no connection', /after 7 bytes of the body/],
  ['http', '/chunk-none', 'no connection', /of the body/],
  ['http', '/long-header', 'no connection', /^its headers are longer than 64 KiB$/],
  ['http', '/many-headers', 'no connection', /^its headers are longer than 64 KiB$/],
  ['http', '/cutgzip', 'no connection', /^it isn't coded as its content-encoding says \(Z_BUF_ERROR\)$/],
  ['h2', '/nogzip', 'no connection', /^it isn't coded as its content-encoding says \(Z_DATA_ERROR\)$/],
  ['http', '/loop', 'no connection', /^it was redirected more than 5 times, in a circle$/],
  ['h2', '/loop', 'no connection', /^it was redirected more than 5 times, in a circle$/],
  ['http', '/count?left=9', 'no connection', /^it was redirected more than 5 times$/],
  ['http', '/redirect?to=file:///etc/passwd', 'no connection', /^302 leads to what is no http or https address$/],
  ['http', '/redirect?to=http://', 'no connection', /^302 leads to what is no http or https address$/],
  ['http', '/say', 'no connection', /^the connection broke while .*ERR_INVALID_CHAR/, { headers: { 'x-a': 'b\nc' } }],
  ['http', '/say', 'no connection', /ERR_INVALID_HTTP_TOKEN/, { method: 'G T' }],
  ['http://127.9.9.9:1', '/', 'no connection', /^127\.9\.9\.9:1 refused the connection$/],
  ['wrongName', '/', 'TLS', /^the certificate is for elsewhere\.test, other\.test, not for 127\.0\.0\.1; /],
  ['expired', '/', 'TLS', /^the certificate of 127\.0\.0\.1 expired on \d{4}-\d\d-\d\d; renew it$/],
  ['notYet', '/', 'TLS', /^the certificate of 127\.0\.0\.1 begins on \d{4}-\d\d-\d\d; the host's clock says that too/],
  ['ahead', '/', 'TLS', /begins on .*; it is valid by the host's clock, which says .{16}Z, where .*: set the clock/],
  ['behind', '/', 'TLS', /expired on .*; it is valid by the host's clock, which says .{16}Z, where .*: set the clock/],
  ['selfSigned', '/', 'TLS', /^the certificate of 127\.0\.0\.1 is signed by itself; .*NODE_EXTRA_CA_CERTS/],
  ['stranger', '/', 'TLS', /is signed by Strangers in between, which isn't known here; .*NODE_EXTRA_CA_CERTS/],
  ['chainless', '/', 'TLS', /is signed by Tests in between, .*whole chain/],
  ['file:', '///etc/passwd', 'no name', /begins with http:\/\/ or https:\/\/$/],
  ['nonsense', '', 'no name', /begins with http:\/\/ or https:\/\/$/],
  ['http', '/', 'no name', /neither host nor host:port$/, { connectTo: '::1' }],
  ['http', '/', 'no name', /^127\.0\.0\.1 is no IPv6 address$/, { family: 6 }],
  ['http://none.test', '/', 'no name', /knows no address of none\.test \(ENOTFOUND\)$/],
  ['http://shop.test', '/', 'no name', /knows no IPv6 address of shop\.test \(ENOTFOUND\)$/, { family: 6 }],
  ['http://again.test', '/', 'no name', /gave no answer for again\.test \(EAI_AGAIN\)$/],
  ['http://slow.test', '/', 'too slow', /^0\.05 s were over while looking up the name$/, { timeout: 0.05 }],
  ['http', '/say?after=9', 'too slow', /^0\.2 s were over while waiting for the answer$/, { timeout: 0.2 }],
  ['h2', '/say?after=9', 'too slow', /^0\.2 s were over while waiting for the answer$/, { timeout: 0.2 }],
  ['http', '/drip', 'too slow', /while reading the body, of which 1 bytes had come$/, { timeout: 0.5 }],
  ['h2', '/drip', 'too slow', /while reading the body, of which 1 bytes had come$/, { timeout: 0.5 }],
];

for (const [way, path, kind, why, more] of failures) {
  test(`${way} ${path} ${JSON.stringify(more ?? {})}: ${kind}`, async () => {
    const got = await asker.ask((world.site.urls[way as Way] ?? way) + path, more);
    assert.equal(got.kind, kind, JSON.stringify(got));
    assert.match((got as NoAnswer).why, why);
    assert.ok(got.timings.all >= 0);
  });
}

test('a host that tells no time leaves it open whose clock is wrong', () => {
  const certificate = { valid_from: 'Nov 29 10:00:00 2026 GMT', valid_to: 'Dec 29 10:00:00 2026 GMT' };
  const here = Date.parse('2026-11-27T10:00:00Z');
  const why = distrust('CERT_NOT_YET_VALID', certificate as PeerCertificate, 'a.test', { here, theirs: undefined });
  assert.match(why, /begins on 2026-11-29; if the clock here is wrong, which says 2026-11-27T10:00Z, set it$/);
});
