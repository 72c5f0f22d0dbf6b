// What registries do that the specification allows, or that nobody should trust.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { copyGraph } from '../../actions/adapters/registry/copy.ts';
import { dockerLogin } from '../../actions/adapters/registry/docker-login.ts';
import { Layout } from '../../actions/adapters/registry/layout.ts';
import { OCI_INDEX, OCI_LAYER } from '../../actions/core/image/oci.ts';
import type { ImageRepository } from '../../actions/ports/images.ts';
import { makeLayout } from '../push/layout.ts';
import { clear, open, scratch, serve } from './served.ts';

afterEach(clear);

const digest = `sha256:${createHash('sha256').update('layer').digest('hex')}`;
const blob = { mediaType: OCI_LAYER, digest, size: 5 };
const content = async () => new Blob(['layer']).stream();

test('a host that content is fetched from is not told the log-in, whatever it asks for', async () => {
  const seen: (string | undefined)[] = [];
  const other = await serve((asked, said) => {
    seen.push(asked.headers.authorization);
    said.writeHead(401, { 'www-authenticate': `Bearer realm="http://${asked.headers.host}/token"` }).end('{}');
  });
  const host = await serve((asked, said) => {
    if (asked.url?.includes('/blobs/')) said.writeHead(307, { location: `http://${other}/content` }).end();
    else said.writeHead(404).end();
  });
  const repository = await open(`${host}/acme/orders`);
  await assert.rejects(repository.blob(digest), /answered 401/);
  assert.deepEqual(seen, [undefined]);
});

test('other bytes than a digest names are taken for nothing, be they a manifest, a configuration or a layer', async () => {
  const host = await serve((_, said) => {
    said.writeHead(200, { 'content-type': OCI_INDEX, 'docker-content-digest': digest }).end('{"evil":true}');
  });
  const repository = await open(`${host}/acme/orders`);
  await assert.rejects(repository.manifest(digest), /sha256:/);
  await assert.rejects(repository.text(digest), /sha256:/);
  await assert.rejects(
    repository.blob(digest).then((bytes) => new Response(bytes).text()),
    /sha256:/,
  );
});

test('a log-in is not sent in clear to another machine', async () => {
  const host = await serve((_, said) => {
    said.writeHead(401, { 'www-authenticate': 'Bearer realm="http://tokens.example.invalid/token"' }).end();
  });
  await assert.rejects(
    open(`${host}/acme/orders`).then((each) => each.manifest('latest')),
    /http:\/\/tokens\.example\.invalid.*not https/,
  );
});

test('a layer that the registry does not take over is uploaded', async () => {
  const host = await serve((_, said) => {
    said.writeHead(404).end('{"errors":[{"code":"BLOB_UNKNOWN","message":"blob unknown to registry"}]}');
  });
  assert.equal(await (await open(`${host}/acme/orders`)).mount(digest, 'acme/base'), false);
});

test('an upload that the registry forgot half-way is begun again', async () => {
  let tries = 0;
  const host = await serve((asked, said) => {
    asked.resume().on('end', () => {
      if (asked.method === 'POST') said.writeHead(202, { location: '/v2/acme/orders/blobs/uploads/1' }).end();
      else if (asked.method !== 'PUT') said.writeHead(404).end();
      else if (++tries > 1) said.writeHead(201).end();
      else said.writeHead(404).end('{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN","message":"upload unknown"}]}');
    });
  });
  await (await open(`${host}/acme/orders`)).upload(blob, content);
  assert.equal(tries, 2);
});

test('a layer that was stored, but whose answer was lost, is not sent again', async () => {
  let stored = false;
  const host = await serve((asked, said) => {
    asked.resume().on('end', () => {
      if (asked.method === 'POST') said.writeHead(202, { location: '/v2/acme/orders/blobs/uploads/1' }).end();
      else if (asked.method === 'HEAD') said.writeHead(stored ? 200 : 404).end();
      else if (asked.method !== 'PUT') said.writeHead(404).end();
      else if (stored) said.writeHead(400).end('sent twice');
      else {
        stored = true;
        asked.socket.destroy();
      }
    });
  });
  await (await open(`${host}/acme/orders`)).upload(blob, content);
  assert.ok(stored);
});

for (const [what, ours, expected] of [
  ['that somebody else put between two tries stays as it is', false, `sha256:${'2'.repeat(64)}`],
  ['whose answer was lost is ours all the same', true, undefined],
] as const) {
  test(`a tag ${what}`, async () => {
    const manifest = { mediaType: 'a/b', digest, text: '{}' };
    const other = `sha256:${'2'.repeat(64)}`;
    let tag: string | undefined;
    let busy = true;
    const host = await serve((asked, said) => {
      asked.resume().on('end', () => {
        if (asked.method === 'HEAD') {
          if (tag) said.writeHead(200, { 'docker-content-digest': tag }).end();
          else said.writeHead(404).end();
        } else if (asked.method === 'PUT') {
          tag = ours || !busy ? digest : other;
          said.writeHead(busy ? 503 : 201).end();
          busy = false;
        } else said.writeHead(404).end();
      });
    });
    assert.equal(await (await open(`${host}/acme/orders`)).putNew(manifest, 'v1'), expected);
    assert.equal(tag, ours ? digest : other);
  });
}

test('what is no manifest, such as half of one or a page of a proxy, is asked for again, then told in one sentence', async () => {
  const said = ['{"schemaVersion":2,"mani', '<html>', '{"manifests":[]}'];
  const host = await serve(({ url = '' }, answer) => {
    if (url.includes('/manifests/sha256:0')) answer.writeHead(404).end();
    else answer.writeHead(200, { 'content-type': OCI_INDEX }).end(said.shift() ?? '{');
  });
  const repository = await open(`${host}/acme/orders`);
  await assert.rejects(
    repository.manifest('v1'),
    /^Stopped: reading \S+\/acme\/orders:v1: \S+ sent something that is no manifest \(tried 2 times\)/,
  );
  assert.equal((await repository.manifest('v1'))?.text, '{"manifests":[]}');
  await assert.rejects(repository.referrers(digest), /what refers to \S+: \S+ sent something that is no manifest/);
});

test('a list of referrers that may not move is one sentence', async () => {
  const host = await serve((asked, said) => {
    asked.resume().on('end', () => {
      if (asked.method !== 'PUT') said.writeHead(404).end();
      else if (asked.url?.endsWith(`manifests/${digest}`)) said.writeHead(201).end();
      else said.writeHead(400).end('{"errors":[{"code":"TAG_INVALID","message":"the tag is immutable"}]}');
    });
  });
  const text = JSON.stringify({ subject: { digest: `sha256:${'1'.repeat(64)}` } });
  await assert.rejects(
    (await open(`${host}/acme/orders`)).put({ mediaType: 'a/b', digest, text }),
    /^Stopped: listing \S+ under sha256-1+ of \S+: the tag is immutable; exclude sha256-\* from/,
  );
});

test('a layer that is missing in a layout is one sentence, and is not tried again', async () => {
  const folder = scratch();
  mkdirSync(join(folder, 'blobs/sha256'), { recursive: true });
  await assert.rejects(new Layout(folder).blob(digest), /^Stopped: image: \S+ is not there; build it again/);
});

test('a credential helper that says something else is like one that says nothing, and is not quoted', async () => {
  const folder = scratch();
  writeFileSync(join(folder, 'config.json'), '{"credsStore":"odd"}');
  writeFileSync(join(folder, 'docker-credential-odd'), '#!/bin/sh\ncat >/dev/null\necho s3cret\n', { mode: 0o755 });
  const { PATH, DOCKER_CONFIG } = process.env;
  Object.assign(process.env, { PATH: `${folder}:${PATH}`, DOCKER_CONFIG: folder });
  try {
    assert.equal(await dockerLogin('ghcr.io'), undefined);
  } finally {
    Object.assign(process.env, { PATH });
    if (DOCKER_CONFIG === undefined) delete process.env['DOCKER_CONFIG'];
    else process.env['DOCKER_CONFIG'] = DOCKER_CONFIG;
  }
});

for (const [what, put] of [
  ['a manifest', (to: ImageRepository) => copyOf(to)],
  ['a tag', async (to: ImageRepository) => void (await to.arrived('v1'))],
] as const) {
  test(`${what} that is said to be stored, and is not there, is looked for some times, then one sentence`, async () => {
    let looks = 0;
    const host = await serve((asked, said) => {
      asked.resume().on('end', () => {
        if (asked.method === 'HEAD') looks += 1;
        if (asked.method === 'POST') said.writeHead(202, { location: '/upload' }).end();
        else said.writeHead(asked.method === 'PUT' ? 201 : 404).end();
      });
    });
    await assert.rejects(
      put(await open(`${host}/acme/orders`)),
      /^Stopped: looking for \S+ once it was put: \S+ said that it stored it, and does not have it \(tried 2 times\)/,
    );
    assert.ok(looks > 1);
  });
}

async function copyOf(to: ImageRepository): Promise<void> {
  const made = makeLayout(join(scratch(), 'layout'), 'gone');
  await copyGraph({ from: new Layout(made.folder), to, digest: made.digest, tell: () => {} });
}
