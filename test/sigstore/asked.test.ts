// What GitHub may answer when it is asked for attestations, by the stand-in and by a server that answers anything.
import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { bundlesOf } from '../../actions/adapters/github/attestations.ts';
import { type GitHub, startGitHub } from '../../dev/github/github.ts';

const digest = `sha256:${'a1'.repeat(32)}`;
let github: GitHub;
let server: Server;
let answer: RequestListener = (_, response) => response.end();
let odd = '';
before(async () => {
  github = await startGitHub();
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  odd = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  server.closeAllConnections();
  await github.close();
});

const told: string[] = [];
const ask = (api: string, token = 'a-token') =>
  bundlesOf({ token, api, repository: 'acme/orders', log: (line) => told.push(line), pauses: [0, 0] }, digest);

test('what GitHub keeps of a digest in this repository is given, and nothing of others', async () => {
  assert.deepEqual(await ask(github.url), []);
  github.attestations.keep(digest, { mediaType: 'one' });
  github.attestations.keep(digest, { mediaType: 'two' });
  github.attestations.keep(digest, { mediaType: 'theirs' }, 'acme/payments');
  assert.deepEqual(await ask(github.url), [{ mediaType: 'one' }, { mediaType: 'two' }]);
});

test('a GitHub that has a bad minute is asked again, and one that has a bad hour is no “none”', async () => {
  github.fail(2);
  assert.equal((await ask(github.url)).length, 2);
  assert.match(
    told.join('\n'),
    /asking GitHub for attestations of sha256:.* in acme\/orders: it answered 502; next try in/,
  );
  github.fail(3);
  await assert.rejects(ask(github.url), /it answered 502 \(tried 3 times\); run the job again when it answers/);
  github.quota.limitSecondary(1, 1);
  assert.equal((await ask(github.url)).length, 2);
  github.quota.limit(0, 3600);
  await assert.rejects(ask(github.url), /403, it has been asked too often \(tried 3 times\)/);
  github.quota.limit(1000, 3600);
});

test('no token, and one that GitHub does not know, are said', async () => {
  await assert.rejects(ask(github.url, ''), /there is no github-token; leave that input as it is/);
  answer = (_, response) => response.writeHead(401).end('{"message":"Bad credentials"}');
  await assert.rejects(ask(odd), /it answered 401 .*Bad credentials.*; grant the job attestations: read/);
});

for (const [what, status, body, words] of [
  ['a token without the permission', 403, '{"message":"Resource not accessible by integration"}', /attestations: read/],
  ['what is no JSON', 200, '{"attestations": [', /its answer is not JSON; run the job again/],
  ['no list', 200, '{"attestations": {}}', /its answer lists no attestations/],
  ['nothing', 200, 'null', /its answer lists no attestations/],
  ['an empty text', 200, '', /its answer is not JSON/],
  ['a refusal of what was asked', 422, '{"message":"Validation Failed"}', /it answered 422 .*Validation Failed/],
] as const) {
  test(`${what} is an error, not “none”`, async () => {
    answer = (_, response) => response.writeHead(status).end(body);
    await assert.rejects(ask(odd), words);
  });
}

for (const [what, status, words] of [
  ['an answer', 200, /it sent more than 4 MiB/],
  ['a refusal', 403, /it answered 403 a{200}; grant/],
] as const) {
  test(`${what} without an end is not read to its end`, async () => {
    let sent = 0;
    answer = (_, response) => {
      response.writeHead(status);
      const more = () => {
        while (!response.destroyed && response.write('a'.repeat(1 << 16))) sent += 1 << 16;
      };
      response.on('drain', more);
      more();
    };
    await assert.rejects(ask(odd), words);
    assert.ok(sent < 64 << 20, `${sent} bytes`);
  });
}

test('whoever sends us elsewhere is not followed, and the token is shown nowhere else', async () => {
  const seen: (string | undefined)[] = [];
  answer = ({ url, headers }, response) => {
    seen.push(url?.startsWith('/elsewhere') ? headers.authorization : 'asked');
    response.writeHead(301, { location: `${odd}/elsewhere` }).end();
  };
  await assert.rejects(ask(odd), /it answered 301/);
  assert.deepEqual(seen, ['asked']);
});

test('a GitHub that cannot be reached is said in one sentence', async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await assert.rejects(ask(odd), /ECONNREFUSED.* \(tried 3 times\); run the job again when it answers/);
});
