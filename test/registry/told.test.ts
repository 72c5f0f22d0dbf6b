// What is told at once, since it would end the same way each time, and what is asked again, since it may pass.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, test } from 'node:test';
import { connectEcr } from '../../actions/adapters/aws/ecr/connect.ts';
import { connectRegistries } from '../../actions/adapters/registry/connect.ts';
import { lost } from '../../actions/adapters/registry/lost.ts';
import { Passing } from '../../actions/adapters/registry/passing.ts';
import { Stopped } from '../../actions/core/errors.ts';
import { OCI_LAYER } from '../../actions/core/image/oci.ts';
import { clear, serve } from './served.ts';

const listeners: Server[] = [];
afterEach(() => {
  clear();
  for (const each of listeners.splice(0)) each.close();
});

const digest = `sha256:${createHash('sha256').update('layer').digest('hex')}`;
const blob = { mediaType: OCI_LAYER, digest, size: 5 };
const content = async () => new Blob(['layer']).stream();

/** A repository, and every line that tells of another try. */
async function open(host: string) {
  const again: string[] = [];
  const log = { info: (line: string) => void again.push(line) };
  const pauses = [0.01, 0.01, 0.01, 0.01];
  const opening = connectRegistries({ logins: [], ecr: connectEcr().logins, log, pauses }).open(`${host}/acme/orders`);
  return { again, repository: async () => (await opening) ?? assert.fail(host) };
}

type Answers = Partial<Record<string, (asked: IncomingMessage, said: ServerResponse) => void>>;
const usual: Answers = {
  POST: (_, said) => said.writeHead(202, { location: '/upload' }).end(),
  PUT: (_, said) => said.writeHead(201).end(),
};
/** A registry that has nothing and takes everything, but for what is said here. */
const registry = (answers: Answers) =>
  serve((asked, said) => {
    asked.resume().on('end', () => {
      const answer = answers[asked.method ?? ''] ?? usual[asked.method ?? ''];
      if (answer) answer(asked, said);
      else said.writeHead(404).end();
    });
  });

/** Whoever listens and says this as soon as it is asked. */
async function listener(words: string) {
  const server = createServer((socket) => socket.on('error', () => {}).once('data', () => socket.end(words)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  listeners.push(server);
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

for (const [what, answers, size, words] of [
  ...[4, 6, 0].map(
    (size) => ['a layer of another size than its manifest says', {}, size, /not the size that/] as const,
  ),
  ...[-1, 1.5, Number.NaN, 2 ** 60].map((size) => ['a size that is none', {}, size, /says no size of it/] as const),
  ['an upload without a place', { POST: (_, said) => said.writeHead(202).end() }, 5, /202 without Location/],
  ['an upload at no address', { POST: (_, said) => said.writeHead(202, { location: 'http://[' }).end() }, 5, /no addr/],
  [
    'an upload that is sent on half-way',
    { PUT: (_, said) => said.writeHead(307, { location: '/elsewhere' }).end() },
    5,
    /sent the content on to another address/,
  ],
] satisfies readonly (readonly [string, Answers, number, RegExp])[]) {
  test(`${what} is told at once (${size})`, async () => {
    const { repository, again } = await open(await registry(answers));
    await assert.rejects((await repository()).upload({ ...blob, size }, content), (error: Error) => {
      assert.match(String(error), /^Stopped: uploading sha256:/);
      assert.match(error.message, words);
      return true;
    });
    assert.deepEqual(again, []);
  });
}

for (const words of ['SSH-2.0-OpenSSH_9.2\r\n', '220 mail.example.com ESMTP\r\n', '\u0000\u0001\u0002', 'HTTP']) {
  test(`a listener that speaks no HTTP is told at once: ${JSON.stringify(words)}`, async () => {
    const { repository, again } = await open(await listener(words));
    // Half a word of it may be a line that was lost.
    await assert.rejects(
      async () => (await repository()).manifest('latest'),
      words === 'HTTP' ? /run the job again/ : /^Stopped: .* speaks no HTTP/,
    );
    assert.equal(again.length, words === 'HTTP' ? 4 : 0);
  });
}

for (const code of ['DIGEST_INVALID', 'SIZE_INVALID', 'BLOB_UPLOAD_INVALID']) {
  test(`a layer that is damaged on its way is sent again: ${code}`, async () => {
    let tries = 0;
    const host = await registry({
      PUT: (_, said) => {
        if (++tries > 1) said.writeHead(201).end();
        else said.writeHead(400).end(JSON.stringify({ errors: [{ code, message: 'not what its digest says' }] }));
      },
    });
    await (await (await open(host)).repository()).upload(blob, content);
    assert.equal(tries, 2);
  });
}

test('a layer that is damaged on its way from another registry is fetched again', async () => {
  let tries = 0;
  const get = (asked: IncomingMessage, said: ServerResponse) =>
    asked.url?.includes('/blobs/')
      ? said.writeHead(200).end(++tries > 1 ? 'layer' : 'lbyer')
      : said.writeHead(404).end();
  const from = await (await open(await registry({ GET: get }))).repository();
  const { repository, again } = await open(await registry({}));
  await (await repository()).upload(blob, () => from.blob(digest));
  assert.equal(tries, 2);
  assert.match(again.join(), /the content of sha256:\w+ is damaged: 5 bytes of sha256:\w+ came from 127.*next try/);
});

const thrown = (code: string, message = code, name = 'Error') =>
  new Error('the request failed', { cause: Object.assign(new Error(message), { name, ...(code && { code }) }) });
for (const [error, what] of [
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'].map(
    (code) => [thrown(code), 'passing'] as const,
  ),
  [thrown('ERR_STREAM_PREMATURE_CLOSE'), 'passing'],
  [thrown('HPE_INVALID_CHUNK_SIZE', 'Parse Error: Invalid character in chunk size'), 'passing'],
  [thrown('HPE_INVALID_CONSTANT', 'Parse Error: Expected HTTP/, RTSP/ or ICE/'), /speaks no HTTP/],
  [thrown('', 'The operation was aborted due to timeout', 'TimeoutError'), 'passing'],
  [thrown('ERR_PROXY_TUNNEL', 'Failed to establish tunnel to x:443 via http://p: HTTP/1.1 502 Bad'), 'passing'],
  [thrown('ERR_PROXY_TUNNEL', 'Failed to establish tunnel to x:443 via http://p: HTTP/1.1 407 No'), /answered 407/],
  [thrown('ENOTFOUND'), /no host is called/],
  [thrown('CERT_HAS_EXPIRED'), /no certificate that is trusted here \(CERT_HAS_EXPIRED\)/],
  [thrown('ERR_SSL_WRONG_VERSION_NUMBER'), /does not speak TLS as it should/],
  [thrown('EPROTO'), /does not speak TLS as it should/],
  [thrown('ERR_INVALID_CHAR', 'invalid header'), /could not be asked: ERR_INVALID_CHAR: invalid header/],
  [thrown('', 'anything else'), /could not be asked: anything else/],
  // What a machine is short of is told for all alike, where an action ends.
  ...['EMFILE', 'ENFILE', 'ENOSPC'].map((code) => [thrown(code), code] as const),
] satisfies readonly (readonly [Error, string | RegExp])[]) {
  const cause = error.cause as NodeJS.ErrnoException;
  test(`${cause.code ?? cause.message} is ${what === 'passing' ? 'asked again' : 'told at once'}`, () => {
    const told = lost('reading x', 'ghcr.io', error);
    if (what === 'passing') assert.ok(told instanceof Passing, String(told));
    else if (typeof what === 'string') assert.equal(told, cause);
    else {
      assert.ok(told instanceof Stopped);
      assert.match(told.message, what);
      assert.match(told.message, /^reading x: /);
    }
  });
}
