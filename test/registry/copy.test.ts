// An image with all that belongs to it, from one repository to another.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { connectEcr } from '../../actions/adapters/aws/ecr/connect.ts';
import { connectRegistries } from '../../actions/adapters/registry/connect.ts';
import { copyGraph } from '../../actions/adapters/registry/copy.ts';
import { Layout } from '../../actions/adapters/registry/layout.ts';
import { digestOfText } from '../../actions/adapters/system/digest-of.ts';
import { OCI_INDEX } from '../../actions/core/image/oci.ts';
import type { ImageRepository } from '../../actions/ports/images.ts';
import { type Registry, startRegistry } from '../../dev/registry/registry.ts';
import { makeLayout } from '../push/layout.ts';

let plain: Registry;
let folder: string;
before(async () => {
  plain = await startRegistry();
  folder = mkdtempSync(join(tmpdir(), 'immutable-copy-'));
});
after(async () => {
  await plain?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opened anew each time: what was read once is kept. */
async function open(name: string): Promise<ImageRepository> {
  const connection = { logins: [], ecr: connectEcr().logins, log: { info: () => {} }, pauses: [0.01] };
  return (await connectRegistries(connection).open(`${plain.host}/acme/${name}`)) ?? assert.fail(name);
}

/** An image with an SBOM, in this repository. */
async function pushed(name: string) {
  const made = makeLayout(join(folder, name), name);
  const from = new Layout(made.folder);
  const copy = async () => copyGraph({ from, to: await open(name), digest: made.digest, tell: () => {} });
  await copy();
  return { ...made, copy };
}

const indexOf = (text: string) => ({ mediaType: OCI_INDEX, digest: digestOfText(text), text });

test('an SBOM that came along without being listed is listed by the next copy', async () => {
  const made = await pushed('listed');
  const listed = async () => (await (await open('listed')).referrers(made.digest)).map((each) => each.digest);
  const to = await open('listed');
  const tag = made.digest.replace(':', '-');
  const list = await to.manifest(tag);
  assert.ok(list);
  // What a job leaves that ended between storing the SBOM and listing it.
  await to.put(indexOf(JSON.stringify({ ...JSON.parse(list.text), manifests: [] })), tag);
  assert.deepEqual(await listed(), []);
  await made.copy();
  assert.deepEqual(await listed(), [made.referrer]);
});

test('what is listed with an image and was cleaned up since does not keep the image from being copied', async () => {
  const made = await pushed('stale');
  const revisions = join(plain.folder, 'data/docker/registry/v2/repositories/acme/stale/_manifests/revisions');
  rmSync(join(revisions, made.referrer.replace(':', '/')), { recursive: true });
  const to = await open('copies');
  const lines: string[] = [];
  await copyGraph({ from: await open('stale'), to, digest: made.digest, tell: (line) => lines.push(line) });
  assert.equal(await to.digest(made.digest), made.digest);
  assert.match(lines.join(), /sha256:\S+ is listed with sha256:\S+, but isn't there any more/);
});

test('an index of indexes that share an image is copied, in whatever order they name it', async () => {
  const made = await pushed('shared');
  const from = await open('shared');
  const index = async (name: string, ...digests: string[]) => {
    const manifests = await Promise.all(
      digests.map(async (each) => {
        const { mediaType, text } = (await from.manifest(each)) ?? assert.fail(each);
        return { mediaType, digest: each, size: Buffer.byteLength(text) };
      }),
    );
    const made = indexOf(JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests, annotations: { name } }));
    await from.put(made);
    return made.digest;
  };
  const inner = await index('inner', made.digest);
  for (const outer of [await index('last', made.digest, inner), await index('first', inner, made.digest)]) {
    const to = await open(outer.slice(7, 17));
    await copyGraph({ from, to, digest: outer, tell: () => {} });
    assert.equal(await to.digest(outer), outer);
  }
});

test('jobs that add a referrer each at the same time, where the registry keeps no list, all find theirs in it', async () => {
  const made = await pushed('crowded');
  const subject = { mediaType: OCI_INDEX, digest: made.digest, size: 1 };
  const digests = await Promise.all(
    Array.from({ length: 8 }, async (_, job) => {
      const connection = { logins: [], ecr: connectEcr().logins, log: { info: () => {} }, pauses: [0.2, 0.2, 0.2] };
      const to = await connectRegistries(connection).open(`${plain.host}/acme/crowded`);
      assert.ok(to);
      const mine = indexOf(
        JSON.stringify({
          schemaVersion: 2,
          mediaType: OCI_INDEX,
          manifests: [],
          subject,
          annotations: { job: String(job) },
        }),
      );
      await to.put(mine);
      await to.settle();
      return mine.digest;
    }),
  );
  const listed = (await (await open('crowded')).referrers(made.digest)).map((each) => each.digest);
  assert.deepEqual(listed.toSorted(), [...digests, made.referrer].toSorted());
});
