import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bin, node, root, venv } from './places.ts';
import type { Check, Command } from './run.ts';

/** Test folders whose files each start a local AWS, or several. */
const clouds = [
  'act',
  'cloud',
  'registry',
  'push',
  'builder',
  'build',
  'rollout',
  'death',
  'examples',
  'readme',
  'environments',
  'bake',
];
/** Longer than all others together (`npm run test:demo`), and what waits for AWS' own client, 15 s at a time. */
const onRequest = ['demo', 'bake'];
/** Run by `npm test`; a folder of `test/` that is missing here runs all the same. */
const expected = [
  'rollout',
  'core',
  'build',
  'cloud',
  'builder',
  'registry',
  'frame',
  'load',
  'act',
  'github',
  'iam',
  'bundle',
  'mutants',
  'readme',
  'push',
  'death',
  'examples',
  'environments',
];
/** Files at once, where most of the time is waiting; a file at a time elsewhere. */
const atOnce: Readonly<Record<string, number>> = {
  cloud: 4,
  build: 2,
  push: 3,
  builder: 2,
};
/** What core promises is proven by tables and a model, so nearly all of it runs there. */
const coverage = [
  '--experimental-test-coverage',
  '--test-coverage-include=actions/core/**',
  '--test-coverage-lines=90',
];

/** Decisions leave nothing behind, and a process for each of their files took a quarter of the time. */
const together = ['--test-isolation=none'];

const quick: readonly Check[] = [
  { name: 'tarball', commands: () => [script('dev/checks/tarball.ts')] },
  { name: 'workflows', commands: () => [script('dev/checks/workflows.ts')] },
  { name: 'dist', commands: () => [script('dev/checks/dist.ts')] },
  { name: 'generated', commands: () => [script('dev/generate.ts', '--check')] },
  {
    name: 'types',
    commands: () => [
      { run: [join(bin, 'tsc'), '-p', '.'] },
      { run: [join(bin, 'tsc'), '-p', 'actions/core'] },
      { run: [join(venv, 'mypy')] },
    ],
  },
  {
    name: 'lint',
    commands: () => [
      { run: [join(bin, 'biome'), 'check', '--error-on-warnings', '.'] },
      { run: [join(venv, 'ruff'), 'check'] },
    ],
  },
];

/** `npm test` takes from both ends: what is soon told comes last, what is long is not in the middle, so that both end together. */
export const checks: readonly Check[] = [
  ...folders().map((name) => ({
    name,
    clouds: clouds.includes(name),
    onRequest: onRequest.includes(name),
    commands: () => [tests(name)],
  })),
  {
    name: 'environments-all',
    clouds: true,
    onRequest: true,
    commands: () => [tests('environments', { ENVIRONMENTS: 'all' })],
  },
  { name: 'death-all', clouds: true, onRequest: true, commands: () => [tests('death', { DEATH: 'all' })] },
  {
    name: 'model-all',
    onRequest: true,
    commands: () => ['core/rollout/model', 'core/environments/model'].map((name) => tests(name, { MODEL: 'all' })),
  },

  {
    name: 'hostile-all',
    onRequest: true,
    commands: () => [{ run: [node, '--test', 'test/core/machine/hostile.test.ts'], env: { HOSTILE: 'all' } }],
  },
  ...quick,
];

function folders(): string[] {
  const all = readdirSync(join(root, 'test'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = all.map((entry) => entry.name).filter((name) => testFiles(name).length > 0);
  return [...new Set([...expected, ...found])];
}

function testFiles(folder: string): string[] {
  if (!existsSync(join(root, 'test', folder))) return [];
  return readdirSync(join(root, 'test', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('test', folder, file))
    .toSorted();
}

function script(file: string, ...args: string[]): Command {
  return { run: [node, file, ...args] };
}

function tests(folder: string, env: Record<string, string> = {}): Command {
  const files = testFiles(folder);
  if (files.length === 0) throw new Error(`test/${folder} holds no *.test.ts`);
  const flags = folder === 'core' ? [...coverage, ...together] : [`--test-concurrency=${atOnce[folder] ?? 1}`];
  return { run: [node, '--test', '--test-reporter=spec', ...flags, ...files], env };
}
