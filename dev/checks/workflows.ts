/** Linters on every workflow, CloudFormation template and on Dependabot's settings, each shown to work by a seeded file that it must refuse. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, venv } from './places.ts';

interface Linter {
  readonly command: readonly string[];
  /** By which file of dev/checks/seeded it is seen to work, and what it says of it. */
  readonly seeded: string;
  readonly says: string;
}

const actionlint: Linter = {
  command: ['actionlint', '-no-color', '-shellcheck=', '-pyflakes='],
  seeded: 'actionlint.yml',
  says: 'is not defined in object type',
};
const zizmor: Linter = {
  command: ['zizmor', '--offline', '--no-progress', '--color=never', '--config', '.github/zizmor.yml'],
  seeded: 'zizmor.yml',
  says: 'unpinned-uses',
};
/** Which zizmor knows by its name, and asks for a cooldown; a word that is none is nothing to it. */
const dependabot: Linter = {
  command: ['check-jsonschema', '--builtin-schema', 'vendor.dependabot'],
  seeded: 'dependabot.yml',
  says: "'cool-down' was unexpected",
};

const template: Linter = { command: ['cfn-lint'], seeded: 'template.yml', says: 'E3003' };

/** The examples where they will lie, since one calls another; actionlint looks for a repository around them. */
const examples = mkdtempSync(join(tmpdir(), 'immutable-workflows-'));
process.on('exit', () => rmSync(examples, { recursive: true, force: true }));
mkdirSync(join(examples, '.git'));
cpSync(join(root, 'workflows-examples'), join(examples, '.github/workflows'), { recursive: true });

const files = [
  join(root, '.github/workflows'),
  ...['', 'aws'].map((folder) => join(examples, '.github/workflows', folder)),
]
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => /(?<!\.cfn)\.ya?ml$/.test(file));

const updates = join(root, '.github/dependabot.yml');
hold(actionlint, files);
hold(zizmor, [...files, updates]);
hold({ ...zizmor, seeded: 'dependabot.yml', says: 'dependabot-cooldown' }, [updates]);
hold(dependabot, [updates]);
const templates = join(root, 'workflows-examples/aws');
hold(
  template,
  readdirSync(templates)
    .filter((file) => file.endsWith('.cfn.yml'))
    .map((file) => join(templates, file)),
);

function hold({ command, seeded, says }: Linter, paths: readonly string[]): void {
  const good = lint(command, paths);
  if (good.status !== 0) fail(`${command[0]} finds fault:\n${good.output}`);
  const bad = lint(command, [`dev/checks/seeded/${seeded}`]);
  if (bad.status === 0 || !bad.output.includes(says)) {
    fail(`${command[0]} lets ${seeded}, which is bad, pass (${bad.status}):\n${bad.output}`);
  }
}

function lint([command = '', ...args]: readonly string[], paths: readonly string[]) {
  const { status, stdout, stderr, error } = spawnSync(join(venv, command), [...args, ...paths], {
    cwd: root,
    encoding: 'utf8',
  });
  if (error) throw error;
  return { status, output: `${stdout}${stderr}` };
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
