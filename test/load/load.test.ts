import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, test } from 'node:test';
import { startLoad } from '../../dev/load/load.ts';
import { startLoadProcess } from '../../dev/load/process.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!condition()) {
    assert.ok(Date.now() < deadline, 'waited 10 s in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('starts requests on schedule although none is answered', async () => {
  const open: ServerResponse[] = [];
  const load = startLoad({ url: await serve((_, response) => open.push(response)), rate: 50, timeout: 60_000 });
  await until(() => open.length >= 20);
  assert.equal(load.snapshot().requests, 0);
  const report = load.stop();
  let ended = false;
  report.finally(() => {
    ended = true;
  });
  // What was on its way when it stopped comes too.
  await until(() => {
    for (const response of open) response.end();
    return ended;
  });
  assert.equal((await report).failed, 0);
  assert.equal((await report).requests, open.length);
});

test('counts answers by release and latency from the scheduled start', async () => {
  const url = await serve((_, response) => setTimeout(() => response.setHeader('x-release', 'r1').end(), 50));
  const load = startLoad({ url, rate: 100 });
  await until(() => load.snapshot().requests >= 20);
  const report = await load.stop();
  assert.deepEqual(report.byRelease, { r1: report.requests });
  assert.ok(report.p50 >= 50 && report.p99 >= report.p50);
});

test('asks every n-th time for the slow path', async () => {
  const seen = { '/': 0, '/slow': 0 };
  const url = await serve((request, response) => {
    seen[request.url as '/']++;
    response.end();
  });
  const load = startLoad({ url, rate: 300, slowEvery: 4, slowPath: '/slow' });
  await until(() => load.snapshot().requests >= 40);
  const { requests } = await load.stop();
  assert.equal(seen['/slow'], Math.floor(requests / 4));
});

const failing: [string, RequestListener, string][] = [
  ['a reset', (request) => request.socket.destroy(), 'reset'],
  [
    'a cut answer',
    (_, response) => response.setHeader('content-length', 9).write('x', () => response.destroy()),
    'reset',
  ],
  ['a time-out', () => {}, 'time-out'],
  ['a 5xx of the balancer', (_, response) => response.writeHead(503, { server: 'awselb/2.0' }).end(), 'balancer 5xx'],
  ['a 404 of the balancer', (_, response) => response.writeHead(404, { server: 'awselb/2.0' }).end(), 'balancer 4xx'],
  ['a 5xx of a good release', (_, response) => response.writeHead(500, { 'x-release': 'r1' }).end(), 'release 5xx'],
  ['a 5xx of nobody', (_, response) => response.writeHead(500).end(), 'release 5xx'],
];
for (const [name, listener, kind] of failing) {
  test(`counts ${name} as failed`, async () => {
    // Long enough for a busy computer where an answer comes.
    const timeout = kind === 'time-out' ? 200 : 10_000;
    const load = startLoad({ url: await serve(listener), rate: 100, timeout, badReleases: ['r3'] });
    await until(() => load.snapshot().failed >= 3);
    const report = await load.stop();
    assert.equal(report.failed, report.requests);
    assert.deepEqual([...new Set(report.failures.map((failure) => failure.kind))], [kind]);
  });
}

test("counts a bad release's own 5xx apart", async () => {
  const load = startLoad({
    url: await serve((_, response) => response.writeHead(500, { 'x-release': 'r3' }).end()),
    rate: 100,
    badReleases: ['r3'],
  });
  await until(() => load.snapshot().badReleaseErrors >= 3);
  const report = await load.stop();
  assert.deepEqual([report.failed, report.badReleaseErrors], [0, report.requests]);
});

test('says refused connections and keeps the first 20 failures', async () => {
  const url = await serve(() => {});
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  const load = startLoad({ url, rate: 500 });
  await until(() => load.snapshot().failed > 20);
  const report = await load.stop();
  assert.equal(report.failures.length, 20);
  assert.equal(report.failures[0]?.kind, 'refused');
});

test('runs as a process of its own, with progress', async () => {
  const load = startLoadProcess({
    url: await serve((_, response) => response.setHeader('x-release', 'r1').end()),
    rate: 100,
  });
  await until(() => load.snapshot().requests > 0);
  const seen = load.snapshot().requests;
  const report = await load.stop();
  assert.ok(report.requests >= seen);
  assert.equal(report.failed, 0);
  assert.deepEqual(Object.keys(report.byRelease), ['r1']);
});
