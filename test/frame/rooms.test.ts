import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { forbidden, importsOf, mayImport, mayUse, roomOf, rooms, speaks } from './rooms.ts';

const actions = resolve(import.meta.dirname, '../../actions');
const files = readdirSync(actions, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const sources = new Map(files.map((file) => [file, readFileSync(join(actions, file), 'utf8')]));
const all = Object.keys(rooms);

test('no source imports what its room forbids', () => {
  assert.deepEqual(
    [...sources].flatMap(([file, source]) => forbidden(file, source)),
    [],
  );
});

test('each room has files, and each arrow of the table runs down', () => {
  for (const [index, room] of all.entries()) {
    assert.ok(
      files.some((file) => roomOf(file) === room),
      `${room} is empty`,
    );
    for (const higher of all.slice(0, index)) assert.ok(!mayImport(room, higher), `${room} imports ${higher} above it`);
  }
});

/** Every way in which one file can name another. */
const forms: readonly ((name: string) => string)[] = [
  (name) => `import { one } from '${name}';`,
  (name) => `import type { One } from "${name}";`,
  (name) => `import {\n  one,\n  type Two,\n} from '${name}';`,
  (name) => `import * as one from '${name}';`,
  (name) => `import '${name}';`,
  (name) => `export { one } from '${name}';`,
  (name) => `export type * from '${name}';`,
  (name) => `const { one } = await import('${name}');`,
  (name) => `type One = import("${name}").One;`,
  (name) => `const one = () =>\n  import(\n    '${name}',\n  );`,
];

const place = (room: string, name: string) => (room.endsWith('.ts') ? room : `${room}/deep/${name}`);

for (const room of all) {
  const others = all.filter((other) => other !== room);
  const packages = [
    'node:fs',
    'node:path',
    'node:crypto',
    'node:child_process',
    'fs',
    '@aws-sdk/client-ec2',
    '@smithy/types',
    'zod',
    'yaml',
  ];
  const named = [
    ...packages,
    '@actions/core',
    '@actions/github',
    '@actions/exec',
    '@octokit/types',
    '@octokit/rest',
    'left-pad',
  ];
  test(`${room}: a planted import of what is forbidden is refused in every form, any other is not`, () => {
    const file = place(room, 'planted.ts');
    for (const form of forms) {
      for (const other of others) {
        const path = relative(dirname(file), place(other, 'other.ts'));
        const source = form(path.startsWith('.') ? path : `./${path}`);
        assert.deepEqual(forbidden(file, source).length, mayImport(room, other) ? 0 : 1, source);
      }
      for (const name of named)
        assert.equal(forbidden(file, form(name)).length, mayUse(room, name) ? 0 : 1, form(name));
    }
  });
}

test('what can be imported by no form is refused everywhere', () => {
  const odd = ['await import(name)', "require('node:fs')", 'createRequire(here)', "process.getBuiltinModule('fs')"];
  for (const room of all)
    for (const source of odd) assert.equal(forbidden(place(room, 'odd.ts'), source).length, 1, source);
  assert.equal(forbidden('elsewhere/file.ts', '').length, 1);
});

/** The walls in words: what this table is for must not be lost by an edit of it. */
const walls: readonly (readonly [string, readonly string[]])[] = [
  [
    'core/rollout/wave.ts',
    ['node:fs', 'yaml', '../../ports/rollout.ts', '../../shell/action.ts', '@aws-sdk/client-ec2'],
  ],
  ['core/release/spec.ts', ['../rollout/fleet.ts', '../image/oci.ts', 'node:crypto']],
  ['ports/rollout.ts', ['../shell/action.ts', '../adapters/aws/client.ts', '@aws-sdk/client-ec2', 'node:fs']],
  ['adapters/aws/client.ts', ['@actions/core', '@actions/github', '../../shell/input.ts', '../registry/connect.ts']],
  ['adapters/github/runs.ts', ['@aws-sdk/client-ec2', '@actions/core', '../aws/client.ts', '../../rollout/look.ts']],
  [
    'adapters/sigstore/verify.ts',
    ['@actions/github', '../github/attestations.ts', '../../ports/images.ts', 'node:http'],
  ],
  [
    'adapters/git/git.ts',
    ['../docker/engine.ts', '../registry/connect.ts', '@aws-sdk/client-ecr', '../../shell/input.ts'],
  ],
  [
    'adapters/docker/engine.ts',
    ['../git/source.ts', '../registry/connect.ts', '@aws-sdk/client-ecr', '@actions/core', 'node:child_process'],
  ],
  [
    'adapters/registry/copy.ts',
    ['@aws-sdk/client-ecr', '@actions/core', '../aws/ecr/connect.ts', '../../shell/input.ts', 'node:child_process'],
  ],
  ['adapters/system/command.ts', ['../docker/engine.ts', '@actions/core', '../../shell/action.ts']],
  ['shell/action.ts', ['@aws-sdk/client-ec2', '@actions/github', '../adapters/aws/client.ts', '../rollout/look.ts']],
  ['rollout/look.ts', ['../immutable-rollout/action.ts', '../adapters/aws/client.ts', 'node:fs', '@actions/core']],
  ['images/logins.ts', ['../push-registry/action.ts', '../adapters/registry/connect.ts', '@aws-sdk/client-ecr']],
  ['build-image/make.ts', ['../adapters/git/source.ts', '../push-registry/push.ts', '@actions/exec', 'node:fs']],
  [
    'push-registry/scan.ts',
    ['../adapters/registry/connect.ts', '../build-image/make.ts', 'node:timers/promises', 'node:fs'],
  ],
  ['smoke-test/ask.ts', ['../adapters/http/asker.ts', 'node:https', 'node:timers/promises', '@aws-sdk/client-ssm']],
  ['core/probe/judge.ts', ['../../ports/asker.ts', '../rollout/fleet.ts', 'node:http', 'yaml']],
  ['immutable-rollout/spec.ts', ['../adapters/system/runner.ts', 'node:crypto', 'node:fs']],
  ['rollout/fleet-file.ts', ['../adapters/system/runner.ts', 'node:fs/promises', 'node:path']],
  [
    'immutable-rollout/action.ts',
    ['../adapters/aws/client.ts', '../main.ts', '@aws-sdk/client-ec2', '@actions/github'],
  ],
];

for (const [file, refused] of walls) {
  test(`${file} may not import ${refused.join(', ')}`, () => {
    assert.ok(sources.has(file), `${file} is gone: name another file of its room`);
    for (const name of refused) assert.equal(forbidden(file, `import * as other from '${name}';`).length, 1, name);
  });
}

test('no file imports itself by way of others', () => {
  const next = (file: string) =>
    importsOf(sources.get(file) ?? '')
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(file), name)));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const other of next(file)) walk(other, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  assert.deepEqual(circles, []);
});

test('programs are started in adapters/system alone', () => {
  const starting = all.filter((room) => mayUse(room, 'node:child_process') || mayUse(room, '@actions/exec'));
  assert.deepEqual(starting, ['adapters/system']);
});

test('shell/log.ts alone writes to the log', () => {
  const speaking = [...sources].filter(([, source]) => speaks(source).length > 0).map(([file]) => file);
  assert.deepEqual(speaking, ['shell/log.ts']);
});

test('what writes to the log elsewhere is found in each form', () => {
  const planted = [
    'console.log(said)',
    'globalThis.console["error"](said)',
    'process.stdout.write(said)',
    "process['stderr'].write(said)",
    'globalThis.process?.stderr.write(said)',
    'process.emitWarning(said)',
    "import { stdout } from 'node:process';",
    "import { log } from 'console';",
    "import * as core from '@actions/core';",
    "const { info } = await import('@actions/core');",
    'writeSync(1, said)',
    'fs.write(2, said, done)',
    'createWriteStream("", { fd: 1 })',
    "appendFileSync('/dev/stderr', said)",
    "spawn(program, words, { stdio: ['ignore', 'inherit', 'pipe'] })",
  ];
  for (const source of planted) assert.equal(speaks(source).length > 0, true, source);
  for (const source of ['GetConsoleOutput(id)', 'child.stdout.on(one)', 'write(10, said)'])
    assert.deepEqual(speaks(source), [], source);
});
