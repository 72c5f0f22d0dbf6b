// Connections to a registry: one serves question after question, whoever ends it in between.
import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, test } from 'node:test';
import { digestOfText } from '../../actions/adapters/system/digest-of.ts';
import { clear, open, serve } from './served.ts';

afterEach(clear);

const digest = digestOfText('layer');
const blob = { mediaType: 'application/octet-stream', digest, size: 5 };
const layer = async () => new Blob(['layer']).stream();

/** A registry that notes whom it was asked by, and answers as `answer` says. */
async function registry(answer: (asked: IncomingMessage, said: ServerResponse) => void) {
  const asked: { readonly socket: Socket; readonly what: string }[] = [];
  const host = await serve((question, said) => {
    asked.push({ socket: question.socket, what: `${question.method} ${question.url}` });
    answer(question, said);
  });
  const sockets = () => new Set(asked.map(({ socket }) => socket)).size;
  return { repository: await open(`${host}/acme/orders`), asked, sockets };
}

test('one connection serves question after question, whether their answers have a body or not', async () => {
  const { repository, asked, sockets } = await registry((_, said) =>
    said.writeHead(200, { 'content-length': 0 }).end(),
  );
  for (let n = 0; n < 3; n++) assert.ok(await repository.has(digest));
  await repository.put({ mediaType: 'application/json', digest, text: '{}' });
  assert.ok(await repository.has(digest));
  assert.equal(asked.length, 5);
  assert.equal(sockets(), 1);
});

test('a kept connection that was closed meanwhile is no trouble of the registry', async () => {
  // It closes as the second question comes, without a word, as one does whose patience with the idle has just ended.
  const seen = new Set<Socket>();
  const { repository, asked, sockets } = await registry(({ socket }, said) => {
    if (seen.has(socket)) socket.destroy();
    else said.writeHead(200, { 'content-length': 0 }).end();
    seen.add(socket);
  });
  assert.ok(await repository.has(digest));
  assert.ok(await repository.has(digest));
  assert.equal(asked.length, 3);
  assert.equal(sockets(), 2);
});

test('a refusal that comes before all has been sent is what is told', async () => {
  const letGo = Promise.withResolvers<void>();
  const endless = async () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(1 << 16));
      },
      cancel: () => letGo.resolve(),
    });
  const { repository } = await registry((question, said) => {
    if (question.method === 'HEAD') said.writeHead(404).end();
    else if (question.method === 'POST') said.writeHead(202, { location: '/v2/acme/orders/blobs/uploads/1' }).end();
    else {
      const errors = [{ code: 'DENIED', message: 'no more room' }];
      question.once('data', () => said.writeHead(403).end(JSON.stringify({ errors })));
    }
  });
  await assert.rejects(() => repository.upload({ ...blob, size: 2 ** 40 }, endless), /403 DENIED: no more room/);
  // Nothing more is read of what nobody wants.
  await letGo.promise;
});

test('an upload arrives byte for byte, and is not sent on to another address', async () => {
  let place = 201;
  const came: string[] = [];
  const { repository } = await registry((question, said) => {
    if (question.method === 'HEAD') said.writeHead(404).end();
    else if (question.method === 'POST') said.writeHead(202, { location: '/v2/acme/orders/blobs/uploads/1' }).end();
    else {
      let text = '';
      question.on('data', (part) => {
        text += part;
      });
      question.on('end', () => {
        came.push(text);
        said.writeHead(place, { location: '/elsewhere' }).end();
      });
    }
  });
  await repository.upload(blob, layer);
  place = 307;
  await assert.rejects(() => repository.upload(blob, layer), /sent the content on to another address/);
  assert.deepEqual(came, ['layer', 'layer']);
});

test('of what sends us on nothing is read, and its connection ends', async () => {
  const ended = Promise.withResolvers<void>();
  const text = '{"schemaVersion":2}';
  const { repository } = await registry((question, said) => {
    if (question.url === '/elsewhere') return void said.writeHead(200).end(text);
    question.socket.on('close', () => ended.resolve());
    said.writeHead(307, { location: '/elsewhere' });
    const more = () => void (said.write('x'.repeat(1 << 16)) && setImmediate(more));
    said.on('drain', more);
    more();
  });
  assert.equal((await repository.manifest('latest'))?.text, text);
  await ended.promise;
});

test('a content that nobody reads any more ends its connection', async () => {
  const ended = Promise.withResolvers<void>();
  const { repository } = await registry(({ socket }, said) => {
    socket.on('close', () => ended.resolve());
    said.writeHead(200).write('layer');
  });
  await (await repository.blob(digest)).cancel();
  await ended.promise;
});
