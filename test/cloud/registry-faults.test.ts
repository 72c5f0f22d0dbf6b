import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Caller, type Cloud, MANIFEST, refusal, sha256, startCloud } from './registry-world.ts';

let cloud: Cloud;
let me: Caller;
before(async () => {
  cloud = await startCloud({ docker: false });
  me = await Caller.of(cloud);
  await me.repository('orders');
});
after(() => cloud.close());

const fault = (body: unknown) => cloud.control('POST', 'registry/faults', body);

test('a registry refuses as often as asked, with the status that is asked for, and then lets through', async () => {
  await fault({ match: { method: 'POST', path: '/uploads/' }, do: 'status', times: 2 });
  await fault({ match: { method: 'GET' }, do: 'status', status: 429 });
  await fault({ match: { path: 'tags/list' }, do: 'status', status: 500 });
  const begin = async () => await me.http('POST', 'orders/blobs/uploads/');
  assert.deepEqual((await refusal(await begin())).slice(0, 2), [503, 'UNAVAILABLE']);
  assert.deepEqual([(await begin()).status, (await begin()).status], [503, 202]);
  assert.deepEqual(await refusal(await me.http('GET', 'orders/manifests/v1')), [
    429,
    'TOOMANYREQUESTS',
    'Rate exceeded',
  ]);
  const full = await refusal(await me.http('GET', 'orders/tags/list'));
  assert.deepEqual(full, [500, 'UNKNOWN', 'write: no space left on device']);
  const known = (await cloud.control('GET', 'registry/faults')) as { met: number }[];
  assert.deepEqual(
    known.map(({ met }) => met),
    [2, 1, 1],
  );
  await cloud.control('DELETE', 'registry/faults');
});

test('an upload that is cut off leaves nothing that is there, and can be done again', async () => {
  const data = randomBytes(4_000_000);
  await fault({ match: { method: 'PUT', path: '/uploads/' }, do: 'drop', after: 1_000_000 });
  await assert.rejects(me.blob('orders', data), { message: 'fetch failed' });
  assert.equal((await me.http('HEAD', `orders/blobs/${sha256(data)}`)).status, 404);
  assert.equal(await me.blob('orders', data), sha256(data));
  const puts = await cloud.control('GET', 'registry/requests?method=PUT&repository=orders&path=/uploads/');
  assert.deepEqual(
    [puts[0].fault, puts[0].status, puts.at(-1).status, puts.at(-1).received],
    ['drop', null, 201, 4_000_000],
  );
  assert.ok(puts[0].received > 1_000_000 && puts[0].received < 2_000_000, `${puts[0].received}`);
});

test('a download that is cut off ends in the middle; an answer that is lost was applied', async () => {
  const data = randomBytes(2_000_000);
  const digest = await me.blob('orders', data);
  await fault({ match: { method: 'GET', path: digest }, do: 'drop', after: 500_000 });
  const answer = await me.http('GET', `orders/blobs/${digest}`);
  assert.equal(answer.status, 200);
  await assert.rejects(answer.arrayBuffer());
  assert.deepEqual(Buffer.from(await (await me.http('GET', `orders/blobs/${digest}`)).arrayBuffer()), data);
  const manifest = await me.image('orders', 'lost');
  await fault({ match: { method: 'PUT', path: '/manifests/' }, do: 'drop', after: 10_000_000 });
  await assert.rejects(me.put('orders', 'lost', manifest), { message: 'fetch failed' });
  assert.equal((await me.http('HEAD', 'orders/manifests/lost', { headers: { accept: MANIFEST } })).status, 200);
});

test('an answer is cut off in the middle, however small it is, also one that refuses', async () => {
  const manifest = await me.image('orders', 'cut');
  await me.put('orders', 'cut', manifest);
  const read = () => me.http('GET', 'orders/manifests/cut', { headers: { accept: MANIFEST } });
  const cutOff = async (answer: Response) => {
    const [reader, came] = [answer.body?.getReader(), [] as Uint8Array[]];
    const all = async () => {
      for (;;) came.push((await reader?.read())?.value ?? assert.fail('it came whole'));
    };
    await assert.rejects(all(), { message: 'terminated' });
    return [answer.status, Buffer.concat(came).toString()];
  };
  await fault({ match: { path: '/manifests/cut' }, do: 'cut', after: 20, times: 2 });
  assert.deepEqual(await cutOff(await read()), [200, manifest.slice(0, 20)]);
  await fault({ match: { path: '/manifests/cut' }, do: 'status', status: 429 });
  assert.deepEqual(await cutOff(await read()), [429, '{"errors": [{"code":']);
  assert.equal(await (await read()).text(), manifest);
});

test('large layers go through in both directions, chunked or not, without being held in memory', async () => {
  const data = randomBytes(130_000_000);
  const digest = sha256(data);
  const peak = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${cloud.pid}/status`, 'utf8'))?.[1]) * 1024;
  const atFirst = peak();
  for (const chunked of [false, true]) {
    const name = `large-${chunked}`;
    await me.repository(name);
    const begun = await me.http('POST', `${name}/blobs/uploads/`);
    const location = `${begun.headers.get('location')}&digest=${digest}`;
    const body = chunked ? new Blob([data]).stream() : data;
    const init: RequestInit = { method: 'PUT', headers: { authorization: me.authorization }, body, duplex: 'half' };
    assert.equal((await fetch(location, init)).status, 201);
    const pulled = new Uint8Array(await (await me.http('GET', `${name}/blobs/${digest}`)).arrayBuffer());
    assert.equal(sha256(pulled), digest);
  }
  assert.ok(peak() - atFirst < 30_000_000, `${peak() - atFirst} bytes more than before`);
});

test('an upload that the registry does not know is refused, however much of it is on its way', async () => {
  const unknown = `orders/blobs/uploads/00000000-0000-0000-0000-000000000000?_state=none&digest=${sha256('x')}`;
  for (const _ of Array(2)) {
    const answer = await me.http('PUT', unknown, { body: randomBytes(8_000_000) });
    assert.match((await refusal(answer))[1], /^BLOB_UPLOAD_/);
  }
});
