import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Provenance, usedIn } from '../../../actions/core/builds/used.ts';

const sha256 = 'a'.repeat(64);
const other = 'b'.repeat(64);
const commit = 'c'.repeat(40);
const digest = `sha256:${sha256}`;
/** What BuildKit v0.25.2 writes for an image that a Dockerfile names so. */
const image = (uri: string, sum = sha256) => ({ uri: `pkg:docker/${uri}`, digest: { sha256: sum } });
const fetched = (uri: string, ...sources: object[]): Provenance => ({
  materials: [{ uri, digest: { sha256 } }],
  buildConfig: { llbDefinition: sources.map((source) => ({ op: { Op: { source } } })) },
});
const url = 'https://a.example/x?y=z';
const remote = 'https://a.example/r.git';
const git = (ref: string, attrs: object = {}) => ({
  identifier: `git://a.example/r.git${ref}`,
  attrs: { 'git.fullurl': remote, ...attrs },
});

const images: readonly (readonly [string, string, string])[] = [
  ['a short name', 'busybox@latest?platform=linux%2Famd64', 'docker.io/library/busybox:latest'],
  ['a name of two parts', 'acme/orders@1.2?platform=linux%2Famd64', 'docker.io/acme/orders:1.2'],
  ['a port', '127.0.0.1%3A5999/tool@1', '127.0.0.1:5999/tool:1'],
  ['the image that reads the Dockerfile, for no platform', 'docker/dockerfile@1', 'docker.io/docker/dockerfile:1'],
  ['a digest alone', `a.example/b?digest=sha256:${sha256}&platform=linux%2Famd64`, `a.example/b@${digest}`],
  ['a tag and a digest', `a.example/b@1?digest=sha256%3A${sha256}`, `a.example/b:1@${digest}`],
];
for (const [what, uri, name] of images) {
  test(`an image is known by its name: ${what}`, () => {
    assert.deepEqual(usedIn([{ materials: [image(uri)] }], undefined, {}), { bases: { [name]: digest }, loose: [] });
  });
}

test('all platforms count, an image that several use once, and a scanner not at all', () => {
  const both = [{ materials: [image('a@1'), image('b@1')] }, { materials: [image('a@1'), image('docker/scan@1')] }];
  assert.deepEqual(usedIn(both, 'docker/scan:1', {}), {
    bases: { 'docker.io/library/a:1': digest, 'docker.io/library/b:1': digest },
    loose: [],
  });
});

test('what the builder was told to take for a name counts by that name', () => {
  const told = [{ materials: [image(`a@1?digest=sha256:${sha256}`), image(`b@1?digest=sha256:${other}`, other)] }];
  const { bases } = usedIn(told, undefined, { 'docker.io/library/a:1': digest, 'docker.io/library/b:1': digest });
  assert.deepEqual(Object.keys(bases), ['docker.io/library/a:1', `docker.io/library/b:1@sha256:${other}`]);
});

const held: readonly (readonly [string, Provenance])[] = [
  ['nothing is fetched', { buildConfig: { llbDefinition: [{ op: { Op: {} } }] } }],
  ['a URL with a checksum', fetched(url, { identifier: url, attrs: { 'http.checksum': digest } })],
  ['a repository at a whole commit', fetched(`${remote}#${commit}`, git(`#${commit}`))],
  ['a folder of it', fetched(`${remote}#${commit}`, git(`#${commit}:docs`))],
  ['a branch with a checksum', fetched(`${remote}#main`, git('#main', { 'git.checksum': commit }))],
];
for (const [what, told] of held) {
  test(`a key can tell all of it: ${what}`, () => assert.deepEqual(usedIn([told], undefined, {}).loose, []));
}

const loose: readonly (readonly [string, Provenance | undefined, RegExp])[] = [
  ['a URL', fetched(url, { identifier: url, attrs: { 'http.filename': 'x' } }), /^https:\/\/a\.example\/x\?y=z, which/],
  [
    'a URL twice, once with a checksum',
    fetched(url, { identifier: url, attrs: { 'http.checksum': digest } }, { identifier: url }),
    /^https:/,
  ],
  ['a repository', fetched(remote, git('')), /^https:\/\/a\.example\/r\.git, which has no checksum$/],
  ['a branch', fetched(`${remote}#main`, git('#main')), /#main, which/],
  ['a commit that is cut', fetched(`${remote}#${'c'.repeat(7)}`, git(`#${'c'.repeat(7)}`)), /#ccccccc, which/],
  [
    'a checksum that is cut',
    fetched(`${remote}#main`, git('#main', { 'git.checksum': commit.slice(0, 12) })),
    /#main, which/,
  ],
  ['a URL whose name looks like a commit', fetched(`${url}#${commit}`, { identifier: `${url}#${commit}` }), /^https:/],
  ['a builder that does not say how it was asked for', { materials: [{ uri: url, digest: { sha256 } }] }, /^https:/],
  [
    'an image of the machine',
    { materials: [image('x@1').uri.replace('docker', 'oci')].map((uri) => ({ uri })) },
    /oci/,
  ],
  ['an image without a digest', { materials: [{ uri: image('x@1').uri }] }, /^pkg:docker\/x@1/],
  ['an image that moved', { materials: [image('a@1'), image('a@1', other)] }, /^docker\.io\/library\/a:1, which moved/],
  ['an address that is none', { materials: [image('A%3')] }, /^pkg:docker\/A%3/],
  ['a builder that tells nothing', undefined, /^what it does not tell/],
];
for (const [what, told, words] of loose) {
  test(`no key can tell: ${what}`, () => {
    const { loose } = usedIn([told], undefined, {});
    assert.equal(loose.length, 1);
    assert.match(loose[0] ?? '', words);
  });
}
