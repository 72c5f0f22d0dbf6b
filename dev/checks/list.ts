import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bin, node, root, venv } from './places.ts';
import type { Check, Command } from './run.ts';

/** Test folders that want the machine for themselves: they put load on machines, or count seconds of others. */
const alone = ['load', 'cloud', 'rollout', 'death', 'examples', 'readme', 'demo'];
/** Longer than all others together: `npm run test:demo`. */
const onRequest = ['demo'];
/** Run by `npm test`; a folder of `test/` that is missing here runs all the same. */
const expected = [
  'core',
  'image',
  'frame',
  'bundle',
  'github',
  'act',
  'load',
  'cloud',
  'registry',
  'push',
  'builder',
  'build',
  'rollout',
  'death',
  'examples',
  'readme',
];
/** What core promises is proven by tables and a model, so nearly all of it runs there. */
const coverage = [
  '--experimental-test-coverage',
  '--test-coverage-include=actions/core/**',
  '--test-coverage-lines=90',
];

export const checks: readonly Check[] = [
  {
    name: 'lint',
    commands: () => [
      { run: [join(bin, 'biome'), 'check', '--error-on-warnings', '.'] },
      { run: [join(venv, 'ruff'), 'check', 'dev', 'test'] },
    ],
  },
  {
    name: 'types',
    commands: () => [
      { run: [join(bin, 'tsc'), '-p', '.'] },
      { run: [join(bin, 'tsc'), '-p', 'actions/core'] },
      { run: [join(venv, 'mypy'), '--config-file', 'dev/mypy.ini'], env: { MYPYPATH: 'dev' } },
    ],
  },
  { name: 'generated', commands: () => [script('dev/generate.ts', '--check')] },
  { name: 'dist', commands: () => [script('dev/checks/dist.ts')] },
  { name: 'tarball', commands: () => [script('dev/checks/tarball.ts')] },
  { name: 'workflows', commands: () => [script('dev/checks/workflows.ts')] },
  ...folders().map((name) => ({
    name,
    alone: alone.includes(name),
    onRequest: onRequest.includes(name),
    commands: () => [tests(name)],
  })),
  { name: 'death-all', alone: true, onRequest: true, commands: () => [tests('death', { DEATH: 'all' })] },
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
  const flags = ['core', 'image'].includes(folder)
    ? ['--test-concurrency=2', ...coverage]
    : folder === 'cloud'
      ? ['--test-concurrency=4']
      : [];
  return { run: [node, '--test', '--test-reporter=spec', ...flags, ...files], env };
}
