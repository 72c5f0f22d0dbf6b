// An image as a folder or a file, byte for byte, whatever happens on its way.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Layout } from '../../actions/adapters/registry/layout.ts';
import { Passing } from '../../actions/adapters/registry/passing.ts';
import { saveImageTo } from '../../actions/adapters/registry/save.ts';
import { contentOf } from '../../actions/core/image/oci.ts';
import { putImage, putIndex } from '../images/world/made.ts';
import { Shelf } from '../images/world/shelf.ts';

async function shelf() {
  const made = new Shelf('ghcr.io', 'acme/orders');
  const parts = [await putImage(made, { says: 'one' }), await putImage(made, { says: 'two' })];
  const platform = { os: 'linux', architecture: 'arm64' };
  const { digest } = await putIndex(
    made,
    parts.map(({ descriptor }) => ({ ...descriptor, platform })),
  );
  return { made, digest };
}

function scratch(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-save-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const order = { loadable: undefined, tell: () => {} };

test('an index is saved with all that it names, and is the same image', async (context) => {
  const { made, digest } = await shelf();
  const folder = scratch(context);
  const dest = join(folder, 'deep/layout');
  await saveImageTo(made, digest, { ...order, dest, archive: false, scratch: join(folder, 'scratch') });
  const layout = new Layout(dest);
  const top = await layout.manifest(digest);
  assert.equal(top?.text, made.manifests.get(digest)?.text);
  for (const each of contentOf(top ?? { text: '{}' }).manifests ?? []) {
    const { config, layers = [] } = contentOf((await layout.manifest(each.digest)) ?? { text: '{}' });
    for (const part of [config, ...layers])
      assert.equal(await layout.text(part?.digest ?? ''), made.blobs.get(part?.digest ?? ''));
  }
});

test('a file holds it with the list by which any engine takes it', async (context) => {
  const made = new Shelf('ghcr.io', 'acme/orders');
  const { digest, text } = await putImage(made, { says: 'one' });
  const folder = scratch(context);
  const dest = join(folder, 'to/image.tar');
  const more = { dest, archive: true, scratch: join(folder, 'scratch'), loadable: { name: 'a:1' } };
  await saveImageTo(made, digest, { ...order, ...more });
  const read = (path: string) => execFileSync('tar', ['-xOf', dest, path], { encoding: 'utf8' });
  const [listed] = JSON.parse(read('manifest.json'));
  assert.deepEqual(listed.RepoTags, ['a:1']);
  assert.equal(read(listed.Layers[0]), 'one');
  assert.equal(read(`blobs/sha256/${digest.slice(7)}`), text);
  assert.throws(() => readFileSync(join(folder, 'scratch/index.json')), /ENOENT/);
});

test('a line that is lost is taken up again, and what is gone or cannot be written is told', async (context) => {
  const { made, digest } = await shelf();
  const folder = scratch(context);
  const told: string[] = [];
  let lost = 0;
  const failing = Object.assign(Object.create(made), {
    blob: async (each: string) => {
      if (lost++ > 0) return await made.blob(each);
      return new ReadableStream({
        pull: (to) => to.error(new Passing('the connection to ghcr.io failed: ECONNRESET')),
      });
    },
  });
  const more = {
    dest: join(folder, 'layout'),
    archive: false,
    scratch: '',
    tell: (line: string) => void told.push(line),
  };
  await saveImageTo(failing, digest, { ...order, ...more });
  assert.match(
    told.join('\n'),
    /^saving sha256:[0-9a-f]{64}: the connection to ghcr\.io failed: ECONNRESET; next try in/,
  );
  await assert.rejects(saveImageTo(made, `sha256:${'0'.repeat(64)}`, { ...order, ...more }), {
    kind: 'failed',
    message: /is not there any more; run the job again/,
  });
  writeFileSync(join(folder, 'file'), '');
  await assert.rejects(saveImageTo(made, digest, { ...order, ...more, dest: join(folder, 'file/x') }), {
    code: 'ENOTDIR',
  });
});
