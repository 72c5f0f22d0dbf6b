import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
/** The rules apply by folder, so the same folders elsewhere show them without a file among the sources. */
const elsewhere = mkdtempSync(join(tmpdir(), 'immutable-walls-'));
after(() => rmSync(elsewhere, { recursive: true }));
for (const file of ['biome.json', '.gitignore']) copyFileSync(join(root, file), join(elsewhere, file));

const walls: Record<string, { may: string[]; mayNot: string[] }> = {
  core: {
    may: ['./wave.ts', 'zod'],
    mayNot: ['node:fs', 'yaml', '../ports.ts', '../shell/action.ts', '@aws-sdk/client-ec2'],
  },
  aws: {
    may: ['@aws-sdk/client-ec2', '../ports.ts'],
    mayNot: ['@actions/core', '@actions/github', '../shell/input.ts'],
  },
  github: {
    may: ['@actions/github', '../ports.ts'],
    mayNot: ['@aws-sdk/client-ec2', '@actions/core', '../aws/clients.ts'],
  },
  git: {
    may: ['../command.ts', '../build-ports.ts', '../core/errors.ts'],
    mayNot: [
      '../docker/engine.ts',
      '../registry/connect.ts',
      '@aws-sdk/client-ecr',
      '@actions/core',
      '../shell/input.ts',
    ],
  },
  docker: {
    may: ['../command.ts', '../build-ports.ts', '../core/errors.ts'],
    mayNot: ['../git/source.ts', '../registry/connect.ts', '@aws-sdk/client-ecr', '@actions/core', '../shell/input.ts'],
  },
  registry: {
    may: ['../core/errors.ts', '../image-ports.ts'],
    mayNot: ['@aws-sdk/client-ecr', '@actions/core', '../aws/connect-ecr.ts', '../shell/input.ts'],
  },
  shell: {
    may: ['@actions/core', '../core/errors.ts'],
    mayNot: ['@aws-sdk/client-ec2', '@actions/github', '../aws/clients.ts'],
  },
  'build-image': {
    may: ['../core/content-key.ts', '../image-ports.ts', '../build-ports.ts', '../shell/input.ts'],
    mayNot: ['../git/source.ts', '../docker/build.ts', '../registry/connect.ts', '@actions/core', '@actions/exec'],
  },
  'immutable-rollout': {
    may: ['../core/wave.ts', '../ports.ts', '../shell/input.ts'],
    mayNot: ['../aws/clients.ts', '../github/runs.ts', '@aws-sdk/client-ec2', '@actions/core', '@actions/github'],
  },
};

/** A file of this folder that imports one thing. */
const places = new Map<string, string>();
for (const [folder, { may, mayNot }] of Object.entries(walls)) {
  mkdirSync(join(elsewhere, 'actions', folder), { recursive: true });
  for (const imported of [...may, ...mayNot]) {
    const file = `actions/${folder}/wall-${places.size}.ts`;
    writeFileSync(join(elsewhere, file), `import * as other from '${imported}';\n\nexport { other };\n`);
    places.set(`${folder} ${imported}`, file);
  }
}

// All at once: each start of it takes a second of a busy computer.
const biome = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', 'actions'];
const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), biome, { cwd: elsewhere, encoding: 'utf8' });
const { summary, diagnostics } = JSON.parse(stdout);
const refused = new Set(diagnostics.map(({ location }: { location: { path: string } }) => location.path));

test('every file was looked at, for this rule', () => {
  assert.equal(summary.unchanged, places.size);
  for (const { category } of diagnostics) assert.equal(category, 'lint/style/noRestrictedImports');
});

for (const [folder, { may, mayNot }] of Object.entries(walls)) {
  test(`${folder} may import ${may.join(', ')}`, () => {
    for (const each of may) assert.ok(!refused.has(places.get(`${folder} ${each}`)), each);
  });
  test(`${folder} may not import ${mayNot.join(', ')}`, () => {
    for (const each of mayNot) assert.ok(refused.has(places.get(`${folder} ${each}`)), each);
  });
}
