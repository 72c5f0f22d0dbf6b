// What is written of a finished image besides, and how its layers are packed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compressionLevel, compressionProblem } from '../../../actions/core/builds/compression.ts';
import { type CopyOut, copyOutArguments } from '../../../actions/core/builds/copy-out-arguments.ts';
import { outputsOf } from '../../../actions/core/builds/outputs.ts';
import { csvField } from '../../../actions/core/text/csv.ts';
import { oddest, oddFolders } from '../../build/odd-folders.ts';

for (const [line, type, dest, more] of [
  ['type=local,dest=out', 'local', 'out', {}],
  ['out', 'local', 'out', {}],
  ['./some where', 'local', './some where', {}],
  ['dest=/out , Type=local', 'local', '/out', {}],
  ['type=local,dest=out,platform-split=false', 'local', 'out', { 'platform-split': 'false' }],
  ['type=tar,dest=out.tar', 'tar', 'out.tar', {}],
  ['type=oci,dest=layout,tar=false', 'oci', 'layout', { tar: 'false' }],
  ['type=docker,dest=image.tar,name=orders:1', 'docker', 'image.tar', { name: 'orders:1' }],
] as const) {
  test(`${line} is ${type} to ${dest}`, () => assert.deepEqual(outputsOf(line), [{ type, dest, more }]));
}

for (const name of [...oddFolders, oddest]) {
  test(`files go to ${name}`, () => {
    const [output] = outputsOf(`type=tar,${csvField(`dest=/${name}/x.tar`)}`);
    assert.equal(output?.dest, `/${name}/x.tar`);
    const all = copyOutArguments({ ...order, output: output as CopyOut['output'] });
    assert.equal(all[all.indexOf('--output') + 1], `type=tar,${csvField(`dest=/${name}/x.tar`)}`);
  });
}

for (const [lines, why] of [
  ['type=image,name=orders', /"type=image,name=orders": push: true puts the image into repository, and load: true/],
  ['type=registry', /push: true puts the image into repository$/],
  ['type=oci,dest=x,push=true', /push: true puts the image into repository$/],
  ['type=cacheonly', /it writes nothing; leave it out/],
  ['type=docker', /for the local engine give load: true, and dest for a file/],
  ['type=local', /dest is missing: the folder or file/],
  ['type=tar,dest=-', /dest is missing/],
  ['-', /dest is missing/],
  ['type=zip,dest=x', /type is one of local, tar, oci, docker$/],
  ['dest=x', /type is one of local/],
  ['type=constructor,dest=x', /type is one of local/],
  ['type=oci,dest=x,compression=zstd', /it is written as it was built; compression is an input of its own/],
  ['type=tar,dest=x,name=y', /name can't be given: of type=tar dest, platform-split can/],
  ['type=local,dest', /dest is no field such as dest=out/],
  ['a\ntype=tar,dest=a', /a would be written twice; give each a dest of its own/],
] as const) {
  test(`no output: ${lines.replace('\n', ' and ')}`, () => assert.throws(() => outputsOf(lines), why));
}

const order: CopyOut = {
  builder: undefined,
  image: `ghcr.io/acme/orders@sha256:${'1'.repeat(64)}`,
  platforms: [{ os: 'linux', architecture: 'arm64' }],
  output: { type: 'local', dest: '/out', more: { 'platform-split': 'false' } },
  folder: '/scratch/out-0',
};

test('files are copied out of an image of a registry', () =>
  assert.equal(
    copyOutArguments(order).join(' '),
    `buildx build --file /scratch/out-0/Dockerfile --platform linux/arm64 --build-context image=docker-image://ghcr.io/acme/orders@sha256:${'1'.repeat(64)} --provenance false --sbom false --output type=local,dest=/out,platform-split=false --progress rawjson /scratch/out-0`,
  ));
test('a layout is named from the folder that it lies in, by a builder that was asked for', () => {
  const image = { layout: `/${oddest}/layout`, digest: 'sha256:1' };
  const words = copyOutArguments({ ...order, builder: 'ours', image });
  assert.ok(words.includes('image=oci-layout://layout@sha256:1'), words.join(' '));
  assert.deepEqual(words.slice(2, 4), ['--builder', 'ours']);
});

for (const text of ['0', '9', '22']) {
  test(`${text} is a level`, () => assert.equal(compressionLevel(text), Number(text)));
}
for (const text of ['-1', '23', '1.5', 'best', '']) {
  test(`no level: ${text}`, () =>
    assert.throws(() => compressionLevel(text), /no level: 0 to 9 for gzip, 0 to 22 for zstd/));
}
test('gzip has fewer levels', () => {
  assert.equal(compressionProblem({ type: 'gzip', level: 10 }), 'gzip has levels from 0 to 9');
  for (const good of [{ type: 'gzip' }, { type: 'gzip', level: 9 }, { type: 'zstd', level: 22 }] as const)
    assert.equal(compressionProblem(good), undefined);
});
