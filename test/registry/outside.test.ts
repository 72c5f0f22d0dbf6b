// Images that name, or lead to, what lies outside of where they are kept.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { copyGraph } from '../../actions/adapters/registry/copy.ts';
import { engineImage } from '../../actions/adapters/registry/engine-image.ts';
import { saveImage } from '../../actions/adapters/registry/engine-save.ts';
import { Layout } from '../../actions/adapters/registry/layout.ts';
import { OCI_INDEX } from '../../actions/core/image/oci.ts';
import { linking, naming } from '../push/hostile-layout.ts';
import { type Made, makeLayout } from '../push/layout.ts';
import { clear, open, scratch, serve } from './served.ts';

afterEach(clear);

const digest = `sha256:${createHash('sha256').update('layer').digest('hex')}`;

/** All that a registry that takes anything is sent for a layout's image, or why nothing came of it. */
async function sentOf(image: string): Promise<{ readonly bodies: string; readonly error: unknown }> {
  const [, folder = '', top = ''] = /^oci:(.*)@(.*)$/.exec(image) ?? [];
  let bodies = '';
  const host = await serve((asked, said) => {
    asked.setEncoding('utf8').on('data', (piece) => {
      bodies += piece;
    });
    asked.on('end', () => {
      if (asked.method === 'POST') said.writeHead(202, { location: '/upload' }).end();
      else said.writeHead(asked.method === 'PUT' ? 201 : 404).end();
    });
  });
  const to = await open(`${host}/acme/orders`);
  const job = { from: new Layout(folder), to, digest: top, tell: () => {} };
  const error = await copyGraph(job).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { bodies, error };
}

const outside: readonly (readonly [string, (made: Made) => string, RegExp])[] = [
  ['a digest that is a path', (made) => naming(made, 'sha256:../../../secretfile'), /isn't followed: "sha256:\.\.\//],
  [
    'a digest that is an absolute path',
    (made) => naming(made, `sha256:${made.folder}/../secretfile`),
    /isn't followed/,
  ],
  ['a link in place of a layer', (made) => linking(made, '../../../secretfile'), /\/\w+ is a symbolic link/],
  [
    'a link in place of all layers',
    (made) => {
      const image = linking(made, '../../../secretfile');
      renameSync(join(made.folder, 'blobs'), join(made.folder, '../elsewhere'));
      symlinkSync('../elsewhere', join(made.folder, 'blobs'));
      return image;
    },
    /: blobs is a symbolic link/,
  ],
  [
    'a folder in place of a layer',
    (made) => {
      const image = linking(made, '../../../secretfile');
      for (const each of readdirSync(join(made.folder, 'blobs/sha256'), { withFileTypes: true })) {
        if (!each.isSymbolicLink()) continue;
        rmSync(join(each.parentPath, each.name));
        mkdirSync(join(each.parentPath, each.name));
      }
      return image;
    },
    /\/\w+ is no file; build it again/,
  ],
];
for (const [what, make, words] of outside) {
  test(`${what} has no file outside of the layout read, let alone sent`, async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'secretfile'), 's3cret');
    const { bodies, error } = await sentOf(make(makeLayout(join(folder, 'layout'), 'outside')));
    assert.doesNotMatch(bodies, /s3cret/);
    assert.match(String(error), /^Stopped: reading the OCI layout \S+: /);
    assert.match(String(error), words);
  });
}

test('an index.json that is a link, or text, is not read and not quoted', async () => {
  const folder = scratch();
  const made = makeLayout(join(folder, 'layout'), 'top');
  const index = join(made.folder, 'index.json');
  writeFileSync(index, '\ufeff{"manifests":[]}');
  await assert.rejects(
    new Layout(made.folder).referrers(digest),
    /^Stopped: .*: index\.json is no manifest; build it again$/,
  );
  writeFileSync(index, 's3cret');
  const error = await new Layout(made.folder).referrers(digest).catch((thrown) => thrown);
  assert.doesNotMatch(error.message, /s3cret/);
  rmSync(index);
  symlinkSync('../secret', index);
  await assert.rejects(
    new Layout(made.folder).referrers(digest),
    /index\.json is a symbolic link, which isn't followed/,
  );
});

test('a registry whose manifest or header names what is no digest is not asked for it', async () => {
  const asked: string[] = [];
  const bad = 'sha256:../../../v2/other/blobs/x';
  const host = await serve(({ method, url = '' }, said) => {
    asked.push(url);
    const headers = { 'content-type': OCI_INDEX, 'docker-content-digest': bad };
    const text = url.endsWith('/good') ? '{"manifests":[]}' : JSON.stringify({ manifests: [{ digest: bad }] });
    said.writeHead(200, headers).end(method === 'HEAD' ? undefined : text);
  });
  const repository = await open(`${host}/acme/orders`);
  const words =
    /^Stopped: reading a manifest: what \S+ sent names something that isn't followed: "sha256:\.\.\/.*; build/;
  await assert.rejects(repository.manifest('v1'), words);
  await assert.rejects(repository.referrers(digest), words);
  const sum = createHash('sha256').update('{"manifests":[]}').digest('hex');
  assert.equal(await repository.digest('good'), `sha256:${sum}`);
  assert.equal(asked.filter((url) => url.endsWith('/v1')).length, 1, 'it says the same each time');
});

test('a manifest that begins with a byte order mark is what its digest says, and one sentence', async () => {
  const text = '\ufeff{"manifests":[]}';
  const asked: string[] = [];
  const host = await serve(({ url = '' }, said) => {
    asked.push(url);
    said.writeHead(200, { 'content-type': OCI_INDEX }).end(text);
  });
  const sum = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const words =
    /^Stopped: reading a manifest: what \S+ sent begins with a byte order mark, .*; build that image again$/;
  await assert.rejects((await open(`${host}/acme/orders`)).manifest(sum), words);
  assert.equal(asked.filter((url) => url.endsWith(sum)).length, 1, 'it says the same each time');
});

for (const [what, config, layer] of [
  ['a config that is a path', '../../secretfile', 'layer.tar'],
  ['a layer that is a path', 'config.json', '../../secretfile'],
  ['a layer that is a link', 'config.json', 'link'],
] as const) {
  test(`an engine that saves ${what} has no file outside of it read`, async () => {
    const folder = scratch();
    const saved = join(folder, 'image');
    mkdirSync(saved);
    writeFileSync(join(folder, 'secretfile'), 's3cret');
    for (const name of ['config.json', 'layer.tar']) writeFileSync(join(saved, name), '{}{}');
    symlinkSync('layer.tar', join(saved, 'twice'));
    symlinkSync('../../secretfile', join(saved, 'link'));
    const manifest = (...parts: string[]) =>
      writeFileSync(join(saved, 'manifest.json'), JSON.stringify([{ Config: parts[0], Layers: parts.slice(1) }]));
    writeFileSync(join(folder, 'docker'), `#!/bin/sh\nexec tar -C '${saved}' -c .\n`, { mode: 0o755 });
    const { PATH } = process.env;
    Object.assign(process.env, { PATH: `${folder}:${PATH}`, RUNNER_TEMP: folder });
    try {
      manifest(config, layer);
      await assert.rejects(
        engineImage('orders:1', join(folder, 'layout'), () => {}),
        /^Stopped: .* it names \S+, which leads out of what it saved; give/,
      );
      manifest('config.json', 'layer.tar', 'twice');
      await (await engineImage('orders:1', join(folder, 'layout'), () => {})).close();
    } finally {
      Object.assign(process.env, { PATH });
      delete process.env['RUNNER_TEMP'];
    }
  });
}

test('an engine that never answers is told of, and ended; one that only takes long is waited for', async () => {
  const folder = scratch();
  const lines: string[] = [];
  const { PATH } = process.env;
  const limits = { silent: [0.05, 0.05] as const, alive: 0.3 };
  const save = (script: string) => {
    writeFileSync(join(folder, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return saveImage('orders:1', folder, (line) => lines.push(line), limits);
  };
  Object.assign(process.env, { PATH: `${folder}:${PATH}` });
  try {
    await assert.rejects(
      save('exec sleep 60'),
      /^Stopped: image: taking orders:1 .* the Docker engine does not answer;/,
    );
    assert.match(
      lines[0] ?? '',
      /^image: taking orders:1 out of the local Docker engine: nothing has come for 0.05 s$/,
    );
    const fifo = join(folder, 'go');
    execFileSync('mkfifo', [fifo]);
    const waited = save(
      `[ "$1" = version ] && exec echo 29; cat '${fifo}' >/dev/null; exec tar -C '${folder}' -c docker`,
    );
    lines.length = 0;
    // Until it was asked, and for longer than an engine that is dead would be waited for.
    while (lines.length < 10) await new Promise((done) => setTimeout(done, 10));
    writeFileSync(fifo, 'go');
    await waited;
  } finally {
    Object.assign(process.env, { PATH });
  }
});
