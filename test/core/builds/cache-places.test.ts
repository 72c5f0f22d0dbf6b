import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheImage, cacheProblems, cacheTypes, inOwnScope } from '../../../actions/core/builds/cache-places.ts';

test("each image has its own scope in GitHub's cache, unless one is given", () => {
  assert.equal(inOwnScope('type=gha,mode=max', 'web'), 'type=gha,mode=max,scope=web');
  assert.equal(inOwnScope('mode=max,Type=gha', 'web'), 'mode=max,Type=gha,scope=web');
  for (const entry of ['type=gha,scope=all', 'type=local,dest=cache', 'ghcr.io/acme/cache', 'type=inline'])
    assert.equal(inOwnScope(entry, 'web'), entry);
});

test('the kinds of caches are told however they are written', () => {
  const entries = [
    'type=gha,mode=max',
    'mode=max, Type=gha',
    '"type=gha",mode=max',
    'ghcr.io/acme/cache',
    'type=s3,bucket=type=gha',
  ];
  assert.deepEqual(cacheTypes(entries), ['gha', 'registry', 's3']);
  assert.deepEqual(cacheTypes(['scope=type', '']), ['registry']);
  assert.deepEqual(cacheTypes(['"dest=/a,type=gha",type=local', 'mode=max,type=inline']), ['local', 'inline']);
});

for (const [entry, image] of [
  ['ghcr.io/acme/cache', 'ghcr.io/acme/cache'],
  ['type=registry,ref=ghcr.io/acme/cache:1,mode=max', 'ghcr.io/acme/cache:1'],
  ['mode=max, "ref=ghcr.io/acme/cache" ,type=registry', 'ghcr.io/acme/cache'],
  ['type=local,"dest=/a,ref=b"', undefined],
  ['type=gha', undefined],
] as const) {
  test(`the image of the cache ${entry}`, () => assert.equal(cacheImage(entry), image));
}

const alone: readonly (readonly [string, string])[] = [
  ['type=gha,scope=web', 'type=gha,scope=worker'],
  ['type=inline', 'type=inline'],
  ['type=registry,ref=acme/web:cache', 'type=registry,ref=acme/worker:cache'],
  ['type=local,dest=a', 'type=registry,ref=a'],
  ['type=local,"dest=/a,b"', 'type=local,"dest=/a,c"'],
  ['type=s3,bucket=b,name=web', 'type=s3,bucket=b,name=worker'],
  ['type=s3,bucket=b,manifests_prefix=web/', 'type=s3,bucket=b,manifests_prefix=worker/'],
];
for (const [web, worker] of alone) {
  test(`${web} and ${worker} are two places`, () => {
    const images = [
      { name: 'web', 'cache-to': [web] },
      { name: 'worker', 'cache-to': [worker] },
    ];
    assert.deepEqual(cacheProblems(images), []);
  });
}

const shared: readonly (readonly [string, string, string])[] = [
  ['acme/cache', 'type=registry,ref=acme/cache,mode=max', 'type=registry,ref=acme/cache'],
  ['type=local,dest=a,mode=max', 'type=local,dest=a', 'type=local,dest=a'],
  ['type=gha,scope=all', 'scope=all,type=gha', 'type=gha,scope=all'],
  ['type=s3,bucket=b,region=x', 'type=s3,region=x,bucket=b', 'type=s3,bucket=b'],
];
for (const [web, worker, place] of shared) {
  test(`${web} and ${worker} are one place`, () => {
    const images = [
      { name: 'web', 'cache-to': ['type=gha,scope=web', web] },
      { name: 'other' },
      { name: 'worker', 'cache-to': [worker] },
    ];
    assert.deepEqual(cacheProblems(images), [
      `web, worker: they would overwrite each other's cache in ${place}; give each a cache-to of its own`,
    ]);
  });
}
