// Of a builder's configuration, what it says of registries.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mirrorsIn } from '../../../actions/core/image/mirrors.ts';

for (const [what, toml, of, http] of [
  ['nothing', '', {}, []],
  ['one mirror', '[registry."docker.io"]\n  mirrors = ["mirror.gcr.io"]\n', { 'docker.io': ['mirror.gcr.io'] }, []],
  [
    'several, over lines, one below a path',
    'debug = true\n[worker.oci]\n  gc = true\n[registry.\'docker.io\']\n  mirrors = [\n    "hub.corp:5000/proxy", # first\n    \'mirror.gcr.io\',\n  ]\n[registry."hub.corp:5000"]\n  http = true\n',
    { 'docker.io': ['hub.corp:5000/proxy', 'mirror.gcr.io'] },
    ['hub.corp:5000'],
  ],
  ['http that is not so', '[registry."a.test"]\n  http = false\n  insecure = true\n', {}, []],
  ['what is left out', '# [registry."docker.io"]\n#  mirrors = ["x"]\n', {}, []],
  ['mirrors of no registry', 'mirrors = ["x"]\n', {}, []],
  ['no TOML', '\u0000{"registry": 1}', {}, []],
] as const) {
  test(`${what}`, () => assert.deepEqual(mirrorsIn(toml), { of, http }));
}
