// An SBOM is made by a scanner's image: https://github.com/moby/buildkit/blob/v0.25.2/docs/attestations/sbom-protocol.md
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startRegistry } from '../../dev/registry/registry.ts';
import type { Ended } from '../frame/runner.ts';
import { green, red } from './expect.ts';
import type { Repository } from './repository.ts';
import { blob, layersIn, layoutOf, push, type World, world } from './world.ts';

let all: World;
let repo: Repository;
let scanner: Ended;
before(async () => {
  all = await world();
  repo = all.commit({ Dockerfile: `FROM ${all.base}\nRUN echo 1 > /one\n` });
  scanner = green(
    await all.build(all.commit({ Dockerfile: `FROM ${all.base}\nCOPY scan /\nENTRYPOINT ["/scan"]\n`, scan })),
  );
  await push(scanner, `${all.registry.host}/scanner`, '1');
});
after(() => all.close());

/** Tells whether the file that the build made is there to be scanned. */
const scan = `run:#!/bin/sh -e
name=$(basename "$BUILDKIT_SCAN_SOURCE")
seen=$(cd "$BUILDKIT_SCAN_SOURCE" && ls one)
cat > "$BUILDKIT_SCAN_DESTINATION/$name.spdx.json" <<END
{"_type": "https://in-toto.io/Statement/v0.1", "predicateType": "https://spdx.dev/Document", "predicate":
 {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "name": "$name", "packages": [{"name": "$seen"}]}}
END
`;

/** The SBOM that lies beside the image. */
function sbomOf(ended: Ended) {
  const { folder, digest } = layoutOf(ended);
  const read = (each: string) => JSON.parse(blob(folder, each));
  const [image, attestation] = read(digest).manifests;
  assert.equal(attestation.annotations['vnd.docker.reference.digest'], image.digest);
  const [layer] = read(attestation.digest).layers;
  assert.equal(layer.annotations['in-toto.io/predicate-type'], 'https://spdx.dev/Document');
  return { image: image.digest, sbom: read(layer.digest).predicate };
}

test('a scanner of your own sees what was built, and its SBOM lies beside the same image', async () => {
  const plain = green(await all.build(repo));
  const ended = green(await all.build(repo, { inputs: { sbom: `generator=${all.registry.host}/scanner:1` } }));
  const { image, sbom } = sbomOf(ended);
  assert.deepEqual(layersIn(ended, image), layersIn(plain), 'but for the key that it says');
  assert.deepEqual(
    sbom.packages.map(({ name }: { name: string }) => name),
    ['one'],
  );
  assert.notEqual(ended.outputs['key'], plain.outputs['key']);
  assert.doesNotMatch(ended.log, /::warning/);
});

test('a scanner that cannot be had is one clear sentence', async () => {
  const none = `${all.registry.host}/none:1`;
  const words = /image: sbom: the scanner \S+\/none:1 cannot be had \(.*not found\); .*generator=<image>/;
  red(await all.build(repo, { inputs: { sbom: `generator=${none}` } }), words);
});

test('a scanner in a registry that wants a log-in gets the one that was given', async () => {
  const registry = await startRegistry({ user: 'ci', password: 's3cret-p4ss' });
  try {
    const authorization = `Basic ${Buffer.from('ci:s3cret-p4ss').toString('base64')}`;
    await push(scanner, `${registry.host}/scanner`, '1', authorization);
    const login = `- {registry: "${registry.host}", username: ci, password: s3cret-p4ss}`;
    const inputs = { 'registry-auth': login, sbom: `generator=${registry.host}/scanner:1` };
    sbomOf(green(await all.build(repo, { inputs })));
  } finally {
    await registry.close();
  }
});
