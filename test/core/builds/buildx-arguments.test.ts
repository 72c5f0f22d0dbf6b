import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BuildOrder, buildxArguments } from '../../../actions/core/builds/buildx-arguments.ts';
import { imageContexts } from '../../../actions/core/builds/image-contexts.ts';
import { csvFields } from '../../../actions/core/text/csv.ts';
import { oddest, oddFolders } from '../../build/odd-folders.ts';

const order: BuildOrder = {
  ...{ builder: undefined, context: '/c', file: '/c/Dockerfile', target: undefined, platforms: [], buildArgs: {} },
  ...{ contexts: {}, pull: false },
  ...{ labels: {}, annotations: {}, secrets: [], ssh: [], cacheFrom: [], cacheTo: [], provenance: 'false' },
  ...{ sbom: 'false', noCache: false, noCacheFilters: [], surroundings: {}, held: {}, policy: '/p', epoch: 7 },
  ...{ output: { layout: '/l' }, compression: { type: 'gzip' }, metadata: '/m' },
};
const words = (more: Partial<BuildOrder>) => buildxArguments({ ...order, ...more }).join(' ');
const pushed = 'type=image,name=a.example/b,push=true,push-by-digest=true,store=false,oci-mediatypes=true';
const times = 'rewrite-timestamp=true,source-date-epoch=7';

for (const [what, more, said] of [
  ['a layout', {}, `--output type=oci,tar=false,dest=/l,${times}`],
  ['a push', { output: { repository: 'a.example/b', plainHttp: false } }, `--output ${pushed},${times}`],
  [
    'a push without TLS',
    { output: { repository: 'a.example/b', plainHttp: true } },
    `--output ${pushed},registry.insecure=true,${times}`,
  ],
  [
    'layers of zstd',
    { compression: { type: 'zstd' } },
    `--output type=oci,tar=false,dest=/l,compression=zstd,${times}`,
  ],
  [
    'layers of zstd that are pushed',
    { output: { repository: 'a.example/b', plainHttp: false }, compression: { type: 'zstd', level: 0 } },
    `--output ${pushed},compression=zstd,compression-level=0,${times}`,
  ],
  [
    'small layers of gzip',
    { compression: { type: 'gzip', level: 9 } },
    `--output type=oci,tar=false,dest=/l,compression=gzip,compression-level=9,${times}`,
  ],
  ['newer images', { pull: true }, '--pull'],
  ['images by other names', { contexts: { a: 'b.example/c:1' } }, '--build-context a=docker-image://b.example/c:1'],
  ['no cache', { noCache: true }, '--no-cache'],
  ['stages without cache', { noCacheFilters: ['a', 'b'] }, '--no-cache-filter a --no-cache-filter b'],
  [
    'what steps run in',
    {
      surroundings: {
        ...{ network: 'host', allow: ['network.host'], ulimit: ['nofile=1:2'] },
        ...{ 'add-hosts': ['db:10.0.0.1', 'x:y'], 'shm-size': '1g' },
      },
    },
    '--network host --add-host db:10.0.0.1 --add-host x:y --allow network.host --shm-size 1g --ulimit nofile=1:2',
  ],
] as const) {
  test(`buildx is told of ${what}`, () => assert.ok(words(more).includes(` ${said} `), words(more)));
}

for (const name of [...oddFolders, oddest]) {
  test(`an image goes to the folder ${name} and to no other`, () => {
    const all = buildxArguments({ ...order, output: { layout: `/${name}/layout` } });
    const fields = csvFields(all[all.indexOf('--output') + 1] ?? '');
    assert.deepEqual(fields, ['type=oci', 'tar=false', `dest=/${name}/layout`, ...times.split(',')]);
  });
}

test('images by other names are read', () =>
  assert.deepEqual(imageContexts(`a=docker-image://b.example/c:1\nnode=docker-image://node@sha256:${'1'.repeat(64)}`), {
    a: 'b.example/c:1',
    node: `node@sha256:${'1'.repeat(64)}`,
  }));
for (const given of ['a=.', 'a=../lib', 'a=https://x.example/y.git', 'a=oci-layout:///l', 'a=target:b', 'a=b:1']) {
  test(`no image by another name: ${given}`, () =>
    assert.throws(
      () => imageContexts(given),
      /a: only docker-image:\/\/… can be given, since no content key could tell/,
    ));
}
for (const [given, why] of [
  ['a=docker-image://B/c', /./],
  ['a=docker-image://', /./],
  ['A b=docker-image://c', /NAME=value/],
  ['A=docker-image://c', /./],
  ['docker-image://c', /NAME=value/],
] as const) {
  test(`no image and no name: ${given}`, () => assert.throws(() => imageContexts(given), why));
}
